import Database

extension PostgresDatabase {
    /// Refuses a server whose settings break a promise: what is acknowledged is on disk, and nothing tells when an answer came.
    func check(isForTests: Bool) async throws {
        let row = try await read { db in
            try db.row(
                """
                SELECT CAST(current_setting('server_version_num') AS BIGINT) AS version, current_setting('server_encoding') AS encoding,
                       current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
                       current_setting('track_commit_timestamp') AS times, current_setting('log_statement') AS statements,
                       CAST(extract(epoch FROM CAST(current_setting('log_min_duration_statement') AS INTERVAL)) AS BIGINT) AS slow,
                       current_setting('log_parameter_max_length') AS shown
                """)
        }
        guard let row else { throw DatabaseFault.column("version") }
        try Self.refuse(row.integer("version") < 130_000, "server_version", "PostgreSQL 13 or later is needed.")
        try Self.refuse(row.text("encoding") != "UTF8", "server_encoding", "The database must be made with ENCODING 'UTF8'.")
        if !isForTests {
            try Self.refuse(row.text("fsync") == "off", "fsync", "The server syncs nothing (fsync = off): acknowledged answers could be lost.")
            try Self.refuse(
                row.text("pages") == "off", "full_page_writes",
                "The server writes no full pages (full_page_writes = off): a power cut could tear what was acknowledged.")
        }
        try Self.refuse(
            row.text("times") == "on", "track_commit_timestamp",
            "The server keeps the time of every commit (track_commit_timestamp = on), and so of every answer. Turn it off.")
        let logs = try ["mod", "all"].contains(row.text("statements")) || row.integer("slow") >= 0
        try Self.refuse(
            logs && row.text("shown") != "0", "log_parameter_max_length",
            "The server logs statements with their values. Run ALTER DATABASE … SET log_parameter_max_length = 0, or log no statements.")
    }

    private static func refuse(_ isWrong: Bool, _ setting: String, _ sentence: String) throws {
        if isWrong { throw PostgresSettingRefused(setting: setting, description: sentence) }
    }
}
