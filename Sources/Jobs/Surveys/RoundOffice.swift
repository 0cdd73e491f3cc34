import Ballot
import BallotRelease
import Database
import Domain
import Formats
import Store

/// Opens and releases rounds: the steps that touch the store, the links and the keys together.
package struct RoundOffice: RoundKeeper {
    let store: Store
    let ballot: Ballot
    private let builder: ReleaseBuilder
    private let world: World
    /// The bytes of a shipped or imported instrument by id and version; nil when there is none.
    private let instrument: @Sendable (InstrumentReference) -> [UInt8]?

    package init(
        store: Store, ballot: Ballot, builder: ReleaseBuilder, world: World, instrument: @escaping @Sendable (InstrumentReference) -> [UInt8]?
    ) {
        self.store = store
        self.ballot = ballot
        self.builder = builder
        self.world = world
        self.instrument = instrument
    }

    /// - Throws: `StoreFault` for a round that is no draft of the actor's organisation, `RoundFault`, `RoundOverlap`, `KeyFault`.
    package func open(_ id: Round.ID, by actor: Actor) async throws {
        let round = try await store.round(id, for: actor)
        let bytes = try await bytes(of: round.instrument, in: actor.organisation)
        let instrument = try InstrumentFile.read(bytes)
        guard round.plan.problems(instrument: instrument).isEmpty else { throw RoundFault.planProblems }
        guard round.state == .draft, round.closesAt > world.now() else { throw StoreFault.unfit }
        let labels = round.plan.labels(instrument: instrument)
        // Said before links are made; what decides is the same look inside the opening's transaction.
        if let overlap = try await store.overlap(of: labels, in: round.plan, for: actor) { throw overlap }
        let reach = round.plan.reach(labels)
        try await ballot.prepare(
            id, invited: reach.filter { $0.personalLinks > 0 }.map { Invited(label: $0.label, people: $0.personalLinks) },
            linked: reach.filter(\.isLinked).map(\.label))
        let trees = LabelTree.text(of: LabelTree.trees(of: labels))
        _ = try await store.openRound(id, Opening(labels: labels, tree: trees, instrument: bytes), expecting: round.number, by: actor)
    }

    package func overlap(_ plan: Plan, of reference: InstrumentReference, by actor: Actor) async throws -> RoundOverlap? {
        let bytes = try await bytes(of: reference, in: actor.organisation)
        return try await store.overlap(of: plan.labels(instrument: try InstrumentFile.read(bytes)), in: plan, for: actor)
    }

    /// A published version of the organisation's own, or a shipped file.
    ///
    /// - Throws: `RoundFault.noInstrument`.
    package func bytes(of reference: InstrumentReference, in organisation: Organisation.ID) async throws -> [UInt8] {
        if let own = try await store.ownInstrument(reference, in: organisation), !own.isDraft { return own.bytes }
        guard let bytes = instrument(reference) else { throw RoundFault.noInstrument(reference.id) }
        return bytes
    }

    package func release(_ id: Round.ID, by actor: Actor) async throws -> ReleaseOutcome {
        let round = try await store.round(id, for: actor)
        guard round.state != .released else { return .alreadyReleased }
        guard let hash = round.instrument.hash, let bytes = try await store.instrumentBytes(hash) else {
            throw RoundFault.noInstrument(round.instrument.id)
        }
        let instrument = try InstrumentFile.read(bytes)
        guard let order = ReleaseOrder(round, instrument: instrument) else { throw RoundFault.unreadableTree }
        let store = store
        do {
            try await builder.release(order) { db, record in
                try store.record(.roundReleased, object: id.number, detail: record.hash.hexadecimal, by: actor, in: db)
            }
            store.countChange()
            return .released
        } catch ReleaseRefused.tooFewSheets {
            try await store.holdRelease(of: id)
            return .tooFewSheets
        } catch ReleaseProblem.alreadyReleased {
            return .alreadyReleased
        } catch ReleaseProblem.underWay {
            return .underWay
        }
    }

    /// After a start: keys that a crash left between a release and their erasure.
    package func tidyUp() async throws { try await builder.eraseKeysOfReleasedRounds() }
}

package enum RoundFault: Error, Hashable {
    case noInstrument(String)
    /// The plan was stored before something it rests on changed; its page names the problems.
    case planProblems
    case unreadableTree
}
