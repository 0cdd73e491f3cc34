import Domain

/// benefits, effects and budgets
enum DemoWorthReading {
    static func benefits(_ top: YAMLPlace) -> [DemoBenefit] {
        DemoStoryReading.entries(of: "benefits", in: top, keyed: \.key) { entry in
            let object = entry.object(
                "key", "action", "kind", "text", "unit", "baseline", "target", "owner", "pays", "gains", "yearly", "written", "measurements")
            return DemoBenefit(
                key: object["key"].word(), action: object["action"].word(), written: object["written"].day(), text: object["text"].localText(),
                kind: object["kind"].choice(Benefit.Kind.self) ?? .quality, unit: object["unit"].ifWritten?.everyLanguage() ?? LocalText(),
                baseline: object["baseline"].ifWritten?.decimal(), target: object["target"].ifWritten?.decimal(),
                owner: object["owner"].ifWritten?.localText() ?? LocalText(), pays: object["pays"].localText(),
                gains: object["gains"].ifWritten?.localText() ?? LocalText(),
                yearly: object["yearly"].ifWritten.flatMap { $0.integer(in: 0...1_000_000_000) },
                measurements: object["measurements"].ifWritten?.list().map(measurement) ?? [])
        }
    }

    private static func measurement(_ place: YAMLPlace) -> Benefit.Measurement {
        let object = place.object("due", "measured", "value", "yearly", "note")
        return Benefit.Measurement(
            due: object["due"].day(), measured: object["measured"].ifWritten?.day(), value: object["value"].ifWritten?.decimal(),
            yearly: object["yearly"].ifWritten.flatMap { $0.integer(in: 0...1_000_000_000) },
            note: object["note"].ifWritten?.localText() ?? LocalText())
    }

    static func effects(_ top: YAMLPlace) -> [DemoEffect] {
        top.object("effects")["effects"].list().map { entry in
            let object = entry.object(
                "action", "statement", "group", "sector", "claimed", "from", "to", "said", "verdict", "means", "people", "note", "noted")
            return DemoEffect(
                action: object["action"].word(), statement: object["statement"].word(), group: object["group"].word(),
                sector: object["sector"].ifWritten?.word(), claimed: object["claimed"].decimal(), from: object["from"].word(),
                to: object["to"].word(), said: object["said"].day(), verdict: object["verdict"].choice(DemoEffect.Verdict.self) ?? .notDistinct,
                means: object["means"].rounds(), people: object["people"].ifWritten?.integers(in: 0...100_000, count: 3) ?? [],
                note: object["note"].ifWritten?.localText() ?? LocalText(), noted: object["noted"].ifWritten?.day())
        }
    }

    static func budgets(_ top: YAMLPlace) -> [DemoBudget] {
        DemoStoryReading.entries(of: "budgets", in: top, keyed: \.action) { entry in
            let object = entry.object("action", "versions")
            return DemoBudget(action: object["action"].word(), versions: object["versions"].list().map(version))
        }
    }

    private static func version(_ place: YAMLPlace) -> DemoBudget.Version {
        let object = place.object("day", "why", "years")
        return DemoBudget.Version(
            day: object["day"].day(), why: object["why"].ifWritten?.word() ?? "",
            years: object["years"].list().map { place in
                let year = place.object("year", "plan", "actual")
                return Budget.Year(
                    year: year["year"].integer(in: 2000...2100) ?? 2000, plan: sum(year["plan"]),
                    actual: year["actual"].ifWritten.map(sum) ?? Budget.Sum())
            })
    }

    /// `[once, running, person-days]`; `~` is nobody's word.
    private static func sum(_ place: YAMLPlace) -> Budget.Sum {
        let amounts = place.list().map { $0.ifWritten.flatMap { $0.integer(in: 0...1_000_000_000) } }
        guard amounts.count == 3 else { return Budget.Sum() }
        return Budget.Sum(once: amounts[0], running: amounts[1], days: amounts[2])
    }
}
