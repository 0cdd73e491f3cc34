import Domain

/// What an action came from and what came of it, oldest first: the story from a statement to the next time it is asked.
struct Chain: Sendable {
    let links: [Link]

    struct Link: Sendable {
        let kind: Kind
        /// As exactly as people know it.
        let time: MonthOrDay?
        let text: LocalText
        /// Figures or words in the reader's language that stand after the text.
        var figures: [(name: LocalText, value: String)] = []
        /// The owner's sector, when the figures hold it only together with others.
        var together: LocalText?
        /// Nil where there is no page to go to.
        let place: Place?
        /// It is there, and nobody has measured it.
        var isMissing = false
        /// What the rounds say of a claim.
        var verdict: ToldClaim?
    }

    enum Kind: String, CaseIterable, Sendable {
        case statement, result, finding, need, decision, idea, earlier, words, here, verdict, ruling, later, benefit, effect, next, coming
    }

    enum Place: Hashable, Sendable {
        case result(Round.ID, Statement.ID?)
        /// the plan of a round whose results this reader does not see
        case round(Round.ID)
        case finding(Finding.ID, Round.ID)
        case action(Action.ID)
        case need(Need.ID)
        case idea(Idea.ID)
        case decision(Decision.ID)
        /// a part of this page
        case here(String)
    }
}

/// What a chain is told from; everything in it is what this reader may see.
struct ChainFacts: Sendable {
    var action: Revision<Action>
    /// Where it came from, as far as it leads: one of these.
    var finding: Revision<Finding>?
    var decision: (decision: Revision<Decision>, body: Revision<Body>?)?
    /// Proposals of residents: the one it came from, and those behind its needs.
    var ideas: [Revision<Idea>] = []
    /// Actions that it came of, oldest first; the story begins where the first of them began.
    var earlier: [Revision<Action>] = []
    /// The statement behind it, in the words that it was asked in.
    var statement: (statement: Statement, round: Round)?
    /// What the release of that round says of it; nil where this reader sees no results, or a finding tells its own figures.
    var result: Answered?
    /// This reader may open the results of that round.
    var seesResults = false
    /// Needs of the register that it answers.
    var needs: [Revision<Need>] = []
    /// The decision that a pilot's verdict stands on.
    var ruling: Revision<Decision>?
    /// Other decisions about it, such as one that took its money.
    var about: [Revision<Decision>] = []
    var benefits: [Revision<Benefit>] = []
    /// What it claimed beforehand, with verdicts.
    var claims: [ToldClaim] = []
    /// Findings of later rounds that this action answers.
    var answered: [Revision<Finding>] = []
    /// Actions that came of this one.
    var later: [Revision<Action>] = []
    /// Released rounds after the one behind it that asked the same statement, earliest first.
    var next: [Answered] = []
    var zone: Zone
    /// The day that is looked at.
    var today: Day

    /// How a statement was answered in one round.
    struct Answered: Sendable {
        let round: Round
        let figures: [(name: LocalText, value: String)]
        /// The owner's sector, where it cannot be shown by itself.
        let together: LocalText?
    }

    /// More are no story any more.
    static let mostEarlier = 5

    /// Where it all began.
    var root: Revision<Action> { earlier.first ?? action }

    /// The statement that the next rounds are asked about: the one behind it, or the first that it claims.
    var asked: (statement: Statement, round: Round)? {
        if let statement { return statement }
        for told in claims {
            if let statement = told.statement, let start = told.start { return (statement, start) }
        }
        return nil
    }

    var chain: Chain {
        Chain(links: before + [here] + after)
    }

