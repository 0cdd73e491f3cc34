import Sheets

extension LimeSurvey {
    /// What `LSSReader` made of a `.lss` file; of LimeSurvey 3, in which rows carry their language, and of later ones, in which texts stand apart.
    package init(lss sheet: Sheet) {
        var reading = LSSReading()
        for row in sheet.rows { reading.take(row) }
        self = reading.survey
    }

    /// A tab separated structure.
    ///
    /// - Returns: nil for a table that has not the columns of one.
    package init?(txt sheet: Sheet) {
        guard let head = sheet.rows.first else { return nil }
        let columns = head.cells.map { $0.text.lowercased().trimmingPrefix("\u{FEFF}") }
        guard let kind = columns.firstIndex(of: "class"), columns.contains("name"), columns.contains("text") else { return nil }
        var reading = TXTReading()
        for row in sheet.rows.dropFirst() {
            var fields: [String: String] = [:]
            for (place, cell) in row.cells.enumerated() where columns.indices.contains(place) && !cell.isEmpty {
                fields[String(columns[place])] = cell.text
            }
            reading.take(row[kind].text, fields, row.number)
        }
        self = reading.survey
    }
}

/// Rows of a `.lss`, whatever their order.
private struct LSSReading {
    private var groups: [String: LimeSurvey.Group] = [:]
    private var groupOrder: [(order: Int, id: String)] = []
    private var questions: [String: LimeSurvey.Question] = [:]
    private var questionOrder: [(group: String, order: Int, id: String)] = []
    private var parts: [String: LimeSurvey.Part] = [:]
    private var partOrder: [(parent: String, order: Int, id: String)] = []
    private var answers: [String: LimeSurvey.Part] = [:]
    private var answerOrder: [(question: String, order: Int, id: String)] = []
    private var attributes: [String: [String: String]] = [:]
    private var answerTexts: [String: [String: String]] = [:]
    private var groupTexts: [String: [[String: String]]] = [:]
    private var questionTexts: [String: [[String: String]]] = [:]
    private var survey_ = LimeSurvey()
    private var conditions: [String: [LimeRule]] = [:]

    mutating func take(_ row: Sheet.Row) {
        let section = row[0].text
        var fields: [String: String] = [:]
        for place in stride(from: 1, to: row.cells.count - 1, by: 2) { fields[row[place].text] = row[place + 1].text }
        func value(_ name: String) -> String { fields[name] ?? "" }
        switch section {
        case "languages": survey_.languages.append(row[1].text)
        case "surveys":
            let base = value("language")
            let all = [base] + value("additional_languages").split(separator: " ").map(String.init)
            survey_.languages = all.filter { !$0.isEmpty }
        case "surveys_languagesettings":
            survey_.titles[value("surveyls_language")] = value("surveyls_title")
            survey_.descriptions[value("surveyls_language")] = value("surveyls_description")
            survey_.welcomes[value("surveyls_language")] = value("surveyls_welcometext")
        case "groups": group(fields, row.number)
        case "group_l10ns": groupTexts[value("gid"), default: []].append(fields)
        case "questions": question(fields, row.number)
        case "subquestions": part(fields)
        case "question_l10ns": questionTexts[value("qid"), default: []].append(fields)
        case "answers": answer(fields)
        case "answer_l10ns": answerTexts[value("aid"), default: [:]][value("language")] = value("answer")
        case "question_attributes": attributes[value("qid"), default: [:]][value("attribute")] = value("value")
        case "conditions":
            conditions[value("qid"), default: []].append(
                LimeRule(
                    scenario: value("scenario"), question: value("cqid"), field: value("cfieldname"), method: value("method"), value: value("value")))
        default: break
        }
    }

    private mutating func group(_ fields: [String: String], _ line: Int) {
        let id = fields["gid"] ?? ""
        if groups[id] == nil {
            groups[id] = LimeSurvey.Group(id: id, relevance: fields["grelevance"] ?? "", line: line)
            groupOrder.append((Int(fields["group_order"] ?? "") ?? groupOrder.count, id))
        }
        guard let language = fields["language"] else { return }
        groups[id]?.names[language] = fields["group_name"]
        groups[id]?.descriptions[language] = fields["description"]
    }

