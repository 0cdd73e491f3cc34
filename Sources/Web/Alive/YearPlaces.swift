import Domain
import HTML
import Store

/// Where the work of an occasion is done: the report and the round that are there already go before an empty form.
struct YearPlaces: Sendable {
    /// Those that this reader sees.
    var reports: [Revision<Report>] = []
    /// The newest round of which everybody can read what was done.
    var told: Round.ID?

    /// A report belongs to an occasion whose days its meeting is in, or not far from. Unit: days.
    private static let near = 21

    func address(of turn: YearWheel.Turn, _ visit: Visit) -> Address {
        switch turn.occasion.kind {
        case .budgetFrame, .review: return visit.address("muutokset")
        case .budget, .council:
            if let report = report(of: turn.days) { return visit.address("raportit", report.id.description) }
            return visit.may(.editRoadmap) ? visit.address("raportit", "uusi") : visit.address("raportit")
        case .annualReport: return visit.address("digipolku", "hyodyt")
        case .other: return visit.address("digipolku")
        case .round: return visit.may(.manageRounds) ? visit.address("kyselyt", "uusi") : visit.address("kyselyt")
        case .sectorMeetings: return told.map { visit.address("tulokset", $0.description, "te-sanoitte") } ?? visit.address("tulokset")
        }
    }

    private func report(of days: ClosedRange<Day>) -> Revision<Report>? {
        let around = days.lowerBound.adding(-Self.near)...days.upperBound.adding(Self.near)
        return reports.filter { around.contains($0.meeting) }.max { ($0.asOf, $0.id) < ($1.asOf, $1.id) }
    }
}

extension Site {
    func yearPlaces(_ visit: Visit) async throws -> YearPlaces {
        YearPlaces(
            reports: try await store.reports(in: try visit.home().id, for: visit.insider), told: try await toldRound(visit)?.id)
    }
}
