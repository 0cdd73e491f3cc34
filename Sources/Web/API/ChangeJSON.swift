import Domain
import Formats
import Store

/// How one change of the path looks in the API: enough to know whether to read the action again.
extension JSONObject {
    mutating func write(_ change: PathChange, _ visit: Visit) {
        guard let organisation = visit.organisation else { return }
        let action = change.action
        field("key", change.place.text)
        field("action", action.id.description)
        field("version", action.number)
        field("at", action.at)
        field("title", action.title)
        field("phase", action.phase.rawValue)
        field("reason", action.reason)
        field("link", visit.apiAddress(organisation, "actions", action.id.description))
        field("page", visit.pageAddress(organisation, "digipolku", action.id.description))
    }
}
