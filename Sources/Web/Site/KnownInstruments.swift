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

    /// What a round asks: its frozen bytes, for a draft the organisation's own version or the shipped file.
    func instrument(of round: Round) async throws -> Instrument { try await instrument(round.instrument, of: round.organisation) }

    /// The same of an inquiry.
    func instrument(of inquiry: Inquiry) async throws -> Instrument { try await instrument(inquiry.instrument, of: inquiry.organisation) }

    private func instrument(_ reference: InstrumentReference, of organisation: Organisation.ID) async throws -> Instrument {
        guard let hash = reference.hash else { return try InstrumentFile.read(try await bytes(reference, of: organisation)) }
        if let known = instruments.withLock({ $0[hash] }) { return known }
        guard let bytes = try await store.instrumentBytes(hash) else { throw StoreFault.missing }
        let instrument = try InstrumentFile.read(bytes)
        instruments.withLock { instruments in
            if instruments.count >= Self.most { instruments = [:] }
            instruments[hash] = instrument
        }
        return instrument
    }

    /// The file as it would be frozen now: the organisation's own version, or the shipped one.
    ///
    /// - Throws: `.notFound` where there is neither.
    func bytes(_ reference: InstrumentReference, of organisation: Organisation.ID) async throws -> [UInt8] {
        if let own = try await store.ownInstrument(reference, in: organisation) { return own.bytes }
        guard let bytes = content.bytes("instruments/\(reference.name).yaml") else { throw SiteError.notFound }
        return Array(bytes)
    }

    /// The newest shipped readiness instrument; both selections are asked from it.
    func shipped() throws -> Instrument { try shipped(InstrumentReference(id: "muutosvalmius", version: 1)) }

    /// What people can be asked: of every shipped questionnaire the newest version, the readiness one first.
    func choices() throws -> [Instrument] { try allShipped().filter { $0.answeredBy == .people } }

    /// Of every shipped questionnaire the newest version, the readiness one first.
    func allShipped() throws -> [Instrument] {
        let shipped = try content.paths(in: "instruments").compactMap { InstrumentReference(file: $0) }.map { try self.shipped($0) }
        let newest = Dictionary(shipped.map { ($0.id, $0) }) { $0.version > $1.version ? $0 : $1 }
        let first = try self.shipped().id
        return newest.values.sorted { $0.id == first || ($1.id != first && $0.id < $1.id) }
    }

    /// - Throws: `.notFound` for one that is not shipped.
    func shipped(_ reference: InstrumentReference) throws -> Instrument {
        if let known = shippedOnes.withLock({ $0[reference] }) { return known }
        guard let bytes = content.bytes("instruments/\(reference.id)-\(reference.version).yaml") else { throw SiteError.notFound }
        let instrument = try InstrumentFile.read(bytes)
        shippedOnes.withLock { $0[reference] = instrument }
        return instrument
    }
}

extension InstrumentReference {
    /// `asukaspulssi-1`: how forms and files name it.
    var name: String { "\(id)-\(version)" }

    /// - Returns: nil for a name that is none.
    init?(name: some StringProtocol) {
        guard let hyphen = name.lastIndex(of: "-"), let version = Int(name[name.index(after: hyphen)...]), version > 0 else { return nil }
        self.init(id: String(name[..<hyphen]), version: version)
    }

    /// - Returns: nil for a path that is no questionnaire's.
    fileprivate init?(file path: String) {
        guard path.hasPrefix("instruments/"), path.hasSuffix(".yaml") else { return nil }
        self.init(name: path.dropFirst(12).dropLast(5))
    }
}

extension Instrument {
    var reference: InstrumentReference { InstrumentReference(id: id, version: version) }

    /// Nobody is invited to it: it is asked by the public link alone.
    var isForPublicLink: Bool { groups.map(\.key) == [AskedGroup.open] }
}
