import Domain
import HTML

/// The second line of the menu, the same on every page of the path, its direction, its worth and what became of it: four words, and
/// beside them the pages of the one where the reader is. A page of the path is added here, with one line.
struct PathMenu {
    let visit: Visit

    /// The four words, each leading to its first page.
    enum Group: String, CaseIterable {
        case path, direction, worth, follow

        var places: [Place] {
            switch self {
            case .path: [.actions, .pilots]
            case .direction: [.strategy, .goals, .needs, .decisions, .outside, .coverage]
            case .worth: [.benefits, .money, .effects]
            case .follow: [.changes, .reports, .year]
            }
        }
    }

    enum Place: String, CaseIterable {
        case actions, pilots, strategy, goals, needs, decisions, outside, coverage, benefits, money, effects, changes, reports, year

        /// Its own address; what stands below belongs to it.
        var address: [String] {
            switch self {
            case .actions: ["digipolku"]
            case .pilots: ["digipolku", "kokeilut"]
            case .benefits: ["digipolku", "hyodyt"]
            case .money: ["digipolku", "raha"]
            case .effects: ["digipolku", "vaikutukset"]
            case .strategy: ["strategia"]
            case .goals: ["tavoitteet"]
            case .needs: ["tarpeet"]
            case .decisions: ["paatokset"]
            case .outside: ["toimintaymparisto"]
            case .coverage: ["eheys"]
            case .changes: ["muutokset"]
            case .reports: ["raportit"]
            case .year: ["vuosikello"]
            }
        }
    }

    /// Pages without a line of their own, and the one that they belong to.
    private static let others: [String: Place] = ["toimielimet": .decisions, "alku": .strategy, "nimetyt-paivat": .changes]

    private var segments: [String] { visit.segments.dropFirst(2).map(String.init) }

    /// The place that the page is or stands below; the longest address wins.
    private var here: Place? {
        let segments = segments
        let own = Place.allCases.filter { segments.starts(with: $0.address) }.max { $0.address.count < $1.address.count }
        return own ?? segments.first.flatMap { Self.others[$0] }
    }

    /// The page belongs to the path: its word in the first line is marked too.
    var isShown: Bool { visit.organisation != nil && here != nil }

    func write(to page: inout HTML) {
        guard visit.organisation != nil, let here, let group = Group.allCases.first(where: { $0.places.contains(here) }) else { return }
        let t = visit.t
        page.element("nav", .class("path-nav no-print"), .aria(.label, t("frame.path-navigation"))) { page in
            page.element("div") { page in
                page.element("ul", .class("path-groups")) { page in
                    for one in Group.allCases {
                        let first = one.places[0]
                        link(t(TextKey(family: "frame.path-group", one)), first, one == group ? "true" : nil, &page)
                    }
                }
                page.element("ul", .class("path-pages")) { page in
                    for place in group.places {
                        let current = place != here ? nil : place.address == segments ? "page" : "true"
                        link(t(TextKey(family: "frame.path-page", place)), place, current, &page)
                    }
                }
            }
        }
    }

    private func link(_ text: String, _ place: Place, _ current: String?, _ page: inout HTML) {
        page.element("li") { $0.element("a", .href(visit.address(of: place.address)), .with("aria-current", ifSome: current), text: text) }
    }
}
