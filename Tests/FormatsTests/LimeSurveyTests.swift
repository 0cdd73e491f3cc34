import Content
import Domain
import Foundation
import Sheets
import Testing

@testable import Formats

/// Questionnaires on their way to LimeSurvey and back.
@Suite struct LimeSurveyTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// Every shipped questionnaire, and one with an item of every kind.
    static func instruments() throws -> [Instrument] {
        let shipped = try ["muutosvalmius-1", "asukaspulssi-1", "kaupunkikysely-1"].map { name in
            try InstrumentFile.read(ContentFolder().bytes("instruments/\(name).yaml") ?? [])
        }
        return shipped + [try kinds(), try rich()]
    }

    static func kinds() throws -> Instrument {
        try InstrumentFile.read(try Data(contentsOf: tests.appendingPathComponent("Instruments/kaikki-1.yaml")))
    }

    /// The same with everything that a questionnaire of an organisation's own may hold besides.
    static func rich() throws -> Instrument {
        let kinds = try kinds()
        let items = kinds.items.map { $0.id == "K1" ? $0 : $0.changed(concordance: Concordance(.reworded, of: $0.id)) }
        let more = [
            Item(
                id: "K8", section: "sitten", text: LocalText(fi: "[Kunta|Kaupunki] & <b>muut</b> {nyt}\ntoinen rivi"), groups: ["public", "staff"],
                pulse: ["staff"], kind: .statement(theme: "tieto")),
            Item(
                id: "K9", section: "sitten", text: LocalText(fi: "= summa", en: "- sum"), help: LocalText(fi: "'apu'"), groups: ["staff", "public"],
                kind: .statement(theme: "tieto"), askIf: AskIf(item: "K8", options: ["1", "eos"])),
            Item(
                id: "K10", section: "sitten", text: LocalText(fi: "Miksi ]]> \"näin\"?"), isRequired: true, groups: ["management"],
                kind: .text(isLong: true)),
            Item(
                id: "K11", section: "sitten", text: LocalText(fi: "Yksi?"), groups: ["staff"],
                kind: .single(
                    Choices([
                        ItemOption(key: "pitka-avain", text: LocalText(fi: "A; B")),
                        ItemOption(key: "toinen", text: LocalText(fi: "\u{202E}C\u{202C}")),
                    ]))),
            Item(
                id: "K12", section: "sitten", text: LocalText(fi: "Jatko?"), groups: ["staff"], kind: .text(isLong: false),
                askIf: AskIf(item: "K11", options: ["toinen"])),
        ]
        let asked = more.map {
            $0.askIf == nil ? $0 : $0.changed(groups: $0.id == "K9" ? ["public", "staff"] : ["staff"], pulse: $0.id == "K9" ? ["staff"] : [])
        }
        return kinds.changed(id: "oma-rikas", version: 3, items: items + asked)
    }

    private let words = LimeWords(group: LocalText(fi: "Mihin ryhmään kuulut?"), statements: LocalText(fi: "Mitä mieltä olet?")) {
        Folded.chosen($0, first: false)
    }

    private let base = Instrument(
        id: "oma", version: 1, name: LocalText(fi: "Oma"), author: "Testi", licence: "CC-BY-4.0", source: LocalText(fi: "Testi"),
        scale: (1...5).map { LocalText(fi: "askel \($0)") }, dontKnow: LocalText(fi: "en osaa sanoa"), instruction: LocalText(fi: "Vastaa."),
        groups: [AskedGroup(key: "staff", name: LocalText(fi: "Henkilöstö"), instruction: LocalText(fi: "Oma työ."))], themes: [],
        sections: [InstrumentSection(key: "osa-1", name: LocalText(fi: "Osa"), lead: LocalText())], items: [], openQuestion: LocalText())

    private func sheet(_ text: [UInt8]) throws -> Sheet {
        Sheet(rows: try CSVReader.read(text).rows.map { Sheet.Row(number: $0.number, cells: $0.cells.map { $0.isEmpty ? .empty : .text($0) }) })
    }

    @Test func `a questionnaire goes out to lss and txt and comes back unchanged`() throws {
        for instrument in try Self.instruments() {
            let survey = LimeSurvey(instrument, words: words)
            let ways = [
                LimeImport(LimeSurvey(lss: try LSSReader.read(survey.lss)), base: base),
                LimeImport(try #require(LimeSurvey(txt: try sheet(survey.txt))), base: base),
            ]
            for back in ways {
                #expect(back.notes.isEmpty, "\(instrument.id): \(back.notes)")
                #expect(back.instrument.items == instrument.sections.flatMap { section in instrument.items.filter { $0.section == section.key } })
                let (there, here) = (InstrumentFile.bytes(of: instrument), InstrumentFile.bytes(of: back.instrument))
                #expect(there == here, "\(String(decoding: there, as: UTF8.self))\n\(String(decoding: here, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: [nil, "{\"survey\":"])
    func `what is gone from a questionnaire of ours on its way is said`(mark: String?) throws {
        var survey = LimeSurvey(try Self.rich(), words: words)
        for place in survey.questions.indices { survey.questions[place].attributes[LimeSurvey.ownAttribute] = mark }
        let back = LimeImport(LimeSurvey(lss: try LSSReader.read(survey.lss)), base: base)
        #expect(back.notes.first?.kind == .unmarked)
    }

    @Test func `what LimeSurvey shows is what people read: words chosen, groups and conditions as conditions`() throws {
        let survey = LimeSurvey(try Self.rich(), words: words)
        let array = try #require(
            survey.questions.first { $0.type == "F" && $0.subquestions.contains { $0.code == "K8" } } ?? survey.questions.first { $0.code == "K8" })
        #expect(array.texts["fi"] == "Kaupunki &amp; &lt;b&gt;muut&lt;/b&gt; &#123;nyt&#125;<br />toinen rivi")
        #expect(survey.questions.first { $0.code == "K6" }?.relevance == "K2.NAOK == \"c\"")
        #expect(survey.questions.first { $0.code == "K7" }?.relevance == "(K3_aika.NAOK == \"Y\" or K3_oppi.NAOK == \"Y\")")
        #expect(survey.questions.first { $0.code == "K10" }?.relevance == "RYHMA.NAOK == \"G2\"")
        let multiple = try #require(survey.questions.first { $0.code == "K3" })
        #expect(multiple.attributes["max_answers"] == "2" && multiple.attributes["exclude_all_others"] == "ei")
        #expect(survey.questions.first { $0.code == "K2" }?.answers.map(\.code) == ["a", "b", "c", "eos"])
    }

    @Test func `what was changed in LimeSurvey comes back changed`() throws {
        var survey = LimeSurvey(try Self.kinds(), words: words)
        let place = try #require(survey.questions.firstIndex { $0.code == "K2" })
        survey.questions[place].texts["fi"] = "<p>Mikä <strong>laite</strong>?</p>"
        survey.questions[place].isMandatory = false
        survey.questions[place].answers.insert(LimeSurvey.Part(code: "d", texts: ["fi": "Kello"]), at: 2)
        survey.questions.removeAll { $0.code == "K4" }
        let back = LimeImport(LimeSurvey(lss: try LSSReader.read(survey.lss)), base: base).instrument
        let item = try #require(back.item("K2"))
        #expect(item.text[.fi] == "Mikä laite?" && !item.isRequired)
        #expect(item.options.map(\.key) == ["a", "b", "d", "c"])
        #expect(back.item("K4") == nil && back.item("K6")?.askIf == AskIf(item: "K2", options: ["c"]))
    }

    @Test func `a questionnaire of LimeSurvey's own comes in with a word on what it could not bring`() throws {
        let back = LimeImport(LimeSurvey(lss: try LSSReader.read(try corpus("structure-5.lss"))), base: base)
        let instrument = back.instrument
        #expect(instrument.name[.fi] == "Digikysely" && instrument.sections.map(\.name) == [LocalText(fi: "Osio A")])
        #expect(instrument.items.map(\.id) == ["SQ1", "SQ2", "Q2", "Q3", "Q4", "K1"])
        #expect(instrument.items.map(\.kind.name) == ["statement", "statement", "single", "multiple", "text", "single"])
        #expect(instrument.scale.map { $0[.fi] } == ["1 eri", "2", "3", "4", "5 sama"])
        #expect(instrument.item("Q2")?.text[.fi] == "Mikä <script>alert(1)</script>?")
        #expect(instrument.item("Q4")?.askIf == AskIf(item: "Q2", options: ["a2"]))
        #expect(
            back.notes.map(\.kind) == [.language, .unknownType, .other, .condition, .code])
        #expect(back.notes.first { $0.kind == .unknownType }?.code == "Q9")
        #expect(try InstrumentFile.draft(InstrumentFile.bytes(of: instrument)).problems.isEmpty)
    }

    @Test func `conditions of the designer, questions by their numbers and types without answers in the file come along`() throws {
        let back = LimeImport(LimeSurvey(lss: try LSSReader.read(try corpus("structure-3.lss"))), base: base)
        let instrument = back.instrument
        #expect(instrument.items.map(\.id) == ["YN", "AFTER", "MANY", "THEN", "LAST", "R1", "R2", "T1"])
        #expect(instrument.item("YN")?.options.map { $0.text[.fi] } == ["Kyllä", "Ei"])
        #expect(instrument.item("AFTER")?.askIf == AskIf(item: "YN", options: ["y"]))
        #expect(instrument.item("THEN")?.askIf == AskIf(item: "MANY", options: ["v1", "v2"]))
        #expect(instrument.item("LAST")?.askIf == AskIf(item: "YN", options: ["n"]))
        #expect(instrument.item("R1")?.options.map { $0.text[.sv] } == ["Ökar", "Oförändrat", "Minskar"])
        #expect(instrument.item("T1")?.text[.fi] == "Montako? – Miehiä")
        // Two answers of one question that must both hold; a filter of its lines.
        #expect(back.notes.map(\.kind) == [.condition, .array, .condition, .condition, .asText])
        #expect(back.notes.map(\.code) == ["R", "R", "R1", "R2", "T"])
        #expect(try InstrumentFile.draft(InstrumentFile.bytes(of: instrument)).problems.isEmpty)
    }

    @Test func `a tab separated file leaves numbering to LimeSurvey and says each attribute once`() throws {
        let lines = String(decoding: LimeSurvey(try Self.kinds(), words: words).txt, as: UTF8.self).split(separator: "\r\n")
        #expect(lines[0].contains("class\ttype/scale") && !lines[0].contains("related_id"))
        #expect(lines.count { $0.contains("exclude_all_others") || $0.contains("\tei\t2") } <= 2)
        #expect(lines.filter { $0.hasPrefix("Q\tM\tK3\t") }.count == 3)
        #expect(lines.filter { $0.hasPrefix("Q\tM\tK3\t") && $0.contains("\\u0022") == false && $0.hasSuffix("\t2") }.count == 1)
    }

    private func corpus(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.tests.appendingPathComponent("FormatsTests/Corpus/\(name)")))
    }

    @Test func `a tab separated structure comes in the same way`() throws {
        let back = LimeImport(try #require(LimeSurvey(txt: try sheet(try corpus("structure.txt")))), base: base)
        #expect(back.instrument.items.map(\.kind.name) == ["single", "multiple", "text"])
        #expect(back.instrument.item("Q1")?.isRequired == true && back.instrument.item("Q1")?.help[.fi] == "Yksi riittää.")
        #expect(back.instrument.item("Q2")?.askIf == AskIf(item: "Q1", options: ["a2"]))
        #expect(back.instrument.item("Q2")?.options.map { $0.text[.fi] } == ["Aika", "Oppi, \"uusi\" tapa", "Raha"])
        #expect(back.notes.map(\.kind) == [.validation, .asText] && back.notes.map(\.line) == [12, 12])
    }

    @Test func `conditions say one of these, and nothing deeper than 64`() {
        #expect(LimeCondition("((Q1.NAOK == \"A2\" or Q1.NAOK == 'A3'))")?.clauses?.first?.map(\.answer) == ["A2", "A3"])
        #expect(LimeCondition("1")?.clauses?.isEmpty == true)
        #expect(LimeCondition("Q1 == 3 && (1)")?.clauses?.count == 1)
        for other in ["Q1 > 3", "!is_empty(Q1)", "Q1 == \"a", "(", "", "1 or", "Q1 == Q2", "a b"] {
            #expect(LimeCondition(other)?.clauses == nil, "\(other)")
        }
        #expect(LimeCondition(String(repeating: "(", count: 65) + "1" + String(repeating: ")", count: 65)) == nil)
        #expect(LimeCondition(String(repeating: "(", count: 10_000)) == nil)
    }

    @Test func `any change of a file ends in a questionnaire or a reason`() throws {
        let survey = LimeSurvey(try Self.kinds(), words: words)
        let seeds = [survey.lss, survey.txt, try corpus("structure-5.lss"), try corpus("structure-3.lss"), try corpus("structure.txt")]
        for number in 0..<320 {
            var chance = SplitMix64(seed: UInt64(number))
            let bytes = changed(seeds[number % 4], &chance)
            let read: LimeSurvey? =
                number % 2 == 1 ? (try? sheet(bytes)).flatMap { LimeSurvey(txt: $0) } : (try? LSSReader.read(bytes)).map { LimeSurvey(lss: $0) }
            guard let read else { continue }
            let instrument = LimeImport(read, base: base).instrument
            #expect(throws: Never.self) { try InstrumentFile.draft(InstrumentFile.bytes(of: instrument)) }
        }
    }

    private func changed(_ seed: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...6, using: &chance) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.insert(contentsOf: bytes[place...].prefix(400), at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 200))
            case 3: bytes.insert(contentsOf: Array("<row><qid>1</qid>]]>\t\"&#0;{".utf8), at: place)
            default: bytes.insert(contentsOf: Array(" or (K2 == 1".utf8), at: place)
            }
        }
        return bytes
    }
}
