import Domain
import HTML

/// What the plan lacks, a sentence for all of a kind.
struct ReportGaps: View {
    let words: ReportWords
    let address: (Difference.Subject) -> Address?

    func write(to page: inout HTML) {
        page.element("ul", .class("report-list")) { page in
            for line in words.gapLines { page.element("li") { write(line, &$0) } }
        }
    }

    /// The sentence with a link in the place of each name. Reports from before goals and themes were named by their ids tell them without one.
    private func write(_ line: ReportWords.GapLine, _ page: inout HTML) {
        var marks: [Character: ReportFacts.Gap] = [:]
        let sentence = words.sentence(line) { gap in
            let mark = Self.mark(marks.count)
            marks[mark] = gap
            return String(mark)
        }
        var text = ""
        for character in sentence {
            guard let gap = marks[character] else {
                text.append(character)
                continue
            }
            page.text(text)
            text = ""
            link(gap, &page)
        }
        page.text(text)
    }

    /// A letter that no text holds.
    private static func mark(_ number: Int) -> Character { Unicode.Scalar(0xE000 + UInt32(number)).map { Character($0) } ?? "\u{E000}" }

    private func link(_ gap: ReportFacts.Gap, _ page: inout HTML) {
        let name = words.inside(gap.name)
        guard let id = gap.id, let place = address(.init(kind: gap.kind.subject, id: id)) else { return page.text(name) }
        page.element("a", .href(place), text: name)
    }
}

extension ReportFacts.Gap.Kind {
    /// What the gap's id is of.
    fileprivate var subject: Difference.Subject.Kind {
        switch self {
        case .cut: .decision
        case .goalWithoutAction, .goalWithoutMoney: .goal
        case .needWithoutAction: .need
        case .actionWithoutGoal, .actionWithoutMoney, .actionWithoutBudget, .actionWithoutBenefit, .benefitAfterTerm, .pilotNotCarriedOn: .action
        case .ideaUnanswered: .idea
        case .sectorOverloaded: .strategy
        case .themeWithoutAction, .themeWithoutOwner: .theme
        }
    }
}
