import Domain
import Yams

/// A file of interface texts: `key: {fi: …, sv: …, en: …}`, one file a feature, three languages side by side.
package enum TextsFile {
    package struct Broken: Error {
        package let key: String
    }

    /// - Throws: `Broken` for a key without its three languages or with anything else; a Yams error for text that is no YAML.
    package static func read(_ yaml: String) throws -> [String: LocalText] {
        // Everything is text here: looking for numbers and dates in it would take most of the time of a start.
        let nodes = try Yams.compose(yaml: yaml, .basic)?.mapping ?? [:]
        var texts: [String: LocalText] = [:]
        for (key, node) in nodes {
            let name = key.string ?? ""
            guard let languages = node.mapping, languages.count == Language.allCases.count else { throw Broken(key: name) }
            var text: [Language: String] = [:]
            for language in Language.allCases {
                guard let written = languages[Node(language.rawValue)]?.string, !written.isEmpty else { throw Broken(key: name) }
                text[language] = written
            }
            guard texts.updateValue(LocalText(text), forKey: name) == nil else { throw Broken(key: name) }
        }
        return texts
    }
}
