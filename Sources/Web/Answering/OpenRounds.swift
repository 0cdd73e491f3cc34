import Ballot
import Domain
import Store
import Synchronization

/// What one organisation asks now.
struct OpenForms: Sendable {
    let links: OpenLinks
    let rounds: [Round.ID: AskedRound]
    fileprivate let readAt: ContinuousClock.Instant
}

/// The open rounds of each organisation, read anew at most once a second for submissions, so that taking an answer in asks the
/// store nothing but to keep it. Whoever opens a form always gets what is true now.
///
/// A round that is closed meanwhile takes nothing in: the ballot box looks at the state in the same transaction.
final class OpenRounds: Sendable {
    private struct State {
        var forms: [Organisation.ID: OpenForms] = [:]
        /// Organisations for which somebody reads anew while the others use what is there.
        var underWay: Set<Organisation.ID> = []
    }

    private let store: Store
    private let ballot: Ballot
    private let instruments: KnownInstruments
    private let state = Mutex(State())

    /// Nothing older is used.
    private static let oldest = Duration.seconds(1)
    /// From this age on the first to come reads anew.
    private static let ageing = Duration.milliseconds(500)

    init(store: Store, ballot: Ballot, instruments: KnownInstruments) {
        self.store = store
        self.ballot = ballot
        self.instruments = instruments
    }

    /// As of now.
    func current(_ organisation: Organisation.ID) async throws -> OpenForms {
        let (links, open) = (try await ballot.openLinks(of: organisation), try await store.roundsTakingAnswers(in: organisation))
        var rounds: [Round.ID: AskedRound] = [:]
        for round in open { rounds[round.id] = AskedRound(round: round, instrument: try await instruments.instrument(of: round)) }
        let forms = OpenForms(links: links, rounds: rounds, readAt: .now)
        keep(forms, for: organisation)
        return forms
    }

    /// At most a second old.
    func recent(_ organisation: Organisation.ID) async throws -> OpenForms {
        if let forms = recentOrTurn(organisation) { return forms }
        defer { state.withLock { _ = $0.underWay.remove(organisation) } }
        return try await current(organisation)
    }

    /// What is kept and young enough; nil for the one whose turn it is to read.
    private func recentOrTurn(_ organisation: Organisation.ID) -> OpenForms? {
        state.withLock { state in
            guard let kept = state.forms[organisation] else { return nil }
            let age = ContinuousClock.now - kept.readAt
            if age < Self.ageing || (age < Self.oldest && state.underWay.contains(organisation)) { return kept }
            state.underWay.insert(organisation)
            return nil
        }
    }

    /// Round keys stay in memory for two seconds after the last form was asked for, no longer.
    private func keep(_ forms: OpenForms, for organisation: Organisation.ID) {
        let isFirst = state.withLock { state in
            defer { state.forms[organisation] = forms }
            return state.forms[organisation] == nil
        }
        if isFirst { Task { await forgetWhenOld(organisation) } }
    }

    private func forgetWhenOld(_ organisation: Organisation.ID) async {
        while true {
            try? await Task.sleep(for: Self.oldest)
            let isGone = state.withLock { state in
                guard let kept = state.forms[organisation], ContinuousClock.now - kept.readAt > Self.oldest else { return false }
                state.forms[organisation] = nil
                return true
            }
            if isGone { return }
        }
    }
}
