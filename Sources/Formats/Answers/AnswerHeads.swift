import Domain

/// Guesses what a column holds from the words above it: by code, by text in any language, as Webropol, Forms and LimeSurvey write them.
package struct AnswerHeads: Sendable {
    /// By folded words; words that two columns share name none.
    private var columns: [String: AnswerColumn] = [:]
    private var doubled: Set<String> = []

    package init(_ instrument: Instrument) {
        for item in instrument.items { add(item) }
        for theme in instrument.themes where !instrument.openQuestion.isEmpty {
            let (question, names) = (Folded.all(instrument.openQuestion), Folded.all(theme.name))
            let together = names.flatMap { name in question.flatMap { [name + $0, $0 + name] } }
            add(.open(theme: theme.key), as: Set(together + [Folded.text("avoin-" + theme.key)]))
        }
        for name in doubled { columns[name] = nil }
        for name in Self.groupNames where columns[name] == nil { columns[name] = .group }
    }

    private mutating func add(_ column: AnswerColumn, as names: Set<String>) {
        for name in names where !name.isEmpty {
            if let there = columns[name], there != column { doubled.insert(name) }
            columns[name] = column
        }
    }

    private mutating func add(_ item: Item) {
        let texts = ([item.text] + item.wordings.values).reduce(into: Set<String>()) { $0.formUnion(Folded.all($1)) }
        let id = Folded.text(item.id)
        add(.item(item.id), as: texts.union([id]).union(texts.map { id + $0 }))
        guard item.isListed else { return }
        let heads = texts.union([id]).union(texts.map { id + $0 })
        for (place, option) in item.options.enumerated() {
            let number = String(place + 1)
            var names = Folded.all(option.text).union([Folded.text(option.key)])
            let zeros = String(repeating: "0", count: 3 - min(3, number.count))
            if case .multiple = item.kind { names.formUnion(["a" + number, "sq" + zeros + number]) }
            add(.option(item.id, key: option.key), as: Set(heads.flatMap { head in names.map { head + $0 } }))
        }
        guard case .ranking(_, let places) = item.kind else { return }
        for place in 1...max(1, item.options.count) {
            let names = ["\(place)", "rank\(place)", "ranking\(place)", "sija\(place)", "plats\(place)", "rankningsplats\(place)"]
            add(place <= places ? .place(item.id, place) : .leftOut, as: Set(heads.flatMap { head in names.map { head + $0 } }))
        }
    }

    /// - Returns: nil when nothing says what it holds.
    package func column(_ head: String) -> AnswerColumn? {
        let folded = Folded.text(head)
        if let column = columns[folded] { return column }
        // `1. Tieto löytyy`: the number of the question.
        let plain = folded.drop { $0.isNumber }
        if plain.count < folded.count, let column = columns[String(plain)] { return column }
        // `S1[M01]`: one line of an array of LimeSurvey.
        guard head.hasSuffix("]"), let start = head.lastIndex(of: "[") else { return nil }
        return columns[Folded.text(head[start...])]
    }

    private static let groupNames: Set<String> = [
        "ryhmä", "ryhma", "vastaajaryhmä", "vastaajaryhma", "kohderyhmä", "group", "respondentgroup", "usergroup", "grupp", "svarsgrupp", "målgrupp",
        "toimiala", "sektori", "yksikkö", "sector", "sektor", "unit", "enhet", "digipolkugroup", "mihinryhmäänkuulut", "vilkengrupphördutill",
        "whichgroupdoyoubelongto",
    ]

    /// Columns by which somebody could be found: who, when, from where. They are never taken, whatever is asked.
    package static func tellsOfPerson(_ head: String) -> Bool {
        let folded = Folded.text(head)
        return personal.contains(folded) || folded.hasPrefix("interviewtime") || folded.hasPrefix("grouptime") || folded.hasPrefix("questiontime")
    }

    private static let personal: Set<String> = Set(
        """
        id responseid vastausid vastaajaid svarsid respondentid respondenten vastaajatunniste vastaajantunniste vastaustunniste vastausnumero \
        vastaajanumero token avain käyttäjätunnus username user käyttäjä användare seed lastpage startlanguage refurl ipaddr ip ipaddress \
        iposoite ipadress name nimi namn firstname etunimi förnamn lastname sukunimi efternamn surname vastaajannimi email emailaddress mail \
        sähköposti sähköpostiosoite epost epostadress attribute1 attribute2 attribute3 starttime aloitusaika alkamisaika starttid completiontime \
        valmistumisaika päättymisaika slutförandetid lastmodifiedtime viimeksimuokattu timeoflastmodification submitdate submittime startdate \
        datestamp datesubmitted datestarted dateoflastaction vastausaika vastattu lähetetty lähetysaika aikaleima timestamp tidsstämpel \
        inlämnad svarstid lastpageseen startlanguageused referrerurl phone puhelin puhelinnumero telefon telefonnummer muokattu luotu created
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
