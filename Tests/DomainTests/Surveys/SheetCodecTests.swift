import Testing

@testable import Domain

struct SheetCodecTests {
    private let codec: SheetCodec
    private let labels: [Label]

    init() {
        let plan = TestInstrument.plan([TestInstrument.group("staff", people: 20), TestInstrument.group("management", people: 9)])
        labels = plan.labels(instrument: TestInstrument.small)
        codec = SheetCodec(instrument: TestInstrument.small, labels: labels)
    }

    /// Label 0 is management: S1, S2, S3, S4, S6.
    private let sheet = AnswerSheet(
        label: 0, answers: ["S1": .five, "S3": .dontKnow, "S6": .one], texts: ["tieto": "Yhteen paikkaan", "johtaminen": "Aikaa ☼"])

    @Test func `the bytes are the described ones`() throws {
        let bytes = try codec.bytes(of: AnswerSheet(label: 1, answers: ["S1": .two, "S5": .dontKnow], texts: [:]))
        #expect(bytes.count == 256)
        #expect(Array(bytes.prefix(10)) == [1, 0, 1, 2, 0, 0, 0, 6, 0, 0])
        #expect(bytes.dropFirst(9).allSatisfy { $0 == 0 })
    }

    @Test func `a sheet comes back as it was`() throws {
        let opened = try codec.open(codec.bytes(of: sheet))
        #expect(codec.sheet(opened) == sheet)
        #expect(opened.steps == [5, 0, 6, 0, 0, 1])
        #expect(opened.texts.map(\.theme) == ["johtaminen", "tieto"])
    }

    @Test func `closed items have one length and come back alone`() throws {
        let opened = try codec.open(codec.bytes(of: sheet))
        #expect(opened.closedItems == [1, 0, 0, 5, 0, 6, 0, 0, 1])
        #expect(try codec.openClosedItems(opened.closedItems).steps == opened.steps)
        #expect(throws: SheetRefused.notCanonical) { try codec.openClosedItems(opened.closedItems + [0]) }
    }

    @Test func `sheets grow in fixed steps`() throws {
        for (length, size) in [(1, 256), (300, 1_024), (1_020, 4_096), (9_999, 16_384)] {
            let sheet = AnswerSheet(label: 0, answers: [:], texts: ["tieto": String(repeating: "a", count: length)])
            #expect(try codec.bytes(of: sheet).count == size)
        }
        let wide = AnswerSheet(label: 0, answers: [:], texts: ["tieto": String(repeating: "👨‍👩‍👧‍👦", count: 10_000)])
        #expect(try codec.bytes(of: wide).count == 262_144)
        #expect(try codec.sheet(codec.open(codec.bytes(of: wide))) == wide)
    }

    @Test func `what was not asked is refused on the way in`() {
        func refusal(_ sheet: AnswerSheet) -> SheetRefused? {
            do throws(SheetRefused) {
                _ = try codec.bytes(of: sheet)
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal(AnswerSheet(label: 2, answers: [:], texts: [:])) == .unknownLabel(2))
        #expect(refusal(AnswerSheet(label: -1, answers: [:], texts: [:])) == .unknownLabel(-1))
        #expect(refusal(AnswerSheet(label: 0, answers: ["S5": .one], texts: [:])) == .notAsked)
        #expect(refusal(AnswerSheet(label: 0, answers: ["S9": .one], texts: [:])) == .notAsked)
        #expect(refusal(AnswerSheet(label: 0, answers: [:], texts: ["muu": "a"])) == .notAsked)
        #expect(refusal(AnswerSheet(label: 0, answers: [:], texts: ["tieto": ""])) == .textLength(theme: "tieto"))
        let long = String(repeating: "a", count: 10_001)
        #expect(refusal(AnswerSheet(label: 0, answers: [:], texts: ["tieto": long])) == .textLength(theme: "tieto"))
        let marks = String(repeating: "a" + String(repeating: "\u{301}", count: 60), count: 9_000)
        #expect(refusal(AnswerSheet(label: 0, answers: [:], texts: ["tieto": marks])) == .tooLong)
    }

    @Test func `no other bytes are a sheet`() throws {
        let good = try codec.bytes(of: sheet)
        func refuses(_ change: (inout [UInt8]) -> Void) -> Bool {
            var bytes = good
            change(&bytes)
            return (try? codec.open(bytes)) == nil
        }
        #expect(refuses { $0[0] = 2 })
        #expect(refuses { $0[2] = 9 })
        #expect(refuses { $0[3] = 7 })
        #expect(refuses { $0[7] = 1 })
        #expect(refuses { $0[9] = 1 })
        #expect(refuses { $0[9] = 3 })
        #expect(refuses { $0[255] = 1 })
        #expect(refuses { $0.append(0) })
        #expect(refuses { $0 += Array(repeating: 0, count: 1_024 - 256) })
        #expect(refuses { $0 = [] })
    }

    @Test func `any single changed byte gives another sheet or none`() throws {
        let good = try codec.bytes(of: sheet)
        for index in good.indices {
            for value in [0, 1, 6, 7, 128, 255] as [UInt8] where value != good[index] {
                var bytes = good
                bytes[index] = value
                if let opened = try? codec.open(bytes) { #expect(try codec.bytes(of: codec.sheet(opened)) == bytes) }
            }
        }
    }

    @Test func `the record shows every byte that is stored`() throws {
        let parts = try codec.record(of: sheet)
        #expect(try parts.flatMap(\.bytes) == codec.bytes(of: sheet))
        #expect(parts.map(\.meaning).contains(.answer(TestInstrument.small.statements[0], .five)))
        #expect(parts.map(\.meaning).contains(.text(theme: TestInstrument.small.themes[0], text: "Aikaa ☼")))
        #expect(parts.last?.meaning == .padding)
    }
}
