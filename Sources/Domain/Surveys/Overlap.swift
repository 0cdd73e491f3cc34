/// Why a round cannot open yet, or cannot stay open for longer: another one asks overlapping groups the same too soon, and their tables
/// could be subtracted from each other (SAFETY §5.12).
package struct RoundOverlap: Error, Hashable {
    package let round: Round
    /// The last day on which it took answers, or will.
    package let ended: Day
    /// The groups of that round that are met and differ, with their headcounts: what this plan would have to say to be asked at once.
    package let met: [Label]

    /// The first opening day on which nothing stands against it.
    package var earliest: Day { ended.adding(Plan.daysBetween) }
}

extension Plan {
    /// Days that must lie between two rounds, unless labels and headcounts are the same.
    package static let daysBetween = 60
    /// As many items a round of a part of the groups may share with a round of more of them in those days: a quick test has eight.
    package static let mostOfPart = 10
}

extension Round {
    /// What stands against asking `asked` in these days beside this round: nil for a draft, which nobody has been asked, for a round that
    /// lies far enough away, and where nothing clashes.
    package func stands(against asked: [Label], opens: Day, closes: Day, in zone: Zone) -> RoundOverlap? {
        let ended = lastDay(in: zone)
        guard state != .draft, opens.number - ended.number < Plan.daysBetween, plan.opens.number - closes.number < Plan.daysBetween
        else { return nil }
        let met = asked.clashes(with: labels)
        return met.isEmpty ? nil : RoundOverlap(round: self, ended: ended, met: met)
    }
}

extension [Label] {
    /// Labels of another round of the organisation that may hold some of the same people, are asked some of the same, and are counted in
    /// another way.
    ///
    /// The public link is left out: nobody knows who comes by it. A quick test of management may stand right before a round of everybody
    /// when both say how many management is in all; what that leaves open stands in `docs/anonymity.md`. A longer round of a part of the
    /// groups waits: who was counted together with them in the other would be told by taking one table from the other.
    package func clashes(with others: [Label]) -> [Label] {
        let (mine, theirs) = (filter { !$0.isPublic }, others.filter { !$0.isPublic })
        // Two joint rounds of the same people could have other peers: their sums would be subtracted from each other.
        let isJoint = (mine + theirs).contains { $0.organisation != nil }
        if !isJoint, mine.elementsEqual(theirs, by: { $0.isSame(as: $1) }) { return [] }
        let (myKeys, theirKeys) = (mine.flatMap(\.keys), theirs.flatMap(\.keys))
        let met = theirs.filter { other in
            mine.contains { label in
                (isJoint || !label.isSame(as: other)) && label.asksSame(as: other)
                    && label.keys.contains { key in other.keys.contains { key.mayMeet($0, in: myKeys, theirKeys) } }
            }
        }
        return met.isEmpty ? mine.partsApart(from: theirs) : met
    }

    /// Where both ask the same labels much of the same and one of them asks others too: these, of the other round where it has them.
    ///
    /// Of joint rounds nothing: there each organisation's labels are a tree of their own.
    private func partsApart(from theirs: [Label]) -> [Label] {
        guard (self + theirs).allSatisfy({ $0.organisation == nil }) else { return [] }
        let both = theirs.filter { other in
            contains { $0.isSame(as: other) && $0.asksSame(as: other) && Swift.min($0.statements.count, other.statements.count) > Plan.mostOfPart }
        }
        guard !both.isEmpty else { return [] }
        func others(_ one: [Label], beside other: [Label]) -> [Label] {
            one.filter { label in both.contains { $0.asksSame(as: label) } && !other.contains { $0.isSame(as: label) } }
        }
        let missing = others(theirs, beside: self)
        return missing.isEmpty && others(self, beside: theirs).isEmpty ? [] : missing.isEmpty ? both : missing
    }
}

extension Label {
    /// By what the items are, not by their ids: every own questionnaire has a `K1`. Where a round does not say what they are, by ids.
    fileprivate func asksSame(as other: Label) -> Bool {
        guard !fingerprints.isEmpty, !other.fingerprints.isEmpty else { return !Set(statements).isDisjoint(with: other.statements) }
        return !Set(fingerprints).isDisjoint(with: other.fingerprints)
    }

    fileprivate var keys: [[String]] {
        let prefix = [organisation].compactMap { $0 }.filter { $0 != AskedOrganisation.own }
        return ([key] + joined).map { prefix + $0 }
    }

    /// The same people, counted in the same way.
    fileprivate func isSame(as other: Label) -> Bool {
        wholeKey == other.wholeKey && people == other.people && joined == other.joined
    }
}

extension [String] {
    /// Some people may be counted under both keys, of two plans that have `mine` and `theirs`.
    ///
    /// One key that begins with the other says so. Groups of one plan hold different people; but of a key that only one of the plans has,
    /// nobody knows whether it is a new group or an old one under a new name: then they may be the same people, as long as both are asked
    /// as the same kind (staff, management …).
    fileprivate func mayMeet(_ other: [String], in mine: [[String]], _ theirs: [[String]]) -> Bool {
        if starts(with: other) || other.starts(with: self) { return true }
        return first == other.first && !theirs.contains { starts(with: $0) } && !mine.contains { other.starts(with: $0) }
    }
}
