import Domain

/// One part of a form: how it is asked, and how two versions of it are told apart.
struct PartField: Sendable {
    indirect enum Kind: Sendable {
        /// A text in the organisation's languages; nil rows for one line.
        case text(rows: Int?)
        /// One line that has no language: a code, an address. `size` as in `Field.Control`.
        case line(size: StaticString)
        case day
        /// A figure or an amount as people type it.
        case figure
        /// value and what the reader sees; the first is what stands there when nothing was chosen
        case choice([(value: String, text: String)])
        case ticks([(value: String, text: String)])
        case tick
        /// Rows of the same parts, with some empty ones after the filled.
        case rows([PartField], most: Int, spare: Int)
        /// A heading over the parts that follow.
        case heading
        /// The parts that follow, until the next fold, wait behind this one.
        case fold
        /// What goes along unseen.
        case hidden
    }

    let name: String
    let label: TextKey
    var hint: TextKey?
    let kind: Kind

    init(_ name: String, _ label: TextKey, hint: TextKey? = nil, _ kind: Kind = .text(rows: nil)) {
        self.name = name
        self.label = label
        self.hint = hint
        self.kind = kind
    }

    /// A heading over the parts that follow.
    static func heading(_ label: TextKey, hint: TextKey? = nil) -> PartField { PartField("", label, hint: hint, .heading) }

    /// A fold over the parts that follow.
    static func fold(_ label: TextKey, hint: TextKey? = nil) -> PartField { PartField("", label, hint: hint, .fold) }

    /// The control that a problem leads to: of a text the own language's, of rows the first.
    func anchor(first: Language) -> String {
        switch kind {
        case .text: "\(name)-\(first.rawValue)"
        case .rows(let parts, _, _): parts.first.map { "\(name)-1-" + $0.anchor(first: first) } ?? name
        default: name
        }
    }

    /// What stands in this part, in words, a line each: for comparing versions.
    func lines(of form: PartForm, _ t: Translator) -> [String] { lines(of: form, name, t) }

    private func lines(of form: PartForm, _ name: String, _ t: Translator) -> [String] {
        switch kind {
        case .heading, .fold, .hidden: return []
        case .text:
            let text = form.text(name)
            let written = Language.allCases.compactMap { language in text[language].map { (language, $0) } }
            return written.count == 1 ? written.map(\.1) : written.map { "\($0.0.ownName): \($0.1)" }
        case .line, .day, .figure: return form[name].isEmpty ? [] : [form[name]]
        case .choice(let choices): return form[name].isEmpty ? [] : choices.filter { $0.value == form[name] }.map(\.text)
        case .ticks(let choices): return choices.filter { form.ticked(name).contains($0.value) }.map(\.text)
        case .tick: return [t(form.isTicked(name) ? "form.yes" : "form.no")]
        case .rows(let parts, let most, _):
            return form.rows(name, most: most).flatMap { row in parts.flatMap { $0.lines(of: form, "\(name)-\(row)-\($0.name)", t) } }
        }
    }
}
