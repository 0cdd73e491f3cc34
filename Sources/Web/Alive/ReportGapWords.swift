import Domain

/// What the plan lacks: one sentence for all of a kind, so that it is not said once for each.
extension ReportWords {
    struct GapLine {
        let kind: ReportFacts.Gap.Kind
        /// As many as are named.
        let gaps: [ReportFacts.Gap]
        /// How many more there are.
        let more: Int
    }

    static let mostNamed = 4

    /// By kind, in the order of the facts; what says more than a name stands by itself.
    var gapLines: [GapLine] {
        ReportFacts.Gap.Kind.allCases.flatMap { kind -> [GapLine] in
            let all = facts.gaps.filter { $0.kind == kind }
            if all.isEmpty { return [] }
            if kind == .pilotNotCarriedOn {
                // To do it again and to spread it are two things.
                return [Verdict.Outcome.repeat.rawValue, Verdict.Outcome.scale.rawValue, nil].flatMap { outcome in
                    lines(kind, all.filter { $0.outcome == outcome })
                }
            }
            if [.cut, .sectorOverloaded, .goalWithoutMoney, .ideaUnanswered, .benefitAfterTerm].contains(kind) {
                return all.map { GapLine(kind: kind, gaps: [$0], more: 0) }
            }
            return lines(kind, all)
        }
    }

    private func lines(_ kind: ReportFacts.Gap.Kind, _ all: [ReportFacts.Gap]) -> [GapLine] {
        all.isEmpty ? [] : [GapLine(kind: kind, gaps: Array(all.prefix(Self.mostNamed)), more: max(0, all.count - Self.mostNamed))]
    }

    func sentence(_ line: GapLine) -> String { sentence(line) { inside($0.name) } }

    /// - Parameter name: what stands for a name; a page puts a mark there and a link in its place.
    func sentence(_ line: GapLine, name: (ReportFacts.Gap) -> String) -> String {
        guard line.gaps.count > 1, let key = severalKey(line) else {
            return line.gaps.first.map { gap in
                let values: KeyValuePairs<String, TextValue> = [
                    "name": .text(name(gap)),
                    "euros": .text(gap.kind == .cut ? gap.euros.map { euros($0) } ?? "" : estimate(once: gap.euros, yearly: gap.yearly) ?? euros(0)),
                    "year": .text(gap.year.map { String($0) } ?? ""),
                    "days": .count(gap.days ?? 0), "free": .count(gap.free ?? 0), "measured": .text(gap.measured.map { t.day($0) } ?? ""),
                    "term": .text(gap.term.map { t.day($0) } ?? ""),
                ]
                return t(key(of: gap), values)
            } ?? ""
        }
        // A goal begins with its code; other names have "and" in them.
        let names = line.gaps.map { gap in line.kind == .goalWithoutAction ? name(gap) : t("alive.quoted", ["name": .text(name(gap))]) }
        let others = line.more == 0 ? [] : [t("alive.report.others", ["n": .count(line.more)])]
        return t(key, ["names": .text(t.list(names + others))])
    }

    private func key(of gap: ReportFacts.Gap) -> TextKey {
        switch gap.kind == .pilotNotCarriedOn ? gap.outcome.flatMap({ Verdict.Outcome(rawValue: $0) }) : nil {
        case .repeat: "alive.gap.pilot-repeat"
        case .scale: "alive.gap.pilot-scale"
        default: TextKey(family: "alive.gap", gap.kind)
        }
    }

    /// Nil for kinds that are told one by one.
    private func severalKey(_ line: GapLine) -> TextKey? {
        switch line.kind {
        case .cut, .sectorOverloaded, .goalWithoutMoney, .ideaUnanswered, .benefitAfterTerm: nil
        case .actionWithoutBudget: "alive.gaps.actionWithoutBudget"
        case .actionWithoutBenefit: "alive.gaps.actionWithoutBenefit"
        case .pilotNotCarriedOn:
            switch line.gaps.first.flatMap({ $0.outcome }).flatMap({ Verdict.Outcome(rawValue: $0) }) {
            case .repeat: "alive.gaps.pilot-repeat"
            case .scale: "alive.gaps.pilot-scale"
            default: "alive.gaps.pilotNotCarriedOn"
            }
        case .goalWithoutAction: "alive.gaps.goalWithoutAction"
        case .needWithoutAction: "alive.gaps.needWithoutAction"
        case .actionWithoutGoal: "alive.gaps.actionWithoutGoal"
        case .actionWithoutMoney: "alive.gaps.actionWithoutMoney"
        case .themeWithoutAction: "alive.gaps.themeWithoutAction"
        case .themeWithoutOwner: "alive.gaps.themeWithoutOwner"
        }
    }
}
