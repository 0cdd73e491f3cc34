import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Reading the open answers of a released round: let through, with names taken out where needed, or leave out; and saying what they are about.
/// What was let through can be mended or taken back for good.
struct OpenAnswerRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/avoimet", .member(.readTexts), query: [OpenAnswersPage.subject], read)
        routes.post("/:round/avoimet", .member(.readTexts), limit: 2 << 20, decide)
        routes.post("/:round/avoimet/naytetyt", .member(.readTexts), mend)
        routes.get("/:round/avoimet.csv", .member(.exportTexts), export)
    }

    @Sendable private func read(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let wanted = try visit.query()[OpenAnswersPage.subject].map { Cleaned.line($0) } ?? ""
        return visit.page(try await page(visit, round, wanted: wanted))
    }

    private func page(_ visit: Visit, _ round: Round, wanted: String = "") async throws -> OpenAnswersPage {
        OpenAnswersPage(
            visit: visit, round: round, instrument: try await site.instruments.instrument(of: round),
            unread: SameTexts.all(try await site.ballot.unreadTexts(of: round.id)),
            approved: SameTexts.all(try await site.ballot.approvedTexts(of: round.id)),
            wanted: wanted.isEmpty ? nil : wanted)
    }

    /// Everything that was decided on the page at once. A text of which nothing was said waits on.
    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let unread = SameTexts.all(try await site.ballot.unreadTexts(of: round.id))
        var (wrong, typed, lost): ([FreeText.ID: TextKey], [FreeText.ID: OpenAnswersPage.Typed], Bool) = ([:], [:], false)
        for text in visit.form.values("teksti") {
            guard let id = FreeText.ID(text: text) else { throw SiteError.notFound }
            let decision = visit.form["tee-\(id)"] ?? ""
            let wording = String(visit.form.text("sanamuoto-\(id)").prefix(10_000))
            let about = visit.form["\(OpenAnswersPage.subject)-\(id)"] ?? ""
            guard decision == "nayta" || decision == "pois" else {
                // What was written without a decision would be lost: the original stays sealed, and nothing else is kept of it.
                let original = unread.first { $0.first.id == id }?.first.text
                if let original, wording != Cleaned.text(original) || !Cleaned.line(about).isEmpty {
                    wrong[id] = "rounds.texts.undecided"
                    typed[id] = OpenAnswersPage.Typed(wording: wording, about: about, decision: "")
                }
                continue
            }
            guard decision == "pois" || !wording.isEmpty else {
                wrong[id] = "rounds.texts.empty"
                typed[id] = OpenAnswersPage.Typed(wording: wording, about: about, decision: decision)
                continue
            }
            guard let same = unread.first(where: { $0.first.id == id }) else {
                lost = true
                continue
            }
            for one in same.texts.prefix(max(1, visit.form["samoja-\(id)"].flatMap { Int($0) } ?? 1)) {
                do {
                    guard decision == "nayta" else {
                        try await site.ballot.discard(one.id, of: round.id)
                        continue
                    }
                    try await site.ballot.approve(one.id, of: round.id, as: wording)
                    try await site.ballot.tag(one.id, of: round.id, try await tags(visit, round, "\(OpenAnswersPage.subject)-\(id)"))
                } catch is NoSuchText {
                    lost = true
                }
            }
        }
        guard wrong.isEmpty else {
            var page = try await page(visit, round)
            (page.wrong, page.typed) = (wrong, typed)
            return visit.page(page, status: .unprocessableContent)
        }
        if lost { throw SiteError.conflict }
        return visit.see(visit.address("kyselyt", round.id.description, "avoimet"))
    }

    /// Another wording or other subjects of a text that is shown, or its end – and the same of those that say the same: they were approved
    /// together, and whoever takes a name out means every one of them.
    @Sendable private func mend(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        let id = try text(visit)
        let wording = String(visit.form.text("sanamuoto").prefix(10_000))
        let approved = SameTexts.all(try await site.ballot.approvedTexts(of: round.id))
        guard let same = approved.first(where: { $0.texts.contains { $0.id == id } })?.texts else { throw SiteError.conflict }
        do {
            if visit.form["tee"] == "piilota" {
                for one in same { try await site.ballot.discard(approved: one.id, of: round.id) }
                return visit.see(visit.address("kyselyt", round.id.description, "avoimet", fragment: "naytetaan"))
            }
            guard !wording.isEmpty else {
                var page = try await page(visit, round)
                page.wrong = [id: "rounds.texts.empty"]
                return visit.page(page, status: .unprocessableContent)
            }
            let tags = try await tags(visit, round, OpenAnswersPage.subject)
            for one in same {
                try await site.ballot.reword(one.id, of: round.id, as: wording)
                try await site.ballot.tag(one.id, of: round.id, tags)
            }
        } catch is NoSuchText {
            throw SiteError.conflict
        }
        return visit.see(visit.address("kyselyt", round.id.description, "avoimet", fragment: "a-\(same[0].id)"))
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
    private func tags(_ visit: Visit, _ round: Round, _ field: String) async throws -> [String] {
        let known = try await site.ballot.approvedTexts(of: round.id).flatMap(\.tags)
        return TextTags.read(visit.form.values(field).map { Cleaned.line($0) }, known: known)
    }

    private func releasedRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .released else { throw SiteError.notFound }
        return round
    }
}

/// Texts to one question that say the same in the same words: read once.
struct SameTexts {
    let texts: [FreeText]

    var first: FreeText { texts[0] }

    /// What any of them is about, as it was said.
    var tags: [String] { texts.flatMap(\.tags).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

    /// In the order of the first of each.
    static func all(_ texts: [FreeText]) -> [SameTexts] {
        struct Words: Hashable {
            let question: String
            let stream: SheetStream
            let text: String
        }
        let words = texts.map { Words(question: $0.theme, stream: $0.stream, text: Cleaned.line($0.text).lowercased()) }
        let places = Dictionary(grouping: texts.indices) { words[$0] }
        return places.values.sorted { $0[0] < $1[0] }.map { SameTexts(texts: $0.map { texts[$0] }) }
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
