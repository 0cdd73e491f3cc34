import Domain
import HTML
import Store

/// The sentences of one kind: of what matters the first things stand open, everything else is a press away.
struct ChangesSection: View {
    let visit: Visit
    let section: Section

    struct Section {
        let id: String
        let heading: LocalText
        let entries: [ChangesFacts.Entry]
        /// What a reader in a hurry wants to know.
        let isMain: Bool
    }

    /// Things that stand open before the fold; a fold of a single one is none.
    private static let most = 4

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let subjects = Self.bySubject(section.entries)
        page.element("section", .class(section.isMain ? "" : "aside"), .aria(.labelledby, section.id)) { page in
            page.element("h2", .id(section.id)) { page in
                page.written(section.heading, visit)
                page.element("span", .class("quiet"), text: " " + t.number(section.entries.count))
            }
            guard section.isMain else { return fold(subjects[...], &page) }
            let open = subjects.count <= Self.most + 1 ? subjects.count : Self.most
            list(subjects.prefix(open), &page)
            fold(subjects.dropFirst(open), &page)
        }
    }

    /// Open on paper, where nobody can press.
    private func fold(_ subjects: ArraySlice<[ChangesFacts.Entry]>, _ page: inout HTML) {
        guard !subjects.isEmpty else { return }
        page.element("details", .class("more"), .flag("open", visit.paper != nil)) { page in
            page.element("summary", text: t(section.isMain ? "alive.changes.more" : "alive.changes.show", ["n": .count(subjects.count)]))
            list(subjects, &page)
        }
    }

    private func list(_ subjects: ArraySlice<[ChangesFacts.Entry]>, _ page: inout HTML) {
        page.element("ul", .class("turns")) { page in
            for subject in subjects { page.element("li") { page in write(subject, &page) } }
        }
    }

    /// The sentences about one thing stand together, in their order.
    private static func bySubject(_ entries: [ChangesFacts.Entry]) -> [[ChangesFacts.Entry]] {
        var places: [Difference.Subject: Int] = [:]
        return entries.reduce(into: []) { found, entry in
            if let place = places[entry.line.subject] { return found[place].append(entry) }
            places[entry.line.subject] = found.count
            found.append([entry])
        }
    }

    private func write(_ entries: [ChangesFacts.Entry], _ page: inout HTML) {
        guard let line = entries.first?.line else { return }
        page.element("h3") { page in
            guard let address = visit.address(of: line.subject) else { return page.written(line.name, visit) }
            page.element("a", .href(address)) { $0.written(line.name, visit) }
        }
        for entry in entries { page.element("p") { $0.add(ChangeSentence(entry.line, visit)) } }
        let reasons = entries.flatMap(\.reasons).sorted { $0.at < $1.at }
        var told: Set<Reason> = []
        for reason in reasons where told.insert(reason).inserted { write(reason, &page) }
    }

    /// Why, when, and in which role: never who.
    private func write(_ reason: Reason, _ page: inout HTML) {
        page.element("p", .class("small turn-reason")) { page in
            page.reason(reason.text, visit)
            let day = reason.at.day(in: visit.organisation?.zone ?? .helsinki)
            let role = reason.role.map { t(TextKey(family: "accounts.role", $0)) }
            page.element("span", .class("quiet"), text: " – " + [role, t.day(day)].compactMap { $0 }.joined(separator: ", "))
        }
    }
}
