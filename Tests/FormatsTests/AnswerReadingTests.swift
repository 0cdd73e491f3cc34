import Domain
import Foundation
import Sheets
import Testing

@testable import Formats

/// Answers of other tools, as their files write them.
@Suite struct AnswerReadingTests {
    private let instrument: Instrument
    private let labels: [Label]
    private let groups = AddressGroups([("Henkilöstö", 0), ("Personal", 0), ("staff", 0), ("Johto", 1), ("management", 1)])

    init() throws {
        instrument = try InstrumentFile.read(try Data(contentsOf: Self.kinds))
        let asked = instrument.items.map(\.id)
        labels = ["staff", "management"].enumerated().map {
            Label(number: $0, key: [$1], name: LocalText(fi: $1), people: 40, isPublic: false, isRepeatable: true, statements: asked)
        }
    }

    private static let kinds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Instruments/kaikki-1.yaml")

    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")

    @Test func `files of each tool are read as they come`() throws {
        for name in ["webropol", "forms", "limesurvey", "two-heads"] {
            let bytes = Array(try Data(contentsOf: Self.corpus.appendingPathComponent("answers-\(name).csv")))
            let reading = try reading(bytes)
            #expect(reading.problems.isEmpty && reading.sheets == [expected], "\(name): \(reading.problems)")
        }
    }

    private func table(_ csv: String) throws -> AnswerTable { try table(Array(csv.utf8)) }

    private func table(_ bytes: [UInt8]) throws -> AnswerTable {
        let rows = try CSVReader.read(bytes).rows.map { row in
            Sheet.Row(number: row.number, cells: row.cells.map { $0.isEmpty ? .empty : .text($0) })
        }
        return AnswerTable(Sheet(rows: rows), instrument: instrument, groups: groups)
    }

    private func reading(_ csv: String, group: Int? = nil) throws -> AnswerReading { try reading(Array(csv.utf8), group: group) }

    private func reading(_ bytes: [UInt8], group: Int? = nil) throws -> AnswerReading {
        let table = try table(bytes)
        let names = table.guesses.firstIndex(of: .group).map { table.values($0, most: 100) } ?? []
        let known = names.compactMap { name in groups.label(name).map { (name, $0) } }
        return AnswerReading(
            table, columns: table.guesses, groups: Dictionary(known) { first, _ in first }, group: group, instrument: instrument, labels: labels)
    }

    /// Statement 4; another tool, "Tabletti"; time and learning, soon; security before services; 12 hours.
    private var expected: AnswerSheet {
        AnswerSheet(
            label: 0, answers: ["K1": .four],
            choices: [
                "K2": 3, "K3.aika": 1, "K3.oppi": 1, "K3.raha": 2, "K3.ei": 2, "K7": 2, "K4.x": 2, "K4.y": 3, "K4.z": 1, "K5": 4,
            ], texts: ["K6": "Tabletti"])
    }

    @Test func `a table of Webropol with texts and a column for each option`() throws {
        let reading = try reading(
            """
            Vastaajan tunniste;Vastausaika;Ryhmä;1. Tieto löytyy.;2. Mikä väline?;Mikä muu?;Mikä auttaisi?: Aika;Mikä auttaisi?: Oppi;\
            Mikä auttaisi?: Raha;Mikä auttaisi?: Ei mikään;Kuinka pian?;Mikä ensin?: Palvelut;Mikä ensin?: Säästöt;Mikä ensin?: Turva;Montako tuntia viikossa?
            77;20.11.2026 9.31;Henkilöstö;neljä;Jokin muu;Tabletti;1;1;0;0;Pian;2;3;1;12
            78;20.11.2026 9.35;Henkilöstö;;;;;;;;;;;;
            """)
        #expect(reading.problems.isEmpty)
        #expect(reading.sheets == [expected])
        #expect(reading.empty == 1)
    }

    @Test func `a table of Forms with several choices in a cell, and nothing of who or when`() throws {
        let csv = """
            ID,Start time,Completion time,Email,Name,Ryhmä,Information finns.,Vilket verktyg?,Vilket annat?,Vad skulle hjälpa?,Hur snart?,Vad först?,Hur många timmar i veckan?
            1,11/20/26 9:30:01,11/20/26 9:34:59,anna@example.fi,Anna,Personal,4,Något annat,Tabletti,Tid;Lärdom;,Snart,Säkerhet;Tjänster;Besparingar;,12
            """
        let reading = try reading(csv)
        #expect(reading.problems.isEmpty)
        #expect(reading.sheets == [expected])
        #expect(try table(csv).personal == [0, 1, 2, 3, 4])
    }

