import Domain
import HTML

/// A view of the path as one SVG file, for slides and print shops: the same drawing with its own colours, no style sheet beside it.
struct PathSVG {
    let visit: Visit
    let facts: PathFacts
    let title: String

    private var t: Translator { visit.t }

    var bytes: [UInt8] {
        var file = HTML()
        switch facts.query.view {
        case .timeline:
            TimelineDrawing(timeline: PathTimeline(visit: visit, facts: facts).timeline, label: "", t: t, isPaper: true)
                .writeFile(to: &file, title: title, style: Self.style)
        case .board: cards(facts.phases.map { phase in (heading(phase), facts.actions.filter { $0.phase == phase }) }.filter { !$0.1.isEmpty }, &file)
        case .list: cards([(title, facts.actions)], &file)
        }
        return file.bytes
    }

    private func heading(_ phase: Action.Phase) -> String { t(TextKey(family: "roadmap.phase", phase)) }

    // Unit: pixels.
    private static let (width, gap, line, top) = (300.0, 20.0, 19.0, 96.0)

    private struct Card {
        let action: Revision<Action>
        let x: Double
        let y: Double
        let names: [String]
        let rest: [String]

        var height: Double { 16 + Double(names.count + rest.count) * PathSVG.line }
    }

    /// Columns of cards; a list is one wide column.
    private func cards(_ columns: [(name: String, actions: [Revision<Action>])], _ file: inout HTML) {
        let wide = facts.query.view == .list ? 1_000.0 : Self.width
        func left(_ index: Int) -> Double { Self.gap + Double(index) * (wide + Self.gap) }
        var cards: [Card] = []
        for (index, column) in columns.enumerated() {
            var y = Self.top
            for action in column.actions {
                cards.append(card(action, left(index), y, wide))
                y += (cards.last?.height ?? 0) + 10
            }
        }
        let bottom = cards.map { $0.y + $0.height }.max() ?? Self.top
        root(&file, width: left(max(1, columns.count)), height: bottom + Self.gap) { file in
            word(title, "title", Self.gap, 42, &file)
            guard facts.query.view == .board else { return cards.forEach { draw($0, wide, &file) } }
            for (index, column) in columns.enumerated() { word(column.name, "head", left(index), Self.top - 14, &file) }
            cards.forEach { draw($0, wide, &file) }
        }
    }

    private func card(_ action: Revision<Action>, _ x: Double, _ y: Double, _ width: Double) -> Card {
        let first = visit.ownLanguage
        let owner = action.owner.sector.text(in: t.language, first: first)
        let signs = ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).remarks.map(\.text)
        let small = ([owner, t.period(action.content)].filter { !$0.isEmpty } + signs).joined(separator: " · ")
        return Card(
            action: action, x: x, y: y, names: words(t.worded(action.title.text(in: t.language, first: first)), width - 24, size: 15),
            rest: words(small, width - 24, size: 13))
    }

    private func draw(_ card: Card, _ width: Double, _ file: inout HTML) {
        file.void(
            "rect", .class("card ph-\(card.action.phase.rawValue)"), .with("x", card.x), .with("y", card.y), .with("width", width),
            .with("height", card.height), .with("rx", 5))
        for (index, text) in (card.names + card.rest).enumerated() {
            word(text, index < card.names.count ? "name" : "small", card.x + 12, card.y + 22 + Double(index) * Self.line, &file)
        }
    }

    private func words(_ text: String, _ width: Double, size: Double) -> [String] {
        let words = text.split(separator: " ").map { TimelineWord(text: String($0), tone: .name) }
        return TimelineText.lines(words, width: width, size: size).map { $0.map(\.text).joined(separator: " ") }
    }

    private func word(_ text: String, _ style: StaticString, _ x: Double, _ y: Double, _ file: inout HTML) {
        file.element("text", .class(style), .with("x", x), .with("y", y), text: text)
    }

    private func root(_ file: inout HTML, width: Double, height: Double, content: (inout HTML) -> Void) {
        file.element(
            "svg",
            [
                .with("xmlns", "http://www.w3.org/2000/svg"), .with("viewBox", "0 0 \(Int(width)) \(Int(height))"), .with("width", Int(width)),
                .with("height", Int(height)), .lang(t.language.rawValue), .with("role", "img"),
            ]
        ) { file in
            file.element("title", text: title)
            file.element("style") { $0.text(Self.style) }
            file.void("rect", .class("sheet"), .with("width", "100%"), .with("height", "100%"))
            content(&file)
        }
    }

    /// Colours of the light page, in words that every program that draws SVG understands.
    static let style = """
        text { font-family: system-ui, 'DejaVu Sans', Arial, sans-serif; font-size: 14px; fill: #1b2422 } .sheet { fill: #ffffff }
        .title { font-size: 24px; font-weight: 650 } .head { font-size: 18px; font-weight: 650 } .name, .lane-name { font-size: 15px; font-weight: 600 } .small, .remark { font-size: 13px; fill: #56615d }
        .card { fill: #ffffff; stroke: #0f6e6e; stroke-width: 1.5 } .year { stroke: #767e7a; opacity: 0.55 } .quarter { stroke: #d9d6cc } .today { stroke: #0f6e6e; stroke-width: 2 } .today-flag { fill: #0f6e6e } .today-word { fill: #ffffff; font-size: 13px; font-weight: 600 }
        .year-word { font-size: 17px; font-weight: 650 } .quarter-word { font-size: 12px; fill: #56615d } .target { fill: transparent } .ground { fill: #ffffff } .shape { fill: #ffffff; stroke: #0f6e6e; stroke-width: 1.5 }
        .ph-going .shape, .card.ph-going { fill: #dcebea; stroke: #0f6e6e } .ph-done .shape, .card.ph-done { fill: #e0ede5; stroke: #1c6b3f } .ph-paused .shape, .card.ph-paused { fill: #f0eee7; stroke: #7d5200; stroke-dasharray: 5 3 }
        .ph-stopped .shape, .card.ph-stopped { fill: #f0eee7; stroke: #767e7a } .ph-draft .shape, .card.ph-draft { fill: none; stroke: #646b68; stroke-dasharray: 3 3 } .sign { fill: none; stroke: #0f6e6e; stroke-width: 2 } .sign.full { fill: #0f6e6e; stroke: none } .ph-done .sign { stroke: #1c6b3f }
        .late { stroke: #a3262f; stroke-width: 3; stroke-dasharray: 6 4; fill: none } .diamond { fill: #0f6e6e; stroke: #ffffff; stroke-width: 2 } .remark.worse { fill: #a3262f; font-weight: 600 } .remark.waiting { fill: #7d5200; font-weight: 600 }
        """
}
