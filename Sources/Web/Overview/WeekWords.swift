import Domain

/// The week's things in words, the same at the desk and in the weekly mail.
struct WeekWords {
    let t: Translator

    /// Why it matters, in one sentence.
    func why(_ task: Week.Task) -> String {
        let days = task.days ?? 0
        return switch task.kind {
        case .roundClosing: t(days < 0 ? "overview.week-why-round-over" : "overview.week-why-round-closing", ["n": .count(abs(days))])
        case .pilotUndecided: t(days < 0 ? "overview.week-why-pilot-over" : "overview.week-why-pilot", ["n": .count(abs(days))])
        case .pilotEndedUndecided: t("overview.week-why-pilot-ended")
        case .actionLate: t("overview.week-why-late", ["n": .count(days)])
        case .actionSilent: t("overview.week-why-silent", ["n": .count(days)])
        case .ideaUnanswered: t("overview.week-why-idea", ["n": .count(days)])
        case .firstRound: t("overview.week-why-first")
        case .roundUnreleased: t("overview.week-why-unreleased")
        case .textsUnread: unread(task.subject)
        case .resultsUndiscussed: t("overview.week-why-undiscussed")
        case .findingWithoutAction: t("overview.week-why-finding")
        case .weakThemeWithoutAction: t("overview.week-why-weak")
        case .themeWithoutOwner: t("overview.week-why-owner")
        case .draftIncomplete: t("overview.week-why-draft")
        case .measurementLate: t("overview.week-why-measurement", ["n": .count(days)])
        case .actionUnmeasured: t("overview.week-why-unmeasured")
        case .pilotNotCarriedOn: t("overview.week-why-not-carried-on")
        case .sectorOverloaded: overloaded(task.subject)
        case .changeUnanswered: t("overview.week-why-change")
        case .goalWithoutAction: t("overview.week-why-goal")
        case .needWithoutAction: t("overview.week-why-need")
        case .themeWithoutAction: t("overview.week-why-barren")
        }
    }

    /// "Päätä kokeilun jatkosta: Kokeilu: …" says it twice.
    func name(_ name: LocalText, of task: Week.Task) -> LocalText {
        [.pilotUndecided, .pilotEndedUndecided, .pilotNotCarriedOn].contains(task.kind) ? NextPilotWords.bare(name, t) : name
    }

    private func unread(_ subject: Week.Subject) -> String {
        guard case .texts(let texts) = subject else { return "" }
        return t("overview.week-why-texts", ["n": .count(texts.count), "day": .day(texts.lastDay)])
    }

    private func overloaded(_ subject: Week.Subject) -> String {
        guard case .load(let load) = subject else { return "" }
        return t(
            "overview.week-why-overloaded",
            ["year": .text(String(load.year)), "asked": .count(load.asked), "free": .count(load.free ?? 0)])
    }

    /// Where it is done, below the organisation's address.
    func place(_ task: Week.Task) -> (path: [String], query: KeyValuePairs<String, String>) {
        switch task.subject {
        case .none: (["kyselyt", "pikatesti"], [:])
        case .idea: (["tarpeet"], [:])
        case .round(let id): ([task.kind == .resultsUndiscussed ? "tulokset" : "kyselyt", id.description], [:])
        case .texts(let texts): (["kyselyt", texts.round.description, "avoimet"], [:])
        case .action(let id):
            (["digipolku", id.description] + deed(task.kind), [:])
        case .finding(let id): (["digipolku", "uusi"], ["havainto": id.description])
        case .goal(let goal): (["tavoitteet", goal.id.description], [:])
        case .need(let need): (["tarpeet", need.id.description], [:])
        case .load: (["strategia"], [:])
        case .change(let change): (["toimintaymparisto", change.id.description], [:])
        case .theme(let key):
            [.weakThemeWithoutAction, .themeWithoutAction].contains(task.kind)
                ? (["digipolku", "uusi"], ["teema": key]) : (["huoneentaulu", key, "muokkaa"], [:])
        }
    }

    /// What is done with an action: a word on how it goes is the short form.
    private func deed(_ kind: Week.Kind) -> [String] {
        switch kind {
        case .pilotUndecided, .pilotEndedUndecided: ["paatos"]
        case .measurementLate, .actionUnmeasured, .pilotNotCarriedOn: []
        case .actionLate, .actionSilent: ["paivitys"]
        default: ["muokkaa"]
        }
    }
}