    @Test func `a table of LimeSurvey by codes`() throws {
        let reading = try reading(
            """
            "id","submitdate","lastpage","startlanguage","seed","group","S1[K1]","K2","K6","K3[SQ001]","K3[SQ002]","K3[SQ003]","K3[SQ004]","K7","K4[1]","K4[2]","K4[3]","K5"
            "5","2026-11-20 09:30:01","2","fi","123","staff","A4","A3","Tabletti","Y","Y","N","","A2","z","x","y","12"
            """)
        #expect(reading.problems.isEmpty)
        #expect(reading.sheets == [expected])
    }

    @Test(arguments: [
        // codes as LimeSurvey's expressions have them, and codes with texts
        [
            "ryhma", "S1_K1", "K2", "K6", "K3_aika", "K3_oppi", "K3_raha", "K3_ei", "K7", "K4_1", "K4_2", "K4_3", "K5", "avointieto",
        ],
        [
            "RYHMA. Mihin ryhmään kuulut?", "S1[K1]. Mitä mieltä olet? [Tieto löytyy.]", "K2. Mikä väline?", "K6. Mikä muu?",
            "K3[aika]. Mikä auttaisi? [Aika]", "K3[oppi]. Mikä auttaisi? [Oppi]", "K3[raha]. Mikä auttaisi? [Raha]",
            "K3[ei]. Mikä auttaisi? [Ei mikään]",
            "K7. Kuinka pian?", "K4[1]. Mikä ensin? [Sijoitus 1]", "K4[2]. Mikä ensin? [Sijoitus 2]", "K4[3]. Mikä ensin? [Sijoitus 3]",
            "K5. Montako tuntia viikossa?", "avointieto. Mikä auttaisi eniten?",
        ],
        // texts alone: the open question is the one of the statements before it
        [
            "Mihin ryhmään kuulut?", "Vad anser du? [Information finns.]", "Vilket verktyg?", "Vilket annat?", "Vad skulle hjälpa? [Tid]",
            "Vad skulle hjälpa? [Lärdom]", "Vad skulle hjälpa? [Pengar]", "Vad skulle hjälpa? [Inget]", "Hur snart?", "Vad först? [Rangordning 1]",
            "Vad först? [Rangordning 2]", "Vad först? [Rangordning 3]", "Hur många timmar i veckan?", "Mikä auttaisi eniten?",
        ],
    ]) func `heads of LimeSurvey are known by codes, texts and both`(heads: [String]) throws {
        let asked = Instrument(
            id: instrument.id, version: 1, name: instrument.name, author: instrument.author, licence: instrument.licence,
            source: instrument.source,
            scale: instrument.scale, dontKnow: instrument.dontKnow, instruction: instrument.instruction, groups: instrument.groups,
            themes: instrument.themes, sections: instrument.sections, items: instrument.items, openQuestion: LocalText(fi: "Mikä auttaisi eniten?"))
        let sheet = Sheet(rows: [Sheet.Row(number: 1, cells: heads.map { .text($0) })])
        let table = AnswerTable(sheet, instrument: asked, groups: groups)
        let options: [AnswerColumn] = ["aika", "oppi", "raha", "ei"].map { .option("K3", key: $0) }
        let places: [AnswerColumn] = [.place("K4", 1), .place("K4", 2), .leftOut]
        #expect(
            table.guesses == [.group, .item("K1"), .item("K2"), .item("K6")] + options + [.item("K7")] + places + [
                .item("K5"), .open(theme: "tieto"),
            ])
    }

    @Test func `a code with other words than its question's is nothing known`() throws {
        #expect(AnswerHeads(instrument).column("K3[aika]. Mikä estäisi? [Aika]") == nil)
    }

    @Test func `classes of a number are read with their unit, as LimeSurvey shows them`() throws {
        let values = ["1–3 tuntia", "0 tuntia", "11–40 timmar", "12 hours", "12"]
        for (text, least) in zip(values, ["1", "0", "11", "12", "12"]) {
            let one = try reading("Ryhmä;K1;K5\nstaff;4;\(text)\n"), other = try reading("Ryhmä;K1;K5\nstaff;4;\(least)\n")
            #expect(one.problems.isEmpty && one.sheets == other.sheets, "\(text): \(one.problems)")
        }
        #expect(try reading("Ryhmä;K1;K5\nstaff;4;1–3 litraa\n").problems.map(\.reason) == [.slip(.notANumber("1–3 litraa", 0...40))])
    }

    @Test func `two rows of headings are read as one`() throws {
        let reading = try reading(
            """
            Ryhmä;Tieto löytyy.;Mikä väline?;Mikä muu?;Mikä auttaisi?;;;;Kuinka pian?;Mikä ensin?;;;Montako tuntia viikossa?
            ;;;;Aika;Oppi;Raha;Ei mikään;;Palvelut;Säästöt;Turva;
            Henkilöstö;4;c;Tabletti;x;x;;;pian;2;;1;12
            """)
        #expect(reading.problems.isEmpty)
        #expect(reading.sheets == [expected])
    }

    @Test func `one wrong cell refuses all, and equal ones are told together with their rows`() throws {
        let reading = try reading(
            """
            Ryhmä;K1;K2;K3;K4;K5
            staff;4;a;Aika;Turva;12
            staff;7;a;Aika;Turva;12
            staff;7;ö;Aika;Turva;99
            Muu;4;a;Aika;Turva;12
            ;4;a;Aika;Turva;12
            staff;4;a;Aika, Oppi, Raha;Turva;12
            staff;4;a;Aika; ei;Turva;
            """)
        #expect(reading.sheets.isEmpty)
        #expect(
            reading.problems.map(\.reason) == [
                .slip(.unknownOption("7")), .slip(.unknownOption("ö")), .slip(.outOfRange("99", 0...40)), .unknownGroup("Muu"), .noGroup,
                .slip(.tooMany(chosen: 3, most: 2)), .slip(.unknownOption(" ei")), .slip(.notANumber("Turva", 0...40)),
            ])
        #expect(reading.problems[0].rows == [3, 4] && reading.problems[0].count == 2 && reading.problems[0].head == "K1")
    }

    @Test func `what a group is not asked, and what was not asked after the answer before, is left out and counted`() throws {
        let short = Label(
            number: 0, key: ["staff"], name: LocalText(fi: "a"), people: 40, isPublic: false, isRepeatable: true, statements: ["K1", "K2", "K6"])
        let table = try table("K1;K2;K6;K5\n4;a;Ei kysytty;12\n")
        let reading = AnswerReading(table, columns: table.guesses, groups: [:], group: 0, instrument: instrument, labels: [short])
        #expect(reading.sheets == [AnswerSheet(label: 0, answers: ["K1": .four], choices: ["K2": 1], texts: [:])])
        #expect(reading.notAsked == 1)
    }

    @Test func `columns of persons are not taken even when somebody asks for it`() throws {
        let table = try table("Sähköposti;Mitä muuta?;Jotain;K2\nbo@example.fi;a@example.fi;20.11.2026 9.30;c\n")
        #expect(table.personal == [0, 1, 2])
        let columns: [AnswerColumn] = [.item("K6"), .leftOut, .leftOut, .item("K2")]
        let reading = AnswerReading(table, columns: columns, groups: [:], group: 0, instrument: instrument, labels: labels)
        #expect(reading.sheets.map(\.texts) == [[:]])
        let moved = AnswerReading(
            table, columns: [.leftOut, .item("K6"), .leftOut, .item("K2")], groups: [:], group: 0, instrument: instrument, labels: labels)
        #expect(moved.sheets.map(\.texts) == [[:]])
    }

    @Test func `what tools number and time people with is known in three languages, and by its numbers`() throws {
        let heads = [
            "Vastauksen tunnus", "id. Vastauksen tunnus", "Viimeinen sivu", "Aloituskieli", "Vastaajan ID", "Vastaajan numero", "1. Vastaajan numero",
            "Svars-ID", "Sista sidan", "Startspråk", "Respondent-ID", "Response ID", "Lähetyspäivä", "IP-osoite", "Vastausaika (UTC)",
        ]
        for head in heads { #expect(AnswerHeads.tellsOfPerson(head), "\(head)") }
        for head in ["Mitä avain avaa?", "Kehitysidea", "Viimeinen sana on vapaa", "K1"] { #expect(!AnswerHeads.tellsOfPerson(head), "\(head)") }
        let table = try table("Juokseva;K1;Vuodet\n" + [3, 8, 21, 30, 31, 99].map { "\($0);4;7" }.joined(separator: "\n") + "\n")
        #expect(table.personal == [0])
    }

    @Test func `a title above the heads and words before a matrix's line do not hide them`() throws {
        let statement = try #require(instrument.item("K1")?.text[.fi])
        let table = try table("Digikysely 2026;;\n1. Toimialasi:;2. Arvioi väittämiä: \(statement);Muuta\nJohto;4;jotakin\n")
        #expect(table.rows.count == 1 && table.guesses == [.group, .item("K1"), .leftOut])
        let strange = try self.table("Otsikko;;\nRyhmämme;Jotakin;Muuta\nJohto;a;b\n")
        #expect(strange.heads == ["Ryhmämme", "Jotakin", "Muuta"] && strange.guesses[0] == .group)
    }

    @Test func `a formula without a value is told, in a text too`() throws {
        let rows = [
            ["Ryhmä", "K1", "K6"].map { SheetCell.text($0) }, [.text("Johto"), .number(4), .fault("=")], [.text("Johto"), .fault("#REF!"), .empty],
        ]
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1) })
        let table = AnswerTable(sheet, instrument: instrument, groups: groups)
        let reading = AnswerReading(table, columns: table.guesses, groups: ["Johto": 1], group: nil, instrument: instrument, labels: labels)
        #expect(reading.problems.map(\.reason) == [.formula("="), .formula("#REF!")] && reading.sheets.isEmpty)
    }

    @Test func `somebody's words that became a formula are taken as written where that is asked for`() throws {
        let rows = [
            ["Ryhmä", "K2", "K6"].map { SheetCell.text($0) }, [.text("Johto"), .text("c"), .fault("=) hyvä")],
            [.text("Johto"), .text("c"), .fault("=B2&C2")], [.text("Johto"), .text("c"), .fault("=")],
        ]
        func read(_ count: Int, takesFormulas: Bool) -> AnswerReading {
            let sheet = Sheet(rows: rows.prefix(count).enumerated().map { Sheet.Row(number: $0 + 1, cells: $1) })
            let table = AnswerTable(sheet, instrument: instrument, groups: groups)
            return AnswerReading(
                table, columns: table.guesses, groups: ["Johto": 1], group: nil, instrument: instrument, labels: labels, takesFormulas: takesFormulas)
        }
        let asked = read(3, takesFormulas: false)
        #expect(asked.problems.map(\.reason) == [.formula("=")] && asked.problems.map(\.count) == [2] && asked.formulas == 2)
        let taken = read(3, takesFormulas: true)
        #expect(taken.problems.isEmpty && taken.sheets.map { $0.texts.values.sorted() } == [["=) hyvä"], ["=B2&C2"]])
        // Of a formula without words nothing is known.
        #expect(read(4, takesFormulas: true).problems.map(\.reason) == [.formula("=")])
        let inStatement = Sheet(
            rows: [["Ryhmä", "K1"].map { .text($0) }, [.text("Johto"), .fault("=4")]].enumerated().map { Sheet.Row(number: $0 + 1, cells: $1) })
        let table = AnswerTable(inStatement, instrument: instrument, groups: groups)
        let reading = AnswerReading(
            table, columns: table.guesses, groups: ["Johto": 1], group: nil, instrument: instrument, labels: labels, takesFormulas: true)
        #expect(reading.problems.map(\.reason) == [.formula("=")] && reading.formulas == 0)
    }

    @Test func `a table without anything known says so, the same thing twice too`() throws {
        #expect(try reading("a;b\n1;2\n", group: 0).problems.map(\.reason) == [.nothing])
        let table = try table("K1;x\n4;5\n")
        let twice = AnswerReading(table, columns: [.item("K1"), .item("K1")], groups: [:], group: 0, instrument: instrument, labels: labels)
        #expect(twice.problems.map(\.reason) == [.twice])
    }

    @Test func `any text in a table ends in sheets or sentences`() throws {
        let seeds = try ["webropol", "forms", "limesurvey", "two-heads"].map { name in
            Array(try Data(contentsOf: Self.corpus.appendingPathComponent("answers-\(name).csv")))
        }
        for number in 0..<600 {
            var chance = SplitMix64(seed: UInt64(number))
            var bytes = seeds[number % 4]
            for _ in 0..<Int.random(in: 1...8, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                switch Int.random(in: 0..<4, using: &chance) {
                case 0: bytes[place] = UInt8.random(in: 1...255, using: &chance)
                case 1: bytes.insert(contentsOf: bytes[place...].prefix(30), at: place)
                case 2: bytes.insert(contentsOf: Array("\";\n[]a1".utf8), at: place)
                default: if bytes.count > 8 { bytes.remove(at: place) }
                }
            }
            guard let table = try? CSVReader.read(bytes) else { continue }
            let sheet = Sheet(rows: table.rows.map { Sheet.Row(number: $0.number, cells: $0.cells.map { .text($0) }) })
            let read = AnswerTable(sheet, instrument: instrument, groups: groups)
            let reading = AnswerReading(read, columns: read.guesses, groups: ["staff": 0], group: 1, instrument: instrument, labels: labels)
            let codec = SheetCodec(instrument: instrument, labels: labels)
            for sheet in reading.sheets { #expect(throws: Never.self) { try codec.bytes(of: sheet) } }
        }
    }
}
