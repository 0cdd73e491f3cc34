import Ballot
import Domain

/// Hands sheets in, each with a ticket of its own: from a personal link or through the link of its group.
struct DemoAnswers: Sendable {
    let ballot: Ballot
    let round: Round
    let instrument: Instrument

    /// Submissions under way at once; they share durable commits.
    private static let atOnce = 64

    func submit(_ sheets: [AnswerSheet]) async throws {
        let codec = SheetCodec(instrument: instrument, labels: round.labels)
        let handed = try await tickets(for: sheets)
        for start in stride(from: 0, to: handed.count, by: Self.atOnce) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (sheet, ticket) in handed[start..<min(start + Self.atOnce, handed.count)] {
                    group.addTask { try await ballot.submit(sheet, with: ticket, codec: codec) }
                }
                try await group.waitForAll()
            }
        }
    }

    /// - Throws: `DemoFault.unknown` when more sheets come of a label than it has personal links.
    private func tickets(for sheets: [AnswerSheet]) async throws -> [(AnswerSheet, Ticket)] {
        let open = try await ballot.openLinks(of: round.organisation)
        let entries = Dictionary(try await ballot.entryLinks(of: round.id).map { ($0.label, $0) }) { first, _ in first }
        var personal = Dictionary(grouping: try await ballot.personalLinks(of: round.id), by: \.label)
        return try sheets.map { sheet in
            if let entry = entries[sheet.label] { return (sheet, try open.freshTicket(for: entry)) }
            guard let link = personal[sheet.label]?.popLast() else { throw DemoFault.unknown("a link for label \(sheet.label)") }
            return (sheet, try open.ticket(link.ticket))
        }
    }
}
