import Domain
import Formats
import Store

/// The survey of twenty cities: asked, drafted, answered, read, published – through the same steps as a real one.
struct InquiryStory: Sendable {
    let inquiry: DemoInquiry
    let instrument: Instrument
    /// The file's bytes.
    let bytes: [UInt8]
    let store: Store
    let town: Town

    private var lead: Actor { town.lead }
    private var reference: InstrumentReference { InstrumentReference(id: instrument.id, version: instrument.version) }

    var happenings: [Happening] {
        [
            Happening(inquiry.opens) { known in known.inquiry = try await open(plan(inquiry.title, inquiry.closes), inquiry.cities.map(\.entry)) },
            Happening(inquiry.opens.adding(9)) { known in try await write(known, isFirst: true) },
            Happening(inquiry.closes.adding(-2)) { known in try await write(known, isFirst: false) },
            Happening(inquiry.closes.adding(4)) { known in try await note(known) },
            Happening(inquiry.published) { known in try await publish(known) },
        ]
    }

    /// The one that whoever tries the demo can answer: three of the cities, marked as practice.
    func openPractice(on today: Day) async throws {
        var plan = plan(inquiry.practice.title, today.adding(inquiry.practice.days))
        plan.isTest = true
        _ = try await open(plan, inquiry.cities.prefix(3).map(\.entry))
    }

    private func plan(_ title: LocalText, _ closes: Day) -> InquiryPlan { InquiryPlan(title: title, message: inquiry.message, closes: closes) }

    private func open(_ plan: InquiryPlan, _ cities: [NewParticipant]) async throws -> Inquiry.ID {
        let made = try await store.addInquiry(plan, of: reference, by: lead)
        try await store.addParticipants(cities, to: made.id, by: lead)
        return try await store.openInquiry(made.id, asking: bytes, expecting: made.number, by: lead).id
    }

    private func standings(_ known: Known) async throws -> [(city: DemoInquiry.City, standing: Standing)] {
        guard let id = known.inquiry else { throw DemoFault.unknown("cities.yaml") }
        return Array(zip(inquiry.cities, try await store.standings(of: id, for: lead))).map { (city: $0, standing: $1) }
    }

    /// First the links are opened and half of an answer is drafted; on the second day answers are confirmed.
    private func write(_ known: Known, isFirst: Bool) async throws {
        for (city, standing) in try await standings(known) {
            let participant = standing.participant
            if isFirst {
                if city.isOpened || city.content != nil || city.draft != nil { try await store.noteOpened(participant) }
                if let half = city.draft ?? (city.isKeyed ? nil : city.content?.firstHalf) {
                    _ = try await store.save(half, as: .draft, author: "", of: participant, in: lead.organisation, expecting: 0)
                }
            } else if let content = city.content {
                _ = try await store.save(
                    content, as: .given, author: "", of: participant, in: lead.organisation, expecting: standing.latest?.number ?? 0,
                    by: city.isKeyed ? lead : nil)
            }
        }
    }

    private func note(_ known: Known) async throws {
        for (city, standing) in try await standings(known) where !city.note.isEmpty {
            try await store.note(city.note, with: standing.participant, in: lead.organisation, expecting: standing.participant.number)
        }
    }

    private func publish(_ known: Known) async throws {
        guard let id = known.inquiry else { throw DemoFault.unknown("cities.yaml") }
        let (now, instrument) = (try await store.inquiry(id, for: lead), instrument)
        try await store.publishInquiry(id, expecting: now.number, by: lead) { Publication(of: $0, instrument, $1, closed: $0.lastDay(in: $2)) }
    }
}

extension ReplyContent {
    /// What was ready when the draft was saved.
    fileprivate var firstHalf: ReplyContent { ReplyContent(fields: fields.filter { ["C1", "C2", "C4"].contains($0.key) }) }
}
