import Ballot
import Demo
import Domain
import Foundation
import Hummingbird
import HummingbirdCore
import Jobs
import Logging
import Mail
import NIOCore
import Secrets
import ServiceLifecycle
import Store
import UnixSignals
import Web

/// The HTTP server with its limits (SAFETY §2), the scheduled work beside it, and an orderly end within five seconds of SIGTERM.
struct WebServer: Sendable {
    let house: House
    let host: String
    let port: Int
    /// Nil: the address that is listened at.
    let baseURL: String?
    /// Further host names that may be asked for.
    let hosts: [String]
    /// Whose word about the sender is taken.
    let proxies: [Network]
    /// Nil: nothing is sent.
    let mail: MailSettings?
    let demo: Bool
    let press: PaperPress

    func run() async throws {
        let setUpCode = try await house.store.homeOrganisation() == nil ? SetUpCode.text(house.keys.installation) : nil
        let carrier = mail.map { SMTPCarrier(server: $0.server, sender: $0.sender, world: house.world) }
        let site = try Site(
            store: house.store, ballot: house.ballot, keeper: house.office,
            settings: Settings(baseURL: address(port: port), hosts: allowedHosts, version: Program.version, setUpCode: setUpCode, proxies: proxies),
            world: house.world, key: house.keys.installation, content: house.content, press: press,
            carrier: carrier)
        let gate = Gate(site: site)
        let limits = OpenFiles.raised()
        let application = Application(
            responder: gate, server: gate.server(limits),
            configuration: .init(
                address: .hostname(host, port: port), serverName: nil, backlog: Self.backlog,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections + ConnectionLimits.toldToWait, logger: house.logger)),
            services: [house.housekeeping] + postmen(site, carrier),
            onServerRunning: { channel in await announce(channel.localAddress?.port ?? port, setUpCode) },
            logger: house.logger)
        var group = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: house.logger)
        group.maximumGracefulShutdownDuration = .seconds(4)
        let lastMinute = LastMinute(logger: house.logger)
        defer { withExtendedLifetime(lastMinute) {} }
        try await ServiceGroup(configuration: group).run()
    }

    /// Nobody carries mail where no server is named: it waits in the outbox.
    private func postmen(_ site: Site, _ carrier: SMTPCarrier?) -> [any Service] {
        guard let carrier else { return [] }
        let room = MailRoom(
            store: house.store, carrier: carrier, leases: Leases(database: house.database), world: house.world, logger: house.logger)
        return [
            Postman(room: room, writer: LetterDesk(site: site)),
            RoundPost(room: room, ballot: house.ballot, writer: RoundLetterDesk(site: site)),
            InquiryPost(room: room, writer: InquiryLetterDesk(site: site)),
        ]
    }

    /// Connections that the system keeps until they are taken; the next one would be asked to try again after a second.
    private static let backlog = 4_096

    private func address(port: Int) -> String {
        baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    private var allowedHosts: Set<String> {
        var names = Set(hosts.map { $0.lowercased() })
        if let name = baseURL.flatMap({ URL(string: $0)?.host }) { names.insert(name.lowercased()) }
        if isLoopback || baseURL == nil { names.formUnion(["localhost", "127.0.0.1", "::1", host.lowercased()]) }
        return names
    }

    private var isLoopback: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) }

    /// Tells on standard output where the pages are; the demo's sign-in links and the first account's code only here.
    private func announce(_ port: Int, _ setUpCode: String?) async {
        print("Digipolku \(Program.version) is ready: \(address(port: port))/")
        if let setUpCode { print("To make the first account, open \(address(port: port))/fi/alku?koodi=\(setUpCode)") }
        if demo, isLoopback { await announceDemoLinks(base: address(port: port)) }
        fflush(nil)
    }

    /// A one-time sign-in link for each role of the demo municipality.
    private func announceDemoLinks(base: String) async {
        do {
            let links = try await DemoTown.signInLinks(store: house.store)
            guard !links.isEmpty else { return }
            print("Sign in to the demo municipality by one of these links. Each works once and opens the desk of its role:")
            for (role, token) in links {
                print("  \(role.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)) \(base)/fi/\(DemoTown.slug)/kirjaudu/linkki/\(token)")
            }
        } catch {
            house.logger.error("The sign-in links of the demo municipality could not be made.", metadata: ["error": "\(error)"])
        }
    }
}

/// The code that the first account is made with; shown on the console only. The same in every process of an installation.
enum SetUpCode {
    static func text(_ key: Key) -> String { Base32.text(Array(key.subkey("set-up code").mac([]).prefix(10))) }
}
