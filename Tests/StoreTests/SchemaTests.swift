import Database
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct SchemaTests {
    @Test func `a fresh store takes the schema, and taking it twice changes nothing`() async throws {
        let folder = try TemporaryFolder()
        let database = try await folder.database()
        try await database.migrate(Store.migrations, at: 0)
        try await database.migrate(Store.migrations, at: 0)
        let rounds = try await database.read { try $0.rows("SELECT id FROM round").count }
        #expect(rounds == 0)
    }
}
