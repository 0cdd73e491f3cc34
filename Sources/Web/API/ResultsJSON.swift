import Domain
import Formats

/// How released results look in the API.
extension JSONObject {
    mutating func write(_ released: APIResults) {
        let results = released.results
        field("round", released.round.id.description)
        field("name", released.round.plan.name)
        field("audience", results.audience.rawValue)
        field("k", released.k)
        field("released", released.releasedAt)
        field("test", released.round.plan.isTest)
        field("source", results.instrument.source)
        array("scale") { array in results.instrument.scale.forEach { words in array.object { $0.write(words) } } }
        object("sheets") { json in
            json.field("invited", results.sheets[.invited])
            json.field("public", results.sheets[.open])
        }
        array("overfull") { array in results.overfull.forEach { array.value($0) } }
        array("labels") { array in results.labels.forEach { label in array.object { $0.write(label, withStatements: false) } } }
        array("questions") { array in results.statements.forEach { result in array.object { $0.write(result) } } }
        array("items") { array in results.items.forEach { result in array.object { $0.write(result) } } }
        array("themes") { array in
            for theme in results.instrument.themes { array.object { $0.write(theme, released) } }
        }
    }

    private mutating func write(_ result: StatementResult) {
        field("id", result.statement.id)
        field("theme", result.statement.theme)
        field("text", result.statement.text)
        array("labels") { array in result.asked.forEach { array.value($0) } }
        array("blocks") { array in
            for block in result.blocks { array.object { $0.write(block) } }
        }
    }

    /// A choice, ranking or number; of a multiple choice or ranking a column an option.
    private mutating func write(_ result: ItemResult) {
        field("id", result.item.id)
        field("kind", result.item.kind.name)
        field("text", result.item.text)
        array("labels") { array in result.asked.forEach { array.value($0) } }
        array("columns") { array in
            for column in result.columns {
                array.object { json in
                    json.field("id", column.column.id)
                    let option = column.column.option.map { result.item.options[$0] }
                    json.field("option", option?.key)
                    if let option { json.field("text", option.text) }
                    json.array("blocks") { array in
                        for block in column.blocks { array.object { $0.write(block, AnswerCode.all(of: column.column, result.item)) } }
                    }
                }
            }
        }
    }

    private mutating func write(_ block: ColumnBlock, _ codes: [AnswerCode]) {
        field("block", block.block.text)
        array("labels") { array in block.block.labels.forEach { array.value($0) } }
        object("counts") { json in
            for (code, people) in zip(codes, block.people) { json.field(code.key, people) }
        }
        field("answered", block.answered)
    }

    private mutating func write(_ block: BlockResult) {
        field("block", block.block.text)
        array("labels") { array in block.block.labels.forEach { array.value($0) } }
        object("counts") { json in
            for (index, people) in block.counts.perStep.enumerated() { json.field(String(index + 1), people) }
            json.field("dontKnow", block.counts.dontKnow)
        }
        field("answered", block.counts.answered)
        field("mean", (try? block.counts.mean()).map { Self.rounded($0) })
    }

    private mutating func write(_ theme: InstrumentTheme, _ released: APIResults) {
        field("key", theme.key)
        field("name", theme.name)
        array("groups") { array in
            for voice in released.voices {
                let figure = released.results.figure(voice.voice, theme: theme.key)
                guard figure != .notAsked else { continue }
                array.object { json in
                    json.field("group", voice.key)
                    json.field("name", voice.name)
                    json.field("score", figure.score.map { Self.rounded($0.mean) })
                    json.field("shown", figure.score?.statements.count ?? 0)
                    json.field("asked", released.results.asked(voice.voice, theme: theme.key))
                }
            }
        }
    }

    /// Three decimals.
    private static func rounded(_ mean: Double) -> Double { (mean * 1_000).rounded() / 1_000 }
}

extension RoundResults {
    /// Statements of a theme that a voice was asked.
    func asked(_ voice: Voice, theme: String) -> Int {
        let wanted = Set(labels.filter(voice.includes).map(\.number))
        return statements.count { $0.statement.theme == theme && !wanted.isDisjoint(with: $0.asked) }
    }
}
