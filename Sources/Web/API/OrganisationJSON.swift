import Domain
import Formats

/// A tile with its place on the board, 1….
struct PlacedTheme: Sendable {
    let place: Int
    let theme: Revision<Theme>
}

/// How organisations and themes look in the API.
extension JSONObject {
    mutating func write(_ organisation: Organisation, _ visit: Visit) {
        field("slug", organisation.slug)
        field("name", organisation.name)
        array("languages") { array in organisation.languages.forEach { array.value($0.rawValue) } }
        field("wording", organisation.wording.rawValue)
        field("contact", organisation.contact)
        field("page", visit.pageAddress(organisation))
        object("links") { links in
            links.field("themes", visit.apiAddress(organisation, "themes"))
            links.field("actions", visit.apiAddress(organisation, "actions"))
            links.field("rounds", visit.apiAddress(organisation, "rounds"))
            links.field("changes", visit.apiAddress(organisation, "changes"))
        }
    }

    mutating func write(_ placed: PlacedTheme, _ visit: Visit) {
        let theme = placed.theme
        field("key", theme.content.key)
        field("place", placed.place)
        field("own", theme.isOwn)
        field("name", theme.name)
        field("sentence", theme.sentence)
        field("meaning", theme.meaning)
        field("owner", theme.owner.name)
        if let target = theme.target {
            object("target") { json in
                json.field("level", target.level)
                json.field("year", target.year)
            }
        } else {
            field("target", nil as String?)
        }
        field("updated", theme.at)
    }
}
