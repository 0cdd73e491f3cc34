import Domain
import Formats
import HTML
import Hummingbird
import Sheets
import Store

/// Questionnaires out to other tools and in from them.
struct InstrumentFileRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/muut-ohjelmat", .member(.manageRounds), tools)
        routes.get("/tuonti", .member(.manageRounds), start)
        routes.upload("/tuonti", .manageRounds, limit: SheetLimits.file + (1 << 16), show)
        routes.post("/tuonti/luonnos", .member(.manageRounds), limit: 4 << 20, save)
        routes.get("/:name/vienti", .member(.manageRounds), query: ["tiedosto"], file)
    }

    @Sendable private func tools(_ visit: Visit) async throws -> Response { visit.page(OtherToolsPage(visit: visit)) }

    @Sendable private func file(_ visit: Visit) async throws -> Response {
        guard let reference = InstrumentReference(name: visit.parameterText("name") ?? "") else { throw SiteError.notFound }
        let instrument = try await site.instrument(reference, visit)
        guard let form = QuestionnaireForm(rawValue: try visit.query()["tiedosto"] ?? "") else { throw SiteError.unknownParameter("tiedosto") }
        let bytes = try QuestionnaireExchange(site: site, home: try visit.home(), t: visit.t).bytes(of: instrument, as: form)
        return visit.download(bytes, type: form.type, name: "\(instrument.reference.name).\(form.rawValue)")
    }

    // MARK: In

    @Sendable private func start(_ visit: Visit) async throws -> Response { visit.page(InstrumentImportPage(visit: visit)) }

    private func refused(_ visit: Visit, _ sentence: String) -> Response {
        visit.page(InstrumentImportPage(visit: visit, problems: [FieldProblem(FileUpload.field, sentence)]), status: .unprocessableContent)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        do {
            guard let file = visit.form.file(FileUpload.field) else { throw SheetProblem(.empty) }
            let exchange = QuestionnaireExchange(site: site, home: try visit.home(), t: visit.t)
            guard let (instrument, notes, isTable) = try await exchange.read(file.bytes, named: file.name) else {
                return refused(visit, visit.t("instruments.import.unknown"))
            }
            guard !instrument.items.isEmpty else { return refused(visit, visit.t("instruments.import.nothing")) }
            return visit.page(InstrumentReportPage(visit: visit, instrument: instrument, notes: notes, isTable: isTable, fileName: file.name))
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            return refused(visit, PathImportPage.sentence(problem, visit.t))
        }
    }

    /// Makes a draft of what the report showed.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        guard let bytes = visit.form["kysely"], let (read, _) = try? InstrumentFile.draft(Array(bytes.utf8)) else { throw SiteError.unreadable }
        let exchange = QuestionnaireExchange(site: site, home: try visit.home(), t: visit.t)
        let reference = try await exchange.add(read, by: try visit.member())
        return visit.see(visit.address("kyselypohjat", reference.name))
    }
}
