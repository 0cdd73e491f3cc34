import Domain

/// Single questions of LimeSurvey on their way into an instrument.
extension LimeInstrument {
    mutating func take(_ question: LimeSurvey.Question, in section: String, named name: LocalText) {
        let extras = LimeExtras(text: question.attributes[LimeSurvey.ownAttribute])
        if let theme = extras?.open, themes.contains(where: { $0.key == theme }) {
            if open.isEmpty { open = text(question.texts) }
            return
        }
        if question.hasOther { note(.other, question.code, "", question.line) }
        if !question.validation.isEmpty { note(.validation, question.code, question.validation, question.line) }
        noteFilters(question)
        let place = Place(question: question, section: section, name: name, extras: extras)
        switch question.type {
        case "L", "!", "O": list(place)
        case "M", "P": multiple(place)
        case "R": ranking(place)
        case "S", "T", "U": add(item(place, .text(isLong: question.type != "S")), as: [], line: question.line)
        case "N", "D":
            note(.asText, question.code, question.type, question.line)
            add(item(place, .text(isLong: false)), as: [], line: question.line)
        case "5": list(place.answered(LimeAnswers.numbers(5)))
        case "Y": list(place.answered(LimeAnswers.yesNo))
        case "G": list(place.answered(LimeAnswers.gender))
        case "F", "H": array(place)
        case "A": array(place.answered(LimeAnswers.numbers(5)))
        case "B": array(place.answered(LimeAnswers.numbers(10)))
        case "C": array(place.answered(LimeAnswers.yesNoUncertain))
        case "E": array(place.answered(LimeAnswers.moreOrLess))
        case "Q", "K": texts(place)
        default: note(.unknownType, question.code, question.type, question.line)
        }
        if question.type == "O" || question.type == "P" { note(.other, question.code, "", question.line) }
    }

    struct Place {
        let question: LimeSurvey.Question
        let section: String
        /// Of its group, in words.
        let name: LocalText
        let extras: LimeExtras?

        /// With the answers that its type brings along.
        func answered(_ answers: [LimeSurvey.Part]) -> Place {
            var question = question
            question.answers = answers
            return Place(question: question, section: section, name: name, extras: extras)
        }

        /// What travelled along for one item.
        func one(_ code: String) -> LimeExtras.One? { extras?.items?[code] }
    }

    // MARK: Kinds

    private mutating func list(_ place: Place) {
        let question = place.question
        let one = place.one(question.code)
        if one?.kind == "statement", let theme = one?.theme, takeScale(question.answers) {
            return add(item(place, .statement(theme: theme)), as: [(question.code, Self.steps)], line: question.line)
        }
        if one?.kind == "number", let bins = bins(one, question) { return add(item(place, .number(bins)), as: [], line: question.line) }
        let hasDontKnow = question.answers.contains { isDontKnow($0, one) }
        let (options, codes) = options(question.answers.filter { !isDontKnow($0, one) }, one)
        if dontKnow.isEmpty, let part = question.answers.first(where: { isDontKnow($0, one) }) { dontKnow = text(part.texts) }
        guard options.count > 1, options.count <= 40 else { return note(.options, question.code, "", question.line) }
        let known = hasDontKnow ? codes.merging(["eos": "eos"]) { first, _ in first } : codes
        add(item(place, .single(Choices(options, hasDontKnow: hasDontKnow))), as: [(question.code, known)], line: question.line)
    }

    private mutating func multiple(_ place: Place) {
        let question = place.question
        let alone = Set((question.attributes["exclude_all_others"] ?? "").split { $0 == ";" || $0 == "," || $0 == " " }.map(String.init))
        let (options, codes) = options(question.subquestions, place.one(question.code), alone: alone)
        guard options.count > 1, options.count <= 40 else { return note(.options, question.code, "", question.line) }
        let most = Int(question.attributes["max_answers"] ?? "").map { min(max(2, $0), options.count) } ?? options.count
        let names = codes.map { code, key in ("\(question.code)_\(code)", ["Y": key]) }
        add(item(place, .multiple(Choices(options), most: most)), as: names, line: question.line)
    }

    private mutating func ranking(_ place: Place) {
        let question = place.question
        let parts = question.answers.isEmpty ? question.subquestions : question.answers
        let (options, _) = options(parts, place.one(question.code))
        guard options.count > 1, options.count <= 40 else { return note(.options, question.code, "", question.line) }
        let places = Int(question.attributes["max_answers"] ?? "").map { min(max(1, $0), options.count, 10) } ?? min(options.count, 10)
        add(item(place, .ranking(Choices(options), places: places)), as: [], line: question.line)
    }

