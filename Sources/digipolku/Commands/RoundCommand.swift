import ArgumentParser
import Ballot
import Jobs
import Content
import Domain
import Formats
import Foundation
import Store

/// `digipolku round`: the same steps as the pages of a round.
struct RoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "Rounds: make, links, meter, close.", subcommands: [Create.self, Links.self, MeterCommand.self, Close.self])

    /// `round create`: a round from a plan file; open at once when its opening day has come.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a round from a plan file and open it on its day.")

        @OptionGroup var place: PlaceOptions
        @Option(help: "Slug of the organisation.") var organisation: String
        @Option(help: "Id of the questionnaire, shipped or the organisation's own: muutosvalmius, or muutosvalmius-pulssi for its short set.")
        var instrument: String
        @Option(help: "The plan, YAML or JSON (docs/plan.md).") var plan: String

        func run() async throws {
            try await place.work { house, _ in
                guard let home = try await house.store.organisation(slug: organisation) else { throw HouseFault.noOrganisation(organisation) }
                let own = try await house.store.ownInstruments(in: home.id).filter { !$0.isDraft }
                let known = try KnownInstrument(named: instrument, in: house.content, beside: own)
                guard let bytes = FileManager.default.contents(atPath: plan) else { throw RoundCommandFault.noFile(plan) }
                var read = try PlanFile.read(bytes, for: known.instrument, language: home.firstLanguage)
                if known.isPulse { read.selection = .pulse }
                let round = try await house.create(read, of: known.reference, in: home)
                print(place.json ? RoundWords.json(round) : round.id.description)
            }
        }
    }

    /// `round links`: every way in, as CSV.
    struct Links: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the links of an open round as CSV: group, sector, link.")

        @OptionGroup var place: PlaceOptions
        @Option(name: .customLong("base-url"), help: "Address that people use; the links begin with it.") var baseURL: String?
        @Argument(help: "Id of the round.") var round: String

        func run() async throws {
            try await place.work { house, settings in
                let (round, home) = try await house.round(round)
                let base = (settings.text("base-url", baseURL) ?? "http://127.0.0.1:8080") + "/\(home.firstLanguage.rawValue)/\(home.slug)"
                let links = try await house.links(of: round, base: base)
                if place.json { print(RoundWords.json(links)) } else { try FileHandle.standardOutput.write(contentsOf: RoundWords.csv(links)) }
            }
        }
    }

    /// `round meter`: how many sheets there are, in steps of five, as of last night.
    struct MeterCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "meter", abstract: "Print how many have answered, in steps of five, as of last night.")

        @OptionGroup var place: PlaceOptions
        @Argument(help: "Id of the round.") var round: String

        func run() async throws {
            try await place.work { house, _ in
                let (round, _) = try await house.round(round)
                let meter = try await house.ballot.meter(of: round.id)
                let asked = round.labels.compactMap(\.people).reduce(0, +)
                let groups = round.metered(meter)
                if place.json {
                    print(
                        RoundWords.text {
                            $0.field("round", round.id.description)
                            $0.field("sheets", meter?.sheets)
                            $0.field("asked", asked)
                            $0.field("day", meter?.day)
                            $0.array("groups") { list in
                                for (label, sheets) in groups {
                                    list.object {
                                        $0.field("group", label.key.joined(separator: "/"))
                                        $0.field("sheets", sheets)
                                        $0.field("asked", label.people)
                                    }
                                }
                            }
                        })
                } else {
                    print(
                        meter.map { "\($0.sheets) or a few more of \(asked), counted on \($0.day.iso)" }
                            ?? "Not counted yet: the meter is read once a night.")
                    for (label, sheets) in groups {
                        print("  \(label.key.joined(separator: "/")): \(sheets) or a few more of \(label.people ?? 0)")
                    }
                }
            }
        }
    }

    /// `round close`: no more answers; then the release, unless held.
    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close a round and release its results.")

        @OptionGroup var place: PlaceOptions
        @Flag(help: "Stop at closed; release later with the same command.") var hold = false
        @Argument(help: "Id of the round.") var round: String

        func run() async throws {
            try await place.work { house, _ in
                let (found, _) = try await house.round(round)
                let actor = Actor.program(in: found.organisation)
                if found.state == .draft { throw RoundCommandFault.notOpen }
                if found.state == .open { _ = try await house.store.closeRound(found.id, holding: hold, by: actor) }
                let outcome = hold ? nil : try await house.office.release(found.id, by: actor)
                if outcome == .alreadyReleased { throw RoundCommandFault.alreadyReleased }
                let (now, _) = try await house.round(round)
                print(place.json ? RoundWords.json(now) : RoundWords.sentence(outcome, of: now))
            }
        }
    }
}

/// A questionnaire of the content folder or of the organisation by the name that commands use.
struct KnownInstrument {
    let instrument: Instrument
    let isPulse: Bool

    var reference: InstrumentReference { InstrumentReference(id: instrument.id, version: instrument.version) }

    /// - Parameters:
    ///   - name: its id, with `-pulssi` for the short set; the greatest version counts.
    ///   - own: what the organisation has published itself.
    init(named name: String, in content: ContentFolder, beside own: [OwnInstrument]) throws {
        isPulse = name.hasSuffix("-pulssi")
        let id = isPulse ? String(name.dropLast(7)) : name
        let shipped = content.paths(in: "instruments").map { content.bytes($0) ?? [] }
        let files = try (shipped + own.map(\.bytes)).map { try InstrumentFile.read($0) }
        guard let found = files.filter({ $0.id == id }).max(by: { $0.version < $1.version }) else { throw RoundCommandFault.noInstrument(name) }
        instrument = found
    }
}

enum RoundCommandFault: Error, CustomStringConvertible {
    case noFile(String)
    case noInstrument(String)
    case problems([PlanProblem])
    case notOpen
    case alreadyReleased
    case noLinks
    /// Its last day has passed.
    case over
    /// Overlapping groups were asked the same less than 60 days ago.
    case tooSoon(RoundOverlap)

    var description: String {
        switch self {
        case .noFile(let path): "The plan \(path) cannot be read."
        case .noInstrument(let name): "There is no questionnaire \(name)."
        case .problems(let problems): "The plan cannot be opened: " + problems.map(\.sentence).joined(separator: " ")
        case .notOpen: "The round is a draft; it opens on its day."
        case .alreadyReleased: "The round was released before; a round is released once."
        case .over: "The last day to answer has passed; give the plan a later one."
        case .tooSoon(let found):
            "The round \(found.round.id) asked the same of overlapping groups (\(Self.groups(found))) until \(found.round.closes.iso). So that the two "
                + "tables cannot be subtracted from each other, open this one on \(found.earliest.iso) or later, or give those groups and headcounts."
        case .noLinks: "The round takes no answers, so it has no links."
        }
    }

    /// "management 18, staff/VAKA 170": keys and headcounts that could be asked again at once.
    private static func groups(_ found: RoundOverlap) -> String {
        found.met.map { "\($0.key.joined(separator: "/")) \($0.people ?? 0)" }.joined(separator: ", ")
    }
}
