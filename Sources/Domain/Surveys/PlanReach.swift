/// How the people of one label are reached.
package struct Reach: Hashable, Sendable {
    /// The label's number.
    package let label: Int
    /// People with a link each; 0 where all use a shared one.
    package let personalLinks: Int
    /// A group or public link leads to it.
    package let isLinked: Bool
}

extension Plan {
    /// The links that the round needs; groups that joined another bring their own way of reaching them.
    package func reach(_ labels: [Label]) -> [Reach] {
        labels.map { label in
            let members = members(of: label)
            return Reach(
                label: label.number, personalLinks: members.filter { $0.mode == .personal }.reduce(0) { $0 + $1.people },
                isLinked: label.isPublic || members.contains { $0.mode == .groupLink })
        }
    }
}
