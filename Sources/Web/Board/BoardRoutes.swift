import Domain
import HTML
import Hummingbird
import Store

/// The routes of the board: what everybody reads, and the lead's edits, each with the version it saw.
struct BoardRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/huoneentaulu") { routes in
            routes.shared("/", isPrintable: true, board)
            routes.shared("/arkki", query: ["koko"], isPrintable: true, sheet)
            routes.get("/jarjestys", .member(.editBoard), order)
            routes.post("/jarjestys", .member(.editBoard), saveOrder)
            routes.get("/uusi", .member(.editBoard), new)
            routes.post("/uusi", .member(.editBoard), create)
            routes.shared("/:theme", isPrintable: true, theme)
            routes.get("/:theme/muokkaa", .member(.editBoard), edit)
            routes.post("/:theme/muokkaa", .member(.editBoard), save)
        }
    }

    @Sendable private func board(_ visit: Visit) async throws -> Response {
        visit.page(BoardPage(visit: visit, facts: try await site.board(visit)))
    }

    /// `?koko=a4` for those whose printer is small.
    @Sendable private func sheet(_ visit: Visit) async throws -> Response {
        let typed = try visit.query()["koko"] ?? "a3"
        guard let size = BoardPage.SheetSize(rawValue: typed) else { throw SiteError.unknownParameter("koko") }
        return visit.page(BoardPage(visit: visit, facts: try await site.board(visit), sheet: size))
    }

    @Sendable private func theme(_ visit: Visit) async throws -> Response {
        visit.page(ThemePage(visit: visit, facts: try await site.theme(visit)))
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let theme = try await named(visit)
        let people = try await site.store.colleagues(of: try visit.member())
        let form = ThemeForm(theme.content, version: theme.number, t: visit.t)
        return visit.page(ThemeFormPage(visit: visit, theme: theme.content, form: form, people: people))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let current = try await named(visit)
        let people = try await site.store.colleagues(of: member)
        let form = ThemeForm(visit.form)
        var page = ThemeFormPage(visit: visit, theme: current.content, form: form, people: people)
        var check = ThemeCheck(form: form, first: try visit.home().firstLanguage, accounts: people.map(\.account), t: visit.t)
        let theme = check.theme(changing: current.content)
        page.problems = check.problems
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        do {
            _ = try await site.store.editTheme(current.id, to: theme, expecting: form.version, reason: visit.form.line("reason"), by: member)
            return visit.see(visit.address("huoneentaulu", theme.key))
        } catch let conflict as EditConflict<Revision<Theme>> {
            page.conflict = (theme, conflict.current)
            return visit.page(page, status: .conflict)
        }
    }

    private func named(_ visit: Visit) async throws -> Revision<Theme> {
        try await site.store.theme(visit.parameterText("theme") ?? "", for: try visit.member())
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        visit.page(NewThemePage(visit: visit, form: ThemeForm()))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let form = ThemeForm(visit.form)
        var check = ThemeCheck(form: form, first: try visit.home().firstLanguage, accounts: [], t: visit.t)
        let typed = check.theme(changing: Theme(key: "", isOwn: true, name: LocalText(), sentence: LocalText()))
        guard check.problems.isEmpty else {
            return visit.page(NewThemePage(visit: visit, form: form, problems: check.problems), status: .unprocessableContent)
        }
        let added = try await site.store.addTheme(name: typed.name, sentence: typed.sentence, by: try visit.member())
        return visit.see(visit.address("huoneentaulu", added.key))
    }

    @Sendable private func order(_ visit: Visit) async throws -> Response {
        visit.page(BoardOrderPage(visit: visit, themes: try await site.store.themes(for: try visit.member())))
    }

    /// Places may be any numbers, also equal ones: equal ones keep the order they had.
    @Sendable private func saveOrder(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let themes = try await site.store.themes(for: member)
        let typed = Dictionary(themes.map { ($0.content.key, visit.form.line("place-\($0.content.key)")) }, uniquingKeysWith: { one, _ in one })
        let problems = themes.filter { Double(typed[$0.key]?.replacing(",", with: ".") ?? "") == nil }
            .map { FieldProblem("place-\($0.content.key)", visit.t("board.problem.place")) }
        guard problems.isEmpty else {
            return visit.page(BoardOrderPage(visit: visit, themes: themes, typed: typed, problems: problems), status: .unprocessableContent)
        }
        // Somebody ordered them in between: the page shows the order of now beside the numbers that were typed.
        guard visit.form["seen"] == themes.map(\.content.key).joined(separator: " ") else {
            let problem = FieldProblem("place-\(themes.first?.content.key ?? "")", visit.t("board.problem.order"))
            return visit.page(BoardOrderPage(visit: visit, themes: themes, typed: typed, problems: [problem]), status: .conflict)
        }
        func place(_ theme: Revision<Theme>) -> Double { Double(typed[theme.key]?.replacing(",", with: ".") ?? "") ?? 0 }
        let ordered = themes.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
        try await site.store.orderThemes(ordered.map(\.element.content.key), by: member)
        return visit.see(visit.address("huoneentaulu"))
    }
}
