import Domain
import Formats
import Store

/// The released table of a round as one reader may see it, ready to be written as JSON or CSV.
struct APIResults: Sendable {
    let round: Round
    let releasedAt: Instant
    let k: Int
    let results: RoundResults

    /// - Throws: `.notFound` while nothing is released, and to visitors when the round publishes nothing.
    init(_ round: Round, _ visit: Visit) async throws {
        guard let released = try await visit.site.released(round, for: visit.audience) else { throw SiteError.notFound }
        self.init(released)
    }

    init(_ released: ReleasedRound) {
        round = released.round
        releasedAt = released.releasedAt
        k = released.k
        results = released.results
    }

    /// Every voice that has figures of its own: everyone invited, each group, the public link.
    var voices: [(key: String, name: LocalText, voice: Voice)] {
        let instrument = results.instrument
        let groups = results.groups.map { ($0.key, $0.name, Voice.beginning([$0.key])) }
        let open = round.plan.publicLink ? [(AskedGroup.open, instrument.group(AskedGroup.open)?.name ?? LocalText(), Voice.open)] : []
        return groups.map { (key: $0.0, name: $0.1, voice: $0.2) } + open.map { (key: $0.0, name: $0.1, voice: $0.2) }
    }

    /// Comma-separated, one row a statement and block.
    func csv() -> [UInt8] {
        var table = CSVWriter()
        let mark = PracticeMark(round)
        table.row(
            mark.columns([
                "question", "theme", "block", "people_of", "step_1", "step_2", "step_3", "step_4", "step_5", "dont_know", "answered", "mean",
            ]))
        for result in results.statements {
            for block in result.blocks {
                let names = block.block.labels.map { results.labels[$0].name.text(in: .fi) }.joined(separator: " + ")
                let first: [CSVCell] = [.text(result.statement.id), .text(result.statement.theme), .text(block.block.text), .text(names)]
                let mean = (try? block.counts.mean()).map { CSVCell.decimal($0, places: 3) } ?? .empty
                let last: [CSVCell] = [.number(block.counts.dontKnow), .number(block.counts.answered), mean]
                table.row(mark.row(first + block.counts.perStep.map { .number($0) } + last))
            }
        }
        return table.take()
    }
}
