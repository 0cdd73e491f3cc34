import Ballot
import BallotFixture
import Database
import Domain
import Secrets

/// What somebody with the database and the key could read; tests compare it with what was sent.
struct PoolReader {
    let round: TestRound
    let key: Key

    /// Sheets by the id of their row; throws when a row does not open.
    func sheets(in database: any SQLDatabase) async throws -> [(id: Int64, sheet: AnswerSheet)] {
        let (seal, round) = (RoundKeys(round.id, from: key).poolKey, round)
        let rows = try await database.read { try $0.rows("SELECT id, sealed FROM pool ORDER BY id") }
        return try rows.map { row in
            let id = try row.integer("id")
            let plain = try seal.open(try row.bytes("sealed"), context: SealContext(round: round.id, id: id).bytes)
            return (id, round.codec.sheet(try round.codec.open(plain)))
        }
    }
}

/// Sheets as they were sent, and tickets for them.
extension House {
    /// Fills every label: personal ones up to `share` of their people, the others with as many forms as `forms` says.
    func fill(seed: UInt64 = 1, share: Double = 0.8, forms: [Int: Int] = [TestRound.elected: 14, TestRound.visitors: 11], texts: Bool = false)
        async throws -> [AnswerSheet]
    {
        var chance = SplitMix64(seed: seed)
        var sent: [AnswerSheet] = []
        for label in round.labels {
            let tickets = label.isRepeatable ? [] : try await personalTickets(label.number)
            let count = label.isRepeatable ? forms[label.number] ?? 0 : Int(Double(tickets.count) * share)
            for index in 0..<count {
                let theme = round.instrument.themes.randomElement(using: &chance)?.key ?? ""
                let text = texts ? [theme: "teksti \(sent.count) – ääkköset"] : [:]
                let sheet = round.sheet(label: label.number, using: &chance, texts: text)
                try await submit(sheet, label.isRepeatable ? try await formTicket(label.number) : tickets[index])
                sent.append(sheet)
            }
        }
        return sent
    }
}
