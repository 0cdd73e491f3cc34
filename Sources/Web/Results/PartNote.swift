import Domain
import HTML

/// Whose figures stand for a part of a group only, and who is missing: otherwise a sector's figure would carry the name of all staff.
struct PartNote: View {
    let results: RoundResults
    let t: Translator

    func write(to page: inout HTML) {
        let words = ResultWords(results: results, t: t)
        for group in results.groups {
            let voice = Voice.beginning([group.key])
            let missing = Set(results.missing(from: voice).map(\.number))
            let leftOut = results.leftOut(of: voice)
            say("results.part.all", group, leftOut.filter { missing.contains($0.number) }, words, &page)
            say("results.part", group, leftOut.filter { !missing.contains($0.number) }, words, &page)
        }
    }

    private func say(_ key: TextKey, _ group: AskedGroup, _ labels: [Label], _ words: ResultWords, _ page: inout HTML) {
        guard !labels.isEmpty else { return }
        let names = labels.map { $0.name.text(in: t.language) }.joined(separator: ", ")
        page.element("p", .class("small quiet"), text: t(key, ["who": .text(words.group(group.key)), "names": .text(names)]))
    }
}
