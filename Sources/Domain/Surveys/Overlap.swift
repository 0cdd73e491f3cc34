/// Two rounds that ask overlapping groups the same too soon: their tables could be subtracted from each other (SAFETY §5.12).
package struct Overlap: Hashable, Sendable {
    /// Keys of the groups of this plan whose people were, or will be, asked by the other one too.
    package let groups: [[String]]
    /// What both ask them, in the instrument's order.
    package let statements: [Statement.ID]
}

extension Plan {
    /// Days that must lie between two rounds, unless labels and headcounts are the same.
    package static let daysBetween = 60

    /// What another round of the organisation asked the same people less than 60 days before or after, cut up in another way.
    ///
    /// Groups overlap when the key of one begins with the key of the other. The public link is left out: nobody knows who comes by it.
    /// A quick test of management may stand right before a round of everybody when both say how many management is in all: the label
    /// that both ask is then the same, and no difference between the two tables is about fewer people than a label.
    ///
    /// - Returns: nil when the rounds lie far enough apart, ask other people or other things, or have the same labels and headcounts,
    ///   all of them or at least wherever they meet.
    package func overlap(with other: Plan, instrument: Instrument, otherInstrument: Instrument) -> Overlap? {
        guard opens.number - other.closes.number < Plan.daysBetween, other.opens.number - closes.number < Plan.daysBetween else { return nil }
        let mine = labels(instrument: instrument).filter { !$0.isPublic }
        let theirs = other.labels(instrument: otherInstrument).filter { !$0.isPublic }
        if mine.elementsEqual(theirs, by: { $0.key == $1.key && $0.people == $1.people && $0.joined == $1.joined }) { return nil }
        var groups: [[String]] = []
        var statements: Set<Statement.ID> = []
        var isSame = true
        for label in mine {
            let met = theirs.filter { label.meets($0) && !Set(label.statements).isDisjoint(with: $0.statements) }
            if met.isEmpty { continue }
            groups.append(label.key)
            statements.formUnion(Set(label.statements).intersection(met.flatMap(\.statements)))
            isSame = isSame && met.allSatisfy { label.isSame(as: $0) }
        }
        return groups.isEmpty || isSame ? nil : Overlap(groups: groups, statements: instrument.statements.map(\.id).filter(statements.contains))
    }
}

/// Why a round cannot open yet: another one asked overlapping groups the same too shortly before.
package struct RoundOverlap: Error, Hashable {
    package let round: Round
    package let overlap: Overlap
    /// The groups of that round that are met and differ, with their headcounts: what this plan would have to say to be asked at once.
    package let met: [Label]

    package init(round: Round, overlap: Overlap, met: [Label]) {
        self.round = round
        self.overlap = overlap
        self.met = met
    }

    /// The first opening day on which nothing stands against it.
    package var earliest: Day { round.closes.adding(Plan.daysBetween) }
}

extension Round {
    /// The plan with the days on which it was really asked.
    private var asked: Plan {
        var plan = plan
        plan.closes = closes
        return plan
    }

    /// What stands against asking `plan` beside this opened round; nil for a draft, which nobody has been asked.
    package func stands(against plan: Plan, instrument: Instrument, own: Instrument) -> RoundOverlap? {
        guard state != .draft, let overlap = plan.overlap(with: asked, instrument: instrument, otherInstrument: own) else { return nil }
        let mine = plan.labels(instrument: instrument).filter { overlap.groups.contains($0.key) }
        return RoundOverlap(
            round: self, overlap: overlap,
            met: labels.filter { label in !label.isPublic && mine.contains { $0.meets(label) && !$0.isSame(as: label) } })
    }
}

extension Label {
    /// The same people, counted in the same way.
    fileprivate func isSame(as other: Label) -> Bool { key == other.key && people == other.people && joined == other.joined }

    /// Some people may be counted in both.
    fileprivate func meets(_ other: Label) -> Bool {
        ([key] + joined).contains { mine in
            ([other.key] + other.joined).contains { theirs in mine.starts(with: theirs) || theirs.starts(with: mine) }
        }
    }
}
