extension LimeSurvey {
    /// The `.lss` file: XML, a row for each thing and language, as every version of LimeSurvey from 3 on reads it.
    package var lss: [UInt8] {
        var xml = LimeXML()
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n")
        xml.add(" <LimeSurveyDocType>Survey</LimeSurveyDocType>\n <DBVersion>366</DBVersion>\n <languages>\n")
        for language in languages { xml.add("  <language>\(language)</language>\n") }
        xml.add(" </languages>\n")
        xml.section("answers", questions.flatMap { question in languages.flatMap { answers(of: question, $0) } })
        xml.section("groups", groups.enumerated().flatMap { place, group in languages.map { row(group, place, $0) } })
        xml.section("questions", questions.enumerated().flatMap { place, question in languages.map { row(question, place, $0) } })
        xml.section("subquestions", questions.flatMap { question in languages.flatMap { subquestions(of: question, $0) } })
        xml.section("question_attributes", questions.flatMap(attributes))
        xml.section("surveys", [survey])
        xml.section("surveys_languagesettings", languages.map(settings))
        xml.add("</document>\n")
        return xml.bytes
    }

    typealias Fields = [(String, String)]

    private static let number = "100001"

    private var survey: Fields {
        [
            ("sid", Self.number), ("gsid", "1"), ("language", languages.first ?? "fi"),
            ("additional_languages", languages.dropFirst().joined(separator: " ")), ("anonymized", "Y"), ("format", "G"), ("datestamp", "N"),
            ("ipaddr", "N"), ("refurl", "N"), ("savetimings", "N"), ("usecookie", "N"), ("active", "N"), ("allowsave", "Y"),
        ]
    }

    private func settings(_ language: String) -> Fields {
        [
            ("surveyls_survey_id", Self.number), ("surveyls_language", language), ("surveyls_title", titles[language] ?? ""),
            ("surveyls_description", descriptions[language] ?? ""), ("surveyls_welcometext", welcomes[language] ?? ""),
        ]
    }

    private func row(_ group: Group, _ place: Int, _ language: String) -> Fields {
        [
            ("gid", group.id), ("sid", Self.number), ("group_name", group.names[language] ?? ""), ("group_order", String(place + 1)),
            ("description", group.descriptions[language] ?? ""), ("language", language), ("randomization_group", ""), ("grelevance", group.relevance),
        ]
    }

    private func row(_ question: Question, _ place: Int, _ language: String) -> Fields {
        [
            ("qid", question.id), ("parent_qid", "0"), ("sid", Self.number), ("gid", question.group), ("type", question.type),
            ("title", question.code), ("question", question.texts[language] ?? ""), ("preg", ""), ("help", question.helps[language] ?? ""),
            ("other", "N"), ("mandatory", question.isMandatory ? "Y" : "N"), ("question_order", String(place + 1)), ("language", language),
            ("scale_id", "0"), ("same_default", "0"), ("relevance", question.relevance.isEmpty ? "1" : question.relevance),
        ]
    }

    private func subquestions(of question: Question, _ language: String) -> [Fields] {
        question.subquestions.enumerated().map { place, part in
            [
                ("qid", "\(question.id)\(100 + place)"), ("parent_qid", question.id), ("sid", Self.number), ("gid", question.group),
                ("type", question.type), ("title", part.code), ("question", part.texts[language] ?? ""), ("help", ""), ("other", "N"),
                ("mandatory", "N"), ("question_order", String(place + 1)), ("language", language), ("scale_id", part.scale), ("same_default", "0"),
                ("relevance", part.relevance.isEmpty ? "1" : part.relevance),
            ]
        }
    }

    private func answers(of question: Question, _ language: String) -> [Fields] {
        question.answers.enumerated().map { place, part in
            [
                ("qid", question.id), ("code", part.code), ("answer", part.texts[language] ?? ""), ("sortorder", String(place + 1)),
                ("assessment_value", "0"), ("language", language), ("scale_id", part.scale),
            ]
        }
    }

    private func attributes(_ question: Question) -> [Fields] {
        question.attributes.sorted { $0.key < $1.key }.map { [("qid", question.id), ("attribute", $0.key), ("value", $0.value), ("language", "")] }
    }

    // MARK: Tab separated

    /// Without `id` and `related_id`: LimeSurvey numbers by itself, and would take them for attributes of a question.
    private static let columns = [
        "class", "type/scale", "name", "relevance", "text", "help", "language", "validation", "mandatory", "other", "default",
        "same_default",
    ]

    /// The `.txt` file: tab separated, the whole structure once in each language.
    package var txt: [UInt8] {
        let attributes = Set(questions.flatMap(\.attributes.keys)).sorted()
        let columns = Self.columns + attributes
        var table = CSVWriter(style: .tabs)
        table.row(columns.map { .text($0) })
        func write(_ fields: Fields) {
            let values = Dictionary(fields) { first, _ in first }
            table.row(columns.map { .text(values[$0] ?? "") })
        }
        for (name, value) in survey { write([("class", "S"), ("name", name), ("text", value)]) }
        for language in languages {
            for (name, value) in settings(language).dropFirst(2) {
                write([("class", "SL"), ("name", name), ("text", value), ("language", language)])
            }
        }
        for language in languages {
            for (place, group) in groups.enumerated() {
                write([
                    ("class", "G"), ("type/scale", String(place + 1)), ("name", group.names[language] ?? ""),
                    ("relevance", group.relevance), ("text", group.descriptions[language] ?? ""), ("language", language),
                ])
                for question in questions where question.group == group.id { lines(of: question, language).forEach(write) }
            }
        }
        return table.take()
    }

    private func lines(of question: Question, _ language: String) -> [Fields] {
        let head: Fields = [
            ("class", "Q"), ("type/scale", question.type), ("name", question.code),
            ("relevance", question.relevance.isEmpty ? "1" : question.relevance), ("text", question.texts[language] ?? ""),
            ("help", question.helps[language] ?? ""), ("language", language), ("mandatory", question.isMandatory ? "Y" : "N"), ("other", "N"),
        ]
        // Once: LimeSurvey keeps those of each language beside each other.
        let attributes = language == languages.first ? question.attributes.map { ($0.key, $0.value) } : []
        let parts = question.subquestions.map { part -> Fields in
            [
                ("class", "SQ"), ("type/scale", part.scale), ("name", part.code),
                ("relevance", part.relevance.isEmpty ? "1" : part.relevance), ("text", part.texts[language] ?? ""), ("language", language),
            ]
        }
        let answers = question.answers.map { part -> Fields in
            [
                ("class", "A"), ("type/scale", part.scale), ("name", part.code), ("text", part.texts[language] ?? ""),
                ("language", language),
            ]
        }
        return [head + attributes] + parts + answers
    }
}

/// XML as LimeSurvey writes it: every value in a CDATA section.
private struct LimeXML {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String) { bytes += text.utf8 }

    mutating func section(_ name: String, _ rows: [LimeSurvey.Fields]) {
        guard let first = rows.first else { return }
        add(" <\(name)>\n  <fields>\n")
        for (field, _) in first { add("   <fieldname>\(field)</fieldname>\n") }
        add("  </fields>\n  <rows>\n")
        for row in rows {
            add("   <row>\n")
            for (field, value) in row {
                add("    <\(field)>" + (value.isEmpty ? "" : "<![CDATA[\(value.replacing("]]>", with: "]]]]><![CDATA[>"))]]>") + "</\(field)>\n")
            }
            add("   </row>\n")
        }
        add("  </rows>\n </\(name)>\n")
    }
}
