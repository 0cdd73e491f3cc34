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
    ///
    /// - Returns: nil when the rounds lie far enough apart, ask other people or other things, or have the same labels and headcounts.
    package func overlap(with other: Plan, instrument: Instrument, otherInstrument: Instrument) -> Overlap? {
        guard opens.number - other.closes.number < Plan.daysBetween, other.opens.number - closes.number < Plan.daysBetween else { return nil }
        let mine = labels(instrument: instrument).filter { !$0.isPublic }
        let theirs = other.labels(instrument: otherInstrument).filter { !$0.isPublic }
        if mine.elementsEqual(theirs, by: { $0.key == $1.key && $0.people == $1.people && $0.joined == $1.joined }) { return nil }
        var groups: [[String]] = []
        var statements: Set<Statement.ID> = []
        for label in mine {
            let met = theirs.filter { label.meets($0) }.flatMap(\.statements)
            let both = Set(label.statements).intersection(met)
            if both.isEmpty { continue }
            groups.append(label.key)
            statements.formUnion(both)
        }
        return groups.isEmpty ? nil : Overlap(groups: groups, statements: instrument.statements.map(\.id).filter(statements.contains))
    }
}

extension Label {
    /// Some people may be counted in both.
    fileprivate func meets(_ other: Label) -> Bool {
        ([key] + joined).contains { mine in
            ([other.key] + other.joined).contains { theirs in mine.starts(with: theirs) || theirs.starts(with: mine) }
        }
    }
}
