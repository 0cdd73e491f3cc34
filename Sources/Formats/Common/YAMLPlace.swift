import Yams

/// A place in a YAML file: its value, the way to it and its line. What does not fit is noted, and an empty value goes on,
/// so that one reading finds every problem.
struct YAMLPlace {
    /// Nil where nothing is written: the key is absent or its value is empty.
    let node: Node?
    let path: String
    let line: Int?
    let notes: ProblemNotes

    init(node: Node?, path: String, line: Int?, notes: ProblemNotes) {
        let isEmpty = node?.scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? true
        self.node = isEmpty && node?.scalar != nil ? nil : node
        self.path = path
        self.line = line ?? node?.mark?.line
        self.notes = notes
    }

    /// Nil when nothing is written here.
    var ifWritten: YAMLPlace? { node == nil ? nil : self }

    var isMapping: Bool { node?.mapping != nil }
    var isList: Bool { node?.sequence != nil }

    /// The scalar under `key` of a mapping, looked at without a check.
    func glimpse(_ key: String) -> String? { node?.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string }

    func note(_ kind: FileProblem.Kind) { notes.note(kind, at: self) }

    // MARK: Structure

    /// A mapping whose keys are all in `known`.
    func object(_ known: String...) -> YAMLObject { object(known: known) }

    func object(known: [String]) -> YAMLObject {
        guard let pairs = node?.mapping else {
            note(node == nil ? .missing : .expected(.mapping))
            return YAMLObject(places: [:], keys: [], place: self)
        }
        var places: [String: YAMLPlace] = [:]
        var keys: [String] = []
        for (key, value) in pairs {
            let name = key.scalar?.string ?? "?"
            let place = YAMLPlace(node: value, path: path.isEmpty ? name : "\(path).\(name)", line: key.mark?.line ?? line, notes: notes)
            if known.isEmpty || known.contains(name) {
                if places.updateValue(place, forKey: name) != nil { place.note(.doubled(name)) }
                keys.append(name)
            } else {
                place.note(.unknownKey)
            }
        }
        return YAMLObject(places: places, keys: keys, place: self)
    }

    /// The entries of a list; one value that is not a list counts as missing brackets and is a problem.
    func list(upTo limit: Int = 1_000) -> [YAMLPlace] {
        guard let entries = node?.sequence else {
            note(node == nil ? .missing : .expected(.list))
            return []
        }
        guard entries.count <= limit else {
            note(.tooMany(limit: limit))
            return []
        }
        return zip(1..., entries).map { YAMLPlace(node: $1, path: "\(path)[\($0)]", line: $1.mark?.line ?? line, notes: notes) }
    }

    /// The texts of a list.
    func words(upTo limit: Int = 100) -> [String] { list(upTo: limit).map { $0.word() } }
}

/// A mapping with its places by key.
struct YAMLObject {
    private let places: [String: YAMLPlace]
    /// In the file's order.
    let keys: [String]
    let place: YAMLPlace

    init(places: [String: YAMLPlace], keys: [String], place: YAMLPlace) {
        self.places = places
        self.keys = keys
        self.place = place
    }

    /// The place of a key; empty when it is not written.
    subscript(key: String) -> YAMLPlace {
        if let place = places[key] { return place }
        return YAMLPlace(node: nil, path: place.path.isEmpty ? key : "\(place.path).\(key)", line: place.line, notes: place.notes)
    }

    /// Every value by its key.
    func dictionary<Value>(_ read: (YAMLPlace) -> Value) -> [String: Value] { places.mapValues(read) }
}
