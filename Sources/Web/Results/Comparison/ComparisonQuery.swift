import Domain

/// What a comparison shows: `?kyselyt=…&ryhma=…`.
///
/// Rounds stand as fields of one name, as a form's boxes send them, or in one field with commas, as people write them.
struct ComparisonQuery {
    /// Ids as they were written, each once; empty for the usual choice.
    let rounds: [String]
    /// Nil for groups side by side.
    let voice: String?

    /// - Throws: `.unknownParameter` for a name that is not one of these, or a group that stands twice.
    init(_ form: Form) throws(SiteError) {
        var voices: [String] = []
        var rounds: [String] = []
        for (name, value) in form.fields where !Visit.isHungOn(name) {
            switch name {
            case Self.roundsName:
                for id in value.split(separator: ",") where !rounds.contains(String(id)) { rounds.append(String(id)) }
            case Self.voiceName: voices.append(value)
            default: throw .unknownParameter(String(name.prefix(60)))
            }
        }
        guard voices.count < 2 else { throw .unknownParameter(Self.voiceName) }
        self.rounds = rounds
        voice = voices.first.flatMap { $0.isEmpty ? nil : $0 }
    }

    static let roundsName = "kyselyt"
    static let voiceName = "ryhma"
}
