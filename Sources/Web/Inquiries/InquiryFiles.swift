import Domain
import Formats
import Sheets

/// A publication as one long table: every answer of all, of each class that can be shown, and of each organisation that let itself be named.
struct InquiryRows: Sendable {
    let rows: [[CSVCell]]

    static let names = ["item", "option", "option_text", "of", "kind", "organisations", "answered", "share", "text"]
    static let columns: [CSVCell] = names.map { .text($0) }

    init(_ results: InquiryResults) {
        var rows: [[CSVCell]] = []
        for item in results.items {
            rows += Self.figure(item, results.figure(item), "all", results)
            for peers in PeerVariable.allCases.flatMap(PeerClass.all) {
                guard let figure = results.figure(item, in: peers) else { continue }
                rows += Self.figure(item, figure, peers.text, results)
            }
        }
        for named in results.publication.named { rows += Self.named(named, results) }
        self.rows = rows
    }

    private static func figure(_ item: Item, _ figure: InquiryFigure, _ of: String, _ results: InquiryResults) -> [[CSVCell]] {
        var counts = zip(keys(item, results.instrument), figure.people).map { ($0, $1) }
        if let dontKnow = figure.dontKnow { counts.append(((Answer.dontKnow.formValue, results.instrument.dontKnow), dontKnow)) }
        return counts.map { option, people in
            let share = figure.answered == 0 ? CSVCell.empty : .decimal(Double(people) / Double(figure.answered), places: 3)
            return [
                .text(item.id), .text(option.key), .text(option.text.text(in: .fi)), .text(of), "count", .number(people), .number(figure.answered),
                share, .empty,
            ]
        }
    }

    /// One row an answered column, a row a text, a row the note.
    private static func named(_ named: Publication.Named, _ results: InquiryResults) -> [[CSVCell]] {
        func row(_ item: String, _ option: String, _ optionText: String, _ text: String) -> [CSVCell] {
            let of = named.profile.name.text(in: .fi)
            return [.text(item), .text(option), .text(optionText), .text(of), "answer", .number(1), .number(1), .empty, .text(text)]
        }
        var rows: [[CSVCell]] = []
        for item in results.instrument.items {
            if item.isText {
                if let text = named.texts[item.id] { rows.append(row(item.id, "", "", text)) }
                continue
            }
            let keys = keys(item, results.instrument)
            for (place, column) in item.columns().enumerated() {
                guard let byte = named.answers[column.id], byte != column.blank else { continue }
                if column.dontKnow == byte {
                    rows.append(row(item.id, Answer.dontKnow.formValue, results.instrument.dontKnow.text(in: .fi), ""))
                } else {
                    let option = column.option == nil ? Int(byte) - 1 : place
                    rows.append(
                        row(
                            item.id, keys[option].key, keys[option].text.text(in: .fi), column.options > 2 && column.option != nil ? String(byte) : ""
                        ))
                }
            }
        }
        if !named.note.isEmpty { rows.append(row("", "note", "", named.note)) }
        return rows
    }

    /// What can be answered: keys of options, bins as `3-5` and `31+`, steps as `1`…`5`.
    static func keys(_ item: Item, _ instrument: Instrument) -> [(key: String, text: LocalText)] {
        switch item.kind {
        case .statement: instrument.scale.enumerated().map { (String($0 + 1), $1) }
        case .number(let bins): bins.keys.map { ($0, bins.unit) }
        case .single, .multiple, .ranking, .text: item.options.map { ($0.key, $0.text) }
        }
    }
}

/// The same as a spreadsheet in the reader's language: shares with a chart, who said what, the long table.
struct InquirySheets {
    let visit: Visit
    let found: PublishedInquiry

    private var t: Translator { visit.t }
    private var results: InquiryResults { found.results }
    private var words: AnswerWords { AnswerWords(visit: visit, instrument: results.instrument) }

    var tables: [SheetTable] { [shares, answers, long] }

