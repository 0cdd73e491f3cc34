import Domain
import HTML
import Hummingbird
import Store

/// The organisation's log, for those who look after others' doings.
struct LogRoutes: Sendable {
    let site: Site
    private static let size = 100

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        routes.get("/loki", .member(.readLog), query: ["ennen"], show)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        try visit.allowParameters(["ennen"])
        let typed = try visit.query()["ennen"]
        let before = typed.flatMap { Int64($0) }
        guard typed == nil || before != nil else { throw SiteError.unknownParameter("ennen") }
        let lines = try await site.store.auditLines(for: try visit.member(), before: before, limit: Self.size)
        var names: [Account.ID: String] = [:]
        for id in Set(lines.compactMap(\.actor)) { names[id] = try await site.store.account(id)?.name }
        var things = try await things(visit)
        for line in lines where line.deed?.isAboutSomebody == true {
            guard let name = try await site.store.account(ID(line.object))?.name else { continue }
            things[line.object] = LogPage.Thing(name: LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, name) })), place: [])
        }
        return visit.page(LogPage(visit: visit, lines: lines, names: names, things: things, isWhole: lines.count < Self.size))
    }

    /// What lines are about, by the number of their id, as far as this reader may see it: an auditor reads names of what is public.
    private func things(_ visit: Visit) async throws -> [Int64: LogPage.Thing] {
        let home = try visit.home().id
        let insider = visit.insider
        let actions = if let insider { try await site.store.actions(for: insider) } else { try await site.store.path(in: home) }
        let themes = if let insider { try await site.store.themes(for: insider) } else { try await site.store.board(in: home) }
        let rounds = if let insider { try await site.store.rounds(for: insider) } else { try await site.store.openedRounds(in: home) }
        let findings = if let insider { try await site.store.findings(for: insider) } else { try await site.store.openFindings(in: home) }
        var things: [Int64: LogPage.Thing] = [:]
        for action in actions { things[action.id.number] = LogPage.Thing(name: action.title, place: ["digipolku", action.id.description]) }
        for theme in themes { things[theme.id.number] = LogPage.Thing(name: theme.name, place: ["huoneentaulu", theme.key]) }
        for round in rounds { things[round.id.number] = LogPage.Thing(name: round.plan.name, place: ["kyselyt", round.id.description]) }
        for finding in findings {
            things[finding.id.number] = LogPage.Thing(name: finding.sentence, place: ["tulokset", finding.round.description])
        }
        for decision in try await site.store.decisions(in: home) { things[decision.id.number] = LogPage.Thing(name: decision.text, place: []) }
        return things
    }
}

extension Deed {
    /// The line's object is an account.
    fileprivate var isAboutSomebody: Bool { [.memberAdded, .rolesChanged, .accountChanged, .linkMade, .passwordSet].contains(self) }
}

/// Who did what and when, newest first; each line is bound to the one before it.
struct LogPage: Page {
    let visit: Visit
    let lines: [AuditLine]
    let names: [Account.ID: String]
    let things: [Int64: Thing]
    /// No older lines.
    let isWhole: Bool

    /// What a line is about: its name, and its page where it has one.
    struct Thing: Sendable {
        let name: LocalText
        let place: [String]
    }

    private var t: Translator { visit.t }
    var title: String { t("accounts.log.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("accounts.log.lead"))
        for (day, lines) in days {
            page.element("section", .class("log-day")) { page in
                page.element("h2", .class("minor"), text: t.day(day))
                page.element("ol") { page in
                    for line in lines { page.element("li") { row(line, &$0) } }
                }
            }
        }
        if !isWhole, let last = lines.last {
            page.element("p") { page in
                page.element("a", .href(visit.address("loki", query: ["ennen": String(last.number)])), text: t("accounts.log.older"))
            }
        }
    }

    private var zone: Zone { visit.organisation?.zone ?? .helsinki }

    /// Lines by the organisation's own days, newest first.
    private var days: [(Day, [AuditLine])] {
        lines.reduce(into: []) { days, line in
            let day = line.at.day(in: zone)
            if days.last?.0 == day { days[days.count - 1].1.append(line) } else { days.append((day, [line])) }
        }
    }

    private func row(_ line: AuditLine, _ page: inout HTML) {
        page.element("span", .class("log-time quiet"), text: t.time(line.at, in: zone))
        page.element("span", .class("log-what")) { page in
            page.text((line.deed.map { t(TextKey(family: "accounts.log.deed", $0)) } ?? line.what) + (things[line.object] == nil ? " " : ": "))
            if let thing = things[line.object] { self.thing(thing, &page) }
            page.element("span", .class("small quiet log-trace")) { page in
                page.text(t("accounts.log.line", ["n": .count(Int(line.number))]))
                if line.object != 0, things[line.object] == nil { page.element("code", text: ID<AuditLine>(line.object).description) }
                if !detail(line).isEmpty { page.element("span", text: detail(line)) }
            }
        }
        page.element("span", .class("log-who")) { $0.written(line.actor.map { names[$0] ?? $0.description } ?? t("accounts.log.program")) }
    }

    /// What the line says besides, in words: roles, what a link is for, a day, the beginning of a hash.
    private func detail(_ line: AuditLine) -> String {
        let parts = line.detail.split(separator: " ").map(String.init)
        switch line.deed {
        case .memberAdded, .rolesChanged: return Set(parts.compactMap(Role.init(rawValue:))).names(t)
        case .linkMade: return LinkPurpose(rawValue: line.detail).map { t(TextKey(family: "accounts.log.link", $0)) } ?? ""
        case .accountChanged: return AccountChange(rawValue: line.detail).map { t(TextKey(family: "mail.log", $0)) } ?? line.detail
        case .roundExtended: return Day(line.detail).map { t.day($0) } ?? line.detail
        case .roundOpened, .roundReleased, .inquiryOpened, .inquiryPublished:
            return t("accounts.log.hash", ["start": .text(String(line.detail.prefix(8)))])
        // The order itself is on the board.
        case .themesOrdered: return ""
        default: return line.detail
        }
    }

    private func thing(_ thing: Thing, _ page: inout HTML) {
        guard !thing.place.isEmpty else { return page.written(thing.name, visit) }
        let address = Address(path: [visit.language.rawValue, visit.organisation?.slug ?? ""] + thing.place)
        page.element("a", .href(address)) { $0.written(thing.name, visit) }
    }
}

extension Translator {
    /// A clock time in a zone: 9.05 in Finnish and Swedish, 9:05 in English.
    func time(_ instant: Instant, in zone: Zone) -> String {
        let seconds = Int(instant.milliseconds / 1_000) + zone.offset(at: instant)
        let minutes = ((seconds / 60) % 1_440 + 1_440) % 1_440
        let rest = minutes % 60
        return "\(minutes / 60)\(language == .en ? ":" : ".")\(rest < 10 ? "0" : "")\(rest)"
    }
}
