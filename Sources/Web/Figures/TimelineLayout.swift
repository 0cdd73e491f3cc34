import Domain

/// Where the bars of one lane stand: rows without overlap, every name whole, inside its bar or beside it.
struct TimelineLayout: Sendable {
    let bars: [PlacedBar]
    /// Unit: CSS pixels, the lane's name included.
    let height: Double

    static let textSize = 14.0
    static let lineHeight = 18.0
    static let padding = 8.0
    static let nameHeight = 34.0
    /// Room for the sign of the phase at the beginning of a bar.
    static let signWidth = 20.0
    /// The widest label beside a bar; some side of every bar has that much room.
    static let besideWidth = 380.0
    private static let gap = 18.0

    init(lane: Timeline.Lane, scale: TimelineScale, today: Day) {
        var rows: [(end: Double, members: [Int])] = []
        var placed = lane.bars.map { PlacedBar($0, scale: scale, today: today) }
        let extents = placed.map(\.extent)
        for index in placed.indices.sorted(by: { (extents[$0].lowerBound, $0) < (extents[$1].lowerBound, $1) }) {
            let extent = extents[index]
            if let row = rows.indices.first(where: { rows[$0].end + Self.gap <= extent.lowerBound }) {
                rows[row].end = extent.upperBound
                rows[row].members.append(index)
            } else {
                rows.append((extent.upperBound, [index]))
            }
        }
        var y = Self.nameHeight
        for row in rows {
            for index in row.members { placed[index].y = y }
            y += (row.members.map { placed[$0].height }.max() ?? 0) + Self.padding
        }
        bars = placed
        height = y + Self.padding
    }
}

/// One bar with its label.
struct PlacedBar: Sendable {
    let bar: Timeline.Bar
    let left: Double
    let right: Double
    /// Where the late part ends; nil unless it is late.
    let lateTo: Double?
    let diamond: Double?
    let lines: [[TimelineWord]]
    /// Of its widest line; estimated from above.
    let labelWidth: Double
    let place: Place
    /// Top edge; set when the rows are known.
    var y = 0.0

    enum Place: Sendable {
        case inside, right, left
    }

    init(_ bar: Timeline.Bar, scale: TimelineScale, today: Day) {
        self.bar = bar
        left = bar.starts.map { scale.x($0) } ?? bar.ends.map { max(0, scale.x($0) - scale.width / 24) } ?? 0
        right = max(left + 6, bar.ends.map { scale.x($0.adding(1)) } ?? scale.width)
        lateTo = bar.isLate ? scale.x(today) : nil
        diamond = bar.decision.map { scale.x($0) }
        let words = bar.words
        let size = TimelineLayout.textSize
        let room = right - left - TimelineLayout.signWidth - TimelineLayout.padding
        let whole = TimelineText.width(words, size: size)
        if whole <= room || room > TimelineLayout.besideWidth {
            lines = TimelineText.lines(words, width: room, size: size)
            labelWidth = Self.widest(lines)
            place = .inside
        } else {
            lines = TimelineText.lines(words, width: min(whole + 1, TimelineLayout.besideWidth), size: size)
            labelWidth = Self.widest(lines)
            let edge = [right, lateTo ?? 0, (diamond ?? -20) + 9].max() ?? right
            place = edge + TimelineLayout.padding + labelWidth <= scale.width ? .right : .left
        }
    }

    var height: Double { max(28, Double(lines.count) * TimelineLayout.lineHeight + 10) }

    /// The right edge of everything that is drawn at the bar's own height.
    var end: Double { [right, lateTo ?? 0, (diamond ?? -20) + 9].max() ?? right }
    var start: Double { min(left, (diamond ?? .infinity) - 9) }

    /// From the leftmost to the rightmost point, label included.
    var extent: ClosedRange<Double> {
        let label = TimelineLayout.padding + labelWidth
        return switch place {
        case .inside: start...end
        case .right: start...(end + label)
        case .left: min(start - label, end)...end
        }
    }

    private static func widest(_ lines: [[TimelineWord]]) -> Double {
        lines.map { TimelineText.width($0, size: TimelineLayout.textSize) }.max() ?? 0
    }
}
