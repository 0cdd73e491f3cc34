import Domain
import HTML

/// Choices, rankings and numbers over the rounds that asked them in the same words: a line for each option, and a table.
struct QuestionCourses: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }
    private var marks: [String] { facts.marks(t) }

    func write(to page: inout HTML) {
        // Everyone, unless somebody is followed: groups are seldom asked the same choices.
        let voice = facts.voice ?? (facts.series.voices.contains(.everyone) ? .everyone : facts.telling)
        let lines = facts.series.questions.map { facts.series.choice(voice, $0) }.filter { line in
            line.isShown && line.thread.items.count { $0 != nil } > 1
        }
        guard !lines.isEmpty else { return }
        let who = ComparisonWords(facts: facts, t: t).voice(voice)
        page.element("section") { page in
            page.element("h2", .id("kysymykset"), text: t("comparison.questions", ["who": .text(who)]))
            for line in lines { question(line, &page) }
        }
    }

    private func question(_ line: ChoiceLine, _ page: inout HTML) {
        guard let newest = facts.chosen.last?.results else { return }
        let words = ItemWords(results: newest, item: line.thread.item, t: t)
        page.element("h3", text: t.worded(line.thread.item.text.text(in: t.language)).withSoftHyphens)
        StackedTable(
            caption: t("comparison.questions.figure", ["item": .text(t.worded(line.thread.item.text.text(in: t.language)))]), isCaptionHidden: true,
            columns: [StackedTable.Column(name: t("results.items.option"))] + marks.map { StackedTable.Column(name: $0, isNumber: true) },
            count: line.options.count
        ) { row, column, page in
            guard column > 0 else { return page.text(words.optionNames[row]) }
            guard let share = line.options[row][column - 1] else { return page.text("–") }
            page.text(
                t(
                    "comparison.questions.share",
                    ["share": .text(t.percent(share.share)), "n": .count(share.people), "all": .count(share.all)]))
        }.write(to: &page)
    }
}

/// Who differs most from whom in the newest round: groups, and sectors among themselves.
struct GroupPairs: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }
    private static let most = 5

    func write(to page: inout HTML) {
        guard let released = facts.chosen.last else { return }
        let results = released.results
        let groups = results.pairs(results.groups.map { .beginning([$0.key]) })
        let sectors = results.pairs(results.labels.filter { $0.key.count > 1 && !$0.isPublic }.map { .beginning($0.key) })
        let pairs = groups.prefix(Self.most) + sectors.prefix(Self.most)
        guard !pairs.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", .id("kuka-eroaa"), text: t("comparison.pairs"))
            page.element("p", text: t("comparison.pairs.lead", ["round": .text(released.round.plan.name.text(in: t.language))]))
            page.element("ol", .class("pairs")) { page in
                for pair in pairs { page.element("li", text: sentence(pair, ResultWords(results: results, t: t))) }
            }
        }
    }

    private func sentence(_ pair: VoicePair, _ words: ResultWords) -> String {
        let difference = words.difference((pair.one, pair.widest.one), (pair.other, pair.widest.other)) ?? ""
        let statement = words.statement(pair.widest.statement)
        return t(
            "comparison.pairs.pair",
            [
                "one": .text(words.voice(pair.one)), "other": .text(words.inside(pair.other)), "distance": .decimal(pair.distance, digits: 1),
                "k": .count(pair.statements.count), "m": .count(pair.asked),
                "widest": .text(t("comparison.pairs.widest", ["text": .text(statement), "sentence": .text(difference)])),
            ])
    }
}
