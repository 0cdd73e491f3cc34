import Domain
import HTML

/// The municipality's year: a ring for the wall, and the same as a list that says what each occasion is for.
struct YearPage: Page {
    let visit: Visit
    let wheel: YearWheel
    let occasions: [Revision<Occasion>]
    let places: YearPlaces

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    /// What comes next.
    var title: String {
        guard let next = YearWheel.near(occasions, today: wheel.today, within: 400).first else { return t("alive.year.title") }
        let name = TextValue.text(next.occasion.name.text(in: visit.language, first: visit.ownLanguage))
        let days = next.distance(from: wheel.today)
        return days == 0 ? t("alive.year.now", ["name": name]) : t("alive.year.next", ["name": name, "n": .count(days)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("alive.year.lead"))
        guard !occasions.isEmpty else { return empty(&page) }
        page.element("div", .class("year")) { page in
            page.add(YearRing(wheel: wheel, t: t, first: visit.ownLanguage))
            page.element("section", .aria(.labelledby, "vuosi")) { page in
                page.element("h2", .id("vuosi"), text: String(wheel.year))
                page.element("ol", .class("year-list")) { page in
                    for turn in wheel.turns { page.element("li") { write(turn, &$0) } }
                }
            }
        }
        ways(&page)
    }

    private func write(_ turn: YearWheel.Turn, _ page: inout HTML) {
        let occasion = turn.occasion
        page.element("p") { page in
            page.element("strong") { $0.written(occasion.name, visit) }
            page.text(" ")
            page.text(t.days(turn.days.lowerBound, turn.days.upperBound))
            let days = turn.distance(from: wheel.today)
            if days == 0 {
                page.text(" ")
                page.element("span", .class("tag waiting"), text: t("alive.year.is-now"))
            } else if (1...30).contains(days) {
                page.text(" ")
                page.element("span", .class("tag"), text: t("alive.year.in-days", ["n": .count(days)]))
            }
        }
        if !occasion.text.isEmpty { page.paragraphs(occasion.text, visit) }
        page.element("p", .class("small")) { page in
            page.element("a", .href(places.address(of: turn, visit)), text: t(TextKey(family: "alive.year.drives", occasion.kind)))
            guard visit.may(.editRoadmap) else { return }
            page.text(" · ")
            page.element("a", .class("no-print"), .href(visit.address("vuosikello", occasion.id.description, "muokkaa"))) { page in
                page.text(t("alive.year.edit"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(occasion.name, visit)
                }
            }
        }
    }

    private static let yearsAhead = 4

    private func ways(_ page: inout HTML) {
        page.element("p", .class("no-print")) { page in
            // As far ahead as a council decides: a reader who follows every link comes to an end.
            if wheel.year < wheel.today.year + Self.yearsAhead {
                page.element(
                    "a", .href(visit.address("vuosikello", query: ["vuosi": String(wheel.year + 1)])),
                    text: t("alive.year.other", ["year": .text(String(wheel.year + 1))]))
                page.text(" · ")
            }
            page.element("a", .href(visit.address("digipolku.ics")), text: t("alive.ics"))
        }
        guard visit.may(.editRoadmap) else { return }
        page.element("p", .class("buttons")) {
            $0.element("a", .class("button quiet"), .href(visit.address("vuosikello", "uusi")), text: t("alive.year.add"))
        }
    }

    private func empty(_ page: inout HTML) {
        page.element("div", .class("nothing")) { page in
            page.element("p", text: t(visit.may(.editRoadmap) ? "alive.year.none.lead" : "alive.year.none"))
            guard visit.may(.editRoadmap) else { return }
            page.element("div", .class("buttons")) { page in
                PostForm(visit: visit, action: visit.address("vuosikello", "valmis")).write(to: &page) {
                    $0.element("button", .type("submit"), text: t("alive.year.defaults"))
                }
                page.element("a", .class("button quiet"), .href(visit.address("vuosikello", "uusi")), text: t("alive.year.add"))
            }
        }
    }
}

/// What of the year is near, as sentences with their links: for the lead's desk.
struct NearOccasions: View {
    let visit: Visit
    let turns: [YearWheel.Turn]
    let places: YearPlaces
    let today: Day

    /// Unit: days.
    static let near = 21

    func write(to page: inout HTML) {
        guard !turns.isEmpty else { return }
        let t = visit.t
        page.element("section", .aria(.labelledby, "vuosikello")) { page in
            page.element("h2", .id("vuosikello"), text: t("alive.year.near"))
            page.element("ul") { page in
                for turn in turns {
                    page.element("li") { page in
                        page.written(turn.occasion.name, visit)
                        page.text(", " + t.days(turn.days.lowerBound, turn.days.upperBound) + ". ")
                        page.element(
                            "a", .href(places.address(of: turn, visit)), text: t(TextKey(family: "alive.year.drives", turn.occasion.kind)))
                    }
                }
            }
            page.element("p") { $0.element("a", .href(visit.address("vuosikello")), text: t("alive.year.whole")) }
        }
    }
}
