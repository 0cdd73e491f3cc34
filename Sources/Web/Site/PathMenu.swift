import HTML

/// The second line of the menu: the pages around the path, shown on each of them. A page of the path is added here, with one line.
struct PathMenu {
    let visit: Visit

    private static let places: [(name: TextKey, segment: String)] = [
        ("frame.path", "digipolku"),
        ("frame.strategy", "strategia"),
        ("frame.goals", "tavoitteet"),
        ("frame.needs", "tarpeet"),
        ("frame.decisions", "paatokset"),
        ("frame.outside", "toimintaymparisto"),
        ("frame.coverage", "eheys"),
        ("frame.reports", "raportit"),
    ]

    /// Pages that belong to the path without a line of their own.
    private static let others = ["toimielimet", "alku", "muutokset", "nimetyt-paivat", "vuosikello"]

    private var here: String { visit.segments.dropFirst(2).first.map(String.init) ?? "" }

    /// The page belongs to the path: its word in the first line is marked too.
    var isShown: Bool { visit.organisation != nil && (Self.places.map(\.segment) + Self.others).contains(here) }

    func write(to page: inout HTML) {
        guard isShown else { return }
        page.element("nav", .class("path-nav"), .aria(.label, visit.t("frame.path-navigation"))) { page in
            page.element("ul") { page in
                for place in Self.places {
                    page.element("li") { page in
                        page.element(
                            "a", .href(visit.address(place.segment)), .with("aria-current", ifSome: here == place.segment ? "page" : nil),
                            text: visit.t(place.name))
                    }
                }
            }
        }
    }
}
