import Domain
import Foundation
import Mail
import Testing

/// A mail server of its own for one test: a real Exim on the loopback (`bin/postbox`), which is stopped and started as the test wants.
package final class TestPostbox: Sendable {
    /// From `DIGIPOLKU_TEST_EXIM`: the folder that `bin/postbox get` filled. Without it nothing of this is tested.
    private static let exim = ProcessInfo.processInfo.environment["DIGIPOLKU_TEST_EXIM"].flatMap { $0.isEmpty ? nil : $0 }
    package static var isGiven: Bool { exim != nil }

    private let folder: String
    package let port: Int
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// It runs.
    package init() throws {
        let exim = try #require(Self.exim)
        folder = NSTemporaryDirectory() + "postbox-" + UUID().uuidString.prefix(8)
        port = try Self.freePort()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: exim + "/exim4", toPath: folder + "/exim4")
        try start()
    }

    deinit {
        try? stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    package func start() throws { _ = try Self.run(Self.root + "/bin/postbox", ["start", folder, String(port)]) }
    package func stop() throws { _ = try Self.run(Self.root + "/bin/postbox", ["stop", folder]) }

    /// Vouches for the server, whose name is `localhost`.
    package var certificate: String { folder + "/tls.pem" }

    /// What has arrived, the oldest first, as Python's mail library reads it: a reader that is not ours.
    package func mails() throws -> [ArrivedMail] {
        let said = try Self.run("/usr/bin/python3", [Self.root + "/Tests/outside/read_maildir.py", folder + "/box"])
        return try JSONDecoder().decode([ArrivedMail].self, from: said)
    }

    /// Waits until so many have arrived: the server has taken them before it lays them down.
    package func mails(_ count: Int) async throws -> [ArrivedMail] {
        for _ in 0..<1_200 {
            let mails = try mails()
            if mails.count >= count { return mails }
            try await Task.sleep(for: .milliseconds(50))
        }
        return try mails()
    }

    /// One that nobody listens at now.
    private static func freePort() throws -> Int {
        let said = try run(
            "/usr/bin/python3", ["-c", "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"])
        return try #require(Int(String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// The words go through a file: a pipe would be held open by every server that another test starts meanwhile.
    private static func run(_ program: String, _ arguments: [String]) throws -> Data {
        let words = URL(fileURLWithPath: NSTemporaryDirectory() + "said-" + UUID().uuidString)
        _ = FileManager.default.createFile(atPath: words.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: words) }
        let child = Process()
        child.executableURL = URL(fileURLWithPath: program)
        child.arguments = arguments
        child.standardInput = FileHandle.nullDevice
        child.standardOutput = try FileHandle(forWritingTo: words)
        try child.run()
        child.waitUntilExit()
        guard child.terminationStatus == 0 else { throw PostboxFailed(program: program, status: child.terminationStatus) }
        return try Data(contentsOf: words)
    }
}

package struct PostboxFailed: Error {
    let program: String
    let status: Int32
}

package struct ArrivedMail: Decodable, Sendable {
    package let recipient: String
    /// By name in lower case, decoded; a header that stands twice is given as often.
    package let headers: [[String]]
    package let plain: String
    package let html: String
    /// As the server kept it.
    package let raw: String

    /// The header's value; nil unless it stands there once.
    package func header(_ name: String) -> String? {
        let found = headers.filter { $0.first == name.lowercased() }
        return found.count == 1 ? found[0].last : nil
    }
}

extension TestPostbox {
    /// Carries letters to this server, as `digi@testila.example`.
    ///
    /// - Parameter bounces: where it sends back what it cannot deliver.
    package func carrier(at world: World = .fixed(at: TestHouse.noon), bounces: String? = nil) throws -> SMTPCarrier {
        let server = try MailServer(url: "smtp+plain://127.0.0.1:\(port)", user: nil, password: nil, authorities: nil)
        let sender = Sender(address: try #require(EmailAddress("digi@testila.example")), bounces: bounces.flatMap { EmailAddress($0) })
        return SMTPCarrier(server: server, sender: sender, world: world)
    }
}
