import Domain

/// The groups of a plan file, checked against each other.
struct PlanGroups {
    let instrument: Instrument
    let language: Language
    let variables: [String]
    let k: Int

    /// Words of an entry that are no grouping variables.
    static let ownWords: Set<String> = ["people", "mode", "joins", "name"]

    func read(_ places: [YAMLPlace]) -> [PlanGroup] {
        let entries = places.map(entry)
        check(entries)
        return entries.map(\.group)
    }

    private struct Entry {
        let place: YAMLPlace
        let joins: YAMLPlace
        let group: PlanGroup
        let knowsPeople: Bool
    }

    private func entry(_ place: YAMLPlace) -> Entry {
        let object = place.object(known: variables + Self.ownWords)
        let key = key(in: object)
        let people = object["people"].integer(in: 1...1_000_000)
        let group = PlanGroup(
            key: key, name: name(in: object, key: key), people: people ?? 0,
            mode: object["mode"].ifWritten.map { $0.choice(PlanGroup.Mode.self) ?? .personal } ?? .personal,
            joins: object["joins"].ifWritten.map(joined))
        return Entry(place: place, joins: object["joins"], group: group, knowsPeople: people != nil)
    }

    /// One value a variable; a variable after one that is not written has nothing to divide.
    private func key(in object: YAMLObject) -> [String] {
        var key: [String] = []
        for (place, variable) in variables.enumerated() {
            guard let value = object[variable].ifWritten?.word(limit: 100) else {
                if place == 0 { object[variable].note(.missing) }
                continue
            }
            if key.count < place { object[variable].note(.valueWithout(variables[place - 1])) }
            key.append(place == 0 ? GroupWords.key(value) : Self.value(value))
        }
        if let group = key.first, object[variables.first ?? "group"].node != nil, instrument.group(group) == nil {
            object["group"].note(.notOneOf(instrument.groups.map(\.key)))
        }
        return key
    }

    /// `staff/VAKA`, `[staff, VAKA]` or `management`.
    private func joined(_ place: YAMLPlace) -> [String] {
        let words = place.isList ? place.words() : place.word().split(separator: "/").map { Cleaned.line($0) }
        return words.enumerated().map { $0.offset == 0 ? GroupWords.key($0.element) : Self.value($0.element) }
    }

    /// A value as a key: as it stands when it is one already, else its slug; the written word is then the name.
    private static func value(_ word: String) -> String {
        if word.utf8.count <= 40,
            word.unicodeScalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-") })
        {
            return word
        }
        let slug = Slug.of(word, limit: 40)
        return slug.isEmpty ? word : slug
    }

    /// As written; else the last value, with the kind of group before it where that is not staff; else the instrument's word.
    private func name(in object: YAMLObject, key: [String]) -> LocalText {
        if let written = object["name"].ifWritten { return written.localText(plain: language, limit: 200) }
        let kind = key.first.flatMap { instrument.group($0)?.name } ?? LocalText()
        let values = variables.dropFirst().compactMap { object[$0].ifWritten?.word(limit: 100) }
        guard !values.isEmpty else { return kind }
        let part = values.joined(separator: ", ")
        guard key.first != AskedGroup.staff else { return LocalText([language: part]) }
        return LocalText(kind.texts.mapValues { "\($0): \(part)" })
    }

    private func check(_ entries: [Entry]) {
        var seen: Set<[String]> = []
        for entry in entries where !entry.group.key.isEmpty && !seen.insert(entry.group.key).inserted {
            entry.place.note(.doubled(entry.group.key.joined(separator: "/")))
        }
        for entry in entries {
            if let joins = entry.group.joins {
                check(joins, of: entry, among: entries)
            } else if entry.knowsPeople, entry.group.people + joining(entry.group.key, among: entries) < k {
                entry.joins.note(.mustJoin(k: k))
            }
        }
    }

    private func joining(_ key: [String], among entries: [Entry]) -> Int {
        entries.filter { $0.group.joins == key && $0.group.key != key }.reduce(0) { $0 + $1.group.people }
    }

    private func check(_ joins: [String], of entry: Entry, among entries: [Entry]) {
        let target = entries.first { $0.group.key == joins }
        if joins == entry.group.key { return entry.joins.note(.joinsItself) }
        guard let target else { return entry.joins.note(.noSuch(joins.joined(separator: "/"))) }
        if target.group.joins != nil { entry.joins.note(.joinsChained(joins.joined(separator: "/"))) }
    }
}
