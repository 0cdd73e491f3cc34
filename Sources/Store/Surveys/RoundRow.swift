import Database
import Domain

extension Round {
    /// From all columns of `round`.
    init(_ row: Row) throws {
        let labels: [LabelBody] = try row.optional("labels", Row.text).map { try Canonical.body(from: $0) } ?? []
        self.init(
            id: ID(try row.integer("id")), organisation: Domain.ID(try row.integer("organisation")), state: try known(try row.text("state")),
            number: Int(try row.integer("number")),
            instrument: InstrumentReference(
                id: try row.text("instrument_id"), version: Int(try row.integer("instrument_version")),
                hash: try row.optional("instrument_hash", Row.bytes)),
            plan: try Canonical.body(PlanBody.self, from: try row.text("plan")).plan(), isScheduled: try row.boolean("scheduled"),
            closes: Day(number: Int(try row.integer("closes"))), closesAt: Instant(milliseconds: try row.integer("closes_at")),
            labels: labels.map(\.label), tree: try row.optional("tree", Row.text) ?? "",
            openedAt: try row.optional("opened_at", Row.integer).map { Instant(milliseconds: $0) },
            closedAt: try row.optional("closed_at", Row.integer).map { Instant(milliseconds: $0) },
            releasedAt: try row.optional("released_at", Row.integer).map { Instant(milliseconds: $0) },
            publishedAt: try row.optional("published_at", Row.integer).map { Instant(milliseconds: $0) })
    }
}

/// What is fixed when a round opens, exactly as it is stored.
struct FrozenRound {
    let plan: String
    let labels: String
    let tree: String
    let instrument: [UInt8]

    init(plan: String, labels: String, tree: String, instrument: [UInt8]) {
        self.plan = plan
        self.labels = labels
        self.tree = tree
        self.instrument = instrument
    }

    init(_ row: Row) throws {
        self.init(
            plan: try row.text("plan"), labels: try row.optional("labels", Row.text) ?? "", tree: try row.optional("tree", Row.text) ?? "",
            instrument: try row.optional("instrument_hash", Row.bytes) ?? [])
    }

    /// SHA-256 in hexadecimal, the detail of the line `round-opened`.
    var digest: String {
        var fields = HashedFields()
        fields.add("digipolku round 1")
        fields.add(plan)
        fields.add(labels)
        fields.add(tree)
        fields.add(instrument.hexadecimal)
        return fields.hash.hexadecimal
    }
}
