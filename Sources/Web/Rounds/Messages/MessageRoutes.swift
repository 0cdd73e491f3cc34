import Ballot
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Secrets
import Store

/// The message pack of a round: every text ready for use, each to be changed, remembered and taken back.
struct MessageRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/viestit", .member(.manageRounds), query: MessageChoice.names, show)
        routes.get("/:round/viestit/:kind", .member(.manageRounds), query: MessageChoice.names, edit)
        routes.post("/:round/viestit/:kind", .member(.manageRounds), save)
        routes.get("/:round/dia", .member(.manageRounds), query: MessageChoice.names, slide)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let pack = try await site.pack(visit)
        return visit.page(MessagePackPage(visit: visit, pack: pack))
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let pack = try await site.pack(visit)
        let kind = try kind(visit, pack)
        return visit.page(MessageEditPage(visit: visit, pack: pack, kind: kind, typed: pack.texts.template(kind), isForAll: pack.isForAll(kind)))
    }

    @Sendable private func slide(_ visit: Visit) async throws -> Response {
        let pack = try await site.pack(visit)
        return visit.page(SlidePage(visit: visit, pack: pack))
    }

    private func kind(_ visit: Visit, _ pack: MessagePack) throws -> MessageKind {
        guard let kind = visit.parameterText("kind").flatMap({ MessageKind(rawValue: $0) }), MessageKind.kinds(for: pack.label).contains(kind) else {
            throw SiteError.notFound
        }
        return kind
    }

    /// What was typed in the place of the text that was seen; or our own again.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let pack = try await site.pack(visit)
        let kind = try kind(visit, pack)
        let typed = MessageText(subject: kind == .chat ? "" : visit.form.line("otsikko"), body: visit.form.text("teksti"))
        let isForAll = visit.form["laajuus"] == "kaikki" && !pack.label.isPublic
        var page = MessageEditPage(visit: visit, pack: pack, kind: kind, typed: typed, isForAll: isForAll)
        let resets = visit.form["tee"] == "palauta"
        page.problems = resets ? [] : MessageEditPage.problems(typed, visit.t)
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (group, language) = (pack.label.group, pack.language)
        let seen = visit.form["nahty"] ?? ""
        let ours = pack.texts.ours(kind)
        do {
            try await site.store.editMessages(of: pack.round.id, by: try visit.member()) { messages in
                let now = messages.text(kind, for: group, in: language) ?? ours
                guard now.mark == seen else { throw MessageConflict(now: now) }
                messages.texts[MessagePlace(kind: kind, group: group, language: language)] = nil
                if resets || isForAll { messages.texts[MessagePlace(kind: kind, group: nil, language: language)] = nil }
                guard !resets, typed != messages.text(kind, for: group, in: language) ?? ours else { return }
                messages.texts[MessagePlace(kind: kind, group: isForAll ? nil : group, language: language)] = typed
            }
        } catch let conflict as MessageConflict {
            page.theirs = conflict.now
            return visit.page(page, status: .conflict)
        }
        return visit.see(pack.choice.address(visit, "viestit", fragment: kind.rawValue))
    }
}

/// Somebody else changed the text in between.
private struct MessageConflict: Error {
    let now: MessageText
}

/// Whose texts a page shows, and in which language.
struct MessageChoice {
    /// The label's number; nil for the first.
    let label: Int?
    let language: Language
    let round: Round.ID

    static let names: Set<String> = ["ryhma", "kieli"]

    /// - Throws: `.unknownParameter` for what is no number or language.
    init(_ visit: Visit, round: Round.ID) throws {
        self.round = round
        let query = try visit.request.method == .post ? visit.form : visit.query()
        if let text = query["ryhma"] {
            guard let number = Int(text) else { throw SiteError.unknownParameter("ryhma") }
            label = number
        } else {
            label = nil
        }
        if let text = query["kieli"] {
            guard let chosen = Language(rawValue: text) else { throw SiteError.unknownParameter("kieli") }
            language = chosen
        } else {
            language = visit.language
        }
    }

    init(label: Int?, language: Language, round: Round.ID) {
        (self.label, self.language, self.round) = (label, language, round)
    }

    func address(_ visit: Visit, _ parts: String..., fragment: String? = nil) -> Address {
        Address(
            path: [visit.language.rawValue, visit.organisation?.slug ?? "", "kyselyt", round.description] + parts,
            query: ["ryhma": String(label ?? 0), "kieli": language.rawValue], fragment: fragment)
    }
}

extension MessageText {
    /// Tells two texts apart in a form.
    var mark: String { Base32.text(Secrets.sha256(Array("\(subject)\n\(body)".utf8)).prefix(16)) }
}
