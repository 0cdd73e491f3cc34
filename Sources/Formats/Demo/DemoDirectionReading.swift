import Domain

/// strategy.yaml, needs.yaml and changes.yaml
enum DemoDirectionReading {
    static func strategy(_ top: YAMLPlace, sectors: [DemoSector]) -> DemoStrategy {
        let object = top.object(
            "begun", "start", "leader", "rhythm", "written", "approved", "starts", "ends", "vision", "counted", "free", "reviewed")
        let days = object["free"].object(known: []).dictionary { $0.integer(in: 0...100_000) ?? 0 }
        for key in days.keys where !sectors.contains(where: { $0.key == key }) { object["free"].note(.noSuch(key)) }
        return DemoStrategy(
            begun: object["begun"].day(), start: object["start"].word(), leader: object["leader"].localText(),
            rhythm: object["rhythm"].integer(in: 1...24) ?? 6, written: object["written"].day(), approved: object["approved"].word(),
            starts: object["starts"].day(), ends: object["ends"].day(), vision: object["vision"].localText(), counted: object["counted"].day(),
            free: sectors.compactMap { sector in days[sector.key].map { Strategy.FreeTime(sector: sector.name, days: $0) } },
            reviewed: object["reviewed"].day())
    }

    static func needs(_ top: YAMLPlace) -> [DemoNeed] {
        let place = top.object("needs")["needs"]
        let needs = place.list().map(need)
        place.unique(needs.map(\.key))
        return needs
    }

    private static func need(_ place: YAMLPlace) -> DemoNeed {
        let object = place.object(
            "key", "written", "source", "idea", "theme", "heard", "harm", "public", "merged-into", "merged", "title", "text", "declined",
            "answered-by")
        let written = object["written"].day()
        let need = Need(
            title: object["title"].localText(limit: TextLimit.title), text: object["text"].ifWritten?.localText() ?? LocalText(),
            source: object["source"].choice(Need.Source.self) ?? .other, theme: object["theme"].ifWritten?.key(),
            heard: object["heard"].integer(in: 1...1_000_000) ?? 1, harm: object["harm"].integer(in: 1...3) ?? 2,
            isPublic: object["public"].word() == "true", declined: object["declined"].ifWritten?.localText() ?? LocalText())
        return DemoNeed(
            key: object["key"].word(), need: need, written: written, idea: object["idea"].ifWritten?.integer(in: 1...1_000_000),
            answeredBy: object["answered-by"].ifWritten?.words() ?? [],
            merged: object["merged-into"].ifWritten.map {
                DemoNeed.Merging(into: $0.word(), day: object["merged"].ifWritten?.day() ?? written)
            })
    }

    static func changes(_ top: YAMLPlace) -> [DemoExternalChange] {
        let place = top.object("changes")["changes"]
        let changes = place.list().map { entry in
            let object = entry.object("key", "kind", "logged", "in-force", "link", "title", "text", "touches")
            return DemoExternalChange(
                key: object["key"].word(),
                change: ExternalChange(
                    title: object["title"].localText(limit: TextLimit.title), kind: object["kind"].choice(ExternalChange.Kind.self) ?? .other,
                    text: object["text"].localText(), inForce: object["in-force"].ifWritten?.day(), link: object["link"].ifWritten?.word() ?? ""),
                logged: object["logged"].day(),
                touches: object["touches"].list().map { touch in
                    let object = touch.object("action", "asked")
                    return DemoExternalChange.Touch(action: object["action"].word(), asked: object["asked"].day())
                })
        }
        place.unique(changes.map(\.key))
        return changes
    }
}
