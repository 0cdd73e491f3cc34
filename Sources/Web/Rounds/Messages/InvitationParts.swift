import Domain
import HTML
import Sheets

/// A letter as a reader gets it.
struct LetterPreview: View {
    let letter: Letter
    /// What the subject is called.
    let subject: String

    func write(to page: inout HTML) {
        page.element("div", .class("mail-preview"), .lang(letter.language.rawValue)) { page in
            page.element("p", .class("subject")) { page in
                page.element("span", .class("visually-hidden"), text: subject + ": ")
                page.text(letter.subject)
            }
            for block in letter.blocks {
                switch block {
                case .heading(let text), .paragraph(let text): page.element("p", text: text)
                case .link(let words, let address): page.element("p") { $0.element("code", text: "\(words): \(address)") }
                }
            }
        }
    }
}

/// A file with a table, as one of the fields of a form.
struct SheetField: View {
    let name: String
    let label: String
    var problems: [FieldProblem] = []
    let t: Translator

    func write(to page: inout HTML) {
        let (id, problem) = ("f-\(name)", problems.first { $0.field == name }?.sentence)
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("label", .with("for", id), text: label)
            page.element("p", .class("hint"), .id("\(id)-ohje"), text: t("sheets.file.hint", ["limit": .count(SheetLimits.file >> 20)]))
            if let problem { page.element("p", .class("problem"), .id("\(id)-virhe"), text: problem) }
            page.void(
                "input", .type("file"), .id(id), .name(name), .with("accept", ".xlsx,.csv,.tsv,.txt"),
                .with("aria-describedby", problem == nil ? "\(id)-ohje" : "\(id)-ohje \(id)-virhe"),
                .with("aria-invalid", ifSome: problem == nil ? nil : "true"))
        }
    }
}

/// Which group rows belong to that name none.
struct GroupField: View {
    let visit: Visit
    let labels: [Label]
    let chosen: Int?
    var name = "oletusryhma"

    func write(to page: inout HTML) {
        let t = visit.t
        let groups = labels.map { (String($0.number), t.worded($0.name.text(in: visit.language, first: visit.ownLanguage))) }
        page.add(
            Field(
                name: name, label: t("rounds.invite.group"), control: .choice([("", t("rounds.invite.group-none"))] + groups),
                value: chosen.map(String.init) ?? ""))
    }
}

/// What has just been done on the page of invitations; it stands in the address.
struct InvitationNews {
    struct Trial {
        let address: String
        let delivery: Delivery
    }

    private var counts: [String: Int] = [:]
    var trial: Trial?

    static let names: Set<String> = ["lisatty", "jo", "kahdesti", "poistettu", "korjattu", "lahtee"]

    init() {}

    /// - Throws: `.unknownParameter` for what is no number.
    init(_ query: Form) throws {
        for (name, value) in query.fields where Self.names.contains(name) {
            guard let count = Int(value), (0...1_000_000).contains(count) else { throw SiteError.unknownParameter(name) }
            counts[name] = count
        }
    }

    func write(_ visit: Visit, _ page: inout HTML) {
        let sentences = sentences(visit)
        guard !sentences.isEmpty else { return }
        let isWell = trial.map { $0.delivery == .taken } ?? true
        page.element("div", .class(isWell ? "notice better" : "notice worse"), .with("role", isWell ? "status" : "alert")) { page in
            for sentence in sentences { page.element("p", text: sentence) }
        }
    }

    private func sentences(_ visit: Visit) -> [String] {
        let t = visit.t
        var said: [String] = []
        if let count = counts["lisatty"] { said.append(t("rounds.invite.added", ["n": .count(count)])) }
        if let count = counts["jo"], count > 0 { said.append(t("rounds.invite.known", ["n": .count(count)])) }
        if let count = counts["kahdesti"], count > 0 { said.append(t("rounds.invite.repeated", ["n": .count(count)])) }
        if counts["poistettu"] != nil { said.append(t("rounds.invite.removed")) }
        if counts["korjattu"] != nil { said.append(t("rounds.invite.corrected")) }
        if let count = counts["lahtee"] { said.append(going(count, visit)) }
        return said + (trial.map { [sentence($0, t)] } ?? [])
    }

    /// At once, or when the organisation's quiet hours end.
    private func going(_ count: Int, _ visit: Visit) -> String {
        let t = visit.t
        guard let home = visit.organisation else { return "" }
        let open = home.quietHours.open(from: visit.now, in: home.zone)
        guard open > visit.now else { return t("rounds.invite.queued", ["n": .count(count)]) }
        return t(
            "rounds.invite.queued-later", ["n": .count(count), "day": .day(open.day(in: home.zone)), "time": .text(t.time(open, in: home.zone))])
    }

    private func sentence(_ trial: Trial, _ t: Translator) -> String {
        guard trial.delivery != .taken else { return t("rounds.invite.test-taken", ["email": .text(trial.address)]) }
        return t("rounds.invite.test-failed", ["email": .text(trial.address), "words": .text(trial.delivery.words ?? "–")])
    }
}
