import Domain

/// bodies, goals, decisions, board, findings and ideas
enum DemoStoryReading {
    static func bodies(_ top: YAMLPlace) -> [DemoBody] {
        entries(of: "bodies", in: top, keyed: \.key) { entry in
            let object = entry.object("key", "name", "seats", "note")
            return DemoBody(
                key: object["key"].word(), body: Body(name: object["name"].localText(), seats: object["seats"].integer(in: 1...200)),
                note: object["note"].ifWritten?.localText() ?? LocalText())
        }
    }

    static func goals(_ top: YAMLPlace) -> [Goal] {
        entries(of: "goals", in: top, keyed: \.code) { entry in
            let object = entry.object("code", "name")
            return Goal(code: object["code"].word(), name: object["name"].localText())
        }
    }

    static func decisions(_ top: YAMLPlace) -> [DemoDecision] {
        entries(of: "decisions", in: top, keyed: \.key) { entry in
            let object = entry.object("key", "body", "day", "section", "kind", "goals", "actions", "money", "text")
            let money = object["money"].ifWritten?.object("year", "from", "to")
            return DemoDecision(
                key: object["key"].word(), body: object["body"].word(), day: object["day"].day(), section: object["section"].text(),
                text: object["text"].localText(), kind: object["kind"].ifWritten.flatMap { $0.choice(Decision.Kind.self) } ?? .other,
                goals: object["goals"].ifWritten?.words() ?? [], actions: object["actions"].ifWritten?.words() ?? [],
                money: money.map { money in
                    func amount(_ name: String) -> Int { money[name].integer(in: 0...1_000_000_000) ?? 0 }
                    return Decision.MoneyChange(year: amount("year"), from: amount("from"), to: amount("to"))
                })
        }
    }

    static func board(_ top: YAMLPlace) -> [DemoTheme] {
        let object = top.object("year", "themes")
        let year = object["year"].integer(in: 2000...2100) ?? 2000
        return object["themes"].list().map { entry in
            let theme = entry.object("key", "meaning", "target", "owner", "written")
            let target = theme["target"].ifWritten.flatMap { place in
                let level = TargetLevel(tenths: Int((place.decimal() * 10).rounded()), year: year)
                if level == nil { place.note(.outOfRange(1...5)) }
                return level
            }
            return DemoTheme(
                key: theme["key"].key(), meaning: theme["meaning"].localText(), target: target,
                owner: theme["owner"].ifWritten?.localText() ?? LocalText(), written: theme["written"].day())
        }
    }

    static func findings(_ top: YAMLPlace) -> [DemoFinding] {
        top.object("findings")["findings"].list().map { entry in
            let object = entry.object("kind", "theme", "statement", "sentence", "figures", "leads-to")
            let note = object["leads-to"].ifWritten?.object("action", "decision", "note")["note"].ifWritten?.localText()
            return DemoFinding(
                kind: object["kind"].choice(Finding.Kind.self) ?? .other, theme: object["theme"].key(), statement: object["statement"].word(),
                figures: object["figures"].list().map(figure), leadsTo: object["leads-to"].ifWritten.flatMap(DemoActionReading.origin),
                note: note ?? LocalText(), template: object["sentence"].localText())
        }
    }

    private static func figure(_ place: YAMLPlace) -> DemoFinding.Figure {
        let object = place.object("group", "round", "expected")
        return DemoFinding.Figure(group: object["group"].word(), round: object["round"].word(), expected: object["expected"].decimal())
    }

    static func ideas(_ top: YAMLPlace) -> [DemoIdea] {
        top.object("ideas")["ideas"].list().map { entry in
            let object = entry.object("code", "sent", "title", "text", "answered", "answer", "leads-to")
            let idea = Idea(
                code: object["code"].integer(in: 1...1_000_000) ?? 0, title: object["title"].localText(), text: object["text"].localText(),
                sent: object["sent"].day(), answer: object["answer"].ifWritten?.localText() ?? LocalText(),
                answered: object["answered"].ifWritten?.day())
            return DemoIdea(idea: idea, leadsTo: object["leads-to"].ifWritten?.word())
        }
    }

    static func entries<Entry>(
        of name: String, in top: YAMLPlace, keyed key: (Entry) -> String, _ read: (YAMLPlace) -> Entry
    ) -> [Entry] {
        let place = top.object(known: [name])[name]
        let entries = place.list().map(read)
        place.unique(entries.map(key))
        return entries
    }
}