    private var before: [Chain.Link] {
        var links: [Chain.Link] = []
        if let (statement, round) = statement {
            links.append(
                Chain.Link(
                    kind: .statement, time: .day(round.plan.opens), text: statement.text,
                    place: seesResults ? .result(round.id, statement.id) : .round(round.id)))
            links.append(
                Chain.Link(
                    kind: .result, time: .day(round.releasedAt?.day(in: zone) ?? round.closes), text: round.plan.name, figures: figures,
                    together: result?.together, place: seesResults ? .result(round.id, nil) : .round(round.id)))
        }
        if let finding {
            links.append(
                Chain.Link(kind: .finding, time: .day(finding.at.day(in: zone)), text: finding.sentence, place: .finding(finding.id, finding.round)))
        }
        links += ideas.map { Chain.Link(kind: .idea, time: .day($0.sent), text: $0.title, place: .idea($0.id)) }
        links += needs.map { Chain.Link(kind: .need, time: .day($0.at.day(in: zone)), text: $0.title, place: .need($0.id)) }
        if let (decision, body) = decision { links.append(link(.decision, decision, body)) }
        if case .text(let words) = root.origin { links.append(Chain.Link(kind: .words, time: nil, text: words, place: nil)) }
        return links
            + earlier.flatMap { action in
                [Chain.Link(kind: .earlier, time: action.starts, text: action.title, place: .action(action.id))] + verdict(of: action)
            }
    }

    private func verdict(of action: Revision<Action>) -> [Chain.Link] {
        guard let pilot = action.pilot, let verdict = pilot.verdict else { return [] }
        return [Chain.Link(kind: .verdict, time: (verdict.day ?? pilot.decisionDay).map { .day($0) }, text: verdict.reason, place: nil)]
    }

    private func link(_ kind: Chain.Kind, _ decision: Revision<Decision>, _ body: Revision<Body>? = nil) -> Chain.Link {
        let section = decision.section.isEmpty ? "" : "§ \(decision.section)"
        return Chain.Link(
            kind: kind, time: .day(decision.day), text: decision.text,
            figures: body.map { [(name: $0.content.name, value: section)] } ?? (section.isEmpty ? [] : [(name: LocalText(), value: section)]),
            place: .decision(decision.id))
    }

    private var figures: [(name: LocalText, value: String)] { finding.map { $0.figures.map { ($0.name, $0.value) } } ?? result?.figures ?? [] }

    private var here: Chain.Link {
        Chain.Link(kind: .here, time: action.starts, text: action.title, place: nil)
    }

    private var after: [Chain.Link] {
        var links = verdict(of: action)
        let rulings = (ruling.map { [$0] } ?? []) + about
        links += rulings.filter { !$0.content.isAhead(of: today) }.map { link(.ruling, $0) }
        links += later.map { Chain.Link(kind: .later, time: $0.starts, text: $0.title, place: .action($0.id)) }
        // A benefit that nobody measured is a gap in the chain, and is shown as one.
        let told = benefits.filter { !$0.content.isDropped }
        if !action.benefit.isEmpty || action.phase == .done && told.isEmpty {
            links.append(Chain.Link(kind: .benefit, time: nil, text: action.benefit, place: nil))
        }
        links += told.map { benefit in
            Chain.Link(
                kind: .benefit, time: benefit.content.latest?.measured.map { .day($0) }, text: benefit.content.text,
                place: .here("hyoty-\(benefit.id)"),
                isMissing: benefit.content.isUnmeasured && action.phase == .done)
        }
        links += claims.map { told in
            Chain.Link(
                kind: .effect, time: told.verdict.outcome == nil ? nil : told.judge?.releasedAt.map { .day($0.day(in: zone)) },
                text: told.statement?.text ?? LocalText(fi: told.claim.statement),
                place: .here("vaikutus-\(told.claim.id)"), verdict: told)
        }
        links += next.map {
            Chain.Link(
                kind: .next, time: .day($0.round.releasedAt?.day(in: zone) ?? $0.round.closes), text: $0.round.plan.name, figures: $0.figures,
                together: $0.together, place: .result($0.round.id, asked?.statement.id))
        }
        links += answered.map {
            Chain.Link(kind: .finding, time: .day($0.at.day(in: zone)), text: $0.sentence, place: .finding($0.id, $0.round))
        }
        links += rulings.filter { $0.content.isAhead(of: today) }.map { link(.coming, $0) }
        if asked != nil, next.isEmpty { links.append(Chain.Link(kind: .next, time: nil, text: LocalText(), place: nil)) }
        return links
    }
}
