import Domain
import HTML

/// The texts of one round for one label in one language: the lead's or ours, with what the round knows filled in.
struct RoundTexts {
    let organisation: Organisation
    let round: Round
    let label: Label
    let way: Way
    let messages: RoundMessages
    let language: Language
    let t: Translator
    let baseURL: String

    /// How the people of the label answer.
    enum Way {
        /// the link is made when the round opens
        case later
        /// everyone has a link of their own
        case own
        /// absolute
        case link(String)
    }

    /// - Parameter t: of any language.
    init(
        organisation: Organisation, round: Round, label: Label, way: Way, messages: RoundMessages, language: Language, t: Translator, baseURL: String
    ) {
        self.organisation = organisation
        self.round = round
        self.label = label
        self.way = way
        self.messages = messages
        self.language = language
        self.t = t.in(language)
        self.baseURL = baseURL
    }

    /// The same as it reads to somebody who answers at another place.
    func with(link: String) -> RoundTexts {
        RoundTexts(
            organisation: organisation, round: round, label: label, way: .link(link), messages: messages, language: language, t: t, baseURL: baseURL)
    }

    func isOwn(_ kind: MessageKind) -> Bool { messages.text(kind, for: label.group, in: language) != nil }

    /// With its slots, for the form that changes it.
    func template(_ kind: MessageKind) -> MessageText { messages.text(kind, for: label.group, in: language) ?? ours(kind) }

    /// Ready to be used.
    func text(_ kind: MessageKind) -> MessageText {
        let template = template(kind)
        return MessageText(subject: filled(template.subject), body: filled(template.body))
    }

    /// What a text of the lead's should be looked at for; ours needs no look.
    func warnings(_ kind: MessageKind) -> [MessageWarning] { isOwn(kind) ? warnings(template(kind), kind) : [] }

    func warnings(_ text: MessageText, _ kind: MessageKind) -> [MessageWarning] { cut(text.subject + "\n" + text.body).warnings(for: kind) }

    func filled(_ text: String) -> String { cut(text).filled(value) }

    private func cut(_ text: String) -> MessageTemplate { MessageTemplate(text, names: SlotNames(t: t).all) }

    /// What the program says where the lead has said nothing.
    func ours(_ kind: MessageKind) -> MessageText {
        let slots = slots()
        let body = round.plan.isJoint ? joint(kind) : t(bodyKey(kind), slots)
        return MessageText(subject: kind == .chat ? "" : t(subjectKey(kind), slots), body: body)
    }

    /// Whoever asks is not the employer of whoever reads: nothing here says "we".
    private func joint(_ kind: MessageKind) -> String {
        let asks = t(isShipped ? "joint.asks.readiness" : "joint.asks.other", slots())
        return t(TextKey(family: "joint.body", kind), slots(asks: asks))
    }

    private func slots(asks: String = "") -> KeyValuePairs<String, TextValue> {
        let names = SlotNames(t: t)
        return [
            "link": .text(names.token(.link)), "way": .text(names.token(.way)), "promise": .text(names.token(.promise)),
            "anonymous": .text(names.token(.anonymous)), "answered": .text(names.token(.answered)), "who": .text(names.token(.who)),
            "survey": .text(names.token(.survey)), "group": .text(names.token(.group)), "days": .text(names.token(.days)),
            "opens": .text(names.token(.opens)), "closes": .text(names.token(.closes)), "minutes": .text(names.token(.minutes)),
            "statements": .text(names.token(.statements)), "contact": .text(names.token(.contact)), "results": .text(names.token(.results)),
            "organisation": .text(names.token(.organisation)), "partners": .text(names.token(.partners)), "asks": .text(asks),
        ]
    }

    /// Ours speak of readiness to change, or to residents of digital services; of a questionnaire that somebody else made we know its name only.
    private var isShipped: Bool { round.instrument.id == "muutosvalmius" || (label.isPublic && round.instrument.id == "asukaspulssi") }

    private func bodyKey(_ kind: MessageKind) -> TextKey {
        guard isShipped else { return TextKey(family: "rounds.body-other", kind) }
        return label.isPublic ? TextKey(family: "rounds.body-public", kind) : TextKey(family: "rounds.body", kind)
    }

    private func subjectKey(_ kind: MessageKind) -> TextKey {
        guard isShipped else { return TextKey(family: "rounds.subject-other", kind) }
        guard !round.plan.isJoint else { return TextKey(family: "joint.subject", kind) }
        return label.isPublic ? TextKey(family: "rounds.subject-public", kind) : TextKey(family: "rounds.subject", kind)
    }

