import Domain
import Formats
import HTML

/// What must be done before a draft can be published; nothing of one that is ready.
struct PublishingLacks: View {
    let visit: Visit
    let facts: InstrumentFacts
    /// Publishing was asked for and refused.
    let wasRefused: Bool

    private var t: Translator { visit.t }
    private var instrument: Instrument { facts.instrument }

    func write(to page: inout HTML) {
        let lacking = facts.lacking(visit)
        let unsettled = instrument.items.filter(facts.isUnsettled)
        guard !facts.isReady(visit) else { return }
        page.element("div", .class("notice waiting"), .with("role", ifSome: wasRefused ? "alert" : nil)) { page in
            page.element("h2", text: t("instruments.open.title"))
            page.element("ul") { page in
                if let name = facts.nameProblem {
                    let key: TextKey = name == .placeholder ? "instruments.open.name-placeholder" : "instruments.open.name-taken"
                    page.element("li") {
                        $0.element(
                            "a", .href(Address(fragment: "tiedot")),
                            text: t(key, ["name": .text(t.worded(instrument.name.text(in: t.language, first: visit.ownLanguage)))]))
                    }
                }
                for lack in lacking {
                    page.element("li", text: t("instruments.open.language", ["language": .text(lack.language.ownName), "n": .count(lack.count)]))
                }
                for item in unsettled { link(t("instruments.open.concordance", ["item": .text(facts.named(item, visit))]), to: item, &page) }
                for problem in facts.problems.prefix(20) {
                    guard let item = item(of: problem) else {
                        page.element("li", text: words(problem))
                        continue
                    }
                    link(words(problem), to: item, &page)
                }
            }
        }
    }

    private func link(_ words: String, to item: Item, _ page: inout HTML) {
        page.element("li") { $0.element("a", .href(visit.address("kyselypohjat", instrument.reference.name, "kohdat", item.id)), text: words) }
    }

    private func words(_ problem: FileProblem) -> String {
        let key: TextKey =
            switch problem.kind {
            case .looksForward(let id) where instrument.item(id) == nil: "instruments.open.ask-if-gone"
            case .missing: "instruments.open.missing"
            case .looksForward, .cannotBeLookedAt, .tooLongRow, .otherGroups: "instruments.open.ask-if"
            case .noSuch: "instruments.open.no-such"
            case .tooMany: "instruments.open.many"
            default: "instruments.open.other"
            }
        return t(key, ["where": .text(place(of: problem))])
    }

    /// The item that a problem is about, by its number and words; the place in the file where it is about none.
    private func place(of problem: FileProblem) -> String {
        if problem.place.hasPrefix("groups["), problem.place.hasSuffix(".instruction"),
            let number = problem.place.split(separator: "[").last.flatMap({ Int($0.prefix { $0 != "]" }) }),
            instrument.groups.indices.contains(number - 1)
        {
            let name = instrument.groups[number - 1].name.text(in: t.language)
            return t("instruments.field.group-instruction", ["group": .text(name)])
        }
        return item(of: problem).map { facts.named($0, visit) } ?? problem.place
    }

    private func item(of problem: FileProblem) -> Item? {
        let numbers = problem.place.split(separator: "[").dropFirst().compactMap { Int($0.prefix { $0 != "]" }) }
        guard problem.place.hasPrefix("sections["), numbers.count > 1, instrument.sections.indices.contains(numbers[0] - 1) else { return nil }
        let items = instrument.items.filter { $0.section == instrument.sections[numbers[0] - 1].key }
        return items.indices.contains(numbers[1] - 1) ? items[numbers[1] - 1] : nil
    }
}
