import Content
import Domain
import Formats
import Store
import Synchronization

/// Questionnaires that were read before: the frozen bytes of a round never change, and to read them anew takes longer than a page.
final class KnownInstruments: Sendable {
    private let store: Store
    private let content: ContentFolder
    /// By the hash of their bytes; never outdated.
    private let instruments = Mutex<[[UInt8]: Instrument]>([:])
    private let shippedOnes = Mutex<[InstrumentReference: Instrument]>([:])

    /// More than an installation asks; beyond it, it begins anew.
    private static let most = 200

    init(store: Store, content: ContentFolder) {
        self.store = store
        self.content = content
    }

    /// What a round asks: its frozen bytes, for a draft the shipped file.
    func instrument(of round: Round) async throws -> Instrument {
        guard let hash = round.instrument.hash else { return try shipped(round.instrument) }
        if let known = instruments.withLock({ $0[hash] }) { return known }
        guard let bytes = try await store.instrumentBytes(hash) else { throw StoreFault.missing }
        let instrument = try InstrumentFile.read(bytes)
        instruments.withLock { instruments in
            if instruments.count >= Self.most { instruments = [:] }
            instruments[hash] = instrument
        }
        return instrument
    }

    /// The newest shipped readiness instrument; both selections are asked from it.
    func shipped() throws -> Instrument { try shipped(InstrumentReference(id: "muutosvalmius", version: 1)) }

    /// - Throws: `.notFound` for one that is not shipped.
    func shipped(_ reference: InstrumentReference) throws -> Instrument {
        if let known = shippedOnes.withLock({ $0[reference] }) { return known }
        guard let bytes = content.bytes("instruments/\(reference.id)-\(reference.version).yaml") else { throw SiteError.notFound }
        let instrument = try InstrumentFile.read(bytes)
        shippedOnes.withLock { $0[reference] = instrument }
        return instrument
    }
}
