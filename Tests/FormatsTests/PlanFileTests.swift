import Content
import Domain
import Formats
import Foundation
import Testing

@Suite struct PlanFileTests {
    let instrument: Instrument

    init() throws {
        instrument = try InstrumentFile.read(#require(ContentFolder().bytes("instruments/muutosvalmius-1.yaml")))
    }

    private func read(_ text: String) throws(FileProblems) -> Plan { try PlanFile.read(Array(text.utf8), for: instrument) }

    private func problems(_ text: String) -> [FileProblem] {
        do {
            _ = try read(text)
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `the sample of the documentation is a plan`() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let sample = try Data(contentsOf: repository.appendingPathComponent("docs/sample-plan.yaml"))
        let plan = try PlanFile.read(sample, for: instrument)
        #expect(plan.name == LocalText(fi: "Muutosvalmius 2026", sv: "Förändringsberedskap 2026"))
        #expect(plan.opens == Day("2026-09-28"))
        #expect(plan.closes == Day("2026-10-18"))
        #expect(plan.k == 5 && plan.variables == ["group", "sector"] && plan.selection == .full)
        #expect(!plan.publicLink && plan.publishes && !plan.isTest)
        #expect(plan.groups.map(\.key) == [["staff", "VAKA"], ["staff", "TEKNI"], ["staff", "ELINV"], ["management"], ["elected"]])
        #expect(plan.groups.map(\.people) == [170, 62, 4, 18, 35])
        #expect(plan.groups[0].mode == .groupLink)
        #expect(plan.groups[2].joins == ["staff", "TEKNI"])
        #expect(plan.groups[3].name == instrument.group("management")?.name)
    }

    @Test func `a plan in few words has the right defaults`() throws {
        let plan = try read(
            """
            name: Pikatesti
            opens: 1.10.2026
            closes: 2.10.2026
            selection: pulse
            groups:
              - {group: J, people: 11, mode: group-link}
              - {group: Henkilöstö, sector: Ruoka- ja puhtauspalvelut, people: 84, joins: johto}
              - {group: public}
            """)
        #expect(plan.publicLink)
        #expect(plan.groups.map(\.key) == [["management"], ["staff", "ruoka-ja-puhtauspalvelut"]])
        #expect(plan.groups[1].name == LocalText(fi: "Ruoka- ja puhtauspalvelut"))
        #expect(plan.groups[1].mode == .personal)
        #expect(plan.groups[1].joins == ["management"])
    }

    @Test func `JSON is a plan as well`() throws {
        let plan = try read(
            #"{"name": {"sv": "Enkät"}, "opens": "2026-01-05", "closes": "2026-01-25", "groups": [{"group": "elected", "people": 27, "joins": null}]}"#
        )
        #expect(plan.name[.sv] == "Enkät")
        #expect(plan.groups.map(\.people) == [27])
    }

    @Test func `a name may be joined with slashes, as a list, or as it is written`() throws {
        for joins in ["staff/VAKA", "[staff, VAKA]", "T/VAKA", "[toimiala, VAKA]"] {
            let plan = try read(
                """
                {name: a, opens: 2026-01-01, closes: 2026-01-02,
                 groups: [{group: staff, sector: VAKA, people: 9}, {group: staff, sector: KUVA, people: 3, joins: \(joins)}]}
                """)
            #expect(plan.groups[1].joins == ["staff", "VAKA"])
        }
    }

    @Test func `all problems are told at once, each with its line`() {
        let found = problems(
            """
            name: Kysely
            opens: 2026-02-30
            closes: 2026-01-01
            k: 3
            colour: red
            groups:
              - group: staff
                sector: VAKA
                people: many
              - group: neighbours
                people: 10
              - group: staff
                sector: KUVA
                people: 4
              - group: staff
                sector: VAKA
                people: 20
                mode: paper
              - group: elected
                people: 3
                joins: staff/XXX
              - people: 9
            """)
        #expect(found.map(\.line) == [2, 4, 5, 9, 10, 12, 15, 18, 21, 22])
        #expect(
            found.map(\.kind) == [
                .expected(.day), .outOfRange(5...1_000), .unknownKey, .expected(.wholeNumber),
                .notOneOf(["staff", "management", "elected", "public"]),
                .mustJoin(k: 5),
                .doubled("staff/VAKA"), .notOneOf(["personal", "group-link"]), .noSuch("staff/XXX"), .missing,
            ])
    }

    @Test(arguments: [
        ("", FileProblem.Kind.missing),
        (", groups: []", .missing),
        (", groups: [{group: staff, people: 0}]", .outOfRange(1...1_000_000)),
        (", groups: [{group: staff, people: 9, joins: staff}]", .joinsItself),
        (", groups: [{group: public, people: 9}]", .unknownKey),
        (", groups: [{group: public, mode: personal}]", .publicIsNotPersonal),
        (", groups: {group: staff}", .expected(.list)),
        (", public: maybe", .expected(.yesOrNo)),
        (", public: true, variables: [sector, group]", .firstVariableNotGroup),
        (", public: true, variables: [group, a, b, c]", .tooMany(limit: 3)),
        (", variables: [group, sector, unit], groups: [{group: staff, unit: a, people: 9}]", .valueWithout("sector")),
        (
            ", groups: [{group: staff, sector: a, people: 9}, {group: elected, people: 3, joins: management}, {group: management, people: 2, joins: staff/a}]",
            .joinsChained("management")
        ),
    ])
    func `what cannot be a plan is named`(rest: String, kind: FileProblem.Kind) {
        #expect(problems("{name: a, opens: 2026-01-01, closes: 2026-01-02\(rest)}").map(\.kind).contains(kind))
    }
}
