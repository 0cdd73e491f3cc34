import Domain
import Sheets

/// What a file says, sheet by sheet.
package struct PathReading: Sendable {
    package private(set) var sheets: [PathSheet.Name: PathSheet.Reading] = [:]

    package init() {}

    /// Heads that mean nothing here.
    package var unknown: [String] { PathSheet.Name.allCases.flatMap { sheets[$0]?.unknown ?? [] } }

    /// Of all sheets together, without their headings.
    package var rows: Int { sheets.values.reduce(0) { $0 + $1.lines.count } }

    /// A file may have more; nobody looks through more in one preview.
    package static let mostRows = 10_000

    package mutating func take(_ sheet: Sheet, as name: PathSheet.Name, words: PathWords) throws(PathSheet.HeadProblem) {
        sheets[name] =
            switch name {
            case .actions: try PathSheet.read(sheet, of: Action.self, words: words)
            case .benefits: try PathSheet.read(sheet, of: Benefit.self, words: words)
            case .budgets: try PathSheet.read(sheet, of: Budget.self, words: words)
            case .needs: try PathSheet.read(sheet, of: Need.self, words: words)
            }
    }

    /// Reads every sheet that is one of ours by its name; a file without such a name is its first sheet, read as actions.
    ///
    /// - Parameter read: one sheet of the file; nil names the first.
    /// - Throws: `SheetProblem`, `PathSheet.HeadProblem`.
    package init(words: PathWords, read: (String?) async throws -> Sheet) async throws {
        let first = try await read(nil)
        let named = first.names.compactMap { name in PathSheet.named(name, words).map { (name, $0) } }
        if named.isEmpty { try take(first, as: .actions, words: words) }
        for (name, sheet) in named where sheets[sheet] == nil {
            try take(name == first.name ? first : try await read(name), as: sheet, words: words)
        }
    }
}

/// What a file would do to the path, all of it or nothing.
package struct PathPlan: Sendable {
    package let actions: SheetPlan<Action>
    package let benefits: SheetPlan<Benefit>
    package let budgets: SheetPlan<Budget>
    package let needs: SheetPlan<Need>
    /// What its cells were read with.
    package let words: PathWords

    package init(
        actions: SheetPlan<Action>, benefits: SheetPlan<Benefit>, budgets: SheetPlan<Budget>, needs: SheetPlan<Need>, words: PathWords
    ) {
        self.actions = actions
        self.benefits = benefits
        self.budgets = budgets
        self.needs = needs
        self.words = words
    }

    package var problems: [SheetRowProblem] { actions.problems + benefits.problems + budgets.problems + needs.problems }
    package var changed: Int { actions.changes.count + benefits.changes.count + budgets.changes.count + needs.changes.count }
    package var added: Int { actions.additions.count + benefits.additions.count + budgets.additions.count + needs.additions.count }
    package var unchanged: Int { actions.unchanged + benefits.unchanged + budgets.unchanged + needs.unchanged }
    package var hasConflict: Bool { actions.hasConflict || benefits.hasConflict || budgets.hasConflict || needs.hasConflict }
    /// It changes what everybody reads.
    package var needsReason: Bool {
        actions.needsReason(words) || benefits.needsReason(words) || budgets.needsReason(words) || needs.needsReason(words)
    }
}

extension SheetPlan {
    package var hasConflict: Bool { changes.contains { !$0.conflicts.isEmpty } }

    func needsReason(_ words: PathWords) -> Bool { changes.contains { $0.current.content.isRead(words) } }
}

extension PathWords {
    /// The same with what a file's cells may name.
    package func knowing(_ roadmap: Roadmap, _ lists: CodeLists) -> PathWords {
        var words = self
        words.needs = roadmap.needs.map(\.id)
        words.actions = Dictionary(uniqueKeysWithValues: roadmap.actions.map { ($0.id, $0.title) })
        words.published = Set(roadmap.actions.filter(\.isPublished).map(\.id))
        words.lists = lists
        return words
    }
}

/// The sheets of a path, as they go out.
extension PathSheet {
    /// - Parameters:
    ///   - actions: those that are asked for, in their order; what belongs to others stays out.
    ///   - words: that know the path.
    package static func tables(_ actions: [Revision<Action>], of roadmap: Roadmap, words: PathWords) -> [SheetTable] {
        let ids = Set(actions.map(\.id))
        let budgets = roadmap.budgets.filter { ids.contains($0.content.action) }
        let counted = Set(budgets.map(\.content.action))
        return [
            table(actions, words: words), table(roadmap.benefits.filter { ids.contains($0.content.action) }, words: words),
            table(
                budgets, columns: Budget.columns(of: budgets.lazy.map(\.content), year: roadmap.day.year),
                new: actions.filter { !counted.contains($0.id) }.map { Budget(action: $0.id) }, words: words), table(roadmap.needs, words: words),
        ]
    }
}
