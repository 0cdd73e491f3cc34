import Domain
import Formats

/// How a round and its plan look in the API.
extension JSONObject {
    mutating func write(_ round: Round, _ visit: Visit) {
        guard let organisation = visit.organisation else { return }
        field("id", round.id.description)
        field("name", round.plan.name)
        field("state", round.state.rawValue)
        object("instrument") { json in
            json.field("id", round.instrument.id)
            json.field("version", round.instrument.version)
        }
        field("selection", round.plan.selection.rawValue)
        field("opens", round.plan.opens)
        field("closes", round.closes)
        field("k", round.plan.k)
        field("openK", max(Plan.openFloor, round.plan.k))
        field("publicLink", round.plan.publicLink)
        field("publishes", round.plan.publishes)
        field("test", round.plan.isTest)
        field("opened", round.openedAt)
        field("closed", round.closedAt)
        field("released", round.releasedAt)
        field("page", visit.pageAddress(organisation, "kyselyt", round.id.description))
        let isOpen = round.state == .released && round.plan.publishes
        field("results", isOpen ? visit.apiAddress(organisation, "rounds", round.id.description, "results") : nil)
    }

    /// Who is counted with whom, as it was fixed before anybody answered.
    mutating func writePlan(_ round: Round) {
        array("variables") { array in round.plan.allVariables.forEach { array.value($0) } }
        array("labels") { array in
            for label in round.labels { array.object { $0.write(label, withStatements: true) } }
        }
        field("tree", round.tree)
    }

    mutating func write(_ label: Label, withStatements: Bool) {
        field("number", label.number)
        array("key") { array in label.wholeKey.forEach { array.value($0) } }
        field("name", label.name)
        field("people", label.people)
        field("public", label.isPublic)
        field("repeatable", label.isRepeatable)
        guard withStatements else { return }
        array("statements") { array in label.statements.forEach { array.value($0) } }
    }
}
