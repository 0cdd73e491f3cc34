import Domain

/// actions.yaml
struct DemoActionReading {
    let sectors: [DemoSector]

    func read(_ top: YAMLPlace) -> [DemoAction] {
        let place = top.object("actions")["actions"]
        let actions = place.list().map(action)
        place.unique(actions.map(\.id))
        return actions
    }

    private func action(_ place: YAMLPlace) -> DemoAction {
        let object = place.object(
            "id", "kind", "theme", "owner", "contributors", "starts", "ends", "phase", "title", "description", "need", "change", "stops",
            "indicator", "money", "cut-by", "unfunded", "assessed", "goals", "came-from", "life-event", "published", "pilot", "steps", "history")
        let id = object["id"].word()
        let owner = object["owner"].object("sector", "role", "it")
        return DemoAction(
            id: id, action: content(object, owner: owner), sector: owner["sector"].word(),
            origin: object["came-from"].ifWritten.map(Self.origin) ?? nil, goals: object["goals"].ifWritten?.words() ?? [],
            published: object["published"].ifWritten?.day(),
            decision: object["pilot"].ifWritten.flatMap(Self.decision),
            cutBy: object["cut-by"].ifWritten?.word(),
            unfunded: object["unfunded"].ifWritten?.list().compactMap { $0.integer(in: 2000...2100) } ?? [],
            history: object["history"].list().map(Self.change))
    }

    private func content(_ object: YAMLObject, owner: YAMLObject) -> Action {
        let money = object["money"].ifWritten?.object("once", "yearly", "days")
        let amounts = ["once", "yearly", "days"].map { money?[$0].ifWritten.flatMap { $0.integer(in: 0...1_000_000_000) } }
        return Action(
            title: object["title"].localText(limit: TextLimit.title), theme: object["theme"].key(),
            kind: object["kind"].choice(Action.Kind.self) ?? .action, phase: object["phase"].choice(Action.Phase.self) ?? .draft,
            need: object["need"].localText(), description: object["description"].localText(), owner: self.owner(owner),
            contributors: object["contributors"].ifWritten?.list().map(contributor) ?? [], starts: object["starts"].ifWritten?.monthOrDay(),
            ends: object["ends"].ifWritten?.monthOrDay(), steps: object["steps"].ifWritten?.list().map(Self.step) ?? [],
            indicator: object["indicator"].ifWritten.map(Self.indicator) ?? Indicator(),
            change: object["change"].ifWritten.flatMap { $0.choice(Action.Change.self) },
            stopsDoing: object["stops"].ifWritten?.localText() ?? LocalText(), pilot: object["pilot"].ifWritten.map(Self.pilot),
            money: Money(once: amounts[0], yearly: amounts[1], days: amounts[2]),
            lifeEvents: object["life-event"].ifWritten.map { [$0.word()] } ?? [], changesSystem: object["assessed"].ifWritten != nil,
            assessed: object["assessed"].ifWritten?.day())
    }

    /// The sector's name, and the role after it where one is said.
    private func owner(_ object: YAMLObject) -> ActionOwner {
        let sector = name(of: object["sector"])
        let role = object["role"].ifWritten?.localText()
        let texts = role.map { role in sector.texts.reduce(into: [:]) { $0[$1.key] = "\($1.value), \(role.text(in: $1.key))" } }
        let own = object["it"].ifWritten?.word()
        return ActionOwner(sector: texts.map { LocalText($0) } ?? sector, isIT: own != nil, isITsOwnWork: own == "own-work")
    }

    private func contributor(_ place: YAMLPlace) -> Contributor {
        if place.isMapping { return partner(place) }
        let all = LocalText(fi: "Kaikki toimialat", sv: "Alla sektorer", en: "All sectors")
        return Contributor(name: place.word() == "all" ? all : name(of: place))
    }

    /// `{sector: ELINV, share: 20}`, `{name: …, kind: municipality}`, or the name of a partner alone.
    private func partner(_ place: YAMLPlace) -> Contributor {
        let object = place.object("fi", "sv", "en", "name", "sector", "kind", "share")
        let share = object["share"].ifWritten?.integer(in: 0...100)
        if let sector = object["sector"].ifWritten { return Contributor(name: name(of: sector), share: share) }
        guard let name = object["name"].ifWritten else { return Contributor(name: place.localText(), kind: .partner, share: share) }
        let kind = object["kind"].ifWritten.flatMap { $0.choice(Contributor.Kind.self) } ?? .partner
        return Contributor(name: name.localText(), kind: kind, share: share)
    }

    private func name(of place: YAMLPlace) -> LocalText {
        let key = place.word()
        guard let sector = sectors.first(where: { $0.key == key }) else {
            place.note(.noSuch(key))
            return LocalText()
        }
        return sector.name
    }

    private static func indicator(_ place: YAMLPlace) -> Indicator {
        let object = place.object("text", "unit", "baseline", "target", "now", "measured")
        return Indicator(
            text: object["text"].localText(limit: TextLimit.title), unit: object["unit"].ifWritten?.everyLanguage() ?? LocalText(),
            baseline: object["baseline"].decimal(),
            target: object["target"].decimal(), now: object["now"].ifWritten?.decimal(), measured: object["measured"].ifWritten?.day())
    }

    private static func step(_ place: YAMLPlace) -> Step {
        let object = place.object("title", "done")
        return Step(title: object["title"].localText(limit: TextLimit.title), done: object["done"].ifWritten?.day())
    }

    private static func pilot(_ place: YAMLPlace) -> Pilot {
        let object = place.object("hypothesis", "measure", "limit", "decision-day", "verdict")
        let verdict = object["verdict"].ifWritten?.object("outcome", "day", "reason", "decision")
        return Pilot(
            hypothesis: object["hypothesis"].localText(), measure: object["measure"].localText(), limit: object["limit"].localText(),
            decisionDay: object["decision-day"].day(),
            verdict: verdict.flatMap { verdict in
                verdict["outcome"].choice(Verdict.Outcome.self).map {
                    Verdict(outcome: $0, reason: verdict["reason"].localText(), day: verdict["day"].day())
                }
            })
    }

    /// Key of the decision that the verdict stands on.
    private static func decision(_ place: YAMLPlace) -> String? {
        let pilot = place.object("hypothesis", "measure", "limit", "decision-day", "verdict")
        return pilot["verdict"].ifWritten?.object("outcome", "day", "reason", "decision")["decision"].ifWritten?.word()
    }

    private static func change(_ place: YAMLPlace) -> DemoChange {
        let object = place.object("day", "phase", "now", "why")
        return DemoChange(
            day: object["day"].day(), phase: object["phase"].ifWritten.flatMap { $0.choice(Action.Phase.self) },
            now: object["now"].ifWritten?.decimal(), why: object["why"].word())
    }

    /// `{decision: …}`, `{statement: …, round: …}`, `{idea: …}`, `{action: …}` or `{text: …}`.
    static func origin(_ place: YAMLPlace) -> DemoOrigin? {
        let object = place.object("decision", "statement", "round", "idea", "action", "text", "note")
        switch object.keys.first {
        case "decision": return .decision(object["decision"].word())
        case "statement": return .statement(object["statement"].word(), round: object["round"].word())
        case "idea": return .idea(object["idea"].integer(in: 1...1_000_000) ?? 0)
        case "action": return .action(object["action"].word())
        case "text": return .text(object["text"].localText())
        default: return nil
        }
    }
}