    private mutating func question(_ fields: [String: String], _ line: Int) {
        let id = fields["qid"] ?? ""
        if questions[id] == nil {
            questions[id] = LimeSurvey.Question(
                id: id, group: fields["gid"] ?? "", type: fields["type"] ?? "", code: fields["title"] ?? "", isMandatory: fields["mandatory"] == "Y",
                hasOther: fields["other"] == "Y", relevance: fields["relevance"] ?? "", validation: fields["preg"] ?? "", line: line)
            questionOrder.append((fields["gid"] ?? "", Int(fields["question_order"] ?? "") ?? questionOrder.count, id))
        }
        guard let language = fields["language"] else { return }
        questions[id]?.texts[language] = fields["question"]
        questions[id]?.helps[language] = fields["help"]
    }

    private mutating func part(_ fields: [String: String]) {
        let id = fields["qid"] ?? ""
        if parts[id] == nil {
            parts[id] = LimeSurvey.Part(code: fields["title"] ?? "", relevance: fields["relevance"] ?? "", scale: fields["scale_id"] ?? "0")
            partOrder.append((fields["parent_qid"] ?? "", Int(fields["question_order"] ?? "") ?? partOrder.count, id))
        }
        if let language = fields["language"] { parts[id]?.texts[language] = fields["question"] }
    }

    private mutating func answer(_ fields: [String: String]) {
        let question = fields["qid"] ?? ""
        let id = fields["aid"] ?? "\(question) \(fields["scale_id"] ?? "0") \(fields["code"] ?? "")"
        if answers[id] == nil {
            answers[id] = LimeSurvey.Part(code: fields["code"] ?? "", scale: fields["scale_id"] ?? "0")
            answerOrder.append((question, Int(fields["sortorder"] ?? "") ?? answerOrder.count, id))
        }
        if let language = fields["language"] { answers[id]?.texts[language] = fields["answer"] }
    }

    /// Everything in its place.
    var survey: LimeSurvey {
        var survey = survey_
        var seen: Set<String> = []
        survey.languages = survey.languages.filter { seen.insert($0).inserted }
        survey.groups = Self.sorted(groupOrder.map { ($0.order, $0.id) }).compactMap { groups[$0] }.map(withTexts)
        let (parts, answers) = (Dictionary(grouping: partOrder, by: \.parent), Dictionary(grouping: answerOrder, by: \.question))
        let questions = Dictionary(grouping: questionOrder, by: \.group)
        for group in survey.groups {
            for id in Self.sorted((questions[group.id] ?? []).map { ($0.order, $0.id) }) {
                guard var question = self.questions[id] else { continue }
                for fields in questionTexts[id] ?? [] {
                    question.texts[fields["language"] ?? ""] = fields["question"]
                    question.helps[fields["language"] ?? ""] = fields["help"]
                }
                question.attributes = attributes[id] ?? [:]
                question.subquestions = Self.sorted((parts[id] ?? []).map { ($0.order, $0.id) }).compactMap(self.part)
                question.answers = Self.sorted((answers[id] ?? []).map { ($0.order, $0.id) }).compactMap { self.answers[$0]?.adding(answerTexts[$0]) }
                if let rules = conditions[id], LimeRule.saysNothing(question.relevance) {
                    question.relevance = LimeRule.expression(rules, multiple: multiple)
                }
                survey.questions.append(question)
            }
        }
        return survey.naming(codes)
    }

    /// Codes of questions by their numbers.
    private var codes: [String: String] { questions.mapValues(\.code) }

    private var multiple: Set<String> { Set(questions.filter { ["M", "P"].contains($0.value.type) }.keys) }

    private func withTexts(_ group: LimeSurvey.Group) -> LimeSurvey.Group {
        var group = group
        for fields in groupTexts[group.id] ?? [] {
            group.names[fields["language"] ?? ""] = fields["group_name"]
            group.descriptions[fields["language"] ?? ""] = fields["description"]
        }
        return group
    }

    private func part(_ id: String) -> LimeSurvey.Part? {
        let texts = (questionTexts[id] ?? []).map { ($0["language"] ?? "", $0["question"] ?? "") }
        return parts[id]?.adding(Dictionary(texts) { first, _ in first })
    }

    /// By their order; equal ones as they came.
    private static func sorted(_ list: [(Int, String)]) -> [String] {
        list.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
}

extension LimeSurvey.Part {
    fileprivate func adding(_ texts: [String: String]?) -> LimeSurvey.Part {
        var part = self
        for (language, text) in texts ?? [:] { part.texts[language] = text }
        return part
    }
}

/// Rows of a `.txt`: what stands under a group or a question belongs to it; each language tells the whole once more.
private struct TXTReading {
    private var read = LimeSurvey()
    private var groups: [String: Int] = [:]
    private var questions: [String: Int] = [:]
    /// Codes of questions by their numbers, where the file says them.
    private var codes: [String: String] = [:]
    private var conditions: [Int: [LimeRule]] = [:]
    /// In this language so far.
    private var seen: [String: Int] = [:]
    private var group: Int?
    private var question: Int?

