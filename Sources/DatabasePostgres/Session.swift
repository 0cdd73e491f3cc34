import CPQ
import Database

/// One connection to the server. Belongs to the one thread that made it.
///
/// A class because it owns the C handle and remembers which statements the server has prepared.
final class Session {
    private let handle: Handle
    /// Names by text. Texts are written in the code, so there are few; the limit is for the day when somebody builds them.
    private var prepared: [String: String] = [:]
    private static let mostPrepared = 500
    private var cursors = 0
    /// What the last transaction met.
    private(set) var trouble: Trouble?

    /// Connects within five seconds, unless the address says otherwise.
    ///
    /// - Parameter isForAdditions: its statements touch a few rows of tables that grow fast.
    /// - Throws: `DatabaseFault.unavailable`.
    init(url: String, isForAdditions: Bool = false) throws {
        handle = try Self.connect(url)
        do {
            _ = try commands(Self.settings)
            if isForAdditions { _ = try commands(Self.settingsForAdditions) }
        } catch {
            PQfinish(handle)
            throw error
        }
    }

    deinit { PQfinish(handle) }

    var isLost: Bool { PQstatus(handle) != .ok }

    /// The server's version as one number, 150020 for 15.20.
    var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// Runs `body` between `opening` and COMMIT; on any error everything is taken back.
    func transaction<T>(_ opening: String, _ body: (any Connection) throws -> T) throws -> T {
        trouble = nil
        do {
            _ = try commands(opening)
        } catch {
            if case .lost = trouble { trouble = .notBegun } else { takeBack() }
            throw error
        }
        do {
            let answer = try body(PostgresConnection(session: self))
            guard try commands("COMMIT").tag == "COMMIT" else {
                throw DatabaseFault.other("a statement of the transaction was refused before, so nothing of it was kept")
            }
            return answer
        } catch {
            takeBack()
            throw error
        }
    }

    private func takeBack() {
        guard !isLost, PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
        let met = trouble
        _ = try? commands("ROLLBACK")
        trouble = isLost ? .lost : met
    }

    /// Runs a statement that the server keeps prepared.
    func run(_ sql: SQL) throws -> Answer {
        let parameters = try Parameters(sql.values)
        let name = try prepare(sql.text)
        return try checked(parameters.with { PQexecPrepared(handle, name, $0, $1, $2, $3, 1) })
    }

    /// Runs a statement once, with its values.
    func runOnce(_ text: String, _ values: [Value] = []) throws -> Answer {
        let parameters = try Parameters(values)
        return try checked(parameters.with { PQexecParams(handle, text, $0, nil, $1, $2, $3, 1) })
    }

    /// Several commands in one message; the answer is the last one's.
    func commands(_ text: String) throws -> Answer { try checked(PQexec(handle, text)) }

    /// A name for a cursor that this connection has not used yet.
    func cursorName() -> String {
        cursors += 1
        return "c\(cursors)"
    }

    /// After the schema changed, or a statement no longer fits it.
    func forgetStatements() {
        prepared = [:]
        _ = try? commands("DEALLOCATE ALL")
    }

    private func prepare(_ text: String) throws -> String {
        if let name = prepared[text] { return name }
        if prepared.count >= Self.mostPrepared { forgetStatements() }
        let name = "s\(prepared.count)"
        _ = try checked(PQprepare(handle, name, text, 0, nil))
        prepared[text] = name
        return name
    }

    private func checked(_ result: OpaquePointer?) throws -> Answer {
        if let result {
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return Answer(result)
            default: break
            }
        }
        let refusal = Refusal(result, handle)
        PQclear(result)
        trouble = refusal.trouble(isLost: isLost) ?? trouble
        throw refusal.fault
    }

    /// Deadlines: a statement 60 s, waiting for a lock 10 s, a transaction that stands still 30 s. The server holds them, so a process that
    /// froze keeps nobody waiting for longer. A commit is on the server's disk before it is acknowledged, whatever its default is.
    /// No statement here is long enough to be compiled first.
    private static let settings = """
        SET client_encoding = 'UTF8'; SET statement_timeout = '60s'; SET lock_timeout = '10s';
        SET idle_in_transaction_session_timeout = '30s'; SET client_min_messages = warning; SET DateStyle = ISO; SET jit = off;
        SELECT set_config('synchronous_commit',
            CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, FALSE)
        """

    /// The server plans a statement once and by what it knew of the tables then: of a pool that was empty a minute ago it would read every row
    /// for each answer. So it may only look rows up.
    private static let settingsForAdditions = """
        SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;
        SET plan_cache_mode = force_generic_plan
        """

    /// What stands before `dbname` gives way to the address; a dead network is noticed within half a minute.
    private static func connect(_ url: String) throws -> Handle {
        let options: KeyValuePairs = [
            "connect_timeout": "5", "keepalives_idle": "10", "keepalives_interval": "5", "keepalives_count": "3", "tcp_user_timeout": "20000",
            "application_name": "digipolku", "dbname": url,
        ]
        let handle = withCStrings(options.map(\.key)) { keys in
            withCStrings(options.map(\.value)) { values in PQconnectdbParams(keys, values, 1) }
        }
        guard let handle else { throw DatabaseFault.unavailable("no memory for a connection") }
        guard PQstatus(handle) == .ok else {
            // An address that libpq cannot read it says in full, with its password.
            let said = Refusal(nil, handle).sentence.replacing(url, with: "…")
            PQfinish(handle)
            throw DatabaseFault.unavailable(said)
        }
        // Notices go nowhere: they would come out on standard error.
        _ = PQsetNoticeProcessor(handle, { _, _ in }, nil)
        return handle
    }

    private static func withCStrings<T>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> T) -> T {
        var bytes: [CChar] = []
        let starts = texts.map { text in
            defer { bytes += Array(text.utf8CString) }
            return bytes.count
        }
        return bytes.withUnsafeBufferPointer { buffer in
            body(starts.map { start in buffer.baseAddress?.advanced(by: start) } + [nil])
        }
    }
}

/// What a transaction sees of its connection.
struct PostgresConnection: Connection {
    let session: Session
    /// Rows that `forEach` asks for at a time.
    private static let stride = 2_000

    func rows(_ sql: SQL) throws -> [Row] { try session.run(sql).rows() }

    func run(_ sql: SQL) throws -> Int { try session.run(sql).affected }

    func forEach(_ sql: SQL, _ body: (any Cells) throws -> Void) throws {
        let name = session.cursorName()
        _ = try session.runOnce("DECLARE \(name) NO SCROLL CURSOR FOR \(sql.text)", sql.values)
        while true {
            let answer = try session.runOnce("FETCH \(Self.stride) FROM \(name)")
            for row in 0..<answer.rowCount { try body(PostgresCells(answer: answer, row: row)) }
            if answer.rowCount < Self.stride { break }
        }
        _ = try session.commands("CLOSE \(name)")
    }

    func script(_ statements: StaticString) throws {
        _ = try session.commands(statements.description)
        session.forgetStatements()
    }
}
