import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Sheets
import Store

/// Answers that another tool collected: a file is shown with what its columns hold, then taken whole or not at all.
struct AnswerImportRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/tuonti", .member(.manageRounds), query: ["tuotu"], start)
        routes.get("/:round/tuonti/pohja.xlsx", .member(.manageRounds), template)
        routes.post("/:round/tuonti/odota", .member(.manageRounds), limit: 1 << 14, wait)
        routes.upload("/:round/tuonti", .manageRounds, limit: SheetLimits.file + (1 << 16), show)
        // Without files, but as large: the table comes back in the form.
        routes.upload("/:round/tuonti/tallennus", .manageRounds, limit: CarriedTable.most + (1 << 20), save)
    }

    @Sendable private func start(_ visit: Visit) async throws -> Response {
        var page = try await page(visit)
        page.taken = try visit.query()["tuotu"].flatMap { Int($0) }
        return visit.page(page)
    }

    private func page(_ visit: Visit, _ problems: [FieldProblem] = []) async throws -> AnswerImportPage {
        let round = try await site.round(visit)
        guard round.state != .draft else { throw SiteError.notFound }
        return AnswerImportPage(
            visit: visit, round: round, paper: try await site.ballot.paper(of: round.id), problems: problems)
    }

    private func refused(_ visit: Visit, _ sentence: String) async throws -> Response {
        visit.page(try await page(visit, [FieldProblem(FileUpload.field, sentence)]), status: .unprocessableContent)
    }

    /// An empty table with a column for everything that is asked, to key answers into.
    @Sendable private func template(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let table = AnswerTemplate(visit: visit, round: round, instrument: try await site.instruments.instrument(of: round))
        return try visit.download(table.sheets, named: "vastaukset-\(round.id)")
    }

    /// The results wait for answers that come later.
    @Sendable private func wait(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        do { try await site.keeper.takePaper(for: round.id, by: try visit.member()) } catch StoreFault.state(_) { throw SiteError.conflict }
        return visit.see(visit.address("kyselyt", round.id.description, "tuonti"))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let round = try await takingRound(visit)
        do {
            guard let file = visit.form.file(FileUpload.field) else { throw SheetProblem(.empty) }
            let sheet = try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name))
            let answers = AnswerImport(sheet, round: round, instrument: try await site.instruments.instrument(of: round), t: visit.t)
            guard answers.table.heads.count <= SheetLimits.columns else {
                throw SheetProblem(.tooManyColumns, limit: SheetLimits.columns, row: 1)
            }
            guard !answers.table.rows.isEmpty else { return try await refused(visit, visit.t("rounds.import.no-rows")) }
            return try await preview(answers, fileName: file.name, visit)
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            return try await refused(visit, PathImportPage.sentence(problem, visit.t))
        }
    }

    private func preview(_ answers: AnswerImport, fileName: String, _ visit: Visit) async throws -> Response {
        guard let carried = CarriedTable(answers.table.sheet, without: answers.table.personal, from: answers.table.rows.startIndex).text else {
            return try await refused(visit, visit.t("rounds.import.too-much"))
        }
        let page = AnswerPreviewPage(visit: visit, answers: answers, carried: carried, fileName: fileName)
        return visit.page(page, status: answers.reading.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Takes what the preview showed, or shows it anew as its columns were chosen.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let round = try await takingRound(visit)
        let instrument = try await site.instruments.instrument(of: round)
        let text = visit.form["taulukko"] ?? ""
        let sheet = try CarriedTable(text: text).sheet
        let answers = try AnswerImport(sheet, form: visit.form, round: round, instrument: instrument, t: visit.t)
        var page = AnswerPreviewPage(visit: visit, answers: answers, carried: text, fileName: visit.form.line("nimi"))
        guard answers.isReady, visit.form["tee"] == "tuo" else {
            return visit.page(page, status: answers.reading.problems.isEmpty ? .ok : .unprocessableContent)
        }
        do {
            let sheets = answers.reading.sheets
            try await site.keeper.take(
                sheets, of: answers.fingerprint, codec: SheetCodec(instrument: instrument, labels: round.labels), for: round.id,
                by: try visit.member())
            return visit.see(visit.address("kyselyt", round.id.description, "tuonti", query: ["tuotu": String(sheets.count)]))
        } catch AnswersRefused.again {
            page.objection = visit.t("rounds.import.again")
            return visit.page(page, status: .conflict)
        } catch AnswersRefused.closed {
            throw SiteError.conflict
        }
    }

    /// A round that takes answers of other tools now.
    private func takingRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.takesImports(at: visit.now, in: visit.organisation?.zone ?? .helsinki) else { throw SiteError.conflict }
        return round
    }
}

extension Round {
    /// While it is open, and for some days after it was closed, until it is released.
    func takesImports(at now: Instant, in zone: Zone) -> Bool {
        state == .open || (state == .closed && now < lastDayOfPaper(in: zone).end(in: zone))
    }
}
