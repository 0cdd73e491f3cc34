import Domain
import Formats
import Foundation
import Testing

@Suite struct InstrumentItemsTests {
    /// An instrument with an item of every kind; tests bend it.
    private static let kinds: String = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: tests.appendingPathComponent("Instruments/kaikki-1.yaml"), encoding: .utf8)) ?? ""
    }()

    private func problems(_ old: String, _ new: String) -> [FileProblem] {
        let text = Self.kinds.replacing(old, with: new)
        #expect(text != Self.kinds)
        do {
            _ = try InstrumentFile.read(Array(text.utf8))
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `an instrument with every kind is read`() throws {
        let instrument = try InstrumentFile.read(Array(Self.kinds.utf8))
        #expect(instrument.sections.map(\.key) == ["ensin", "sitten"])
        #expect(instrument.items.map(\.id) == ["K1", "K2", "K6", "K3", "K7", "K4", "K5"])
        #expect(instrument.statements.map(\.id) == ["K1"])
        let single = try #require(instrument.item("K2"))
        #expect(single.isRequired && single.help.text(in: .sv) == "Det du använder mest.")
        #expect(single.text(for: "management").text(in: .fi) == "Mikä väline johdolla?")
        #expect(single.text(for: "staff").text(in: .fi) == "Mikä väline?")
        let after = try #require(instrument.item("K7"))
        #expect(after.askIf == AskIf(item: "K3", options: ["aika", "oppi"]))
        #expect(after.groups == ["staff", "management", "public"])
        #expect(
            instrument.item("K5")?.kind
                == .number(Bins(starts: [0, 1, 4, 11], most: 40, unit: LocalText([.fi: "tuntia", .sv: "timmar", .en: "hours"]), hasDontKnow: true)))
        #expect(instrument.items(for: "staff", in: .pulse).map(\.id) == ["K1"])
        #expect(!instrument.isOnThemes)
    }

    @Test(arguments: [
        ("kind: ranking", "kind: matrix", FileProblem.Kind.notOneOf(["multiple", "number", "ranking", "single", "statement", "text"])),
        ("most: 2\n", "most: 5\n", .outOfRange(2...4)),
        ("places: 2", "places: 4", .outOfRange(1...3)),
        ("starts: [0, 1, 4, 11]", "starts: [0, 4, 4, 11]", .notAscending),
        ("most: 40", "most: 5", .outOfRange(11...2_000_000_000)),
        ("{item: K3, options: [aika, oppi]}", "{item: K5, options: [a]}", .looksForward("K5")),
        ("{item: K3, options: [aika, oppi]}", "{item: K7, options: [nyt]}", .looksForward("K7")),
        ("{item: K3, options: [aika, oppi]}", "{item: K6, options: [a]}", .cannotBeLookedAt("K6")),
        ("{item: K3, options: [aika, oppi]}", "{item: K3, options: [aik]}", .noSuch("aik")),
        ("{item: K3, options: [aika, oppi]}", "{item: K3, options: []}", .missing),
        ("        ask-if: {item: K2, options: [c]}\n", "        ask-if: {item: K2, options: [c]}\n        groups: [staff]\n", .otherGroups("K2")),
        ("{key: a, text", "{key: eos, text", .badKey),
        ("{key: b, text", "{key: a, text", .doubled("a")),
        ("id: K4\n", "id: K3\n", .doubled("K3")),
        ("        places: 2\n", "        places: 2\n        most: 2\n", .unknownKey),
        ("wordings: {management:", "wordings: {elected:", .unknownKey),
        ("theme: tieto,", "theme: muu,", .noSuch("muu")),
        ("scale: [yksi, kaksi, kolme, neljä, viisi]\n", "", .missing),
        ("sections:\n", "statements: []\nsections:\n", .unknownKey),
        ("required: true", "required: joskus", .expected(.yesOrNo)),
    ])
    func `what is wrong with an item is named`(old: String, new: String, kind: FileProblem.Kind) {
        #expect(problems(old, new).map(\.kind).contains(kind), "\(problems(old, new))")
    }

    @Test func `items do not ask after each other in long rows`() {
        var text = Self.kinds
        for (number, before) in [(1, "K7"), (2, "K91")] {
            let key = before == "K7" ? "nyt" : "a"
            text +=
                "\n      - {id: K9\(number), kind: single, ask-if: {item: \(before), options: [\(key)]}, text: Ja, options: [{key: a, text: A}, {key: b, text: B}]}"
        }
        let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(throws: FileProblems([FileProblem(.tooLongRow(limit: 3), place: "sections[2].items[5]", line: last)])) {
            try InstrumentFile.read(Array(text.utf8))
        }
    }

    @Test func `concordance names the item it was`() throws {
        let text = Self.kinds.replacing("        places: 2\n", with: "        places: 2\n        concordance: {reworded: K4}\n")
        #expect(try InstrumentFile.read(Array(text.utf8)).item("K4")?.concordance == Concordance(.reworded, of: "K4"))
        #expect(problems("        places: 2\n", "        places: 2\n        concordance: {changed: K4}\n").map(\.kind).contains(.unknownKey))
    }
}
