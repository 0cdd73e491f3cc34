/// An organisation whose people a joint round asks, frozen with the plan (SAFETY §5.11).
package struct AskedOrganisation: Hashable, Sendable {
    /// The first value of its labels' whole keys: a municipality's code, or a slug.
    package var key: String
    /// Its name, and what peers are found by.
    package var profile: Participant.Profile

    /// The key of whoever asks, where its own people are among those asked: they are the people of its other rounds.
    package static let own = "own"

    package init(key: String, profile: Participant.Profile) {
        self.key = key
        self.profile = profile
    }
}

extension Plan {
    /// One round over the people of several organisations.
    package var isJoint: Bool { !organisations.isEmpty }

    /// One and three others.
    package static let fewestOrganisations = 4

    /// Both are of the own people, or joint and of some of the same organisations.
    package func asksSomeOf(_ other: Plan) -> Bool {
        isJoint == other.isJoint && (!isJoint || !Set(organisations.map(\.key)).isDisjoint(with: other.organisations.map(\.key)))
    }

    /// What divides the people, most important first: as the files of a round name it.
    package var allVariables: [String] { (isJoint ? ["organisation"] : []) + variables }

    /// Organisations that cannot see peers though all consent: fewer than three others of their class, a class that is not known, or one or two
    /// organisations beside the class, whose figures would be what is left.
    package var withoutPeers: [AskedOrganisation] {
        guard let variable = peers else { return [] }
        let classes = Dictionary(grouping: organisations) { $0.profile.peerClass(variable) }
        return organisations.filter { asked in
            guard let own = asked.profile.peerClass(variable) else { return true }
            let alike = classes[own, default: []].count
            return alike < Self.fewestOrganisations || (1..<Publication.leastOthers).contains(organisations.count - alike)
        }
    }

    /// Keys of asked groups that fewer than four organisations have: neither their sums nor those with them in are shown to others.
    package var groupsWithoutSums: [String] {
        let places = Dictionary(grouping: groups.filter { $0.joins == nil }) { $0.key.first ?? "" }
        return places.filter { Set($0.value.compactMap(\.organisation)).count < Self.fewestOrganisations }.keys.sorted()
    }

    package func organisation(_ key: String?) -> AskedOrganisation? { organisations.first { $0.key == key } }
}

extension Round {
    /// A later joint round that asks the same: practice beside practice, the same part of the questionnaire.
    package func isAskedAgain(by later: Round) -> Bool {
        plan.isJoint && later.plan.isJoint && id != later.id && instrument.id == later.instrument.id && plan.selection == later.plan.selection
            && plan.isTest == later.plan.isTest && ended < later.ended
    }
}

/// What one organisation of a joint round has said: whether its figures may stand beside those of others, and a note.
package struct JointPart: Hashable, Sendable {
    package typealias ID = Domain.ID<JointPart>

    package let id: ID
    package let round: Round.ID
    /// Of the plan's organisation.
    package let key: String
    /// Grows with every change of what stands here: an edit names the one it saw.
    package let number: Int
    /// Which link holds: one that was given anew ends the one before.
    package let link: Int
    /// When the link was opened first.
    package let openedAt: Instant?
    /// Its released figures may be counted among the peers of others; nil: it has not said. Stands still from the release on.
    package let consent: Bool?
    /// Who said so: name and post, as they wrote.
    package let speaker: String
    /// Shown with the published sums under the organisation's name; empty for none.
    package let note: String

    package init(
        id: ID, round: Round.ID, key: String, number: Int, link: Int, openedAt: Instant?, consent: Bool?, speaker: String, note: String
    ) {
        self.id = id
        self.round = round
        self.key = key
        self.number = number
        self.link = link
        self.openedAt = openedAt
        self.consent = consent
        self.speaker = speaker
        self.note = note
    }

    /// Unit: characters.
    package static let longestSpeaker = 200
    package static let longestNote = Participant.longestNote
}

