import Domain
import HTML

/// The sums of a joint round for everybody: all organisations together, by kind of group, and the notes they wrote.
struct JointSumsPage: Page {
    let visit: Visit
    let round: Round
    let results: RoundResults
    let notes: [JointPart]
    /// Sheets that were keyed from paper or came in files.
    let carried: Int
    /// Nil where nothing was published before.
    var change: JointChange?

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: results, t: t) }
    private var voices: [Voice] { results.groups.count > 1 ? results.groups.map { .beginning([$0.key]) } + [.everyone] : [.everyone] }
    var width: PageWidth { .wide }
    var title: String {
        t("joint.sums.title", ["round": .text(round.plan.name.text(in: visit.language, first: visit.ownLanguage))])
    }

    func write(to page: inout HTML) {
        if heading != title { page.element("p", .class("answer-group"), text: title) }
        page.element("h1", text: heading)
        if round.plan.isTest { page.element("p") { $0.element("span", .class("tag waiting"), text: t("rounds.test")) } }
        page.element("p", .class("lead"), text: lead)
        if results.labels.contains(where: \.isRepeatable) { page.element("p", .class("quiet small"), text: t("results.repeatable.all")) }
        if carried >= Plan.openFloor {
            page.element("p", .class("quiet small"), text: t("joint.sums.carried", ["n": .count(carried), "least": .count(Plan.repeatableFloor)]))
        }
        page.element("p", .class("quiet"), text: t("joint.sums.rule", ["n": .count(Plan.fewestOrganisations)]))
        if round.publishedAt == nil { page.element("p", .class("notice waiting"), text: t("joint.sums.unpublished")) }
        page.element("section") { page in
            page.element("h2", text: t("results.themes.title-one", ["n": .count(results.instrument.themes.count)]))
            table(
                t("results.themes.title-one", ["n": .count(results.instrument.themes.count)]),
                results.instrument.themes.map { theme in (t.worded(theme.name.text(in: t.language)), voices.map { cell($0, theme) }) }, &page)
        }
        changed(&page)
        page.element("section") { page in
            page.element("h2", text: t("joint.own.statements"))
            table(
                t("joint.own.statements"),
                results.statements.map { result in
                    (words.statement(result.statement.id), voices.map { mean($0, result.statement.id).map { (t.number($0), nil) } })
                }, &page)
        }
        organisations(&page)
    }

    private func changed(_ page: inout HTML) {
        guard let change else { return }
        page.add(
            JointChangeSection(
                visit: visit, change: change, voices: voices.map { ($0, words.voice($0)) }, lead: "joint.change.lead", nothing: "joint.change.others")
        )
        page.element("p") { page in
            page.element("a", .href(visit.jointAddress(change.earlier.id)), text: t("joint.change.before"))
        }
    }

    /// The strongest and the weakest theme of all who answered.
    private var heading: String {
        let scores = results.scores(.everyone).compactMap { theme, figure in
            figure.score.map { (item: t.worded(theme.name.text(in: t.language)), mean: $0.mean, error: $0.standardError) }
        }
        guard let extremes = Extremes(scores) else { return title }
        return LevelWords(who: words.voice(.everyone), extremes: extremes, t: t).sentence
    }

    private var lead: String {
        let values: KeyValuePairs<String, TextValue> = [
            "organisations": .count(round.plan.organisations.count), "asked": .count(results.people(.everyone)),
            "n": .count(results.sheets[.invited] ?? 0), "open": .count(Plan.openFloor), "days": .text(visit.days(of: round)),
        ]
        return t(results.sheets[.invited] == nil ? "joint.sums.lead-few" : "joint.sums.lead", values)
    }

    /// The mean, and over how many of the statements that the voice was asked it is.
    private func cell(_ voice: Voice, _ theme: InstrumentTheme) -> (mean: String, part: String?)? {
        guard let score = results.figure(voice, theme: theme.key).score else { return nil }
        let part =
            score.statements.count < score.asked
            ? t("results.themes.of", ["k": .count(score.statements.count), "m": .count(score.asked)]) : nil
        return (t.number(score.mean), part)
    }

    private func mean(_ voice: Voice, _ statement: Statement.ID) -> Double? {
        results.figure(voice, statement).pool.flatMap { try? $0.counts.mean() }
    }

    private func table(_ caption: String, _ rows: [(name: String, cells: [(mean: String, part: String?)?])], _ page: inout HTML) {
        StackedTable(
            caption: caption, isCaptionHidden: true,
            columns: [.init(name: t("joint.column.what"))] + voices.map { .init(name: words.voice($0), isNumber: true) }, count: rows.count
        ) { row, column, page in
            guard column > 0 else { return page.text(rows[row].name) }
            guard let cell = rows[row].cells[column - 1] else {
                return page.element("span", .class("quiet small"), text: t("joint.cell.hidden"))
            }
            page.element("strong", text: cell.mean)
            if let part = cell.part { page.element("span", .class("quiet small of"), text: part) }
        }.write(to: &page)
    }

    private func organisations(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("joint.sums.organisations", ["n": .count(round.plan.organisations.count)]))
            page.element("p", text: t.list(round.plan.organisations.map { visit.name(of: $0.profile) }))
            guard !notes.isEmpty else { return }
            page.element("h3", text: t("joint.sums.notes"))
            page.element("dl", .class("facts")) { page in
                for part in notes {
                    page.element("dt") { $0.written(round.plan.organisation(part.key)?.profile.name ?? LocalText(), visit) }
                    page.element("dd") { $0.written(part.note) }
                }
            }
        }
    }
}
