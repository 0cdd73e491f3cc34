import ArgumentParser
import Content
import Demo
import Domain
import Foundation
import Hummingbird
import Jobs
import Logging
import ServiceLifecycle
import Web

/// `digipolku serve`: the web program, until SIGTERM or Ctrl-C.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages and the open API.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Address to listen at.") var host: String?
    @Option(help: "Port to listen at; 0 takes a free one.") var port: Int?
    @Option(help: "Address that people use, such as https://digi.example.fi; also sets secure cookies.") var baseURL: String?
    @Option(help: "A folder whose files stand over the program's own content.") var content: String?
    @Flag(help: "Fill an empty store with the demo municipality; on the loopback, print a sign-in link per role.") var demo = false

    func run() async throws {
        let settings = try await ProgramSettings(place: place)
        let host = settings.text("host", host) ?? "127.0.0.1"
        let port = try settings.number("port", port) ?? 8080
        let house = try await House.open(settings)
        let folder = try ContentFolder(overlay: settings.text("content", content))
        if demo { try await DemoTown(house: house.parts, content: folder).fillIfEmpty() }
        let server = WebServer(house: house, content: folder, host: host, port: port, baseURL: settings.text("base-url", baseURL), demo: demo)
        try await server.run()
        try house.close()
    }
}