/// A released joint round as one of its organisations may see it: itself, the peers that consented, and all together.
///
/// Every figure is a sum of released blocks; the peers' stands for at least three others and leaves none of the rest to be told by subtraction.
package struct JointView: Sendable {
    package let results: RoundResults
    /// The one that reads.
    package let own: AskedOrganisation
    /// The others of its class that consented before the release, in the plan's order; none where it did not consent itself.
    package let peers: [AskedOrganisation]

    /// - Parameter consenting: keys of the organisations that consented before the release.
    package init(_ results: RoundResults, plan: Plan, own: AskedOrganisation, consenting: Set<String>) {
        self.results = results
        self.own = own
        // Who does not stand among peers sees none either.
        peers = plan.organisations.filter { other in
            guard consenting.contains(own.key), other.key != own.key, consenting.contains(other.key) else { return false }
            guard let variable = plan.peers else { return true }
            guard let mine = own.profile.peerClass(variable) else { return false }
            return other.profile.peerClass(variable) == mine
        }
    }

    /// Whether there are others enough to be seen beside at all.
    package var hasPeers: Bool { peers.count >= Publication.leastOthers }

    /// - Parameter group: key of an asked group; nil for all that the own organisation has.
    package func ownVoice(_ group: String? = nil) -> Voice { .organisation(own.key, kinds(group)) }

    package func peerVoice(_ group: String? = nil) -> Voice { .peers(of: own.key, peers.map(\.key).sorted(), kinds(group)) }

    package func everyoneVoice(_ group: String? = nil) -> Voice { .groups(kinds(group)) }

    /// Like is set beside like: whoever has staff alone sees nobody's management.
    private func kinds(_ group: String?) -> [String] { group.map { [$0] } ?? groups.map(\.key) }

    /// Every theme that the own organisation was asked, in the instrument's order.
    package func themes(_ group: String? = nil) -> [JointTheme] {
        let (own, peers, everyone) = (means(ownVoice(group)), hasPeers ? means(peerVoice(group)) : [:], means(everyoneVoice(group)))
        let asked = Dictionary(
            grouping: results.statements.map(\.statement).filter { results.figure(ownVoice(group), $0.id) != .notAsked }, by: \.theme)
        return results.instrument.themes.compactMap { theme in
            guard let asked = asked[theme.key]?.map(\.id) else { return nil }
            let mine = asked.filter { own[$0] != nil }
            let common = mine.filter { peers[$0] != nil }
            let compared = common.isEmpty ? mine : common
            func score(_ pools: [Statement.ID: Pool]) -> ThemeScore? {
                RoundResults.score(theme.key, compared.compactMap { id in pools[id].map { (id, $0) } }, asked: asked.count)
            }
            return JointTheme(
                theme: theme, own: score(own), peers: common.isEmpty ? nil : score(peers),
                everyone: compared.allSatisfy { everyone[$0] != nil } ? score(everyone) : nil, statements: compared.count, asked: asked.count)
        }
    }

    /// What of a voice has a reliable mean.
    private func means(_ voice: Voice) -> [Statement.ID: Pool] {
        let pools = results.statements.compactMap { result in results.figure(voice, result.statement.id).pool.map { (result.statement.id, $0) } }
        return Dictionary(pools.filter { (try? $0.1.counts.mean()) != nil }) { one, _ in one }
    }

    /// Groups of which the own organisation has people.
    package var groups: [AskedGroup] {
        results.groups.filter { group in results.labels.contains { $0.organisation == own.key && $0.group == group.key } }
    }
}

/// A theme as an organisation reads it. Figures that stand beside each other are over the same statements: those shown for itself and its
/// peers, or where there are none of these those shown for itself.
package struct JointTheme: Sendable {
    package let theme: InstrumentTheme
    package let own: ThemeScore?
    package let peers: ThemeScore?
    package let everyone: ThemeScore?
    /// "k of m": statements that the figures are over, and those that the organisation was asked.
    package let statements: Int
    package let asked: Int

    /// Own minus peers, where that is more than chance explains; 0 otherwise.
    package var distance: Double {
        guard let own, let peers, [.clear, .distinct].contains(DifferenceSize(peers, own)) else { return 0 }
        return own.mean - peers.mean
    }
}
