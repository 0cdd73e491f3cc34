import Domain

/// Reads a demo municipality's data files.
package enum DemoFile {
    /// - Parameter file: gives the bytes of `organisation.yaml`, `actions.yaml` and so on; nil when there is no such file.
    /// - Throws: everything that is wrong in all files, with file, place and line.
    package static func read(_ file: (String) -> [UInt8]?) throws(FileProblems) -> Demo {
        let notes = ProblemNotes()
        let organisation = try open("organisation.yaml", file, notes).object(
            "story-day", "slug", "name", "languages", "wording", "accent", "contact", "zone", "credit", "inhabitants", "facts", "not-here",
            "strategy", "sectors", "without-email", "management", "elected", "accounts", "year")
        let sectors = DemoOrganisationReading.sectors(organisation["sectors"])
        let actions = DemoActionReading(sectors: sectors)
        let demo = Demo(
            storyDay: organisation["story-day"].day(), organisation: DemoOrganisationReading.organisation(organisation), sectors: sectors,
            management: DemoOrganisationReading.group(organisation["management"]),
            elected: DemoOrganisationReading.group(organisation["elected"]),
            accounts: organisation["accounts"].list().map(DemoOrganisationReading.account),
            year: organisation["year"].list().map(DemoOrganisationReading.yearMark),
            bodies: DemoStoryReading.bodies(try open("bodies.yaml", file, notes)),
            goals: DemoStoryReading.goals(try open("goals.yaml", file, notes)),
            decisions: DemoStoryReading.decisions(try open("decisions.yaml", file, notes)),
            actions: actions.read(try open("actions.yaml", file, notes)),
            survey: DemoSurveyReading.survey(try open("rounds.yaml", file, notes)),
            board: DemoStoryReading.board(try open("board.yaml", file, notes)),
            findings: DemoStoryReading.findings(try open("findings.yaml", file, notes)),
            ideas: DemoStoryReading.ideas(try open("ideas.yaml", file, notes)),
            benefits: DemoWorthReading.benefits(try open("benefits.yaml", file, notes)),
            effects: DemoWorthReading.effects(try open("effects.yaml", file, notes)),
            budgets: DemoWorthReading.budgets(try open("budgets.yaml", file, notes)),
            strategy: DemoDirectionReading.strategy(try open("strategy.yaml", file, notes), sectors: sectors),
            needs: DemoDirectionReading.needs(try open("needs.yaml", file, notes)),
            changes: DemoDirectionReading.changes(try open("changes.yaml", file, notes)))
        try notes.throwIfAny()
        return demo
    }

    private static func open(_ name: String, _ file: (String) -> [UInt8]?, _ notes: ProblemNotes) throws(FileProblems) -> YAMLPlace {
        guard let bytes = file(name) else { throw FileProblems([FileProblem(.missing, place: name)]) }
        return try YAMLFile.open(bytes, named: name, notes: notes)
    }
}

/// organisation.yaml
enum DemoOrganisationReading {
    static func organisation(_ top: YAMLObject) -> DemoOrganisation {
        let strategy = top["strategy"].object("name", "values")
        let zone = Zone(top["zone"].word())
        if zone == nil { top["zone"].note(.noSuch("time zone")) }
        return DemoOrganisation(
            slug: top["slug"].key(), name: top["name"].localText(), languages: top["languages"].list().compactMap { $0.choice(Language.self) },
            wording: top["wording"].choice(Wording.self) ?? .municipality, accent: top["accent"].word(), contact: top["contact"].word(),
            zone: zone ?? .helsinki, credit: top["credit"].localText(), inhabitants: top["inhabitants"].integer(in: 1...10_000_000) ?? 0,
            facts: top["facts"].list().map { $0.localText() }, notHere: top["not-here"].list().map { $0.localText() },
            strategy: strategy["name"].localText(), values: strategy["values"].list().map { $0.localText() })
    }

    static func sectors(_ place: YAMLPlace) -> [DemoSector] {
        let sectors = place.list().map { entry in
            let object = entry.object("key", "name", "staff", "supervisors", "mode", "response", "offsets")
            let offsets = object["offsets"].object(known: [])
            return DemoSector(
                key: object["key"].word(), name: object["name"].localText(), staff: object["staff"].integer(in: 1...100_000) ?? 0,
                supervisors: object["supervisors"].integer(in: 0...10_000) ?? 0, mode: object["mode"].choice(PlanGroup.Mode.self) ?? .personal,
                response: object["response"].integers(in: 0...100, count: 3), offsets: offsets.dictionary { $0.rounds() })
        }
        place.unique(sectors.map(\.key))
        return sectors
    }

    static func group(_ place: YAMLPlace) -> DemoGroup {
        let object = place.object("people", "mode", "roles", "councillors", "others", "note")
        let roles = object["roles"].ifWritten?.list().map { entry in
            let role = entry.object("title", "people")
            return DemoGroup.Role(title: role["title"].localText(), people: role["people"].ifWritten.map { $0.integer(in: 1...100) ?? 1 } ?? 1)
        }
        return DemoGroup(
            people: object["people"].integer(in: 1...1_000) ?? 0, mode: object["mode"].choice(PlanGroup.Mode.self) ?? .personal,
            roles: roles ?? [], note: object["note"].ifWritten?.localText() ?? LocalText())
    }

    static func account(_ place: YAMLPlace) -> DemoAccount {
        let object = place.object("role", "title", "sector")
        return DemoAccount(
            role: object["role"].choice(Role.self) ?? .viewer, title: object["title"].localText(), sector: object["sector"].ifWritten?.word())
    }

    static func yearMark(_ place: YAMLPlace) -> DemoYearMark {
        let object = place.object("months", "what")
        return DemoYearMark(months: object["months"].list().compactMap { $0.integer(in: 1...12) }, what: object["what"].localText())
    }
}