    private func value(_ slot: MessageSlot, _ place: MessageTemplate.Place) -> String {
        switch slot {
        case .link: link
        case .way: if case .own = way { t("rounds.fact.way-own") } else { t("rounds.fact.way", ["link": .text(link)]) }
        case .promise: t(round.plan.told("rounds.fact.promise", inside: "rounds.fact.promise-inside", jointly: "rounds.fact.promise-joint"), limits)
        case .anonymous: anonymous
        case .answered: t("rounds.fact.answered")
        case .who: who(place)
        case .survey: written(round.plan.name)
        case .group: written(label.name)
        case .days: t.days(round.plan.opens, round.closes)
        case .opens: t.day(round.plan.opens)
        case .closes: t.day(round.closes)
        case .minutes: t("rounds.fact.minutes", ["n": .count(label.minutes)])
        case .statements:
            t(round.instrument.id == "muutosvalmius" ? "rounds.fact.statements" : "rounds.fact.items", ["n": .count(label.statements.count)])
        case .contact: organisation.contact.isEmpty ? written(organisation.name) : organisation.contact
        case .results: results
        case .organisation: round.plan.organisation(label.organisation).map { written($0.profile.name) } ?? written(organisation.name)
        case .partners: round.partners(of: label, t, first: organisation.firstLanguage) ?? ""
        }
    }

    /// "The City of Helsinki asks", but "City of Helsinki" under a letter.
    private func who(_ place: MessageTemplate.Place) -> String {
        let name = written(organisation.name)
        guard t.language == .en, place != .alone, Self.takesArticle.contains(where: name.hasPrefix) else { return name }
        return (place == .first ? "The " : "the ") + name
    }

    private static let takesArticle = ["Municipality of ", "City of ", "Town of ", "Region of ", "Association of "]

    private var link: String {
        switch way {
        case .later: t("rounds.fact.link-later")
        case .own: t("rounds.fact.own-link")
        case .link(let address): address
        }
    }

    private var open: Int { max(Plan.openFloor, round.plan.k) }
    private var limits: KeyValuePairs<String, TextValue> {
        [
            "k": .count(round.plan.k), "open": .count(open), "group": .text(written(label.name)),
        ]
    }

    /// Residents read the open table alone.
    private var anonymous: String {
        guard round.plan.publishes else {
            return t(round.plan.isJoint ? "rounds.poster.anonymous-joint" : "rounds.poster.anonymous-inside", limits)
        }
        return label.isPublic ? t("rounds.poster.anonymous-public", ["k": .count(open)]) : t("rounds.poster.anonymous", limits)
    }

    /// From the day after the last one, when the program has counted them.
    private var results: String {
        let day = TextValue.day(round.closes.adding(1))
        // The round's page is there from its opening, and leads to the sums once they are published.
        let page = round.plan.isJoint ? "kyselyt" : "tulokset"
        let place = Address(path: [language.rawValue, organisation.slug, page, round.id.description]).absolute(under: baseURL)
        guard round.plan.publishes || round.plan.isJoint else { return t("rounds.fact.results-inside", ["day": day]) }
        return t(round.plan.isJoint ? "rounds.fact.results-joint" : "rounds.fact.results", ["day": day, "link": .text(place)])
    }

    private func written(_ text: LocalText) -> String { t.worded(text.text(in: language, first: organisation.firstLanguage)) }
}

extension Round {
    /// Of a joint round: whose people are spoken to, and how many others take part; nil in a round of one organisation.
    func partners(of label: Label, _ t: Translator, first: Language) -> String? {
        guard let asked = plan.organisation(label.organisation) else { return nil }
        let name = t.worded(asked.profile.name.text(in: t.language, first: first))
        return t("rounds.fact.partners", ["organisation": .text(name), "n": .count(plan.organisations.count - 1)])
    }

    /// The same with who asks, where nothing else says it.
    func asking(_ label: Label, _ visit: Visit) -> String? {
        guard let partners = partners(of: label, visit.t, first: visit.ownLanguage) else { return nil }
        let asker = visit.t.worded(visit.organisation?.name.text(in: visit.language, first: visit.ownLanguage) ?? "")
        return visit.t("joint.asking", ["who": .text(asker), "partners": .text(partners)])
    }
}

/// How slots are called: in the words of every language, so that a text that was translated in haste still works.
struct SlotNames {
    let t: Translator

    /// By name in lower case.
    var all: [String: MessageSlot] {
        Dictionary(
            MessageSlot.allCases.flatMap { slot in Language.allCases.map { (t.in($0)(TextKey(family: "rounds.slot", slot)), slot) } },
            uniquingKeysWith: { one, _ in one })
    }

    /// As a text of this language holds it: `{linkki}`.
    func token(_ slot: MessageSlot) -> String { "{\(t(TextKey(family: "rounds.slot", slot)))}" }
}

/// A warning as a sentence that says what to do.
struct WarningWords {
    /// Of the page.
    let t: Translator
    /// Of the text: slots are called as they are written in it.
    let names: SlotNames

    func sentence(_ warning: MessageWarning) -> String {
        switch warning {
        case .noLink: t("rounds.warning.no-link", slot(.link))
        case .noPromise: t("rounds.warning.no-promise", slot(.promise))
        case .noThanks: t("rounds.warning.no-thanks", slot(.answered))
        case .ownPromise(let word): t("rounds.warning.own-promise", ["word": .text(word), "slot": .text(names.token(.promise))])
        case .unknownSlot(let text): t("rounds.warning.unknown", ["text": .text(text)])
        }
    }

    private func slot(_ slot: MessageSlot) -> KeyValuePairs<String, TextValue> { ["slot": .text(names.token(slot))] }
}
