import Database
import Dispatch
import Foundation
import Synchronization

/// Threads of our own that wait for the server, so that no thread of the pages does: one connection each, made when first needed.
final class Crew: Sendable {
    typealias Job = @Sendable (Post) -> Void

    private let desk: Desk

    /// - Parameter waiting: jobs that may wait; one more is refused.
    init(_ name: String, size: Int, waiting: Int = 4_096, connect: @escaping @Sendable () throws -> Session) {
        desk = Desk(name: name, size: size, limit: waiting, connect: connect)
    }

    deinit { desk.end() }

    enum Entrance { case taken, full, ended }

    func add(_ job: @escaping Job) -> Entrance { desk.add(job) }

    /// Lets what waits run to its end and closes the connections; returns when all threads are gone.
    func end() {
        desk.end()
        desk.threads.wait()
    }
}

/// Where a thread sits: its connection, if it has one.
final class Post {
    private let connect: @Sendable () throws -> Session
    private var session: Session?

    fileprivate init(connect: @escaping @Sendable () throws -> Session) {
        self.connect = connect
    }

    /// One transaction, on a new connection if the old one is gone. What a server took back whole is run again; a transaction whose connection
    /// broke is run again only if it had not begun, or writes nothing.
    func run<T>(_ kind: TransactionKind, _ body: (any Connection) throws -> T) throws -> T {
        var turn = 1
        while true {
            let session = try session ?? connect()
            self.session = session
            do {
                return try session.transaction(kind.opening, body)
            } catch {
                let trouble = session.trouble
                if session.isLost { self.session = nil }
                guard turn < 4, mayRunAgain(kind, trouble, turn) else { throw error }
                if case .stale = trouble { session.forgetStatements() }
                if case .collision = trouble { Thread.sleep(forTimeInterval: Double.random(in: 0.001...0.02)) }
                turn += 1
            }
        }
    }

    private func mayRunAgain(_ kind: TransactionKind, _ trouble: Trouble?, _ turn: Int) -> Bool {
        switch trouble {
        case .notBegun: turn == 1
        case .lost: turn == 1 && kind == .read
        case .collision, .stale: true
        case nil: false
        }
    }
}

/// The queue that a crew's threads share. The threads hold it, not the crew, so that they end when nobody has the crew any more.
private final class Desk: Sendable {
    private struct State {
        var jobs: [Crew.Job] = []
        var threads = 0
        var busy = 0
        var isEnded = false
    }

    private let state = Mutex(State())
    /// Counts jobs that no thread has taken yet.
    private let bell = DispatchSemaphore(value: 0)
    let threads = DispatchGroup()
    private let name: String
    private let size: Int
    private let limit: Int
    private let connect: @Sendable () throws -> Session

    init(name: String, size: Int, limit: Int, connect: @escaping @Sendable () throws -> Session) {
        self.name = name
        self.size = size
        self.limit = limit
        self.connect = connect
    }

    func add(_ job: @escaping Crew.Job) -> Crew.Entrance {
        let (entrance, needsThread) = state.withLock { state -> (Crew.Entrance, Bool) in
            guard !state.isEnded else { return (.ended, false) }
            guard state.jobs.count < limit else { return (.full, false) }
            state.jobs.append(job)
            guard state.threads < size, state.threads - state.busy < state.jobs.count else { return (.taken, false) }
            state.threads += 1
            return (.taken, true)
        }
        if needsThread { start() }
        if entrance == .taken { bell.signal() }
        return entrance
    }

    func end() {
        let count = state.withLock { state in
            guard !state.isEnded else { return 0 }
            state.isEnded = true
            return state.threads
        }
        for _ in 0..<count { bell.signal() }
    }

    private func start() {
        threads.enter()
        let thread = Thread { [self] in
            let post = Post(connect: connect)
            while let job = next() {
                job(post)
                state.withLock { $0.busy -= 1 }
            }
            threads.leave()
        }
        thread.name = name
        thread.start()
    }

    /// - Returns: nil when the crew has ended and nothing waits.
    private func next() -> Crew.Job? {
        bell.wait()
        return state.withLock { state in
            guard !state.jobs.isEmpty else { return nil }
            state.busy += 1
            return state.jobs.removeFirst()
        }
    }
}
