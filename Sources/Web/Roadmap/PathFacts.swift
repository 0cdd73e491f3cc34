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
    /// Who owns something on the path, for the filter: a sector as a whole where roles in it own something too, then each.
    let owners: [Owner]
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
        /// Over actions whose theme is off the board, for who does not see it.
        let otherTheme: LocalText

        /// Owners as this reader reads them: few names for many actions.
        fileprivate func owners(of actions: [Revision<Action>]) -> [LocalText: String] {
            let sectors = Set(actions.map { $0.content.owner.sector })
            return Dictionary(sectors.map { ($0, $0.text(in: language, first: first)) }, uniquingKeysWith: { one, _ in one })
        }
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
        let ownerNames = reader.owners(of: all)
        owners = Owner.choices(Set(ownerNames.values).filter { !$0.isEmpty })
        let served = Set(all.flatMap { $0.content.goals })
        self.goals = goals.filter { served.contains($0.id) }
        let answered = Set(all.flatMap { $0.content.needs })
        self.needs = needs.filter { answered.contains($0.id) }
        lifeEvents = Set(all.flatMap { $0.content.lifeEvents }).sorted()
        let goal = query.goal.map { code in goals.first { $0.code == code }?.id }
        matching = all.filter { revision in query.matches(revision.content, goal: goal) { ownerNames[$0] ?? "" } }.ordered(for: query.view)
        standing = Standing(query.isFiltered ? matching : all, on: day)
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

    func name(ofTheme key: String) -> LocalText { themes.first { $0.key == key }?.name ?? reader.otherTheme }

    /// How many actions there are of each kind that a heading tells of: of those that are shown.
    let standing: Standing

    struct Standing: Sendable {
        private(set) var going = 0
        private(set) var planned = 0
        private(set) var done = 0
        private(set) var late = 0

        init(_ actions: [Revision<Action>], on day: Day) {
            for action in actions {
                switch action.content.phase {
                case .going: going += 1
                case .planned: planned += 1
                case .done: done += 1
                case .draft, .paused, .stopped: break
                }
                if action.content.isLate(on: day) { late += 1 }
            }
        }
    }
}

extension PathFacts {
    /// A choice of the filter: an owner, or a sector with everybody in it.
    struct Owner: Hashable, Sendable {
        let name: String
        /// Roles in it own something too.
        let isWhole: Bool

        /// By name: a sector stands before its roles, whether or not it owns something by itself.
        fileprivate static func choices(_ names: Set<String>) -> [Owner] {
            let sectors = Dictionary(grouping: names.compactMap(sector), by: \.self)
            let whole = Set(sectors.filter { $0.value.count > 1 || names.contains($0.key) }.keys)
            return names.union(whole).sorted().map { Owner(name: $0, isWhole: whole.contains($0)) }
        }

        /// "Konsernipalvelut, talouspäällikkö" and "Konsernipalvelut (talous)" are in Konsernipalvelut.
        fileprivate static func isIn(_ owner: String, _ name: String) -> Bool {
            name == owner || name.hasPrefix(owner + ", ") || name.hasPrefix(owner + " (")
        }

        /// Nil for a name without a role.
        private static func sector(_ name: String) -> String? {
            let role = [", ", " ("].compactMap { name.firstRange(of: $0)?.lowerBound }.min()
            return role.map { String(name[..<$0]) }
        }
    }
}

extension PathQuery {
    /// - Parameters:
    ///   - goal: nil for every goal; `.some(nil)` for a code that no goal has.
    ///   - name: how the reader reads an owner.
    fileprivate func matches(_ action: Action, goal: Goal.ID??, _ name: (LocalText) -> String) -> Bool {
        guard isFiltered else { return true }
        if let theme, action.theme != theme { return false }
        if let phase, action.phase != phase { return false }
        if let kind, action.kind != kind { return false }
        if let owner, !PathFacts.Owner.isIn(owner, name(action.owner.sector)) { return false }
        if let need, !action.needs.contains(need) { return false }
        if let lifeEvent, !action.lifeEvents.contains(lifeEvent) { return false }
        guard let goal else { return true }
        return goal.map { action.goals.contains($0) } ?? false
    }
}

extension [Revision<Action>] {
    /// On the board as people chose; elsewhere by start, end and id. The days are worked out once: a sort asks for them ten times.
    fileprivate func ordered(for view: PathQuery.View) -> Self {
        guard view != .board else { return self }
        let far = Int.max
        let keys = map { action in
            (action.content.starts?.first.number ?? far, action.content.ends?.last.number ?? far, action.id)
        }
        return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
    }
}
