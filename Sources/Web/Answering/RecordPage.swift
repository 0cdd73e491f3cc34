import Domain
import HTML
import Secrets

/// "What is stored about me?": every byte of the record for the answers so far, with what each means, and what it looks like sealed.
struct RecordPage: Page {
    let desk: AnswerDesk
    let typed: TypedAnswers
    private let parts: [RecordPart]

    /// - Throws: `SheetRefused` when the texts together pass what a sheet can hold.
    init(desk: AnswerDesk, typed: TypedAnswers) throws {
        self.desk = desk
        self.typed = typed
        parts = try desk.asked.codec.record(of: typed.sheet(for: desk.questionnaire))
    }

    var width: PageWidth { .bare }
    var title: String { t("answering.record.title") }
    private var t: Translator { desk.visit.t }
    private var plain: [UInt8] { parts.flatMap(\.bytes) }

    func write(to page: inout HTML) {
        let place = FormPlace(desk.visit.form["sivu"] ?? "", desk.questionnaire)
        AnswerForm(desk: desk, typed: typed, place: place, stay: ("nayta", "tallenne")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("nayta"), .value("tallenne"))
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: t("answering.record.lead"))
            back(&page)
            record(&page)
            sealed(&page)
            beside(&page)
            never(&page)
            back(&page)
        }
        page.add(AnswerFoot(visit: desk.visit))
    }

    private func back(_ page: inout HTML) {
        page.element("p") { page in
            page.element("button", .class("quiet"), .name("nayta"), .value("lomake"), text: t("answering.record.back"))
        }
    }

    private func record(_ page: inout HTML) {
        page.element("h2", text: t("answering.record.bytes", ["n": .count(plain.count)]))
        page.element("p", text: t(desk.questionnaire.isOfStatements ? "answering.record.bytes.advice" : "answering.record.bytes.advice-items"))
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.labelledby, "tavut")) { page in
            page.element("table", .class("record")) { page in
                page.element("caption", .id("tavut"), text: t("answering.record.caption"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", .with("scope", "col"), text: t("answering.record.place"))
                        page.element("th", .with("scope", "col"), text: t("answering.record.hex"))
                        page.element("th", .with("scope", "col"), text: t("answering.record.meaning"))
                    }
                }
                page.element("tbody") { page in
                    var place = 1
                    for part in parts {
                        row(part, from: place, &page)
                        place += part.bytes.count
                    }
                }
            }
        }
    }

    private func row(_ part: RecordPart, from place: Int, _ page: inout HTML) {
        let last = place + part.bytes.count - 1
        page.element("tr") { page in
            page.element("td", .class("nowrap"), text: place == last ? "\(place)" : "\(place)–\(last)")
            page.element("td") { $0.element("code", text: part.bytes.count > 24 ? Hex.text(part.bytes.prefix(12)) + " …" : Hex.text(part.bytes)) }
            page.element("td") { meaning(part, &$0) }
        }
    }

    private func meaning(_ part: RecordPart, _ page: inout HTML) {
        switch part.meaning {
        case .version: page.text(t("answering.record.version"))
        case .label(let label):
            page.text(t("answering.record.label") + " ")
            page.written(label.name, desk.visit)
        case .answer(let statement, let answer): self.answer(statement, answer, &page)
        case .column(let item, let column, let byte): self.column(item, column, byte, &page)
        case .textCount(let count): page.text(t("answering.record.texts", ["n": .count(count)]))
        case .text(let theme, let text):
            page.text(t("answering.record.text") + " ")
            page.written(theme.name, desk.visit)
            page.text(": ")
            page.written(text)
        case .itemText(let item, let text):
            page.text(t("answering.record.text") + " ")
            page.written(item.text(for: desk.label.group), desk.visit)
            page.text(": ")
            page.written(text)
        case .padding: page.text(t("answering.record.padding", ["n": .count(part.bytes.count), "size": .count(plain.count)]))
        }
    }

    private func answer(_ statement: Statement, _ answer: Answer?, _ page: inout HTML) {
        guard desk.questionnaire.numbers[statement.id] != nil else { return page.text(t("answering.record.not-asked", ["id": .text(statement.id)])) }
        page.written(statement.text, desk.visit)
        page.text(" – ")
        page.element("strong") { page in
            switch answer {
            case nil: page.text(t("answering.record.no-answer"))
            case .dontKnow: page.written(desk.asked.instrument.dontKnow, desk.visit)
            case .some(let step):
                page.text("\(step.formValue), ")
                page.written(desk.asked.instrument.scale[Int(step.rawValue) - 1], desk.visit)
            }
        }
    }

    private func column(_ item: Item, _ column: Column, _ byte: UInt8, _ page: inout HTML) {
        guard desk.questionnaire.numbers[item.id] != nil else { return page.text(t("answering.record.not-asked", ["id": .text(column.id)])) }
        page.written(item.text(for: desk.label.group), desk.visit)
        if let option = column.option, item.options.indices.contains(option) {
            page.text(" / ")
            page.written(item.options[option].text, desk.visit)
        }
        page.text(" – ")
        page.element("strong") { $0.text(ColumnWords(item: item, column: column, desk: desk).meaning(of: byte)) }
    }

    /// Sealed here and now with a key that is thrown away: what really is stored looks like it and differs each time.
    private func sealed(_ page: inout HTML) {
        let sealed = Key().seal(plain, context: [])
        page.element("h2", text: t("answering.record.sealed", ["n": .count(sealed.count)]))
        page.element("p", text: t("answering.record.sealed.advice"))
        page.element("details") { page in
            page.element("summary", text: t("answering.record.sealed.show"))
            page.element("p") { $0.element("code", .class("dump"), text: Hex.text(sealed.prefix(1_064))) }
        }
    }

    /// What is kept elsewhere and cannot be joined to the answer.
    private func beside(_ page: inout HTML) {
        page.element("h2", text: t("answering.record.beside"))
        page.element("ul") { page in
            page.element("li", text: t("answering.record.beside.spent"))
            if desk.door == .personal { page.element("li", text: t("answering.record.beside.invitation")) }
            page.element("li", text: t("answering.record.beside.id"))
        }
    }

    private func never(_ page: inout HTML) {
        page.element("h2", text: t("answering.record.never"))
        page.element("ul") { page in
            page.element("li", text: t("answering.record.never.who"))
            page.element("li", text: t("answering.record.never.when"))
            page.element("li", text: t("answering.record.never.device"))
            page.element("li", text: t("answering.record.never.language"))
            page.element("li", text: t("answering.record.never.order"))
        }
    }
}