    private var shares: SheetTable {
        let classes = PeerVariable.allCases.flatMap { results.classes($0) }
        let names = [t("inquiries.everyone")] + classes.map { t.peers($0) }
        let rows = results.items.flatMap { item in
            let figures = [Optional(results.figure(item))] + classes.map { results.figure(item, in: $0) }
            return words.optionNames(item).enumerated().map { place, option -> [SheetCell] in
                let cells = figures.map { figure -> SheetCell in
                    guard let figure, figure.answered > 0 else { return .empty }
                    return .number((figure.share(place) * 1_000).rounded() / 1_000)
                }
                return [.text(item.id), .text(words.question(item)), .text(option)] + cells + [.number(Double(results.figure(item).answered))]
            }
        }
        var charts: [SheetChart] = []
        for item in results.items where results.figure(item).answered > 0 {
            let places = rows.indices.filter { rows[$0].first == .text(item.id) }
            guard let first = places.first, let last = places.last else { continue }
            charts.append(SheetChart(.bars, title: words.question(item), names: 2, values: [3], scale: 0...1, rows: first...last))
        }
        return SheetTable(
            name: t("inquiries.sheet.shares"),
            columns: [.init("id", width: 6), .init(t("inquiries.conflict.question"), width: 48), .init(t("results.items.option"), width: 40)]
                + names.map { .init($0, width: 16, numbers: .percent) } + [.init("n", width: 8)], rows: rows, charts: charts)
    }

    private var answers: SheetTable {
        SheetTable(
            name: t("inquiries.sheet.answers"),
            columns: [.init(t("inquiries.column.organisation"), width: 24), .init(t("inquiries.participant.class"), width: 40)]
                + results.instrument.items.map { .init(words.question($0), width: 30) } + [.init(t("inquiries.note"), width: 40)],
            rows: results.publication.named.map { named in
                let said = results.instrument.items.map { item -> SheetCell in
                    .text(item.isText ? named.texts[item.id] ?? "" : words.answer(item, named.answers))
                }
                return [.text(visit.name(of: named.profile)), .text(visit.about(named.profile))] + said + [.text(named.note)]
            })
    }

    private var long: SheetTable {
        SheetTable(
            name: t("exports.sheet.figures"), columns: InquiryRows.names.map { .init($0, width: 16) },
            rows: InquiryRows(results).rows.map { $0.map(\.sheet) })
    }
}

/// The same as JSON: the publication without what stands behind its sums.
struct InquiryJSON {
    let found: PublishedInquiry

    private var results: InquiryResults { found.results }
    private var publication: Publication { results.publication }

    var bytes: [UInt8] { JSONWriter.object { write(to: &$0) } }

    func write(to json: inout JSONObject) {
        json.field("id", found.inquiry.id.description)
        json.field("title", publication.title)
        json.object("instrument") { json in
            json.field("id", publication.instrument)
            json.field("version", publication.version)
            json.field("sha256", publication.instrumentHash)
        }
        json.field("closed", publication.closed)
        json.field("test", publication.isTest)
        json.field("asked", publication.asked)
        json.field("replied", publication.replied)
        json.field("sha256", found.inquiry.publicationHash?.hexadecimal)
        json.array("items") { json in for item in results.items { json.object { self.item(item, &$0) } } }
        json.array("organisations") { json in for named in publication.named { json.object { self.named(named, &$0) } } }
    }

    private func item(_ item: Item, _ json: inout JSONObject) {
        json.field("id", item.id)
        json.field("kind", item.kind.name)
        json.field("text", item.text)
        json.array("figures") { json in
            json.object { figure(item, results.figure(item), "all", &$0) }
            for peers in PeerVariable.allCases.flatMap(PeerClass.all) {
                guard let figure = results.figure(item, in: peers) else { continue }
                json.object { self.figure(item, figure, peers.text, &$0) }
            }
        }
    }

    private func figure(_ item: Item, _ figure: InquiryFigure, _ of: String, _ json: inout JSONObject) {
        json.field("of", of)
        json.field("answered", figure.answered)
        json.array("options") { json in
            for (option, people) in zip(InquiryRows.keys(item, results.instrument), figure.people) {
                json.object { json in
                    json.field("key", option.key)
                    json.field("organisations", people)
                }
            }
        }
        if let dontKnow = figure.dontKnow { json.field("dontKnow", dontKnow) }
    }

    private func named(_ named: Publication.Named, _ json: inout JSONObject) {
        json.field("name", named.profile.name)
        for variable in PeerVariable.allCases { json.field(variable.rawValue, named.profile.peerClass(variable)?.text) }
        json.field("version", named.version)
        json.object("answers") { json in
            for column in results.instrument.columns { if let byte = named.answers[column.id] { json.field(column.id, Int(byte)) } }
        }
        json.object("texts") { json in
            for item in results.instrument.items { if let text = named.texts[item.id] { json.field(item.id, text) } }
        }
        json.field("note", named.note.isEmpty ? nil : named.note)
    }
}
