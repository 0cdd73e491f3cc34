import Domain
import HTML

/// For whoever may read them: open answers of a released round that nobody has read, and until when.
struct UnreadTexts: View {
    let visit: Visit
    let round: Round
    let count: Int

    func write(to page: inout HTML) {
        guard count > 0, let released = round.releasedAt, let zone = visit.organisation?.zone else { return }
        let t = visit.t
        page.element("p", .class("notice waiting no-print")) { page in
            page.text(t("rounds.texts.waiting", ["n": .count(count), "day": .day(Round.lastDayOfTexts(releasedAt: released, in: zone))]) + " ")
            page.element("a", .href(visit.address("kyselyt", round.id.description, "avoimet")), text: t("rounds.texts.read"))
        }
    }
}
