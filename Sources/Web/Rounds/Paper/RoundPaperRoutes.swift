import Ballot
import Domain
import HTML
import Hummingbird
import Store

/// Answers on paper: forms to print, and keying them in, one after the other, by keyboard alone.
struct RoundPaperRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/paperi", .member(.manageRounds), show)
        routes.post("/:round/paperi", .member(.manageRounds), limit: 1 << 14, begin)
        routes.get("/:round/paperi/:label/lomake", .member(.manageRounds), query: ["kieli"], form)
        routes.get("/:round/paperi/:label/syotto", .member(.manageRounds), query: ["tallennettu"], keying)
        routes.post("/:round/paperi/:label/syotto", .member(.manageRounds), limit: 7 << 20, key)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard round.state != .draft else { throw SiteError.notFound }
        let instrument = try await site.instruments.instrument(of: round)
        let own = try visit.home().languages
        let languages = own + Language.allCases.filter { !own.contains($0) && instrument.lacking($0) == 0 }
        return visit.page(
            RoundPaperPage(
                visit: visit, round: round, paper: try await site.ballot.paper(of: round.id), canKey: try await site.ballot.takesPaper(round.id),
                languages: languages, counted: instrument.countsAs))
    }

    @Sendable private func begin(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        do { try await site.keeper.takePaper(for: round.id, by: try visit.member()) } catch StoreFault.state(_) { throw SiteError.conflict }
        return visit.see(visit.address("kyselyt", round.id.description, "paperi"))
    }

    /// What the people of one label are asked, in the language of the form.
    private func asked(_ visit: Visit) async throws -> AskedOnPaper {
        let round = try await site.round(visit)
        let instrument = try await site.instruments.instrument(of: round)
        guard round.state != .draft, let number = visit.parameterText("label").flatMap({ Int($0) }),
            let label = round.labels.first(where: { $0.number == number && !$0.isPublic })
        else { throw SiteError.notFound }
        return AskedOnPaper(round: round, instrument: instrument, questionnaire: Questionnaire(label: label, instrument: instrument))
    }

    @Sendable private func form(_ visit: Visit) async throws -> Response {
        let asked = try await asked(visit)
        guard let language = try visit.query()["kieli"].map({ Language(rawValue: $0) }) ?? visit.language else {
            throw SiteError.unknownParameter("kieli")
        }
        let speaking = visit.speaking(language).speaking(to: asked.label, of: asked.round)
        return speaking.page(PaperFormPage(visit: speaking, asked: asked))
    }

    @Sendable private func keying(_ visit: Visit) async throws -> Response {
        let asked = try await asked(visit)
        guard try await site.ballot.takesPaper(asked.round.id) else { throw SiteError.notFound }
        let ticket = try site.ballot.paperTicket(for: asked.label.number, of: asked.round.id)
        let paper = try await site.ballot.paper(of: asked.round.id)
        return visit.page(
            KeyingPage(
                visit: visit, asked: asked, ticket: ticket.text, sheets: paper?.keyed ?? paper?.sheets ?? 0,
                isSaved: try visit.query()["tallennettu"] != nil))
    }

    @Sendable private func key(_ visit: Visit) async throws -> Response {
        let asked = try await asked(visit)
        let round = asked.round.id
        guard try await site.ballot.takesPaper(round) else { throw SiteError.conflict }
        guard let ticket = try? site.ballot.paperTicket(visit.form["lippu"] ?? "", of: round), ticket.label == asked.label.number else {
            throw SiteError.staleForm
        }
        let paper = try await site.ballot.paper(of: round)
        var page = KeyingPage(visit: visit, asked: asked, ticket: ticket.text, sheets: paper?.keyed ?? paper?.sheets ?? 0)
        page.line = visit.form.line("rivi")
        // Texts stand in fields of their own; everything else is in the line.
        let texts = visit.form.fields.filter { field in
            field.name.hasPrefix(TypedAnswers.openPrefix) || asked.questionnaire.item(field.name)?.isText == true
        }
        page.typed = TypedAnswers(Form(kept: texts), for: asked.questionnaire)
        do {
            let typed = TypedAnswers(Form(kept: texts + (try asked.keyed(page.line))), for: asked.questionnaire)
            if let slip = typed.slips.first {
                let number = asked.questionnaire.numbers[slip.field] ?? 0
                let isText = texts.contains { $0.name == slip.field }
                var why = TextValue.text("")
                if case .item(let kind) = slip.kind { why = .text(ImportWords.sentence(kind, visit.t)) }
                page.problem = FieldProblem(
                    isText ? slip.field : "rivi",
                    visit.t(isText ? "rounds.paper.problem-text" : "rounds.paper.problem-item", ["number": .count(number), "why": why]))
                return visit.page(page, status: .unprocessableContent)
            }
            guard !typed.isEmpty else { throw KeyedLine.Problem.empty }
            let sheet = typed.sheet(for: asked.questionnaire)
            try await site.ballot.key(sheet, with: ticket, codec: SheetCodec(instrument: asked.instrument, labels: asked.round.labels))
            return visit.see(
                visit.address("kyselyt", round.description, "paperi", String(asked.label.number), "syotto", query: ["tallennettu": "1"]))
        } catch let problem as KeyedLine.Problem {
            page.problem = FieldProblem(
                "rivi",
                KeyingPage.sentence(problem, visit.t, numbers: asked.closed.map { asked.questionnaire.numbers[$0.id] ?? 0 }, isPlain: asked.isPlain))
        } catch is SheetRefused {
            page.problem = FieldProblem("rivi", visit.t("rounds.paper.problem-texts"))
        } catch BallotRefusal.alreadyAnswered {
            page.problem = FieldProblem("rivi", visit.t("rounds.paper.again"))
            return visit.page(page, status: .conflict)
        } catch BallotRefusal.closed {
            throw SiteError.conflict
        } catch BallotRefusal.overloaded {
            throw SiteError.busy(seconds: 5)
        }
        return visit.page(page, status: .unprocessableContent)
    }
}

/// What the people of one label are asked, as it stands on paper.
struct AskedOnPaper {
    let round: Round
    let instrument: Instrument
    let questionnaire: Questionnaire

    var label: Label { questionnaire.label }
    /// In the order of the form.
    var statements: [Item] { questionnaire.items.filter(\.isStatement) }
    /// Everything that is keyed in the line.
    var closed: [Item] { questionnaire.items.filter { !$0.isText } }

    /// Statements alone: every character is one of them.
    var isPlain: Bool { closed.allSatisfy(\.isStatement) }

    /// The line as fields of the form.
    ///
    /// - Throws: `KeyedLine.Problem`.
    func keyed(_ line: String) throws -> [(name: String, value: String)] {
        guard statements.count < closed.count else {
            let keyed = try KeyedLine(line, count: statements.count, mayBeEmpty: true)
            return zip(statements, keyed.answers).compactMap { statement, answer in
                answer.map { (name: statement.id, value: $0.formValue) }
            }
        }
        return try KeyedLine.fields(line, items: closed)
    }
}