/// What the byte of a choice, ranking or number means, in words.
private struct ColumnWords {
    let item: Item
    let column: Column
    let desk: AnswerDesk

    private var t: Translator { desk.visit.t }

    func meaning(of byte: UInt8) -> String {
        if byte == 0 { return t("answering.record.no-answer") }
        if byte == column.dontKnow { return read(desk.asked.instrument.dontKnow) }
        switch item.kind {
        case .single(let choices): return read(choices.options[Int(byte) - 1].text)
        case .multiple: return t(byte == 1 ? "answering.record.chosen" : "answering.record.not-chosen")
        case .ranking: return byte == column.blank ? t("answering.record.not-placed") : t("answering.record.placed", ["n": .count(Int(byte))])
        case .number(let bins):
            return t.bins(bins)[Int(byte) - 1]
        case .statement, .text: return ""
        }
    }

    private func read(_ text: LocalText) -> String { t.worded(text.text(in: desk.visit.language, first: desk.visit.ownLanguage)) }
}

extension Translator {
    /// "3", "4–10".
    /// "0", "1–2", "31 tai enemmän".
    func bins(_ bins: Bins) -> [String] {
        bins.ranges.map { bin in
            if bins.isOpenEnded, bin == bins.ranges.last { return self("answering.bin.open", ["least": .count(bin.lowerBound)]) }
            return bin.count == 1 ? number(bin.lowerBound) : "\(number(bin.lowerBound))–\(number(bin.upperBound))"
        }
    }

    /// With what is counted.
    func bins(_ bins: Bins, unit: String) -> [String] { self.bins(bins).map { unit.isEmpty ? $0 : "\($0) \(unit)" } }
}

enum Hex {
    /// `01 0a ff`.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined(separator: " ")
    }
}
