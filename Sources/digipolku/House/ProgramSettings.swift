import ArgumentParser
import Configuration
import Content
import Foundation

/// Where the installation lives; the same for every command.
struct PlaceOptions: ParsableArguments {
    @Option(help: "Folder of the database and the settings file.") var data: String?
    @Option(name: .customLong("database-url"), help: "A PostgreSQL database, postgres://user@host/name, in the place of the file in the data folder.")
    var databaseURL: String?
    @Option(help: "Folder of the keys, or two separated by a comma. Not inside a folder that is backed up with the data.") var keys: String?
    @Option(help: "A folder whose files stand over the program's own content.") var content: String?
    @Flag(help: "Print JSON.") var json = false
}

extension PlaceOptions {
    /// A command's work in the house that the options name, closed however it ends; what goes wrong is a sentence.
    ///
    /// - Parameter makesStore: where there is none; else a slip in a path would pass for an empty store.
    func work(makesStore: Bool = false, _ body: (House, ProgramSettings) async throws -> Void) async throws {
        try await Program.telling {
            let settings = try await ProgramSettings(place: self)
            try await House.open(settings, makesStore: makesStore).closed { try await body($0, settings) }
        }
    }
}

/// A setting's value by rank: command line, then `DIGIPOLKU_…` in the environment, then `digipolku.yaml` in the data folder.
struct ProgramSettings: Sendable {
    let data: String
    let keys: [String]
    /// Files that stand over the program's own.
    let content: ContentFolder
    private let givenDatabaseURL: String?
    private let environment: ConfigReader
    private let file: ConfigReader

    /// - Throws: `ValidationError` for a settings file that cannot be read.
    init(place: PlaceOptions) async throws {
        environment = ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "digipolku")
        givenDatabaseURL = place.databaseURL
        data = place.data ?? environment.string(forKey: "data") ?? "data"
        let path = data + "/digipolku.yaml"
        do {
            let place = ConfigReader(provider: InMemoryProvider(values: ["filePath": .init(.string(path), isSecret: false), "allowMissing": true]))
            file = ConfigReader(provider: try await FileProvider<YAMLSnapshot>(config: place))
        } catch {
            throw ValidationError("The settings file \(path) could not be read: \(error)")
        }
        content = try ContentFolder(overlay: place.content ?? environment.string(forKey: "content") ?? file.string(forKey: "content"))
        let named = place.keys ?? environment.string(forKey: "keys") ?? file.string(forKey: "keys")
        keys = (named ?? data + "-keys").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Nil: the file in the data folder.
    var databaseURL: String? {
        guard let url = self.text("database-url", givenDatabaseURL), !url.isEmpty else { return nil }
        return url
    }

    /// - Parameter given: from the command line.
    func text(_ name: String, _ given: String?) -> String? {
        given ?? environment.string(forKey: ConfigKey(name)) ?? file.string(forKey: ConfigKey(name))
    }

    /// Several values, in the environment and the file separated by commas.
    func list(_ name: String, _ given: [String]) -> [String] {
        guard given.isEmpty else { return given }
        return (text(name, nil) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// A program beside this one: the setting's, else the first of `places` that is there; nil for none.
    ///
    /// - Throws: `ValidationError` for a path where no program is.
    func program(_ name: String, _ given: String?, _ places: [String]) throws -> String? {
        guard let path = given ?? environment.string(forKey: ConfigKey(name)) ?? file.string(forKey: ConfigKey(name)) else {
            return places.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
        guard path != "none" else { return nil }
        guard FileManager.default.isExecutableFile(atPath: path) else { throw ValidationError("The setting \(name) names no program: \(path)") }
        return path
    }

    /// - Throws: `ValidationError` when the environment or the file holds no number.
    func number(_ name: String, _ given: Int?) throws -> Int? {
        if let given { return given }
        guard let text = text(name, nil) ?? file.int(forKey: ConfigKey(name)).map(String.init) else { return nil }
        guard let number = Int(text) else { throw ValidationError("The setting \(name) must be a whole number, not “\(text)”.") }
        return number
    }
}
