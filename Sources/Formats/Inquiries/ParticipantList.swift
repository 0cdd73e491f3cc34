import Domain
import Foundation

/// Organisations as somebody typed them or pasted them from a spreadsheet, one a line: the name or a municipality's code first, then what is
/// known of it in any order.
///
///     Salo; salo@example.fi; 51 000; kaupunkimainen
///     684; digi@rauma.example
///     Närpiö = Närpes; sv_fi; 9 500
///
/// What the table of municipalities knows – Swedish name, code, size, type, languages – comes from there, unless the line says otherwise.
package struct ParticipantList: Hashable, Sendable {
    package let entries: [NewParticipant]
    /// Lines that were not understood, each with its reason; nothing else of the text is left out.
    package let problems: [Problem]

    package struct Problem: Hashable, Sendable {
        /// 1….
        package let line: Int
        /// As it was typed.
        package let text: String
        package let reason: Reason
    }

    package enum Reason: Error, Hashable {
        case noName
        /// more than 200 characters
        case longName
        /// neither an address nor a number nor a word that is known
        case unknown(String)
        /// looks like an address and is none
        case address(String)
        /// the same organisation stands on this earlier line
        case doubled(line: Int)
        /// the list was full before
        case tooMany
    }

    /// - Parameter known: names that are on the list already; line 0 stands for them.
    package init(_ text: String, municipalities: MunicipalityTable, known: [LocalText] = []) {
        var (entries, problems) = ([NewParticipant](), [Problem]())
        var seen = Dictionary(known.map { (Slug.of($0.text(in: .fi)), 0) }) { one, _ in one }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        for (offset, line) in lines where !line.allSatisfy(\.isWhitespace) {
            do throws(Reason) {
                guard known.count + entries.count < Participant.most else { throw .tooMany }
                let entry = try Self.entry(Self.cells(line), municipalities)
                let slug = Slug.of(entry.profile.name.text(in: .fi))
                if let earlier = seen[slug] { throw .doubled(line: earlier) }
                seen[slug] = offset + 1
                entries.append(entry)
            } catch {
                problems.append(Problem(line: offset + 1, text: String(line.prefix(200)), reason: error))
                if error == .tooMany { break }
            }
        }
        (self.entries, self.problems) = (entries, problems)
    }

    /// A line apart: by tabs, or semicolons, or commas.
    static func cells(_ line: Substring) -> [String] {
        let separator: Character = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ","
        return line.split(separator: separator, omittingEmptySubsequences: false).map { Cleaned.line($0) }
    }

    static func entry(_ cells: [String], _ municipalities: MunicipalityTable) throws(Reason) -> NewParticipant {
        guard let first = cells.first, !first.isEmpty else { throw .noName }
        guard first.count <= Participant.Profile.longestName else { throw .longName }
        var entry = NewParticipant(profile: profile(first, municipalities))
        for cell in cells.dropFirst() where !cell.isEmpty { try take(cell, &entry) }
        return entry
    }

    private static func profile(_ name: String, _ municipalities: MunicipalityTable) -> Participant.Profile {
        let names = name.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        if let found = municipalities.municipality(named: names.first ?? name) {
            return Participant.Profile(
                name: found.name, code: found.code, size: found.size, kind: found.kind, language: LanguageClass(found.languages))
        }
        let texts = Dictionary(zip(Language.allCases, names)) { one, _ in one }
        return Participant.Profile(name: texts.isEmpty ? LocalText(fi: name) : LocalText(texts))
    }

    private static func take(_ cell: String, _ entry: inout NewParticipant) throws(Reason) {
        let word = cell.lowercased()
        if cell.contains("@") {
            guard EmailAddress(cell) != nil else { throw .address(cell) }
            entry.email = cell
        } else if let inhabitants = Int(cell.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }), inhabitants >= 0 {
            entry.profile.size = SizeClass(inhabitants: inhabitants)
        } else if let kind = kinds[word] {
            entry.profile.kind = kind
        } else if let language = languages[word] {
            entry.profile.language = language
        } else {
            throw .unknown(String(cell.prefix(60)))
        }
    }

    private static let kinds: [String: MunicipalityKind] = [
        "kaupunkimainen": .urban, "urban": .urban, "stadsliknande": .urban, "urbana kommuner": .urban, "taajaan asuttu": .semiUrban,
        "semi-urban": .semiUrban, "tätortskommun": .semiUrban, "maaseutumainen": .rural, "rural": .rural, "landsbygdskommun": .rural, "muu": .other,
        "annan": .other, "other": .other,
    ]

    private static let languages: [String: LanguageClass] = [
        "fi": .finnish, "suomi": .finnish, "finska": .finnish, "finnish": .finnish, "sv": .swedish, "ruotsi": .swedish, "svenska": .swedish,
        "swedish": .swedish, "suomenkielinen": .finnish, "finskspråkig": .finnish, "finnish-speaking": .finnish, "ruotsinkielinen": .swedish,
        "svenskspråkig": .swedish, "swedish-speaking": .swedish, "fi_sv": .bilingual, "sv_fi": .bilingual, "kaksikielinen": .bilingual,
        "tvåspråkig": .bilingual, "bilingual": .bilingual,
    ]
}
