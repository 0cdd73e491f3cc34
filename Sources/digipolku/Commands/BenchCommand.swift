import ArgumentParser
import Ballot
import Demo
import Foundation
import Hummingbird
import HummingbirdCore
import ServiceLifecycle
import UnixSignals
import Web

/// `digipolku bench`: what `bin/bench` asks of the program; not for an installation.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Serve what bin/bench measures.", shouldDisplay: false, subcommands: [Pages.self, Imports.self])

    /// `bench pages`: the demo's board, rendered for each request and as ready bytes, on the loopback.
    struct Pages: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Serve a page twice: /rendered and /ready.")

        @OptionGroup var place: PlaceOptions
        @Option(help: "Port of the loopback to listen at.") var port: Int

        func run() async throws {
            try await Program.telling {
                let house = try await House.open(try await ProgramSettings(place: place))
                try await house.demoTown.fillIfEmpty()
                let base = "http://127.0.0.1:\(port)"
                let site = try Site(
                    store: house.store, ballot: house.ballot, keeper: house.office,
                    settings: Settings(baseURL: base, hosts: ["127.0.0.1"], version: Program.version, setUpCode: nil),
                    world: house.world, key: house.keys.installation, content: house.content)
                let application = Application(
                    responder: PageSpeed(site: site, slug: DemoTown.slug),
                    configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
                    onServerRunning: { _ in
                        print("Digipolku \(Program.version) measures pages: \(base)/")
                        fflush(nil)
                    }, logger: house.logger)
                try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
                try house.close()
            }
        }
    }
}