    mutating func take(_ kind: String, _ fields: [String: String], _ line: Int) {
        let language = fields["language"] ?? read.languages.first ?? "fi"
        switch kind {
        case "S": setting(fields)
        case "SL":
            switch fields["name"] {
            case "surveyls_title": read.titles[language] = fields["text"]
            case "surveyls_description": read.descriptions[language] = fields["text"]
            case "surveyls_welcometext": read.welcomes[language] = fields["text"]
            default: break
            }
        case "G": group(fields, language, line)
        case "Q": question(fields, language, line)
        case "SQ": part(fields, language, \.subquestions)
        case "A": part(fields, language, \.answers)
        case "C":
            guard let question else { break }
            let rule = LimeRule(
                scenario: fields["type/scale"] ?? "", question: fields["related_id"] ?? "", field: fields["name"] ?? "",
                method: fields["relevance"] ?? "", value: fields["text"] ?? "")
            if conditions[question]?.contains(rule) != true { conditions[question, default: []].append(rule) }
        default: break
        }
    }

    /// Everything in its place.
    var survey: LimeSurvey {
        var survey = read
        let several = Set(read.questions.filter { ["M", "P"].contains($0.type) }.map(\.code))
        let multiple = Set(codes.filter { several.contains($0.value) }.keys)
        for (place, rules) in conditions where LimeRule.saysNothing(survey.questions[place].relevance) {
            survey.questions[place].relevance = LimeRule.expression(rules, multiple: multiple)
        }
        return survey.naming(codes)
    }

    private mutating func setting(_ fields: [String: String]) {
        let text = fields["text"] ?? ""
        switch fields["name"] {
        case "language": read.languages = [text] + read.languages.filter { $0 != text }
        case "additional_languages":
            let new = text.split(separator: " ").map(String.init).filter { !read.languages.contains($0) }
            read.languages += new
        default: break
        }
    }

    private mutating func group(_ fields: [String: String], _ language: String, _ line: Int) {
        seen["G" + language, default: 0] += 1
        let key = fields["type/scale"] ?? fields["id"] ?? "\(seen["G" + language] ?? 0)"
        let place = groups[key] ?? read.groups.count
        if place == read.groups.count {
            groups[key] = place
            read.groups.append(LimeSurvey.Group(id: "\(place + 1)", relevance: fields["relevance"] ?? "", line: line))
        }
        read.groups[place].names[language] = fields["name"]
        read.groups[place].descriptions[language] = fields["text"]
        (group, question) = (place, nil)
    }

    private mutating func question(_ fields: [String: String], _ language: String, _ line: Int) {
        guard let group else { return }
        let code = fields["name"] ?? ""
        let place = questions[code] ?? read.questions.count
        if place == read.questions.count {
            questions[code] = place
            if let id = fields["id"] { codes[id] = code }
            read.questions.append(
                LimeSurvey.Question(
                    id: "\(place + 1)", group: read.groups[group].id, type: fields["type/scale"] ?? "", code: code,
                    isMandatory: fields["mandatory"] == "Y", hasOther: fields["other"] == "Y", relevance: fields["relevance"] ?? "",
                    validation: fields["validation"] ?? "", attributes: fields.filter { !Self.known.contains($0.key) }, line: line))
        }
        read.questions[place].texts[language] = fields["text"]
        read.questions[place].helps[language] = fields["help"]
        question = place
    }

    private mutating func part(_ fields: [String: String], _ language: String, _ list: WritableKeyPath<LimeSurvey.Question, [LimeSurvey.Part]>) {
        guard let question else { return }
        let (code, scale) = (fields["name"] ?? "", fields["type/scale"] ?? "0")
        var parts = read.questions[question][keyPath: list]
        let place = parts.firstIndex { $0.code == code && $0.scale == scale } ?? parts.count
        if place == parts.count { parts.append(LimeSurvey.Part(code: code, relevance: fields["relevance"] ?? "", scale: scale)) }
        parts[place].texts[language] = fields["text"]
        read.questions[question][keyPath: list] = parts
    }

    private static let known: Set<String> = [
        "id", "related_id", "class", "type/scale", "name", "relevance", "text", "help", "language", "validation", "mandatory", "other", "default",
        "same_default",
    ]
}
