import Domain

/// Whose people a joint round asks, one organisation a line: the name or a municipality's code first, then how many people of each kind of
/// group, and what is known of the organisation in any order (`ParticipantList`).
///
///     Salo; henkilöstö 1 200; johto 45; luottamushenkilöt 51
///     684; personal 900; ledning 30
///     Kuntayhtymä Pohjoinen; henkilöstö 310; muu
package struct JointList: Hashable, Sendable {
    package let entries: [Entry]
    /// Lines that were not understood, each with its reason; nothing else of the text is left out.
    package let problems: [Problem]

    package struct Entry: Hashable, Sendable {
        package let organisation: AskedOrganisation
        /// By the key of an asked group, in the instrument's order.
        package let people: [Headcount]
    }

    package struct Headcount: Hashable, Sendable {
        package let group: String
        package let people: Int
    }

    package struct Problem: Hashable, Sendable {
        /// 1….
        package let line: Int
        package let reason: Reason
    }

    package enum Reason: Error, Hashable {
        case organisation(ParticipantList.Reason)
        /// no group with its people
        case noPeople
        /// a kind of group that the questionnaire does not ask, or one that stands twice
        case group(String)
        /// not 1…1,000,000
        case people(String)
        /// neither a municipality nor said to be something else; the municipality that it is most like
        case stranger(String, nearest: LocalText?)
    }

    /// - Parameter asker: the name of whoever asks, whose own people may be on the list too.
    package init(_ text: String, instrument: Instrument, municipalities: MunicipalityTable, asker: LocalText? = nil) {
        var (entries, problems) = ([Entry](), [Problem]())
        var seen: [String: Int] = [:]
        for (offset, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.allSatisfy(\.isWhitespace) {
            do throws(Reason) {
                let entry = try Self.entry(line, instrument, municipalities, asker)
                if let earlier = seen[entry.organisation.key] { throw .organisation(.doubled(line: earlier)) }
                seen[entry.organisation.key] = offset + 1
                entries.append(entry)
            } catch {
                problems.append(Problem(line: offset + 1, reason: error))
            }
        }
        (self.entries, self.problems) = (entries, problems)
    }

    private static func entry(
        _ line: Substring, _ instrument: Instrument, _ municipalities: MunicipalityTable, _ asker: LocalText?
    ) throws(Reason) -> Entry {
        var (known, people) = ([String](), [String: Int]())
        for cell in ParticipantList.cells(line) {
            guard !known.isEmpty, let typed = headcount(cell, instrument) else {
                known.append(cell)
                continue
            }
            guard instrument.group(typed.group) != nil, typed.group != AskedGroup.open, people[typed.group] == nil else { throw .group(cell) }
            guard let count = Int(typed.digits), Plan.peopleRange.contains(count) else { throw .people(cell) }
            people[typed.group] = count
        }
        let profile: Participant.Profile
        do { profile = try ParticipantList.entry(known, municipalities).profile } catch { throw .organisation(error) }
        guard !people.isEmpty else { throw .noPeople }
        let isOwn = isSame(profile.name, asker)
        if !isOwn, isStranger(profile) {
            throw .stranger(profile.name.text(in: .fi), nearest: municipalities.nearest(to: profile.name.text(in: .fi))?.name)
        }
        let key = isOwn ? AskedOrganisation.own : profile.code.isEmpty ? slug(profile.name) : profile.code
        return Entry(
            organisation: AskedOrganisation(key: key, profile: profile),
            people: instrument.groups.compactMap { group in people[group.key].map { Headcount(group: group.key, people: $0) } })
    }

    /// A municipality is known; whatever else is asked says so by a word of its line or of its name: a misspelt town would be a new organisation.
    private static func isStranger(_ profile: Participant.Profile) -> Bool {
        guard profile.code.isEmpty, profile.kind == nil else { return false }
        let words = profile.name.texts.values.flatMap { $0.lowercased().split { !$0.isLetter } }
        return !words.contains { word in others.contains { word.hasSuffix($0) } }
    }

    /// How words end that no municipality's name has.
    private static let others = [
        "kuntayhtymä", "kuntayhtymän", "hyvinvointialue", "yhtymä", "liitto", "virasto", "laitos", "keskus", "oy", "oyj", "ab", "ry", "rf",
        "samkommun", "samkommunen", "välfärdsområde", "förbund", "förening", "authority", "association", "ltd",
    ]

    /// Under its name in any language, however it is spaced, spelled and marked, with or without "kunta" and "oma".
    private static func isSame(_ name: LocalText, _ asker: LocalText?) -> Bool {
        guard let asker else { return false }
        let own = asker.texts.values.map(plain)
        return name.texts.values.map(plain).contains { name in
            own.contains { own in name.count == own.count && !own.isEmpty && zip(name, own).allSatisfy(isSameWord) }
        }
    }

    private static func plain(_ name: String) -> [String] {
        let words = Slug.of(name, limit: 1_000).split(separator: "-").map(String.init)
        let own = words.filter { !usual.contains($0) && $0.count > 1 }
        return own.isEmpty ? words : own
    }

    /// "Tyrskylän" and "Raseborgs" are Tyrskylä and Raseborg.
    private static func isSameWord(_ one: String, _ other: String) -> Bool {
        one == other || ["n", "s"].contains { one == other + $0 || other == one + $0 }
    }

    /// What names of municipalities have beside the name itself.
    private static let usual: Set<String> = [
        "kunta", "kunnan", "kaupunki", "kaupungin", "kommun", "kommunen", "stad", "staden", "municipality", "city", "town", "of", "the", "oma",
        "omat",
        "own", "egen", "egna",
    ]

    /// A name that is cut keeps a mark of the whole: two that begin alike are two organisations.
    private static func slug(_ name: LocalText) -> String {
        let whole = Slug.of(name.text(in: .fi), limit: 1_000)
        let slug = whole.count > 60 ? Slug.of(whole, limit: 43) + "-" + mark(whole) : whole
        return slug == AskedOrganisation.own ? slug + "-1" : slug
    }

    /// FNV-1a, 64 bits, in sixteen digits: it tells names apart and hides nothing.
    private static func mark(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// "henkilöstö 1 200" or "1 200 henkilöstö"; nil for a cell without a word and a number.
    private static func headcount(_ cell: String, _ instrument: Instrument) -> (group: String, digits: String)? {
        let digits = cell.filter(\.isNumber)
        let word = cell.filter { !$0.isNumber }.split(whereSeparator: \.isWhitespace).joined(separator: " ").trimmingSuffix(":=")
        guard !digits.isEmpty, !word.isEmpty, !cell.contains("@") else { return nil }
        let named = instrument.groups.first { $0.name.texts.values.contains { $0.lowercased() == word.lowercased() } }
        return (named?.key ?? GroupWords.key(word), digits)
    }
}

extension String {
    /// Without any of those characters at its end.
    fileprivate func trimmingSuffix(_ characters: String) -> String {
        var text = self[...]
        while let last = text.last, characters.contains(last) || last == " " { text.removeLast() }
        return String(text)
    }
}
