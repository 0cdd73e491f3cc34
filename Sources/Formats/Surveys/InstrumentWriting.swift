import Domain

extension InstrumentFile {
    /// The file of an instrument with sections, in JSON, which is YAML too; `read` gives the same instrument back.
    package static func bytes(of instrument: Instrument) -> [UInt8] {
        JSONWriter.object { file in
            file.field("id", instrument.id)
            file.field("version", instrument.version)
            if let origin = instrument.origin {
                file.object("origin") { json in
                    json.field("id", origin.id)
                    json.field("version", origin.version)
                }
            }
            file.field("answered-by", instrument.answeredBy.rawValue)
            file.field("name", instrument.name)
            file.field("author", instrument.author)
            file.field("licence", instrument.licence)
            file.field("source", instrument.source)
            if !instrument.scale.isEmpty {
                file.array("scale") { list in instrument.scale.forEach { step in list.object { $0.texts(step) } } }
            }
            file.field("dont-know", instrument.dontKnow)
            file.field("instruction", instrument.instruction)
            if !instrument.openQuestion.isEmpty { file.field("open-question", instrument.openQuestion) }
            file.array("groups") { list in
                for group in instrument.groups { list.object { $0.named(group.key, group.name, "instruction", group.instruction) } }
            }
            if !instrument.themes.isEmpty {
                file.array("themes") { list in
                    for theme in instrument.themes { list.object { $0.named(theme.key, theme.name, "sentence", theme.sentence) } }
                }
            }
            file.array("sections") { list in
                for section in instrument.sections { list.object { $0.write(section, instrument.items.filter { $0.section == section.key }) } }
            }
        }
    }
}

extension JSONObject {
    fileprivate mutating func texts(_ text: LocalText) {
        for language in Language.allCases {
            if let text = text[language] { field(language.rawValue, text) }
        }
    }

    fileprivate mutating func named(_ key: String, _ name: LocalText, _ word: String, _ text: LocalText) {
        field("key", key)
        field("name", name)
        field(word, text)
    }

    fileprivate mutating func write(_ section: InstrumentSection, _ items: [Item]) {
        field("key", section.key)
        field("name", section.name)
        if !section.lead.isEmpty { field("lead", section.lead) }
        array("items") { list in
            for item in items { list.object { $0.write(item) } }
        }
    }

    private mutating func write(_ item: Item) {
        field("id", item.id)
        field("kind", item.kind.name)
        if let askIf = item.askIf {
            object("ask-if") { json in
                json.field("item", askIf.item)
                json.words("options", askIf.options)
            }
        } else {
            words("groups", item.groups)
            if !item.pulse.isEmpty { words("pulse", item.pulse) }
        }
        field("text", item.text)
        if !item.wordings.isEmpty {
            object("wordings") { json in
                for (group, text) in item.wordings.sorted(by: { $0.key < $1.key }) { json.field(group, text) }
            }
        }
        if !item.help.isEmpty { field("help", item.help) }
        if item.isRequired { field("required", true) }
        if let concordance = item.concordance { object("concordance") { $0.field(concordance.kind.rawValue, concordance.old) } }
        if let origin = item.origin { object("origin") { $0.field(origin.kind.rawValue, origin.old) } }
        write(item.kind)
    }

    private mutating func write(_ kind: Item.Kind) {
        switch kind {
        case .statement(let theme): field("theme", theme)
        case .single(let choices):
            options(choices)
            if choices.hasDontKnow { field("dont-know", true) }
        case .multiple(let choices, let most):
            options(choices)
            field("most", most)
        case .ranking(let choices, let places):
            options(choices)
            field("places", places)
        case .number(let bins):
            object("bins") { json in
                json.array("starts") { list in bins.ranges.forEach { list.value($0.lowerBound) } }
                json.field("most", bins.span.upperBound)
                if !bins.unit.isEmpty { json.field("unit", bins.unit) }
            }
            if bins.hasDontKnow { field("dont-know", true) }
        case .text(let isLong): if isLong { field("long", true) }
        }
    }

    private mutating func options(_ choices: Choices) {
        array("options") { list in
            for option in choices.options {
                list.object { json in
                    json.field("key", option.key)
                    json.field("text", option.text)
                    if option.isAlone { json.field("alone", true) }
                }
            }
        }
    }

    private mutating func words(_ key: String, _ words: [String]) {
        array(key) { list in words.forEach { list.value($0) } }
    }
}
