import Database
import Domain
import Secrets

/// There is a report for that meeting already.
package struct ReportThere: Error {
    package let report: Revision<Report>
}

/// Reports to the meetings of bodies: their facts are frozen here, in the one canonical form and with its hash.
extension Store {
    /// Freezes facts for a meeting.
    ///
    /// - Parameter isFirst: no other report may be there for that body and day.
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing` for a foreign body, `ReportThere`.
    package func freeze(
        _ facts: ReportFacts, for body: Body.ID, isPublic: Bool = false, isFirst: Bool = false, by actor: Actor
    ) async throws -> Revision<Report> {
        try actor.require(.editRoadmap)
        let text = try Canonical.text(facts)
        let report = Report(
            madeFor: body, meeting: facts.meeting, since: facts.since, asOf: facts.asOf, facts: text, hash: Self.hash(text), isPublic: isPublic)
        let id: Report.ID = world.id()
        return try await change(.reportAdded, by: actor) { ledger in
            let all = isFirst ? try Objects.all(Report.self, in: actor.organisation, ledger.db) : []
            if let there = Self.report(for: body, on: report.meeting, of: all) { throw ReportThere(report: there) }
            return try ledger.add(report, id: id)
        }
    }

    /// What was made for that meeting already, the public one before drafts.
    private static func report(for body: Body.ID, on meeting: Day, of all: [Revision<Report>]) -> Revision<Report>? {
        let same = all.filter { $0.madeFor == body && $0.meeting == meeting && !$0.isRemoved }
        return same.first(where: \.isPublic) ?? same.first
    }

    /// Writes down what a meeting decided of a report, and ties the two, in one change.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.unfit`, `.missing`; `EditConflict` when the report has changed: nothing was written then.
    package func decide(_ decision: Decision, of report: Report.ID, expecting number: Int, by actor: Actor) async throws -> Revision<Decision> {
        try actor.require(.editRoadmap)
        let id: Decision.ID = world.id()
        return try await change(.decisionAdded, by: actor) { ledger in
            let added = try ledger.add(decision, id: id)
            _ = try ledger.edit(report, expecting: number, reason: "") { current in
                var next = current
                next.decision = added.id
                return next
            }
            return added
        }
    }

    /// Takes a draft away: one that was never public and of which nothing was decided.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.unfit` for one that somebody may have read; `EditConflict` when it has changed.
    package func removeReport(_ id: Report.ID, expecting number: Int, by actor: Actor) async throws {
        try actor.require(.editRoadmap)
        _ = try await change(.reportRemoved, by: actor) { ledger in
            let versions: [Revision<Report>] = try Objects.history(id, in: actor.organisation, ledger.db)
            guard versions.last?.isRemoved == false else { throw StoreFault.missing }
            // Somebody who was faster – with publishing, say – is what to tell first.
            let isSeen = versions.last?.number == number
            guard !isSeen || versions.allSatisfy({ !$0.isPublic && $0.decision == nil }) else { throw StoreFault.unfit }
            return try ledger.edit(id, expecting: number, reason: "") { report in
                var next = report
                next.isRemoved = true
                return next
            }
        }
    }

    /// It was never public, and nothing was decided of it.
    package func isRemovable(_ id: Report.ID, for actor: Actor) async throws -> Bool {
        guard actor.may(.editRoadmap) else { return false }
        let versions: [Revision<Report>] = try await database.read { try Objects.history(id, in: actor.organisation, $0) }
        return versions.allSatisfy { !$0.isPublic && $0.decision == nil }
    }

    /// A report that everybody may read; one of their own organisation for members, public or not.
    ///
    /// - Throws: `.missing`.
    package func report(_ id: Report.ID, in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> Revision<Report> {
        guard let report = try await reports(in: organisation, for: reader).first(where: { $0.id == id }) else { throw StoreFault.missing }
        return report
    }

    /// SHA-256 of a report's facts, as it is printed on them.
    package static func hash(_ facts: String) -> String {
        var digest = Digest()
        digest.update(Array(facts.utf8))
        return digest.value().hexadecimal
    }
}

extension Report {
    /// The facts as they were frozen.
    ///
    /// - Throws: `StoreFault.unreadable`.
    package func reading() throws -> ReportFacts { (try Canonical.body(from: facts) as ReportFacts).tellingAhead }
}