    /// A line each of several texts or numbers: a short text each.
    private mutating func texts(_ place: Place) {
        let question = place.question
        note(question.type == "K" ? .asText : .array, question.code, question.type == "K" ? "K" : "\(question.subquestions.count)", question.line)
        for part in question.subquestions where part.scale == "0" {
            let line = Place(question: line(part, of: question, isHeaded: true), section: place.section, name: place.name, extras: place.extras)
            add(item(line, .text(isLong: false)), as: [], line: question.line)
        }
    }

    /// One line of a question of several, asked by itself.
    private func line(_ part: LimeSurvey.Part, of question: LimeSurvey.Question, isHeaded: Bool = false) -> LimeSurvey.Question {
        let (all, own) = (LimeRule.saysNothing(question.relevance), LimeRule.saysNothing(part.relevance))
        let both = own ? question.relevance : all ? part.relevance : "(\(question.relevance)) and (\(part.relevance))"
        let texts = Dictionary(
            uniqueKeysWithValues: part.texts.map { language, text in
                (language, [isHeaded ? question.texts[language] ?? "" : "", text].filter { !$0.isEmpty }.joined(separator: " – "))
            })
        return LimeSurvey.Question(
            id: part.code, group: question.group, type: "L", code: part.code, texts: texts, helps: question.helps, isMandatory: question.isMandatory,
            relevance: both, line: question.line)
    }

    /// What hides single options or lines there has no place here.
    private mutating func noteFilters(_ question: LimeSurvey.Question) {
        for name in ["array_filter", "array_filter_exclude"] {
            if let filter = question.attributes[name], !filter.isEmpty { note(.condition, question.code, "\(name): \(filter)", question.line) }
        }
        guard ["M", "P", "R"].contains(question.type) else { return }
        if let part = question.subquestions.first(where: { !LimeRule.saysNothing($0.relevance) }) {
            note(.condition, question.code, "\(part.code): \(part.relevance)", question.line)
        }
    }

    /// Statements where the five answers are the questionnaire's scale – the first such array's, if nothing is said – or a choice each.
    private mutating func array(_ place: Place) {
        let question = place.question
        let areOurs = place.extras?.items != nil
        let isScale = (areOurs || whole == nil) && ["F", "H"].contains(question.type) && takeScale(question.answers)
        if isScale, !areOurs, !themes.contains(where: { $0.key == place.section }) {
            themes.append(InstrumentTheme(key: place.section, name: place.name, sentence: place.name))
        }
        if !isScale { note(.array, question.code, String(question.subquestions.count), question.line) }
        for part in question.subquestions where part.scale == "0" {
            let one = place.one(part.code)
            let place = Place(question: line(part, of: question), section: place.section, name: place.name, extras: place.extras)
            let name = "\(question.code)_\(part.code)"
            if isScale, case let theme = one?.theme ?? place.section {
                add(item(place, .statement(theme: theme)), as: [(name, Self.steps)], line: question.line)
            } else {
                let (options, codes) = options(question.answers, one)
                guard options.count > 1, options.count <= 40 else { return note(.options, question.code, "", question.line) }
                add(item(place, .single(Choices(options))), as: [(name, codes)], line: question.line)
            }
        }
    }

    // MARK: Parts of an item

    /// Of an array's answers, by `1` and by `A1`.
    private static let steps: [String: String] = {
        let own = (["1", "2", "3", "4", "5", "eos"]).map { ($0, $0) }
        return Dictionary(uniqueKeysWithValues: own + (1...5).map { ("A\($0)", "\($0)") })
    }()

    /// Whether the answers are five steps, with or without "don't know"; the first that are make the scale.
    private mutating func takeScale(_ answers: [LimeSurvey.Part]) -> Bool {
        let parts = answers.filter { $0.scale == "0" }
        let hasDontKnow = parts.count == 6 && isDontKnow(parts[5], nil)
        guard parts.count == 5 || hasDontKnow else { return false }
        let steps = parts.prefix(5).map { text($0.texts) }
        guard scale.isEmpty || scale == steps else { return false }
        scale = steps
        if hasDontKnow, dontKnow.isEmpty { dontKnow = text(parts[5].texts) }
        return true
    }

    private func isDontKnow(_ part: LimeSurvey.Part, _ one: LimeExtras.One?) -> Bool {
        if part.code.lowercased() == Answer.dontKnow.formValue { return true }
        guard whole == nil else { return false }
        let names = Folded.all(base.dontKnow).union(["enosaasanoa", "kaninteäga", "kanintesäga", "vetej", "vetinte", "dontknow", "idontknow"])
        return !names.isDisjoint(with: Folded.all(text(part.texts)))
    }

