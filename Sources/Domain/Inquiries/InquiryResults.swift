/// Figures of a publication: every page, file and comparison is computed here.
package struct InquiryResults: Sendable {
    package let publication: Publication
    package let instrument: Instrument

    package init(_ publication: Publication, _ instrument: Instrument) {
        self.publication = publication
        self.instrument = instrument
    }

    /// Items that are counted: everything but texts.
    package var items: [Item] { instrument.items.filter { !$0.isText } }

    /// Of all whose answers count for this item.
    package func figure(_ item: Item) -> InquiryFigure {
        figure(item, publication.named) { publication.sums[$0.id] }
    }

    /// The only-in-sums answers are left out of this item, because they are too few to be hidden among each other.
    package func leavesOut(_ item: Item) -> Bool {
        !publication.quiet.isEmpty && !item.columns().contains { publication.sums[$0.id] != nil }
    }

    /// Of a class: named organisations alone, four or more, so that each of them has three others.
    package func figure(_ item: Item, in peers: PeerClass) -> InquiryFigure? {
        let figure = figure(item, publication.named.filter { $0.profile.peerClass(peers.variable) == peers }) { _ in nil }
        return figure.answered > Publication.leastOthers ? figure : nil
    }

    /// Of the others in an organisation's class: named ones alone, three or more.
    package func peers(of participant: Participant, by variable: PeerVariable, _ item: Item) -> InquiryFigure? {
        let figure = figure(item, others(of: participant, by: variable)) { _ in nil }
        return figure.answered >= Publication.leastOthers ? figure : nil
    }

    /// The named others of an organisation's class; none where its class is not known.
    package func others(of participant: Participant, by variable: PeerVariable) -> [Publication.Named] {
        guard let own = participant.profile.peerClass(variable) else { return [] }
        return publication.named.filter { $0.participant != participant.id && $0.profile.peerClass(variable) == own }
    }

    /// Whether what an organisation answered to an item is in the figure of all: not where it is only in sums and those are left out.
    package func counts(_ participant: Participant.ID, in item: Item) -> Bool {
        publication.named.contains { $0.participant == participant } || item.columns().contains { publication.sums[$0.id] != nil }
    }

    /// Classes that some figure is shown for, in their order.
    package func classes(_ variable: PeerVariable) -> [PeerClass] {
        PeerClass.all(of: variable).filter { peers in
            publication.named.count { $0.profile.peerClass(variable) == peers } > Publication.leastOthers
        }
    }

    private func figure(_ item: Item, _ named: [Publication.Named], quiet: (Column) -> [Int]?) -> InquiryFigure {
        let columns = item.columns()
        let counts = columns.map { column in
            (1...max(1, Int(column.highest))).map { byte in
                named.count { $0.answers[column.id].map(Int.init) == byte } + (quiet(column)?[byte - 1] ?? 0)
            }
        }
        return InquiryFigure(item: item, columns: columns, counts: counts)
    }
}

/// How organisations answered one item.
package struct InquiryFigure: Hashable, Sendable {
    /// Organisations that answered it, "cannot say" too.
    package let answered: Int
    /// Organisations by what can be answered: options, bins, or the five steps.
    package let people: [Int]
    /// Of a ranking: those who placed it first.
    package let firsts: [Int]?
    /// Nil where it cannot be answered.
    package let dontKnow: Int?

    /// - Parameter counts: by column, index 0 is byte 1.
    init(item: Item, columns: [Column], counts: [[Int]]) {
        answered = counts.first?.reduce(0, +) ?? 0
        switch item.kind {
        case .ranking(_, let places):
            people = counts.map { $0.prefix(places).reduce(0, +) }
            firsts = counts.map { $0.first ?? 0 }
            dontKnow = nil
        case .multiple:
            people = counts.map { $0.first ?? 0 }
            (firsts, dontKnow) = (nil, nil)
        case .statement, .single, .number, .text:
            let column = columns.first
            people = Array((counts.first ?? []).prefix(column?.options ?? 0))
            firsts = nil
            dontKnow = column?.dontKnow.flatMap { byte in counts.first?[Int(byte) - 1] }
        }
    }

    /// Of all who answered, 0…1.
    package func share(_ option: Int) -> Double { answered == 0 ? 0 : Double(people[option]) / Double(answered) }
}

extension PublishedSeries {
    /// Places of the answers whose shares the series tells, among the options of an item that goes on from it.
    package func options(of item: Item) -> [Int] {
        let keys = matches.first { $0.item == item.id }?.options ?? []
        return keys.compactMap { key in item.options.firstIndex { $0.key == key } }
    }

    /// The share of the same answers; of a multiple choice or ranking only one option can be told.
    package func own(_ item: Item, _ figure: InquiryFigure) -> ChoiceLine.Share? {
        guard let match = matches.first(where: { $0.item == item.id }), figure.answered > 0 else { return nil }
        let places = match.options.compactMap { key in item.options.firstIndex { $0.key == key } }
        guard places.count == match.options.count, places.count == 1 || item.columns().count == 1 else { return nil }
        return ChoiceLine.Share(people: places.reduce(0) { $0 + figure.people[$1] }, all: figure.answered)
    }
}
