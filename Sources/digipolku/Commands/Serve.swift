import ArgumentParser
import Demo
import Web

/// `digipolku serve`: the web program, until SIGTERM or Ctrl-C.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages and the open API.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Address to listen at (127.0.0.1).") var host: String?
    @Option(help: "Port to listen at (8080).") var port: Int?
    @Option(name: .customLong("base-url"), help: "Address that people use, such as https://digi.example.fi; https also makes cookies secure.")
    var baseURL: String?
    @Option(name: .customLong("allow-host"), help: "A further host name that may be asked for; may be given several times.") var hosts: [String] = []
    @Option(
        name: .customLong("proxy"),
        help: "Address or block of a proxy of yours, such as 127.0.0.1 or 10.0.0.0/8, whose X-Forwarded-For is believed; may be given several times."
    ) var proxies: [String] = []
    @Option(name: .customLong("pdf-program"), help: "Chromium or Chrome, for pages as PDF (where Debian puts it); none for no PDF.") var pdfProgram:
        String?
    @Option(name: .customLong("word-program"), help: "pandoc, for pages as Word (where Debian puts it); none for no Word.") var wordProgram: String?
    @OptionGroup var mail: MailOptions
    @Flag(help: "Fill an empty store with the demo municipality; on the loopback, print a sign-in link per role.") var demo = false

    func run() async throws {
        try await Program.telling {
            let settings = try await ProgramSettings(place: place)
            let mail = try settings.mail(self.mail)
            let house = try await House.open(settings)
            try await house.checkMayServe()
            if demo { try await house.demoTown.fillIfEmpty() }
            try await WebServer(
                house: house, host: settings.text("host", host) ?? "127.0.0.1", port: try settings.number("port", port) ?? 8080,
                baseURL: settings.text("base-url", baseURL),
                hosts: settings.list("allow-host", hosts), proxies: try networks(settings.list("proxy", proxies)), mail: mail,
                demo: demo,
                press: PaperPress(
                    chromium: try settings.program("pdf-program", pdfProgram, PaperPress.chromiumPlaces),
                    pandoc: try settings.program("word-program", wordProgram, PaperPress.pandocPlaces))
            ).run()
            try house.close()
        }
    }

    private func networks(_ texts: [String]) throws -> [Network] {
        try texts.filter { !$0.isEmpty }.map { text in
            guard let network = Network(text) else {
                throw ValidationError("The setting proxy takes addresses and blocks such as 127.0.0.1 or 10.0.0.0/8, not “\(text)”.")
            }
            return network
        }
    }
}
