import Testing

@testable import Domain

struct ColumnTests {
    private let codec = SheetCodec(instrument: AllKinds.whole, labels: AllKinds.labels())
    private let sheet = AnswerSheet(
        label: 1, answers: ["K1": .four],
        choices: ["K2": 3, "K3.a": 1, "K3.b": 2, "K3.c": 1, "K3.ei": 2, "K4.a": 2, "K4.b": 3, "K4.c": 1, "K5": 2, "K7": 1],
        texts: ["K6": "Siksi", "K8": "Muuta"])

    @Test func `every closed item becomes columns, a text becomes none`() {
        #expect(
            AllKinds.whole.columns.map(\.id) == ["K1", "K2", "K3.a", "K3.b", "K3.c", "K3.ei", "K4.a", "K4.b", "K4.c", "K5", "K7"])
        #expect(AllKinds.whole.columns.map(\.highest) == [6, 4, 2, 2, 2, 2, 3, 3, 3, 5, 2])
        #expect(AllKinds.whole.columns.map(\.root) == ["K1", "K2", "K3", "K3", "K3", "K3", "K4", "K4", "K4", "K5", "K3"])
    }

    @Test func `a sheet of every kind is a byte a column and comes back as it was`() throws {
        let bytes = try codec.bytes(of: sheet)
        #expect(bytes.count == 256)
        #expect(Array(bytes.prefix(15)) == [1, 0, 1, 4, 3, 1, 2, 1, 2, 2, 3, 1, 2, 1, 2])
        #expect(try codec.sheet(codec.open(bytes)) == sheet)
        #expect(try codec.record(of: sheet).flatMap(\.bytes) == bytes)
        #expect(try codec.record(of: sheet).map(\.meaning).contains(.column(AllKinds.whole.items[4], AllKinds.whole.columns[9], 2)))
    }

    @Test func `statements alone have the bytes they always had`() throws {
        let labels = TestInstrument.plan([TestInstrument.group("staff", people: 20)]).labels(instrument: TestInstrument.small)
        let bytes = try SheetCodec(instrument: TestInstrument.small, labels: labels).bytes(
            of: AnswerSheet(label: 0, answers: ["S1": .two, "S5": .dontKnow], texts: ["johtaminen": "a"]))
        #expect(Array(bytes.prefix(10)) == [1, 0, 0, 2, 0, 0, 0, 6, 0, 1])
        #expect(TestInstrument.small.rules.isEmpty)
    }

    @Test(
        arguments: [
            ["K3.a": 1, "K3.b": 1, "K3.c": 1, "K3.ei": 2], ["K3.a": 1, "K3.b": 2, "K3.c": 2, "K3.ei": 1],
            ["K3.a": 2, "K3.b": 2, "K3.c": 2, "K3.ei": 2],
            ["K3.a": 1], ["K4.a": 1, "K4.b": 1, "K4.c": 3], ["K4.a": 2, "K4.b": 3, "K4.c": 3], ["K4.a": 3, "K4.b": 3, "K4.c": 3], ["K2": 5],
            ["K5": 6],
            ["K7": 1], ["K2": 1, "K3.a": 2, "K3.b": 2, "K3.c": 1, "K3.ei": 2, "K7": 2], ["K9": 1], ["K2": 0],
        ] as [[String: UInt8]])
    func `what no form allows is refused on the way in`(choices: [String: UInt8]) throws {
        #expect(throws: SheetRefused.self) { try codec.bytes(of: AnswerSheet(label: 0, answers: [:], choices: choices, texts: [:])) }
    }

    @Test func `no such bytes are a sheet on the way out either`() throws {
        let good = try codec.bytes(of: sheet)
        for (place, byte) in [(4, 5), (5, 2), (6, 1), (8, 1), (9, 1), (10, 1), (12, 6), (4, 1)] as [(Int, UInt8)] {
            var bytes = good
            bytes[place] = byte
            #expect(throws: SheetRefused.self, "\(place) \(byte)") { try codec.open(bytes) }
        }
    }

    @Test func `an answer to what was not asked is dropped, and what was asked after it too`() {
        let other = AnswerSheet(
            label: 0, answers: [:], choices: ["K2": 1, "K3.a": 2, "K3.b": 2, "K3.c": 1, "K3.ei": 2, "K7": 2], texts: ["K6": "Siksi", "K8": "Muuta"])
        let kept = other.keepingAsked(by: AllKinds.whole)
        #expect(kept.choices["K7"] == nil)
        #expect(kept.choices["K3.c"] == 1)
        #expect(kept.texts == ["K8": "Muuta"])
        #expect(sheet.keepingAsked(by: AllKinds.whole) == sheet)
    }

    @Test func `what is typed becomes bytes, or says what must be mended`() throws {
        func bytes(_ id: String, _ values: [String], _ places: [String: String] = [:]) -> Result<[UInt8]?, ItemSlip> {
            guard let item = AllKinds.whole.item(id) else { return .success(nil) }
            do throws(ItemSlip) { return .success(try TypedItem(values: values, places: places).bytes(of: item)) } catch { return .failure(error) }
        }
        #expect(bytes("K2", ["b"]) == .success([2]))
        #expect(bytes("K2", ["eos"]) == .success([4]))
        #expect(bytes("K2", ["a", "b"]) == .failure(.several))
        #expect(bytes("K2", ["d"]) == .failure(.unknownOption("d")))
        #expect(bytes("K3", ["c", "a"]) == .success([1, 2, 1, 2]))
        #expect(bytes("K3", ["a", "b", "c"]) == .failure(.tooMany(chosen: 3, most: 2)))
        #expect(bytes("K3", ["a", "a"]) == .failure(.several))
        #expect(bytes("K3", ["ei", "a"]) == .failure(.notAlone(option: 3)))
        #expect(bytes("K4", [], ["b": "1", "a": "2"]) == .success([2, 1, 3]))
        #expect(bytes("K4", [], ["b": "1", "a": "1"]) == .failure(.placeTwice(1)))
        #expect(bytes("K4", [], ["b": "2"]) == .failure(.placeMissing(1)))
        #expect(bytes("K4", [], ["b": "3"]) == .failure(.outOfRange("3", 1...2)))
        #expect(bytes("K5", ["0"]) == .success([1]))
        #expect(bytes("K5", ["10"]) == .success([3]))
        #expect(bytes("K5", ["1 00"]) == .success([4]))
        #expect(bytes("K5", ["101"]) == .failure(.outOfRange("101", 0...100)))
        #expect(bytes("K5", ["-1"]) == .failure(.outOfRange("-1", 0...100)))
        #expect(bytes("K5", ["noin 3"]) == .failure(.notANumber("noin 3", 0...100)))
        #expect(bytes("K5", ["99999999999999999999999"]) == .failure(.notANumber("99999999999999999999999", 0...100)))
        #expect(bytes("K5", ["3", "eos"]) == .failure(.several))
        #expect(bytes("K2", []) == .success(nil))
    }

    @Test func `only as many as gave the answer it asks after count for a text`() throws {
        var tally = Tally(columns: AllKinds.whole.columns, labels: 2)
        for answer in [3, 3, 3, 1, 0] as [UInt8] { try tally.add(label: 0, steps: [0, answer] + Array(repeating: 0, count: 9)) }
        #expect(AllKinds.whole.sheetsAsked("K6", of: 0, in: tally) == 3)
        #expect(AllKinds.whole.sheetsAsked("K8", of: 0, in: tally) == 5)
        #expect(OpenAnswers.keys(of: AllKinds.labels()[0], instrument: AllKinds.whole) == ["K6", "K8"])
    }

    @Test func `a tally takes as many answers as each column has`() throws {
        var tally = Tally(columns: [Column(id: "N", item: "N", options: 12), Column(id: "M.a", item: "M", options: 2, blank: 2)], labels: 1)
        try tally.add(label: 0, steps: [12, 1])
        #expect(throws: TallyRefused.unknownAnswer(13)) { try tally.add(label: 0, steps: [13, 1]) }
        #expect(throws: TallyRefused.unknownAnswer(3)) { try tally.add(label: 0, steps: [1, 3]) }
        #expect(tally.people(of: [0], column: 0) == Array(repeating: 0, count: 11) + [1])
        #expect(tally.people(of: [0], column: 1) == [1, 0])
    }
}
