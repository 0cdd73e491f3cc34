import Domain

/// What the views of the path draw: the actions that this reader may see, as of one day.
struct PathFacts: Sendable {
    let query: PathQuery
    /// The day that is looked at, today or earlier.
    let day: Day
    let zone: Zone
    /// In the order of the board.
    let themes: [Theme]
    /// Before the filter.
    let all: [Revision<Action>]
    /// After it, by start and then by id; on the board in the order that people chose.
    let matching: [Revision<Action>]
    /// Those of the part that is looked at: `part` of `parts`, from 1.
    let actions: [Revision<Action>]
    let part: Int
    let parts: Int
    /// Who owns something on the path, for the filter.
    let owners: [String]
    /// Goals and needs that an action on the path names, and codes of life events, for the filter.
    let goals: [Revision<Goal>]
    let needs: [Revision<Need>]
    let lifeEvents: [String]
    private let reader: Reader

    /// In whose eyes texts are read.
    struct Reader: Sendable {
        let language: Language
        let first: Language
        let seesDrafts: Bool
    }

    init(
        query: PathQuery, today: Day, zone: Zone, themes: [Theme], all: [Revision<Action>], goals: [Revision<Goal>] = [],
        needs: [Revision<Need>] = [], reader: Reader
    ) {
        self.query = query
        self.zone = zone
        self.themes = themes
        self.all = all
        self.reader = reader
        day = query.day ?? today
        owners = Set(all.map { $0.content.owner.sector.text(in: reader.language, first: reader.first) }.filter { !$0.isEmpty }).sorted()
        let served = Set(all.flatMap(\.content.goals))
        self.goals = goals.filter { served.contains($0.id) }
        let answered = Set(all.flatMap(\.content.needs))
        self.needs = needs.filter { answered.contains($0.id) }
        lifeEvents = Set(all.flatMap(\.content.lifeEvents)).sorted()
        let goal = query.goal.map { code in goals.first { $0.code == code }?.id }
        let found = all.filter { revision in
            let action = revision.content
            return (query.theme == nil || action.theme == query.theme) && (query.phase == nil || action.phase == query.phase)
                && (query.owner == nil || action.owner.sector.text(in: reader.language, first: reader.first) == query.owner)
                && (query.kind == nil || action.kind == query.kind) && (query.need.map { action.needs.contains($0) } ?? true)
                && (query.lifeEvent.map { action.lifeEvents.contains($0) } ?? true)
                && (goal.map { $0.map { action.goals.contains($0) } ?? false } ?? true)
        }
        matching = query.view == .board ? found : found.byTime
        parts = max(1, (matching.count + Self.largestPart - 1) / Self.largestPart)
        part = min(query.part, parts)
        actions = Array(matching.dropFirst((part - 1) * Self.largestPart).prefix(Self.largestPart))
    }

    /// More in one view is no view: nobody reads it, and a phone cannot draw it.
    static let largestPart = 200

    /// Themes on the board and those that still have actions; with the actions of each.
    var lanes: [(theme: Theme?, key: String, actions: [Revision<Action>])] {
        let known = themes.map { theme in (theme as Theme?, theme.key, actions.filter { $0.content.theme == theme.key }) }
        let strange = Set(actions.map(\.theme)).subtracting(themes.map(\.key)).sorted()
        let shown = known.filter { theme, key, actions in
            !actions.isEmpty
                || (theme?.isHidden == false && query.owner == nil && query.phase == nil && !query.isFinelyFiltered && (query.theme ?? key) == key)
        }
        return shown + strange.map { key in (nil, key, actions.filter { $0.theme == key }) }
    }

    /// Phases that have a column: drafts only for members.
    var phases: [Action.Phase] { Action.Phase.allCases.filter { $0 != .draft || reader.seesDrafts } }

    func name(ofTheme key: String) -> LocalText { themes.first { $0.key == key }?.name ?? LocalText(fi: key) }

    var going: Int { all.count { $0.content.phase == .going } }
    var planned: Int { all.count { $0.content.phase == .planned } }
    var done: Int { all.count { $0.content.phase == .done } }
    var late: Int { all.count { $0.content.isLate(on: day) } }

}

extension [Revision<Action>] {
    /// By start, end and id; what has no day comes last.
    fileprivate var byTime: Self {
        let far = Day(number: .max / 2)
        let times = map { (starts: $0.content.starts?.first ?? far, ends: $0.content.ends?.last ?? far, id: $0.id) }
        return times.indices.sorted { times[$0] < times[$1] }.map { self[$0] }
    }
}
