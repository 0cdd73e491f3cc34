import Domain
import HTML

/// Everything that was claimed beforehand, with its verdicts, and the themes that got worse while nobody does anything.
struct ClaimsPage: Page {
    let visit: Visit
    let path: Roadmap
    let told: [ToldClaim]
    /// Nil before there are two rounds to compare.
    let worse: WorseThemes?

    private var t: Translator { visit.t }
    private var judged: Int { told.count { $0.verdict.outcome != nil } }
    private var moved: Int { told.count { $0.verdict.outcome?.verdict == .moved } }

    var width: PageWidth { .wide }
    var title: String {
        guard !told.isEmpty else { return t("worth.claims.title.none") }
        guard judged > 0 else { return t("worth.claims.title.waiting", ["n": .count(told.count)]) }
        return t("worth.claims.title", ["n": .count(judged), "moved": .count(moved)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("worth.claims.lead"))
        if told.isEmpty { page.element("p", .class("nothing"), text: t("worth.claims.none")) }
        page.element("div", .class("claims")) { page in
            for claim in told {
                page.add(ClaimView(visit: visit, told: claim, action: path.actions.first { $0.id == claim.claim.content.action }))
            }
        }
        if visit.day == nil { themes(&page) }
        page.element("details", .class("rule")) { page in
            page.element("summary", text: t("worth.claims.rule"))
            page.element("p", text: t("worth.claims.rule.text"))
        }
    }

    private func themes(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "huononneet")) { page in
            page.element("h2", .id("huononneet"), text: t("worth.worse"))
            guard let worse else { return page.element("p", .class("nothing"), text: t("worth.worse.no-rounds")) }
            fallen(&page)
            guard !worse.themes.isEmpty else {
                return page.element("p", text: t("worth.worse.none", ["year": .text(String(worse.earlier.closes.year))]))
            }
            let words = ResultWords(results: worse.results, t: t)
            page.element("ul") { page in
                for verdict in worse.themes {
                    page.element("li") { page in
                        page.element("a", .href(visit.address("huoneentaulu", verdict.theme)), text: words.theme(verdict.theme))
                        page.text(": " + sentence(verdict, words))
                    }
                }
            }
        }
    }

    /// What people themselves pinned as falling, where nothing is done about it: a theme as a whole may hide it.
    private func fallen(_ page: inout HTML) {
        let falling = path.findings.filter { $0.isPinned && $0.kind == .drop }
        let open = SaidAndDone(findings: falling, actions: path.actions).entries(.open).map(\.finding)
        guard !open.isEmpty else { return }
        page.element("p", text: t("worth.worse.findings"))
        page.element("ul") { page in
            for finding in open { page.element("li") { $0.add(FindingLine(visit: visit, finding: finding)) } }
        }
    }

    private func sentence(_ verdict: ThemeVerdict, _ words: ResultWords) -> String {
        guard let change = verdict.comparison.change else { return words.voice(verdict.voice) }
        return t(
            "worth.worse.theme",
            ["who": .text(words.voice(verdict.voice)), "before": .decimal(change.before, digits: 1), "after": .decimal(change.after, digits: 1)])
    }
}
