import Domain
import Formats
import Store

/// The year that was set up at the start, days that got a name, reports to meetings, and what those who answered were told.
struct AliveStory: Sendable {
    let story: Story
    let alive: DemoAlive
    /// The year that every municipality is offered, from the first year on.
    let year: [Occasion]

    private var store: Store { story.rooms.store }
    private var lead: Actor { story.town.lead }

    var happenings: [Happening] {
        [Happening(story.demo.beginning) { _ in for occasion in year { _ = try await store.addOccasion(occasion, by: lead) } }]
            + alive.days.map { day in Happening(day.day) { _ in _ = try await store.addBaseline(day, by: lead) } }
            + alive.replies.map { reply in Happening(reply.day) { known in try await answer(reply, known) } }
            + alive.reports.flatMap(happenings)
    }

    private func happenings(of report: DemoAlive.Made) -> [Happening] {
        let made = Happening(report.made) { known in try await make(report, known) }
        guard let decision = report.decision else { return [made] }
        return [made, Happening(report.meeting) { known in try await decide(report, known.find(decision, in: \.decisions), known) }]
    }

    private func answer(_ reply: DemoAlive.Reply, _ known: Known) async throws {
        guard let last = story.demo.survey.rounds.last else { return }
        let findings = try await store.findings(of: known.find(last.key, in: \.rounds), for: lead)
        guard let finding = findings.first(where: { $0.content.statement == reply.statement }) else { throw DemoFault.unknown(reply.statement) }
        _ = try await store.setReply(reply.text, of: finding.id, expecting: finding.number, by: lead)
    }

    /// As the lead's form makes it, and published at once.
    private func make(_ report: DemoAlive.Made, _ known: Known) async throws {
        let body = try known.find(report.body, in: \.bodies)
        guard let organisation = try await store.homeOrganisation(), let name = story.demo.bodies.first(where: { $0.key == report.body })?.body.name
        else { throw DemoFault.unknown(report.body) }
        let writer = try story.rooms.reports()
        let facts = try await writer.facts(for: name, in: organisation, meeting: report.meeting, since: report.since)
        _ = try await store.freeze(facts, for: body, isPublic: true, by: lead)
    }

    private func decide(_ report: DemoAlive.Made, _ decision: Decision.ID, _ known: Known) async throws {
        let body = try known.find(report.body, in: \.bodies)
        let reports = try await store.reports(in: story.town.organisation, for: lead)
        guard let made = reports.first(where: { $0.madeFor == body && $0.meeting == report.meeting }) else { throw DemoFault.unknown(report.body) }
        var next = made.content
        next.decision = decision
        _ = try await store.editReport(made.id, to: next, expecting: made.number, by: lead)
    }
}
