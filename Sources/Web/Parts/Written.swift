import Domain
import HTML

extension HTML {
    /// What a person wrote, set apart so that its direction cannot turn the rest of the line.
    mutating func written(_ text: String) {
        element("bdi", text: text)
    }

    /// A text of an organisation in the page's language; one in another language carries its `lang` and a visible mark.
    mutating func written(_ text: LocalText, _ visit: Visit) {
        let first = visit.organisation?.firstLanguage ?? .fi
        guard let reading = text.reading(in: visit.language, first: first) else { return }
        let worded = visit.t.worded(reading.text)
        guard reading.language != visit.language else { return written(worded) }
        element("bdi", .lang(reading.language.rawValue), text: worded)
        languageMark(reading.language, visit)
    }

    /// In which language the words before it stand: "ruotsiksi".
    private mutating func languageMark(_ language: Language, _ visit: Visit) {
        text(" ")
        element("span", .class("other-language"), text: visit.t(TextKey(family: "frame.in", language)))
    }

    /// Why something was changed: written once, in the organisation's own language, as the forms ask; marked on pages in another.
    mutating func reason(_ reason: String, _ visit: Visit) {
        element("bdi", .lang(visit.isInOwnLanguage ? nil : visit.ownLanguage.rawValue), text: reason)
    }

    /// Once above a list of changes, on pages in another language: in which language their reasons stand.
    mutating func languageOfReasons(_ reasons: [String], _ visit: Visit) {
        guard !visit.isInOwnLanguage, reasons.contains(where: { !$0.isEmpty }) else { return }
        element("p", .class("small quiet"), text: visit.t(TextKey(family: "form.reasons", visit.ownLanguage)))
    }

    /// Several lines as paragraphs.
    mutating func paragraphs(_ text: LocalText, _ visit: Visit) {
        guard let reading = text.reading(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) else { return }
        for line in visit.t.worded(reading.text).split(separator: "\n") {
            element("p", .lang(reading.language == visit.language ? nil : reading.language.rawValue)) { $0.written(String(line)) }
        }
        if reading.language != visit.language { element("p") { $0.languageMark(reading.language, visit) } }
    }
}

extension Visit {
    /// The organisation's first language: that of texts which are written once.
    var ownLanguage: Language { organisation?.firstLanguage ?? .fi }
    var isInOwnLanguage: Bool { language == ownLanguage }

    /// A hint at a field whose text is written once: on a page in another language it also says in which.
    func reasonHint(_ hint: String) -> String {
        isInOwnLanguage ? hint : hint + " " + t(TextKey(family: "form.reason-in", ownLanguage))
    }
}
