import Ballot
import Content
import Jobs
import Domain
import Formats
import Foundation
import Store

/// One way into a round, as commands print it.
struct PrintedLink {
    let label: Label
    let address: String
}

extension House {
    /// A draft that opens now when its day has come, by itself later otherwise.
    func create(_ plan: Plan, of reference: InstrumentReference, in home: Organisation) async throws -> Round {
        let bytes = try await office.bytes(of: reference, in: home.id)
        let problems = plan.problems(instrument: try InstrumentFile.read(bytes))
        guard problems.isEmpty else { throw RoundCommandFault.problems(problems) }
        guard plan.closes.end(in: home.zone) > world.now() else { throw RoundCommandFault.over }
        let actor = Actor.program(in: home.id)
        if let overlap = try await office.overlap(plan, of: reference, by: actor) { throw RoundCommandFault.tooSoon(overlap) }
        let round = try await store.addRound(plan, of: reference, by: actor)
        if plan.opens.start(in: home.zone) > world.now() {
            return try await store.editRound(round.id, to: plan, of: reference, scheduled: true, expecting: round.number, by: actor)
        }
        try await office.open(round.id, by: actor)
        return try await store.round(round.id, for: actor)
    }

    /// - Throws: `HouseFault.noRound`.
    func round(_ text: String) async throws -> (Round, Organisation) {
        guard let id = Round.ID(text: text), let round = try await store.roundForProgram(id),
            let home = try await store.organisations().first(where: { $0.id == round.organisation })
        else { throw HouseFault.noRound(text) }
        return (round, home)
    }

    /// Personal links first by label, then group and public ones.
    func links(of round: Round, base: String) async throws -> [PrintedLink] {
        guard round.takesAnswers(at: world.now()) else { throw RoundCommandFault.noLinks }
        let personal: [(Int, String)] = try await ballot.personalLinks(of: round.id).map { ($0.label, "\(base)/vastaa/\($0.ticket)") }
        let shared: [(Int, String)] = try await ballot.entryLinks(of: round.id).map { ($0.label, "\(base)/kysely/\($0.slug)") }
        return (personal + shared).compactMap { number, address in
            round.labels.first { $0.number == number }.map { PrintedLink(label: $0, address: address) }
        }
    }
}

/// What the round commands print.
enum RoundWords {
    static func json(_ round: Round) -> String {
        text {
            $0.field("round", round.id.description)
            $0.field("state", round.state.rawValue)
            $0.field("opens", round.plan.opens)
            $0.field("closes", round.closes)
        }
    }

    static func json(_ links: [PrintedLink]) -> String {
        String(
            decoding: JSONWriter.array { list in
                for link in links {
                    list.object {
                        $0.field("group", link.label.key.first)
                        $0.field("sector", link.label.key.dropFirst().first)
                        $0.field("link", link.address)
                    }
                }
            }, as: UTF8.self)
    }

    static func csv(_ links: [PrintedLink]) -> Data {
        var csv = CSVWriter(mark: false)
        csv.row("group", "sector", "link")
        for link in links {
            csv.row(.text(link.label.key.first ?? ""), .text(link.label.key.dropFirst().joined(separator: "/")), .text(link.address))
        }
        return Data(csv.take())
    }

    static func sentence(_ outcome: ReleaseOutcome?, of round: Round) -> String {
        switch outcome {
        case .released: "Closed and released."
        case .tooFewSheets: "Closed. Fewer than \(round.plan.k) answered, so nothing is released; the round can be extended."
        case .underWay: "Closed. Another process is releasing it now."
        case .alreadyReleased, nil: "Closed."
        }
    }

    static func text(_ body: (inout JSONObject) -> Void) -> String { String(decoding: JSONWriter.object(body), as: UTF8.self) }
}
