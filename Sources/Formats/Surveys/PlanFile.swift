import Domain

/// Reads the plan of a round (`docs/plan.md`): YAML, or JSON, which is YAML.
package enum PlanFile {
    /// - Parameters:
    ///   - instrument: whose groups may be asked, and whose group names stand in where the file gives none.
    ///   - language: the language of names that are written once.
    /// - Throws: everything that is wrong, with place and line.
    package static func read(
        _ bytes: some Collection<UInt8>, for instrument: Instrument, language: Language = .fi
    ) throws(FileProblems) -> Plan {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, notes: notes).object(
            "name", "opens", "closes", "k", "variables", "selection", "groups", "public", "publishes", "test")
        let plan = PlanReading(instrument: instrument, language: language).plan(in: top)
        try notes.throwIfAny()
        return plan
    }
}

private struct PlanReading {
    let instrument: Instrument
    let language: Language

    func plan(in top: YAMLObject) -> Plan {
        let k = top["k"].ifWritten.flatMap { $0.integer(in: Plan.floor...1_000) } ?? Plan.floor
        let variables = variables(in: top["variables"])
        let entries = top["groups"].ifWritten?.list(upTo: Plan.mostGroups) ?? []
        let open = entries.filter(isPublic)
        let groups = PlanGroups(instrument: instrument, language: language, variables: variables, k: k)
        let plan = Plan(
            name: top["name"].localText(plain: language, limit: 200), selection: top["selection"].ifWritten?.choice(Selection.self) ?? .full,
            opens: top["opens"].day(), closes: top["closes"].day(), k: k, variables: variables,
            groups: groups.read(entries.filter { !isPublic($0) }),
            publicLink: (top["public"].ifWritten?.bool() ?? false) || !open.isEmpty, publishes: top["publishes"].ifWritten?.bool() ?? true,
            isTest: top["test"].ifWritten?.bool() ?? false)
        if entries.isEmpty, !plan.publicLink { top["groups"].note(.missing) }
        if plan.closes < plan.opens, top["opens"].node != nil, top["closes"].node != nil {
            top["closes"].note(.closesBeforeOpens)
        }
        for place in open { checkPublic(place) }
        if plan.publicLink, instrument.group(AskedGroup.open) == nil { top["public"].note(.noSuch(AskedGroup.open)) }
        return plan
    }

    /// `group` first, three at most.
    private func variables(in place: YAMLPlace) -> [String] {
        guard let names = place.ifWritten?.words() else { return ["group", "sector"] }
        if names.first != "group" { place.note(.firstVariableNotGroup) }
        if names.count > 3 { place.note(.tooMany(limit: 3)) }
        if Set(names).count < names.count { place.note(.doubled("a variable")) }
        for name in names where PlanGroups.ownWords.contains(name) || !name.utf8.allSatisfy({ (97...122).contains($0) || $0 == 45 }) {
            place.note(.badVariable)
        }
        return Array(names.prefix(3))
    }

    private func isPublic(_ place: YAMLPlace) -> Bool {
        GroupWords.key(place.glimpse("group") ?? "") == AskedGroup.open
    }

    /// An open link has no list of people behind it.
    private func checkPublic(_ place: YAMLPlace) {
        let entry = place.object("group", "mode", "name")
        if entry["mode"].ifWritten?.word() == PlanGroup.Mode.personal.rawValue {
            entry["mode"].note(.publicIsNotPersonal)
        }
    }
}

/// What people call the groups that our instruments know.
enum GroupWords {
    /// The group's key; the word itself when it is no alias. Case does not matter.
    static func key(_ word: String) -> String { aliases[word.lowercased()] ?? word }

    private static let aliases: [String: String] = [
        "t": "staff", "staff": "staff", "henkilöstö": "staff", "toimiala": "staff", "personal": "staff",
        "j": "management", "management": "management", "johto": "management", "ledning": "management", "ledningen": "management",
        "l": "elected", "elected": "elected", "luottamushenkilöt": "elected", "luottamushenkilö": "elected", "förtroendevalda": "elected",
        "public": "public", "asukkaat": "public", "julkinen": "public", "invånare": "public",
    ]
}
