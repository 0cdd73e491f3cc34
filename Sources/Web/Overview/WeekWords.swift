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
        case .actionLate: t("overview.week-why-late", ["n": .count(days)])
        case .actionSilent: t("overview.week-why-silent", ["n": .count(days)])
        case .ideaUnanswered: t("overview.week-why-idea", ["n": .count(days)])
        case .firstRound: t("overview.week-why-first")
        case .roundUnreleased: t("overview.week-why-unreleased")
        case .resultsUndiscussed: t("overview.week-why-undiscussed")
        case .findingWithoutAction: t("overview.week-why-finding")
        case .weakThemeWithoutAction: t("overview.week-why-weak")
        case .themeWithoutOwner: t("overview.week-why-owner")
        case .draftIncomplete: t("overview.week-why-draft")
        case .measurementLate: t("overview.week-why-measurement", ["n": .count(days)])
        case .actionUnmeasured: t("overview.week-why-unmeasured")
        }
    }

    /// Where it is done, below the organisation's address.
    func place(_ task: Week.Task) -> (path: [String], query: KeyValuePairs<String, String>) {
        switch task.subject {
        case .none: (["kyselyt", "pikatesti"], [:])
        case .idea: (["ehdotukset"], [:])
        case .round(let id): ([task.kind == .resultsUndiscussed ? "tulokset" : "kyselyt", id.description], [:])
        case .action(let id): (["digipolku", id.description] + form(of: task.kind), [:])
        case .finding(let id): (["digipolku", "uusi"], ["havainto": id.description])
        case .theme(let key):
            task.kind == .weakThemeWithoutAction ? (["digipolku", "uusi"], ["teema": key]) : (["huoneentaulu", key, "muokkaa"], [:])
        }
    }

    /// The form of an action where the thing is done; none where its page says more.
    private func form(of kind: Week.Kind) -> [String] {
        switch kind {
        case .pilotUndecided: ["paatos"]
        case .measurementLate, .actionUnmeasured: []
        default: ["muokkaa"]
        }
    }
}
