import Database
import Testing

/// Runs every test of a suite on SQLite, and once more on PostgreSQL when a cluster is given (`TestCluster`).
///
/// What the test opens through `TemporaryFolder.database()` or a house is of the engine whose turn it is.
package struct BothEngines: SuiteTrait, TestTrait, TestScoping {
    package var isRecursive: Bool { true }

    package func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        try await function()
        guard TestCluster.isGiven else { return }
        await Places.shared.enter()
        defer { Places.shared.leave() }
        let onPostgres = IssueHandlingTrait.compactMapIssues { issue in
            var issue = issue
            issue.comments.append("on PostgreSQL")
            return issue
        }
        try await onPostgres.provideScope(for: test, testCase: testCase) {
            try await Turn.$engine.withValue(.postgresql) { try await function() }
        }
    }
}

extension Trait where Self == BothEngines {
    package static var bothEngines: Self { BothEngines() }
}

/// The engine of the running test.
package enum Turn {
    @TaskLocal package static var engine: Engine = .sqlite
}

/// So many tests at a time have a PostgreSQL database: each opens several connections.
private actor Places {
    static let shared = Places()
    private var free = 6
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    nonisolated func leave() { Task { await freeOne() } }

    private func freeOne() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
