import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Reading the open answers of a released round, one by one: let through, with names taken out where needed, or leave out; and saying what
/// they are about.
struct OpenAnswerRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/avoimet", .member(.readTexts), query: [OpenAnswersPage.subject], read)
        routes.post("/:round/avoimet", .member(.readTexts), decide)
        routes.post("/:round/avoimet/aiheet", .member(.readTexts), tag)
        routes.get("/:round/avoimet.csv", .member(.exportTexts), export)
    }

    @Sendable private func read(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let wanted = try visit.query()[OpenAnswersPage.subject].map { Cleaned.line($0) } ?? ""
        return visit.page(
            OpenAnswersPage(
                visit: visit, round: round, instrument: try await site.instruments.instrument(of: round),
                unread: try await site.ballot.unreadTexts(of: round.id), approved: try await site.ballot.approvedTexts(of: round.id),
                wanted: wanted.isEmpty ? nil : wanted))
    }

    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let id = try text(visit)
        let wording = visit.form.text("sanamuoto")
        do {
            if visit.form["tee"] == "nayta", !wording.isEmpty {
                try await site.ballot.approve(id, of: round.id, as: String(wording.prefix(10_000)))
                try await site.ballot.tag(id, of: round.id, try await tags(visit, round))
            } else {
                try await site.ballot.discard(id, of: round.id)
            }
        } catch is NoSuchText {
            throw SiteError.conflict
        }
        return visit.see(visit.address("kyselyt", round.id.description, "avoimet"))
    }

    @Sendable private func tag(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let id = try text(visit)
        do {
            try await site.ballot.tag(id, of: round.id, try await tags(visit, round))
        } catch is NoSuchText {
            throw SiteError.conflict
        }
        return visit.see(visit.address("kyselyt", round.id.description, "avoimet", fragment: "a-\(id)"))
    }

    /// Approved texts only, in random order, tied to their question and nothing else.
    @Sendable private func export(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let texts = try await site.ballot.approvedTexts(of: round.id)
        let words = QuestionWords(visit: visit, instrument: try await site.instruments.instrument(of: round))
        let rows = texts.map { text -> [CSVCell] in
            [
                .text(text.theme), .text(words.question(text.theme)), .text(text.stream.rawValue), .text(text.tags.joined(separator: "; ")),
                .text(text.text),
            ]
        }
        let columns: [CSVCell] = ["question", "question_text", "stream", "about", "text"]
        return visit.download(TableFile(name: "avoimet-\(round.id).csv", columns: columns, count: rows.count) { rows[$0] })
    }

    private func text(_ visit: Visit) throws(SiteError) -> FreeText.ID {
        guard let id = visit.form["teksti"].flatMap({ FreeText.ID(text: $0) }) else { throw .notFound }
        return id
    }

    /// As other texts of the round have them, so that one thing is counted once.
    private func tags(_ visit: Visit, _ round: Round) async throws -> [String] {
        let known = try await site.ballot.approvedTexts(of: round.id).flatMap(\.tags)
        return TextTags.read(visit.form.values("aihe").map { Cleaned.line($0) }, known: known)
    }

    private func releasedRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .released else { throw SiteError.notFound }
        return round
    }
}

/// What a text was asked about.
struct QuestionWords {
    let visit: Visit
    let instrument: Instrument

    func question(_ key: String) -> String {
        (instrument.theme(key)?.name ?? instrument.item(key)?.text).map { visit.t.worded($0.text(in: visit.language)) } ?? key
    }
}
