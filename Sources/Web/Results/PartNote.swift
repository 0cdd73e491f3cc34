import Domain
import HTML

/// Whose figures stand for a part of a group only, and who is missing: otherwise a sector's figure would carry the name of all staff.
struct PartNote: View {
    let results: RoundResults
    let t: Translator

    func write(to page: inout HTML) {
        let words = ResultWords(results: results, t: t)
        for group in results.groups {
            let missing = results.leftOut(of: .beginning([group.key]))
            guard !missing.isEmpty else { continue }
            let names = missing.map { $0.name.text(in: t.language) }.joined(separator: ", ")
            page.element(
                "p", .class("small quiet"), text: t("results.part", ["who": .text(words.group(group.key)), "names": .text(names)]))
        }
    }
}
