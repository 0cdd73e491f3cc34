import Domain

/// rounds.yaml
enum DemoSurveyReading {
    static func survey(_ place: YAMLPlace) -> DemoSurvey {
        let top = place.object(
            "instrument", "k", "variables", "rounds", "simulation", "dont-know", "statements", "themes", "open-pulse", "texts")
        let rounds = top["rounds"].list().map(round)
        top["rounds"].unique(rounds.map(\.key))
        return DemoSurvey(
            instrument: top["instrument"].word(), k: top["k"].integer(in: Plan.floor...1_000) ?? Plan.floor, variables: top["variables"].words(),
            rounds: rounds, simulation: simulation(top["simulation"], dontKnow: top["dont-know"]),
            statements: top["statements"].object(known: []).dictionary(statement),
            themes: top["themes"].object(known: []).dictionary(themeScore), openPulse: openPulse(top["open-pulse"]),
            texts: top["texts"].list().map(text))
    }

    private static func round(_ place: YAMLPlace) -> DemoRound {
        let object = place.object("key", "name", "opens", "closes", "answers")
        return DemoRound(
            key: object["key"].word(), name: object["name"].localText(), opens: object["opens"].day(), closes: object["closes"].day(),
            answers: object["answers"].object("staff", "management", "elected").dictionary { $0.integer(in: 0...100_000) ?? 0 })
    }

    private static func simulation(_ place: YAMLPlace, dontKnow: YAMLPlace) -> DemoSimulation {
        let rules = place.object("seed", "person", "answer", "unfinished")
        let unknowing = dontKnow.object("staff-falls", "management", "management-statements", "elected")
        return DemoSimulation(
            seed: UInt64(rules["seed"].integer(in: 0...Int.max) ?? 0), person: rules["person"].decimal(),
            answer: rules["answer"].object("staff", "management", "elected").dictionary { $0.decimal() },
            unfinished: rules["unfinished"].integer(in: 0...100) ?? 0, staffDontKnowFalls: unknowing["staff-falls"].integer(in: 0...100) ?? 0,
            managementDontKnow: unknowing["management"].integer(in: 0...100) ?? 0,
            managementDontKnowByStatement: unknowing["management-statements"].object(known: []).dictionary { $0.integer(in: 0...100) ?? 0 },
            electedDontKnow: unknowing["elected"].integers(in: 0...100, count: 3))
    }

    private static func statement(_ place: YAMLPlace) -> DemoStatement {
        let object = place.object("staff", "management", "elected", "dont-know")
        return DemoStatement(means: means(object), dontKnow: object["dont-know"].ifWritten.flatMap { $0.integer(in: 0...100) })
    }

    private static func themeScore(_ place: YAMLPlace) -> DemoThemeScore {
        let object = place.object("staff", "management", "elected", "gap")
        let gap = object["gap"].object("statement", "points")
        return DemoThemeScore(means: means(object), gapStatement: gap["statement"].word(), gap: gap["points"].decimal())
    }

    private static func means(_ object: YAMLObject) -> [String: [Double]] {
        var means: [String: [Double]] = [:]
        for group in ["staff", "management", "elected"] { means[group] = object[group].ifWritten?.rounds() }
        return means
    }

    private static func openPulse(_ place: YAMLPlace) -> DemoOpenPulse {
        let object = place.object("name", "slug", "days", "note")
        return DemoOpenPulse(
            name: object["name"].localText(), slug: object["slug"].key(), days: object["days"].integer(in: 1...366) ?? 0,
            note: object["note"].localText())
    }

    private static func text(_ place: YAMLPlace) -> DemoText {
        let object = place.object("round", "group", "theme", "text")
        return DemoText(
            round: object["round"].word(), group: object["group"].word(), theme: object["theme"].word(),
            text: object["text"].word(limit: 10_000, manyLines: true))
    }
}
