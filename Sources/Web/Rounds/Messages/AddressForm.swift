import Domain
import Formats
import Sheets

/// What a lead gave in the form of addresses; nothing of it is lost when something must be mended.
struct AddressForm {
    var text = ""
    /// Of rows that name no group; nil: each does.
    var label: Int?
    var language: Language
    private var file: UploadedFile?

    init(language: Language, label: Int?) {
        self.language = language
        self.label = label
    }

    init(_ form: Form, _ visit: Visit) {
        text = form.text("osoitteet")
        label = form["oletusryhma"].flatMap { Int($0) }
        language = form["oletuskieli"].flatMap { Language(rawValue: $0) } ?? visit.ownLanguage
        file = form.file("tiedosto")
    }

    /// The rows of the file, or of what was pasted.
    ///
    /// - Throws: `SheetProblem`.
    func sheet(_ site: Site, _ visit: Visit) async throws -> Sheet {
        if let file { return try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name)) }
        return Sheet(
            rows: text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { place, line in
                Sheet.Row(number: place + 1, cells: Self.cells(line))
            }.filter { row in row.cells.contains { !$0.isEmpty } })
    }

    /// As people paste: tabs from a spreadsheet, semicolons or commas by hand, or nothing but an address.
    private static func cells(_ line: Substring) -> [SheetCell] {
        let separator = [Character("\t"), ";", ","].first { line.contains($0) } ?? "\t"
        return line.split(separator: separator, omittingEmptySubsequences: false).map { .text(Cleaned.line($0)) }
    }
}

extension AddressGroups {
    /// The groups of an open round, by their names in every language and by their keys.
    init(_ round: Round, _ visit: Visit) {
        let labels = round.labels.filter { !$0.isPublic }
        let instrument = try? visit.site.instruments.shipped()
        self.init(
            labels.flatMap { label -> [(name: String, label: Int)] in
                let members = round.plan.members(of: label)
                let names = members.flatMap { $0.name.texts.values.map(visit.t.worded) + (round.plan.isJoint ? [] : [$0.key.last ?? ""]) }
                let kind = round.plan.isJoint ? [] : instrument?.group(label.group)?.name.texts.values.map(visit.t.worded) ?? []
                return Set(names + kind + label.name.texts.values.map(visit.t.worded)).map { (name: $0, label: label.number) }
            })
    }
}

/// What is wrong with given addresses, by line.
struct AddressWords {
    let t: Translator
    /// More would bury the form.
    private static var most: Int { 20 }

    func problems(_ problems: [AddressList.Problem]) -> [FieldProblem] {
        let shown = problems.prefix(Self.most).map(sentence)
        let more = problems.count - shown.count
        return (shown + (more > 0 ? [t("rounds.address.more", ["n": .count(more)])] : [])).map { FieldProblem("osoitteet", $0) }
    }

    func problems(_ refused: TooManyAddresses, _ round: Round, _ visit: Visit) -> [FieldProblem] {
        refused.groups.map { group in
            let name = round.labels.first { $0.number == group.label }?.name.text(in: t.language, first: visit.ownLanguage) ?? ""
            return FieldProblem(
                "osoitteet",
                t("rounds.address.room", ["group": .text(t.worded(name)), "given": .count(group.given), "room": .count(group.room)]))
        }
    }

    private func sentence(_ problem: AddressList.Problem) -> String {
        let row = TextValue.count(problem.row)
        return switch problem.reason {
        case .noAddress: t("rounds.address.no-address", ["row": row])
        case .badAddress(let text): t("rounds.address.bad", ["row": row, "text": .text(String(text.prefix(80)))])
        case .twoAddresses: t("rounds.address.two", ["row": row])
        case .noGroup: t("rounds.address.no-group", ["row": row])
        case .unknown(let text): t("rounds.address.unknown", ["row": row, "text": .text(String(text.prefix(80)))])
        case .twoGroups: t("rounds.address.two-groups", ["row": row])
        case .doubled(let earlier): t("rounds.address.doubled", ["row": row, "earlier": .count(earlier)])
        }
    }
}

/// Why no reminder goes out now.
struct ReminderWords {
    let t: Translator

    func sentence(_ refusal: ReminderRefusal) -> String {
        switch refusal {
        case .nobody: t("rounds.invite.refused-reminder.nobody")
        case .underWay: t("rounds.invite.refused-reminder.under-way")
        case .tooSoon: t("rounds.invite.refused-reminder.too-soon")
        case .enough: t("rounds.invite.refused-reminder.enough", ["n": .count(RoundLetter.mostReminders)])
        }
    }
}
