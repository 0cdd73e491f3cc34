import HTML

/// From the path to what keeps it alive: one line for every reader.
struct AliveLinks: View {
    let visit: Visit

    func write(to page: inout HTML) {
        let t = visit.t
        let places: [(name: String, place: String)] = [
            (t("alive.since"), "muutokset"), (t("alive.reports.title"), "raportit"), (t("alive.year.title"), "vuosikello"),
        ]
        page.element("ul", .class("chips no-print")) { page in
            for (name, place) in places { page.element("li") { $0.element("a", .href(visit.address(place)), text: name) } }
        }
    }
}
