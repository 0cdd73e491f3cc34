import Domain
import HTML

/// The figures of a round that can be had as files: `…/kuvat/erot.svg`, `…/kuvat/muutos.png?ryhma=…`.
enum ResultsDrawing: String, CaseIterable {
    /// who sees it differently
    case gaps = "erot"
    /// did it move
    case change = "muutos"
    /// how they answered
    case answers = "vaittamat"

    /// Bars of one choice, ranking or number: `kysymys-H4.svg`.
    static let itemPrefix = "kysymys-"

    /// - Returns: nil where there is no such drawing, or the round has nothing to draw.
    static func file(named name: String, _ visit: Visit, _ facts: ResultsFacts) throws -> [UInt8]? {
        if let drawing = ResultsDrawing(rawValue: name) { return drawing.file(visit, facts, try facts.voice(visit)) }
        guard name.hasPrefix(itemPrefix) else { return nil }
        let result = facts.results.items.first { $0.item.id == name.dropFirst(itemPrefix.count) }
        return result.flatMap { result in
            let view = ItemResultView(visit: visit, round: facts.round.id, results: facts.results, result: result)
            let words = ResultWords(results: facts.results, t: visit.t)
            return view.bars?.file(facts.source(visit, missing: view.hidden.map { words.voice($0) }))
        }
    }

    /// - Returns: nil where the round has nothing to draw.
    private func file(_ visit: Visit, _ facts: ResultsFacts, _ voice: Voice) -> [UInt8]? {
        switch self {
        case .gaps:
            let gaps = facts.results.gaps()
            let apart = facts.results.sharedStatements.map(\.statement.id).filter { id in !gaps.contains { $0.statement.id == id } }
            return gaps.isEmpty
                ? nil
                : GapFigure(visit: visit, facts: facts, gaps: gaps, id: "erot").dumbbell.file(
                    facts.source(visit, missing: names(apart, visit, facts)))
        case .change:
            let section = ChangeSection(visit: visit, facts: facts)
            return section.slope?.file(facts.source(visit, missing: section.missing))
        case .answers: return answers(visit, facts, voice)
        }
    }

    private func answers(_ visit: Visit, _ facts: ResultsFacts, _ voice: Voice) -> [UInt8]? {
        let rows = StatementListPage(visit: visit, facts: facts, voice: voice).rows
        guard !rows.isEmpty else { return nil }
        let hidden = facts.results.statements.map(\.statement.id).filter { id in
            let figure = facts.results.figure(voice, id)
            return figure != .notAsked && figure.pool == nil
        }
        let who = ResultWords(results: facts.results, t: visit.t).voice(voice)
        return DivergingBar(
            id: "jakauma", title: visit.t("results.statements.title", ["who": .text(who)]), description: "", rows: rows,
            words: facts.instrument.scale.map { $0.text(in: visit.language) }, dontKnow: facts.instrument.dontKnow.text(in: visit.language),
            t: visit.t
        ).file(facts.source(visit, missing: names(hidden, visit, facts)))
    }

    private func names(_ statements: [Statement.ID], _ visit: Visit, _ facts: ResultsFacts) -> [String] {
        let words = ResultWords(results: facts.results, t: visit.t)
        return statements.map { words.statement($0) }
    }
}

/// A figure in the file of a page: Word gets none of those on the page itself, and paper leads to no other page.
struct DrawingOnPaper: View {
    let visit: Visit
    let facts: ResultsFacts
    let drawing: ResultsDrawing
    let title: String

    func write(to page: inout HTML) {
        guard let svg = try? ResultsDrawing.file(named: drawing.rawValue, visit, facts) else { return }
        page.add(PaperPicture(svg: svg, title: title))
    }
}

/// Below a figure: the same as a file.
struct DrawingLinks: View {
    let visit: Visit
    let round: Round.ID
    let drawing: ResultsDrawing
    var voice: Voice?

    func write(to page: inout HTML) { page.add(ChartLinks(visit: visit, svg: address("svg"), png: address("png"))) }

    private func address(_ ending: String) -> Address {
        Address(
            path: [visit.language.rawValue, visit.organisation?.slug ?? "", "tulokset", round.description, "kuvat", "\(drawing.rawValue).\(ending)"],
            fields: voice.map { [(name: "ryhma", value: $0.text)] } ?? [])
    }
}
