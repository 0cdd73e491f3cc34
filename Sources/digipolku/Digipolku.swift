import ArgumentParser

/// The program: `serve` and the commands that do the same steps as the pages.
@main
struct Digipolku: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digipolku",
        abstract: "A municipality's digital strategy as a living loop: ask, see, choose, do, measure, ask again.",
        version: Program.version,
        subcommands: [Serve.self])
}

enum Program {
    static let version = "0.1.0"
}
