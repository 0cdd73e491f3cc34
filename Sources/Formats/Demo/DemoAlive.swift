import Domain

/// What keeps the demo's path alive: named days, reports to meetings, answers to findings (`Content/demo/alive.yaml`).
package struct DemoAlive: Hashable, Sendable {
    package let days: [Baseline]
    package let reports: [Made]
    package let replies: [Reply]

    package struct Made: Hashable, Sendable {
        /// Key of the body.
        package let body: String
        package let made: Day
        package let meeting: Day
        package let since: Day
        /// Key of what the body decided about it.
        package let decision: String?
    }

    package struct Reply: Hashable, Sendable {
        package let statement: Statement.ID
        package let day: Day
        package let text: LocalText
    }

    /// - Throws: `FileProblems` with place and line.
    package static func read(_ bytes: [UInt8]) throws(FileProblems) -> DemoAlive {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, named: "alive.yaml", notes: notes).object("days", "reports", "replies")
        let alive = DemoAlive(
            days: top["days"].list().map { place in
                let day = place.object("day", "name")
                return Baseline(name: day["name"].localText(), day: day["day"].day())
            },
            reports: top["reports"].list().map { place in
                let report = place.object("body", "made", "meeting", "since", "decision")
                return Made(
                    body: report["body"].word(), made: report["made"].day(), meeting: report["meeting"].day(), since: report["since"].day(),
                    decision: report["decision"].ifWritten?.word())
            },
            replies: top["replies"].list().map { place in
                let reply = place.object("statement", "day", "text")
                return Reply(statement: reply["statement"].word(), day: reply["day"].day(), text: reply["text"].localText())
            })
        try notes.throwIfAny()
        return alive
    }
}
