/// What is missing on the path, what waits for somebody and what does not hold together: by published rules (`docs/path.md`), a sentence
/// each. The one list of gaps: the page of gaps, a report and the lead's week are all made from these rules.
///
/// Looked at are goals that are pursued and actions that are open or drafts, as far as they are in the roadmap that is given; of what is
/// done, what came of it.
package struct Coverage: Hashable, Sendable {
    /// In the order of the rules.
    package let remarks: [Remark]
    private let byRule: [Rule: [Remark]]

    package struct Remark: Hashable, Sendable {
        package let rule: Rule
        package let subject: Subject

        package init(_ rule: Rule, _ subject: Subject) {
            self.rule = rule
            self.subject = subject
        }
    }

    package enum Rule: String, CaseIterable, Hashable, Sendable {
        /// two decisions on one goal, the later a cut, within ninety days
        case savingsTookMeans
        /// its last day has passed and it is not done, or it should have begun
        case actionLate
        /// nobody has edited it for ninety days though it goes on
        case actionSilent
        /// its decision day has passed without a verdict
        case pilotUndecided
        /// it is over, and nobody has said whether it is stopped, repeated or scaled
        case pilotEndedUndecided
        /// it was to be repeated or scaled, and nothing was made of that
        case pilotNotCarriedOn
        /// the day of a benefit's measurement has passed
        case measurementLate
        /// done, and nobody has said what came of it or when that is measured
        case actionUnmeasured
        /// no open action serves it, and none that is done
        case goalWithoutAction
        /// more than half of its open actions that take euros have none budgeted
        case goalWithoutMoney
        case actionWithoutGoal
        /// neither a registered need nor one in words
        case actionWithoutNeed
        case actionWithoutOwner
        /// nobody has said what it takes: neither a rough figure in euros nor a budget
        case actionWithoutMoney
        /// it takes euros, and no year to come has any budgeted
        case actionWithoutBudget
        /// pilots have a hypothesis instead
        case actionWithoutIndicator
        case actionWithoutBaseline
        /// the path asks more person-days of a sector in a year than are free there
        case sectorOverloaded
        /// the path asks for person-days, and nobody has said how many are free
        case timeUnknown
        /// nobody has said what good should come of it
        case actionWithoutBenefit
        /// what came of it is measured only when the council that wanted it has gone
        case benefitAfterTerm
        /// nothing is planned, going or paused in it
        case themeWithoutAction
        case themeWithoutOwner
        case themeWithoutTarget
        /// nobody answers it, and nobody has said why not
        case needWithoutAction
        /// a resident's proposal has waited for an answer for fourteen days
        case ideaUnanswered
        /// the owner of a touched action has not looked
        case changeUnanswered
    }

    package enum Subject: Hashable, Sendable {
        case goal(Revision<Goal>)
        case action(Revision<Action>)
        /// An action that waits for somebody, and since how many days.
        case waiting(Revision<Action>, days: Int)
        /// A benefit of an action that should have been measured, and since how many days.
        case unmeasured(Revision<Benefit>, Revision<Action>, days: Int)
        case theme(Revision<Theme>)
        case need(Revision<Need>)
        case load(Workload)
        /// An action whose benefit is measured on a day, after the last one of the term.
        case late(Revision<Action>, measured: Day, term: Day)
        case cut(TakenMeans)
        /// A goal, and those of its open actions that have no money.
        case short(Revision<Goal>, [Revision<Action>], of: Int)
        /// And since how many days it has waited.
        case idea(Revision<Idea>, days: Int)
        case change(Revision<ExternalChange>, [Revision<Action>])
    }

    package init(_ roadmap: Roadmap) {
        let rules = CoverageRules(roadmap)
        remarks = Rule.allCases.flatMap { rule in rules.subjects(of: rule).map { Remark(rule, $0) } }
        byRule = Dictionary(grouping: remarks, by: \.rule)
    }

    package var isWhole: Bool { remarks.isEmpty }

    package func remarks(_ rule: Rule) -> [Remark] { byRule[rule] ?? [] }

    /// What is said of one goal or action, for its own page.
    package func remarks(on goal: Goal.ID) -> [Remark] {
        remarks.filter { remark in
            switch remark.subject {
            case .goal(let one): one.id == goal
            case .cut(let cut): cut.goal.id == goal
            case .short(let one, _, _): one.id == goal
            default: false
            }
        }
    }
}
