import Domain
import HTML

/// One sentence of a difference in the reader's language; texts of people keep their own language inside it.
struct ChangeSentence: View {
    let line: Difference.Line
    let t: Translator
    let first: Language

    init(_ line: Difference.Line, _ visit: Visit) {
        self.init(line, t: visit.t, first: visit.ownLanguage)
    }

    init(_ line: Difference.Line, t: Translator, first: Language) {
        self.line = line
        self.t = t
        self.first = first
    }

    func write(to page: inout HTML) {
        for piece in pieces { page.add(PieceView(piece: piece, t: t)) }
    }

    /// The same as plain words: for feeds, and for texts to copy. What stands in another language says so.
    var words: String { pieces.map { piece in piece.language.map { t.marked(piece.text, in: $0) } ?? piece.text }.joined() }

    /// A stretch of the sentence; with its language where a person wrote it.
    struct Piece: Hashable {
        let text: String
        var language: Language?
    }

    private struct PieceView: View {
        let piece: Piece
        let t: Translator

        func write(to page: inout HTML) {
            guard let own = piece.language else { return page.text(piece.text) }
            guard own != t.language else { return page.written(piece.text) }
            page.element("bdi", .lang(own.rawValue), text: piece.text)
            page.text(" ")
            page.element("span", .class("other-language"), text: t(TextKey(family: "frame.in", own)))
        }
    }

    /// The template with its values; what people wrote is put in afterwards, so that it keeps its language.
    private var pieces: [Piece] {
        let values = [piece(line.before), piece(line.after), piece(line.part.flatMap { .text($0) })]
        let template = t(
            key,
            [
                "before": .text("\u{E000}"), "after": .text("\u{E001}"), "part": .text("\u{E002}"), "n": .count(line.count ?? 0),
                "year": .text(String(line.count ?? 0)), "steps": .text(line.what == .effectNew ? t.change(Double(line.count ?? 0) / 100) : ""),
            ])
        var pieces: [Piece] = []
        var rest = told(template)[...]
        while let slot = rest.unicodeScalars.firstIndex(where: { (0xE000...0xE002).contains($0.value) }) {
            if slot > rest.startIndex { pieces.append(Piece(text: String(rest[..<slot]))) }
            pieces.append(values[Int(rest.unicodeScalars[slot].value) - 0xE000] ?? Piece(text: "–"))
            rest = rest[rest.unicodeScalars.index(after: slot)...]
        }
        return rest.isEmpty ? pieces : pieces + [Piece(text: String(rest))]
    }

    /// What nothing stood before is told without it.
    private var key: TextKey {
        switch line.what {
        case .themeTarget where line.before == nil: "alive.turn-first.themeTarget"
        default: TextKey(family: "alive.turn", line.what)
        }
    }

    /// A text that was cut short ends the sentence itself.
    private func told(_ template: String) -> String {
        guard line.part.map({ self.piece(.text($0))?.text.hasSuffix("…") ?? false }) ?? false else { return template }
        return template.replacing("\u{E002}.", with: "\u{E002}")
    }

    private func piece(_ value: Difference.Value?) -> Piece? {
        guard let value else { return nil }
        if let text = value.text { return text.reading(in: t.language, first: first).map { Piece(text: short($0.text), language: $0.language) } }
        if let figure = value.figure {
            return Piece(text: t.figure(figure, unit: value.unit?.text(in: t.language, first: first) ?? ""))
        }
        if let euros = value.euros { return Piece(text: t("alive.euros", ["n": .count(euros)])) }
        if let time = value.time { return Piece(text: t.when(time)) }
        return value.word.flatMap(word).map { Piece(text: $0) }
    }

    private func word(_ raw: String) -> String? {
        if let phase = Action.Phase(rawValue: raw) { return t(TextKey(family: "alive.phase", phase)) }
        return Verdict.Outcome(rawValue: raw).map { t(TextKey(family: "alive.verdict", $0)) }
    }

    /// Of a long text the first whole sentences; the rest stands behind the link. It leaves its full stop to the sentence.
    private func short(_ text: String) -> String {
        let line = t.worded(text).replacing("\n", with: " ")
        let told = line.count > Self.long ? Self.beginning(of: line) : line
        return told.hasSuffix(".") ? String(told.dropLast()) : told
    }

    /// As many whole sentences as are short together, one at least; only a sentence that nobody would read to its end is cut.
    private static func beginning(of line: String) -> String {
        var end = line.startIndex
        for place in line.indices where ".!?".contains(line[place]) {
            let next = line.index(after: place)
            guard next == line.endIndex || line[next] == " " else { continue }
            if end > line.startIndex, line.distance(from: line.startIndex, to: next) > long { break }
            end = next
        }
        if end == line.startIndex { end = line.endIndex }
        guard line.distance(from: line.startIndex, to: end) > longest else { return String(line[..<end]) }
        return line.prefix(longest).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }

    /// Unit: characters.
    private static let (long, longest) = (160, 400)
}

extension Visit {
    /// The page of what a line is about; nil where it has none.
    func address(of subject: Difference.Subject) -> Address? {
        switch subject.kind {
        case .action: address("digipolku", subject.id)
        case .goal: address("tavoitteet", subject.id)
        case .decision: address("paatokset", subject.id)
        case .need: address("tarpeet", subject.id)
        case .outside: address("toimintaymparisto", subject.id)
        case .theme: address("huoneentaulu", subject.id)
        case .strategy: address("strategia")
        case .finding: subject.within.map { address("tulokset", $0, fragment: "havainto-\(subject.id)") }
        case .idea: address("tarpeet", fragment: "ehdotus-\(subject.id)")
        }
    }
}

extension Translator {
    /// "Aika lyheni (på finska)": where no markup can say which language it is.
    func marked(_ text: String, in own: Language) -> String {
        own == language || text.isEmpty ? text : text + " (" + self(TextKey(family: "frame.in", own)) + ")"
    }
}
