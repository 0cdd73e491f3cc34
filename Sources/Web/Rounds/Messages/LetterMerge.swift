import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Sheets

/// Letters on paper: a table of names comes back with a link in every row. Nothing of it is kept.
struct LetterMergeRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/kutsut/linkit.xlsx", .member(.manageRounds), query: [Round.organisationName], links)
        routes.upload("/:round/kutsut/kirjeet", .manageRounds, limit: SheetLimits.file + (1 << 16), merge)
    }

    /// Links that are printed, by group; of a joint round, one organisation's.
    @Sendable private func links(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        let asked = try round.chosenOrganisation(visit)
        guard asked != nil || !round.plan.isJoint else { return visit.see(visit.address("kyselyt", round.id.description, "linkit")) }
        let t = visit.t
        let printed = try await PrintedLinks(round, site, visit)
        let rows = round.labelsOfPlan.filter { !$0.isPublic && (asked == nil || $0.organisation == asked?.key) }.flatMap { label in
            printed.all(label.number).map { [SheetCell.text(name(label, visit)), .text($0)] }
        }
        let columns = [SheetTable.Column(t("rounds.merge.group"), width: 30), SheetTable.Column(t("rounds.merge.link"), width: 80)]
        return try visit.download([SheetTable(name: t("rounds.merge.link"), columns: columns, rows: rows)], named: "linkit")
    }

    @Sendable private func merge(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        do {
            guard let file = visit.form.file("nimet") else { throw SheetProblem(.empty) }
            let sheet = try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name))
            let groups = AddressGroups(round, visit)
            let merge = LetterMerge(
                sheet, links: try await PrintedLinks(round, site, visit), groups: groups, group: visit.form["kirjeryhma"].flatMap { Int($0) })
            let problems = sentences(merge.problems, round, visit)
            guard problems.isEmpty else { return try await refused(visit, problems) }
            return try visit.download([merge.table(named: visit.t("rounds.invite.paper"), link: visit.t("rounds.merge.link"))], named: "kirjeet")
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            return try await refused(visit, [PathImportPage.sentence(problem, visit.t)])
        }
    }

    private func refused(_ visit: Visit, _ sentences: [String]) async throws -> Response {
        try await InvitationRoutes(site: site).again(visit, sentences.map { FieldProblem("nimet", $0) })
    }

    private func sentences(_ problems: [LetterMerge.Problem], _ round: Round, _ visit: Visit) -> [String] {
        problems.prefix(20).map { problem in
            switch problem {
            case .noRows: visit.t("rounds.merge.problem-empty")
            case .noGroup(let row): visit.t("rounds.merge.problem-group", ["row": .count(row)])
            case .noRoom(let label, let given, let room):
                visit.t(
                    "rounds.merge.problem-room",
                    [
                        "group": .text(round.labels.first { $0.number == label }.map { name($0, visit) } ?? ""), "given": .count(given),
                        "room": .count(room),
                    ])
            }
        }
    }

    private func name(_ label: Label, _ visit: Visit) -> String { visit.t.worded(label.name.text(in: visit.language, first: visit.ownLanguage)) }

    private func openRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .open else { throw SiteError.notFound }
        return round
    }
}

/// Links that go out on paper, in an order that stays: those that go by mail are nobody else's.
struct PrintedLinks {
    /// By label.
    private let personal: [Int: [String]]
    private let shared: [Int: String]

    init(_ round: Round, _ site: Site, _ visit: Visit) async throws {
        let base = site.settings.baseURL
        let free = try await site.ballot.personalLinks(of: round.id).filter { $0.contact == nil }
        personal = Dictionary(grouping: free, by: \.label).mapValues { $0.map { visit.address("vastaa", $0.ticket).absolute(under: base) } }
        let links = try await site.ballot.entryLinks(of: round.id)
        shared = Dictionary(uniqueKeysWithValues: links.map { ($0.label, visit.address("kysely", $0.slug).absolute(under: base)) })
    }

    /// A link each, or the group's one.
    func all(_ label: Int) -> [String] { personal[label] ?? shared[label].map { [$0] } ?? [] }

    /// The link of the `place`th person of a label; nil when there are no more.
    func link(_ label: Int, place: Int) -> String? {
        guard let own = personal[label] else { return shared[label] }
        return own.indices.contains(place) ? own[place] : shared[label]
    }

    func room(_ label: Int) -> Int { personal[label]?.count ?? 0 }
}

/// A table of people, and a link for each.
struct LetterMerge {
    enum Problem: Hashable {
        case noRows
        case noGroup(row: Int)
        case noRoom(label: Int, given: Int, room: Int)
    }

    let problems: [Problem]
    private let head: Sheet.Row
    private let rows: [(row: Sheet.Row, link: String)]

    /// - Parameter group: of rows that name none.
    init(_ sheet: Sheet, links: PrintedLinks, groups: AddressGroups, group: Int?) {
        var (problems, rows, given) = ([Problem](), [(row: Sheet.Row, link: String)](), [Int: Int]())
        var full: [Int: Int] = [:]
        for row in sheet.rows.dropFirst() {
            guard let label = row.cells.lazy.compactMap({ groups.label($0.text) }).first ?? group else {
                problems.append(.noGroup(row: row.number))
                continue
            }
            let place = given[label, default: 0]
            given[label] = place + 1
            if let link = links.link(label, place: place) { rows.append((row, link)) } else { full[label] = links.room(label) }
        }
        problems += full.sorted { $0.key < $1.key }.map { .noRoom(label: $0.key, given: given[$0.key] ?? 0, room: $0.value) }
        self.problems = sheet.rows.count > 1 ? problems : [.noRows]
        head = sheet.rows.first ?? Sheet.Row(number: 1, cells: [])
        self.rows = rows
    }

    /// The same table with one more column.
    func table(named name: String, link: String) -> SheetTable {
        let width = ([head] + rows.map(\.row)).map(\.cells.count).max() ?? 0
        let columns = (0..<width).map { SheetTable.Column(head[$0].text, width: 24) } + [SheetTable.Column(link, width: 80)]
        return SheetTable(name: name, columns: columns, rows: rows.map { row in (0..<width).map { row.row[$0] } + [.text(row.link)] })
    }
}

/// The way to the tables on the page of invitations.
struct LetterMergePart: View {
    let visit: Visit
    let round: Round
    let labels: [Label]
    let problems: [FieldProblem]

    func write(to page: inout HTML) {
        let (t, id) = (visit.t, round.id.description)
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("rounds.invite.paper"))
            page.element("p", text: t("rounds.invite.paper-lead"))
            page.element(
                "form", .with("method", "post"), .action(visit.address("kyselyt", id, "kutsut", "kirjeet")), .with("enctype", "multipart/form-data")
            ) { page in
                if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
                page.add(SheetField(name: "nimet", label: t("rounds.invite.paper-file"), problems: problems, t: t))
                page.add(GroupField(visit: visit, labels: labels, chosen: labels.count == 1 ? labels[0].number : nil, name: "kirjeryhma"))
                page.element("p", .class("hint"), text: t("rounds.invite.paper-care"))
                page.element("div", .class("buttons")) { page in
                    page.element("button", .type("submit"), text: t("rounds.invite.paper-do"))
                    page.element(
                        "a", .class("button quiet"), .href(visit.address("kyselyt", id, "kutsut", "linkit.xlsx")),
                        text: t("rounds.invite.paper-links"))
                }
            }
        }
    }
}
