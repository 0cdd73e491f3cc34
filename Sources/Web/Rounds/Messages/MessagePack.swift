import Ballot
import Domain
import HTML
import Store

/// The texts of a round for one of its labels, with all the labels and languages that can be chosen.
struct MessagePack {
    let round: Round
    let labels: [Label]
    let label: Label
    let language: Language
    let texts: RoundTexts
    /// The texts were written for an earlier round.
    let isInherited: Bool
    /// The label's group or public link, absolute; nil before the round opens and where links are personal.
    let link: String?
    let slug: String?

    var choice: MessageChoice { MessageChoice(label: label.number, language: language, round: round.id) }

    /// A text of the lead's is used in every group that is invited, or there is none yet.
    func isForAll(_ kind: MessageKind) -> Bool {
        !label.isPublic && texts.messages.texts[MessagePlace(kind: kind, group: label.group, language: language)] == nil
    }
}

extension Site {
    /// The pack that the request asks for; a draft's labels are what its plan would make of them.
    func pack(_ visit: Visit) async throws -> MessagePack {
        let (round, home) = (try await self.round(visit), try visit.home())
        let choice = try MessageChoice(visit, round: round.id)
        let labels = try await labels(of: round)
        guard let label = choice.label.map({ number in labels.first { $0.number == number } }) ?? labels.first else { throw SiteError.notFound }
        let kept = try await store.messages(of: round.id, for: try visit.member())
        let slug = try await round.state == .draft ? nil : ballot.entryLinks(of: round.id).first { $0.label == label.number }?.slug
        let link = slug.map { Address(path: [choice.language.rawValue, home.slug, "kysely", $0]).absolute(under: settings.baseURL) }
        let isOwn = !round.plan.reach(labels).contains { $0.label == label.number && $0.isLinked }
        let texts = RoundTexts(
            organisation: home, round: round, label: label, way: link.map { RoundTexts.Way.link($0) } ?? (isOwn ? .own : .later),
            messages: kept.messages,
            language: choice.language, t: visit.t, baseURL: settings.baseURL)
        return MessagePack(
            round: round, labels: labels, label: label, language: choice.language, texts: texts, isInherited: kept.isInherited, link: link, slug: slug
        )
    }

    /// The leaves of an open round; of a draft, those that its plan has now. In the order of the plan: most people come first.
    func labels(of round: Round) async throws -> [Label] {
        guard round.state == .draft else { return round.labelsOfPlan }
        return round.plan.ordered(try await round.plan.labels(instrument: instruments.instrument(of: round)))
    }
}
