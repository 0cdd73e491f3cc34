import Domain
import Formats

/// How a published inquiry looks in a list of the API.
extension JSONObject {
    mutating func write(_ inquiry: Inquiry, _ visit: Visit) {
        guard let organisation = visit.organisation else { return }
        let id = inquiry.id.description
        field("id", id)
        field("title", inquiry.plan.title)
        object("instrument") { json in
            json.field("id", inquiry.instrument.id)
            json.field("version", inquiry.instrument.version)
        }
        field("closed", inquiry.lastDay(in: organisation.zone))
        field("published", inquiry.publishedAt)
        field("test", inquiry.plan.isTest)
        field("sha256", inquiry.publicationHash?.hexadecimal)
        field("page", visit.pageAddress(organisation, "organisaatiokyselyt", id, "tulokset"))
        field("results", visit.apiAddress(organisation, "inquiries", id, "results"))
    }
}
