import Ballot
import Domain
import HTML

/// Who is shown with whom in this round, said honestly; and whose voice is not shown at all.
struct TogetherSection: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }

    func write(to page: inout HTML) {
        let blocks = blocks
        // One group stands beside nobody; what is not shown of it is still said.
        guard facts.results.labels.count(where: { !$0.isPublic }) > 1 || hidden > 0 else { return }
        page.element("section") { page in
            page.element("h2", .id("yhdessa"), text: t("results.together.title"))
            page.element("p", text: t("results.together.why", ["k": .count(facts.released.k)]))
            guard !blocks.isEmpty || hidden > 0 else { return page.element("p", text: t("results.together.none")) }
            page.element("ul") { page in
                for (block, count) in blocks {
                    page.element("li", text: t("results.together.block", ["names": .text(words.block(block)), "n": .count(count)]))
                }
                if hidden > 0 { page.element("li", text: t("results.together.hidden", ["n": .count(hidden)])) }
            }
        }
    }

    /// Blocks of several labels with the number of statements in which they are counted together.
    private var blocks: [(Block, Int)] {
        var counts: [Block: Int] = [:]
        for result in facts.results.statements {
            for block in result.blocks where block.block.labels.count > 1 { counts[block.block, default: 0] += 1 }
        }
        return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map { ($0.key, $0.value) }
    }

    /// Statements that are not shown of anyone.
    private var hidden: Int { facts.results.statements.count { $0.blocks.isEmpty } }
}

/// Approved open answers; members only.
struct OpenAnswersSection: View {
    let visit: Visit
    let facts: ResultsFacts

    func write(to page: inout HTML) {
        guard !facts.texts.isEmpty else { return }
        let words = ResultWords(results: facts.results, t: visit.t)
        page.element("section") { page in
            page.element("h2", .id("sanottua"), text: visit.t("results.texts.title"))
            page.element("p", .class("quiet"), text: visit.t("results.texts.lead"))
            TagCounts(visit: visit, texts: facts.texts, least: TextTags.leastShown).write(to: &page)
            for key in facts.instrument.themes.map(\.key) + facts.instrument.items.filter(\.isText).map(\.id) {
                let here = facts.texts.filter { $0.theme == key }
                if here.isEmpty { continue }
                page.element("h3", text: words.question(key))
                for text in here { page.element("blockquote") { page in page.element("p") { $0.written(text.text) } } }
            }
        }
    }
}
