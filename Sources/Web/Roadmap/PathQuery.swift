import Domain
import Formats
import HTML

/// How a reader looks at the path: `?nakyma=…&pvm=…&teema=…&omistaja=…&vaihe=…&laji=…&tavoite=…&tarve=…&elamantapahtuma=…&osa=…`, plain GET fields.
struct PathQuery: Hashable, Sendable {
    enum View: String, CaseIterable, Hashable, Sendable {
        case timeline = "aikajana"
        case board = "taulu"
        case list = "lista"
    }

    let view: View
    /// The path as it was at the end of this day; nil for now.
    let day: Day?
    /// Key of a theme.
    let theme: String?
    /// As `PathFacts.owners` writes it.
    let owner: String?
    let phase: Action.Phase?
    let kind: Action.Kind?
    /// Code of a goal.
    let goal: String?
    let need: Need.ID?
    /// Code of a life event.
    let lifeEvent: String?
    /// From 1: a long path is shown in parts.
    let part: Int

    /// Empty fields of a form count as left out; a day to come shows the path as it is now.
    ///
    /// - Throws: `.unknownParameter` for a view, day, phase, kind, need or part that cannot be.
    init(_ form: Form, today: Day) throws(SiteError) {
        func value(_ name: String) -> String? { form[name].map { Cleaned.line($0) }.flatMap { $0.isEmpty ? nil : $0 } }
        view = try Self.known("nakyma", value("nakyma")) { View(rawValue: $0) } ?? .timeline
        let typed = value("pvm")
        let asked = typed.flatMap { Day($0) }
        if let typed, asked == nil { throw .notADay(typed, "pvm") }
        day = asked.flatMap { $0 < today ? $0 : nil }
        phase = try Self.known("vaihe", value("vaihe")) { Action.Phase(address: $0) }
        part = try Self.known("osa", value("osa")) { Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil } } ?? 1
        kind = try Self.known("laji", value("laji")) { Action.Kind(address: $0) }
        need = try Self.known("tarve", value("tarve")) { Need.ID(text: $0) }
        goal = value("tavoite")
        lifeEvent = value("elamantapahtuma")
        theme = value("teema")
        owner = value("omistaja")
    }

    private static func known<Value>(_ name: String, _ text: String?, _ read: (String) -> Value?) throws(SiteError) -> Value? {
        guard let text else { return nil }
        guard let value = read(text) else { throw .unknownParameter(name) }
        return value
    }

    static let names: Set<String> = [
        "nakyma", "pvm", "teema", "omistaja", "vaihe", "laji", "tavoite", "tarve", "elamantapahtuma", "osa",
    ]

    var isFiltered: Bool { theme != nil || owner != nil || phase != nil || isFinelyFiltered }
    /// By what only some actions have.
    var isFinelyFiltered: Bool { kind != nil || goal != nil || need != nil || lifeEvent != nil }

    /// What differs from the plain path, in the order of the form; another view or filter begins at its first part.
    func fields(view: View? = nil, part: Int = 1) -> [(name: String, value: String)] {
        let view = view ?? self.view
        let all: [(String, String?)] = [
            ("nakyma", view == .timeline ? nil : view.rawValue), ("pvm", day?.iso), ("teema", theme), ("omistaja", owner),
            ("vaihe", phase?.address), ("laji", kind?.address), ("tavoite", goal), ("tarve", need?.description), ("elamantapahtuma", lifeEvent),
            ("osa", part > 1 ? String(part) : nil),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    func address(_ visit: Visit, view: View? = nil, part: Int = 1, file: String = "digipolku") -> Address {
        Address(path: [visit.language.rawValue, visit.organisation?.slug ?? "", file], fields: fields(view: view, part: part))
    }
}

extension Action.Phase {
    /// The word that stands in addresses.
    var address: String {
        switch self {
        case .draft: "luonnos"
        case .planned: "suunnitteilla"
        case .going: "kaynnissa"
        case .done: "valmis"
        case .paused: "keskeytetty"
        case .stopped: "lopetettu"
        }
    }

    init?(address: String) {
        guard let phase = Self.allCases.first(where: { $0.address == address }) else { return nil }
        self = phase
    }

    /// In the order of a life: drafts first, what ended last.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Action.Kind {
    /// The word that stands in addresses.
    var address: String {
        switch self {
        case .action: "toimenpide"
        case .pilot: "kokeilu"
        case .investment: "investointi"
        case .continuous: "jatkuva"
        }
    }

    init?(address: String) {
        guard let kind = Self.allCases.first(where: { $0.address == address }) else { return nil }
        self = kind
    }
}
