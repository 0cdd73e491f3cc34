extension Translator {
    /// "a", "a ja b", "a, b ja c".
    func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return self("results.list.and", ["first": .text(parts.dropLast().joined(separator: ", ")), "last": .text(last)])
    }
}