    private func options(_ parts: [LimeSurvey.Part], _ one: LimeExtras.One?, alone: Set<String> = []) -> ([ItemOption], [String: String]) {
        var (options, codes) = ([ItemOption](), [String: String]())
        for (place, part) in parts.enumerated() where part.scale == "0" {
            let taken = Set(options.map(\.key))
            let key = [one?.keys?[part.code], Self.key(part.code)].compactMap { $0 }.first { !taken.contains($0) && $0 != "eos" } ?? "v\(place + 1)x"
            options.append(ItemOption(key: key, text: text(part.texts), isAlone: alone.contains(part.code)))
            codes[part.code] = key
        }
        return (options, codes)
    }

    private static func key(_ code: String) -> String? {
        let kept = String(code.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(30))
        guard let first = kept.first else { return nil }
        return first.isLetter ? kept : "v" + kept
    }

    private func bins(_ one: LimeExtras.One?, _ question: LimeSurvey.Question) -> Bins? {
        let answers = question.answers.filter { !isDontKnow($0, one) }
        guard let starts = one?.starts, let most = one?.most, starts.count > 1, starts.count == answers.count, most >= starts[starts.count - 1],
            zip(starts, starts.dropFirst()).allSatisfy(<)
        else { return nil }
        return Bins(starts: starts, most: most, unit: LimeExtras.local(one?.unit), hasDontKnow: answers.count < question.answers.count)
    }

    private mutating func item(_ place: Place, _ kind: Item.Kind) -> Item {
        let question = place.question
        let one = place.one(question.code)
        let (groups, askIf) = asked(question, one)
        let parent = askIf.flatMap { askIf in items.first { $0.id == askIf.item } }
        return Item(
            id: id(question), section: place.section, text: text(question.texts), wordings: (one?.wordings ?? [:]).mapValues(LimeExtras.local),
            help: text(question.helps), isRequired: question.isMandatory, groups: parent?.groups ?? groups,
            pulse: parent?.pulse ?? (one?.pulse ?? []).filter { groups.contains($0) }, kind: kind, askIf: askIf,
            concordance: LimeExtras.concordance(one?.was), origin: LimeExtras.concordance(one?.from))
    }

    /// The code itself where it does, else a free one.
    private mutating func id(_ question: LimeSurvey.Question) -> Item.ID {
        let upper = question.code.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let taken = Set(items.map(\.id))
        if let first = upper.first, first.isLetter, upper.utf8.count <= 12, !taken.contains(upper) {
            return upper
        }
        let free = (1...).lazy.map { "K\($0)" }.first { !taken.contains($0) } ?? "K"
        note(.code, question.code, free, question.line)
        return free
    }

    /// Who is asked, and after which answers: conditions that say one of these two are kept, others are told.
    private mutating func asked(_ question: LimeSurvey.Question, _ one: LimeExtras.One?) -> ([String], AskIf?) {
        let all = groups.map(\.key)
        guard let clauses = LimeCondition(question.relevance.isEmpty ? "1" : question.relevance)?.clauses else {
            note(.condition, question.code, question.relevance, question.line)
            return (all, nil)
        }
        var (asked, askIf): ([String], AskIf?) = (all, nil)
        for clause in clauses {
            if Set(clause.map(\.question)) == [groupQuestion?.code ?? ""] {
                let named = Set(clause.map(\.answer))
                let ofLabels = Set(named.compactMap { whole?.labels?[$0] })
                asked = all.indices.filter { named.contains(LimeSurvey.groupAnswer($0)) || ofLabels.contains(all[$0]) }.map { all[$0] }
            } else if askIf == nil, let found = after(clause) {
                askIf = found
            } else {
                note(.condition, question.code, question.relevance, question.line)
            }
        }
        // In the order in which they were written.
        if let own = one?.groups, Set(own) == Set(asked) { asked = own }
        return (asked.isEmpty ? all : asked, askIf)
    }

    private func after(_ clause: [(question: String, answer: String)]) -> AskIf? {
        var (item, options): (Item.ID?, [String]) = (nil, [])
        for (question, answer) in clause {
            guard let known = known[question], let option = known.options[answer], item == nil || item == known.item else { return nil }
            item = known.item
            options.append(option)
        }
        guard let item, let parent = items.first(where: { $0.id == item }), depth(parent) < AskIf.deepest,
            options.allSatisfy({ parent.answersByKey($0) })
        else { return nil }
        return AskIf(item: item, options: options)
    }

    private func depth(_ item: Item) -> Int {
        var (depth, next) = (1, item.askIf)
        while let askIf = next, depth < 10 {
            depth += 1
            next = items.first { $0.id == askIf.item }?.askIf
        }
        return depth
    }
}
