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
        routes.get("/:round/tuonti/kysely", .member(.manageRounds), query: ["tiedosto"], questionnaire)
        routes.post("/:round/tuonti/odota", .member(.manageRounds), limit: 1 << 14, wait)
        routes.upload("/:round/tuonti", .manageRounds, limit: 2 * SheetLimits.file + (1 << 16), show)
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
            visit: visit, round: round, paper: try await site.ballot.paper(of: round.id), files: try await files(visit, round), problems: problems)
    }

    private func files(_ visit: Visit, _ round: Round) async throws -> [ImportedFile] {
        let zone = try visit.home().zone
        return try await site.store.imports(into: round.id, for: try visit.member()).map {
            ImportedFile(day: $0.at.day(in: zone), answers: $0.answers)
        }
    }

    private func refused(
        _ visit: Visit, _ sentence: String, field: String = FileUpload.field, status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        visit.page(try await page(visit, [FieldProblem(field, sentence)]), status: status)
    }

    /// An empty table with a column for everything that is asked, to key answers into.
    @Sendable private func template(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let table = AnswerTemplate(visit: visit, round: round, instrument: try await site.instruments.instrument(of: round))
        return try visit.download(table.sheets, named: "vastaukset-\(round.id)")
    }

    /// What the round asks, as a file of another tool that asks for the round's own groups.
    @Sendable private func questionnaire(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard round.state != .draft else { throw SiteError.notFound }
        guard let form = QuestionnaireForm(rawValue: try visit.query()["tiedosto"] ?? "") else { throw SiteError.unknownParameter("tiedosto") }
        let exchange = QuestionnaireExchange(site: site, home: try visit.home(), t: visit.t)
        let bytes = try exchange.bytes(of: try await site.instruments.instrument(of: round), as: form, labels: round.labels)
        return visit.download(bytes, type: form.type, name: "kysely-\(round.id).\(form.rawValue)")
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
            if try await site.ballot.wasTaken(AnswerImport.fingerprint(sheet), for: round.id) {
                return try await refused(visit, visit.t("rounds.import.again"), status: .conflict)
            }
            let earlier = try await earlier(visit)
            if let earlier, try await !site.ballot.wasTaken(AnswerImport.fingerprint(earlier), for: round.id) {
                return try await refused(visit, visit.t("rounds.import.earlier.unknown"), field: AnswerImportPage.earlier)
            }
            let answers = AnswerImport(
                sheet, without: earlier, round: round, instrument: try await site.instruments.instrument(of: round), t: visit.t)
            if earlier != nil, answers.repeated == 0 {
                return try await refused(visit, visit.t("rounds.import.earlier.none"), field: AnswerImportPage.earlier)
            }
            if answers.repeated > 0, answers.table.rows.isEmpty { return try await refused(visit, visit.t("rounds.import.earlier.all")) }
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

    /// The file that was taken before and stands in this one too.
    private func earlier(_ visit: Visit) async throws -> Sheet? {
        guard let file = visit.form.file(AnswerImportPage.earlier) else { return nil }
        return try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name))
    }

    private func preview(_ answers: AnswerImport, fileName: String, _ visit: Visit) async throws -> Response {
        var answers = answers
        answers.before = try await site.ballot.imported(to: answers.round.id)
        guard let carried = CarriedTable(answers.table.sheet, without: answers.table.personal, from: answers.table.rows.startIndex).text else {
            return try await refused(visit, visit.t("rounds.import.too-much"))
        }
        let page = AnswerPreviewPage(
            visit: visit, answers: answers, files: try await files(visit, answers.round), carried: carried, fileName: fileName)
        return visit.page(page, status: answers.reading.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Takes what the preview showed, or shows it anew as its columns were chosen.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let round = try await takingRound(visit)
        let instrument = try await site.instruments.instrument(of: round)
        let text = visit.form["taulukko"] ?? ""
        let sheet = try CarriedTable(text: text).sheet
        var answers = try AnswerImport(sheet, form: visit.form, round: round, instrument: instrument, t: visit.t)
        guard visit.form["sinetti"] == visit.previewSeal(round.id, text, answers) else { throw SiteError.unreadable }
        if try await site.ballot.wasTaken(answers.fingerprint, for: round.id) {
            return try await refused(visit, visit.t("rounds.import.again"), status: .conflict)
        }
        answers.before = try await site.ballot.imported(to: round.id)
        var page = AnswerPreviewPage(
            visit: visit, answers: answers, files: try await files(visit, round), carried: text, fileName: visit.form.line("nimi"))
        guard answers.isReady, visit.form["tee"] == "tuo" else {
            return visit.page(page, status: answers.reading.problems.isEmpty ? .ok : .unprocessableContent)
        }
        let beyond = visit.form[AnswerPreviewPage.beyondPeople] != nil
        let lacksYes =
            (!answers.beyondPeople.isEmpty && !beyond) || (!answers.twiceFilled.isEmpty && visit.form[AnswerPreviewPage.others] == nil)
            || (answers.changed > 0 && visit.form[AnswerPreviewPage.changed] == nil)
        if lacksYes {
            page.objection = visit.t("rounds.import.confirm")
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            let sheets = answers.reading.sheets
            try await site.keeper.take(
                sheets, of: answers.fingerprint, beyondPeople: beyond, codec: SheetCodec(instrument: instrument, labels: round.labels), for: round.id,
                by: try visit.member())
            return visit.see(visit.address("kyselyt", round.id.description, "tuonti", query: ["tuotu": String(sheets.count)]))
        } catch AnswersRefused.again {
            return try await refused(visit, visit.t("rounds.import.again"), status: .conflict)
        } catch AnswersRefused.morePeople {
            // Another file was taken while this one was looked at.
            page.answers.before = try await site.ballot.imported(to: round.id)
            page.objection = visit.t("rounds.import.confirm")
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
