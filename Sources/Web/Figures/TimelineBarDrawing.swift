import Domain
import HTML

/// One bar of a lane: a link whose shape, sign and words tell the phase.
struct TimelineBarDrawing: View {
    let placed: PlacedBar
    /// Unique on the page before the action's own id.
    let prefix: StaticString

    private var bar: Timeline.Bar { placed.bar }
    private var middle: Double { placed.y + placed.height / 2 }

    func write(to page: inout HTML) {
        page.element("a", .href(bar.address), .class("bar ph-\(bar.phase.rawValue)")) { page in
            page.element("title", .id("\(prefix)-\(bar.id)"), .lang(bar.language?.rawValue), text: bar.description)
            ground(&page)
            // A wide, unseen target: the bar may be a few pixels only.
            page.void(
                "rect", .class("target"), .with("x", placed.extent.lowerBound), .with("y", placed.y),
                .with("width", placed.extent.upperBound - placed.extent.lowerBound), .with("height", placed.height))
            if let late = placed.lateTo, late > placed.right {
                page.void("path", .class("late"), .with("d", "M\(Int(placed.right)) \(Int(middle))H\(Int(late))"))
            }
            page.void("path", .class("shape"), .with("d", outline))
            sign(&page)
            if let diamond = placed.diamond {
                let x = Int(diamond)
                let y = Int(middle)
                page.void("path", .class("diamond"), .with("d", "M\(x) \(y - 9)L\(x + 9) \(y)L\(x) \(y + 9)L\(x - 9) \(y)Z"))
            }
            label(&page)
        }
    }

    /// Under a name beside its bar: the lines of quarters and of the day stop at the words.
    private func ground(_ page: inout HTML) {
        guard placed.place != .inside else { return }
        let x = placed.place == .right ? placed.end + TimelineLayout.padding - 4 : placed.start - TimelineLayout.padding - placed.labelWidth
        let height = Double(placed.lines.count) * TimelineLayout.lineHeight + 2
        page.void(
            "rect", .class("ground"), .with("x", x), .with("y", middle - height / 2), .with("width", placed.labelWidth + 4), .with("height", height))
    }

    /// Round at a known end; without an edge where nobody has said when.
    private var outline: String {
        let (left, right) = (Int(placed.left), Int(placed.right))
        let (top, bottom) = (Int(placed.y) + 1, Int(placed.y + placed.height) - 1)
        let round = min(5, (right - left) / 2)
        let turnLeft = "H\(left + round)q-\(round) 0 -\(round) \(round)V\(bottom - round)q0 \(round) \(round) \(round)"
        let turnRight = "H\(right - round)q\(round) 0 \(round) \(round)V\(bottom - round)q0 \(round) -\(round) \(round)"
        if bar.ends == nil { return "M\(right) \(top)\(turnLeft)H\(right)" }
        if bar.starts == nil { return "M\(left) \(top)\(turnRight)H\(left)" }
        return "M\(left + round) \(top)\(turnRight)H\(left + round)q-\(round) 0 -\(round) -\(round)V\(top + round)q0 -\(round) \(round) -\(round)Z"
    }

    /// A tick, a ring, a dash… at the beginning, when the bar has room for it.
    private func sign(_ page: inout HTML) {
        guard placed.right - placed.left >= TimelineLayout.signWidth else { return }
        let x = Int(placed.left) + 11
        let y = Int(placed.place == .inside ? placed.y + 14 : middle)
        switch bar.phase {
        case .done: page.void("path", .class("sign"), .with("d", "M\(x - 5) \(y)l4 4l6 -8"))
        case .going: page.void("path", .class("sign full"), .with("d", "M\(x - 4) \(y - 5)l8 5l-8 5Z"))
        case .planned: page.void("circle", .class("sign"), .with("cx", x), .with("cy", y), .with("r", 4))
        case .paused: page.void("path", .class("sign"), .with("d", "M\(x - 3) \(y - 5)v10M\(x + 3) \(y - 5)v10"))
        case .stopped: page.void("path", .class("sign"), .with("d", "M\(x - 4) \(y - 4)l8 8M\(x + 4) \(y - 4)l-8 8"))
        case .draft: page.void("path", .class("sign"), .with("d", "M\(x - 4) \(y)h8"))
        }
    }

    private func label(_ page: inout HTML) {
        let x: Double
        switch placed.place {
        case .inside: x = placed.left + TimelineLayout.signWidth
        case .right: x = placed.end + TimelineLayout.padding
        case .left: x = placed.start - TimelineLayout.padding
        }
        let first = middle - Double(placed.lines.count - 1) * TimelineLayout.lineHeight / 2 + 5
        for (index, line) in placed.lines.enumerated() {
            page.element(
                "text", .class(placed.place == .inside ? "label" : "label beside"), .with("x", x),
                .with("y", first + Double(index) * TimelineLayout.lineHeight), .with("text-anchor", ifSome: placed.place == .left ? "end" : nil),
                .lang(bar.language?.rawValue)
            ) { page in
                for (place, run) in runs(line).enumerated() {
                    if place > 0 { page.text(" ") }
                    run.tone == .name ? page.text(run.text) : page.element("tspan", .class(cssClass(run.tone)), text: run.text)
                }
            }
        }
    }

    /// Neighbouring words of one tone as one piece.
    private func runs(_ line: [TimelineWord]) -> [TimelineWord] {
        line.reduce(into: []) { runs, word in
            if let last = runs.last, last.tone == word.tone {
                runs[runs.count - 1] = TimelineWord(text: last.text + " " + word.text, tone: word.tone)
            } else {
                runs.append(word)
            }
        }
    }

    private func cssClass(_ tone: Timeline.Tone) -> StaticString {
        switch tone {
        case .name: "name"
        case .quiet: "remark"
        case .worse: "remark worse"
        case .waiting: "remark waiting"
        }
    }
}
