import Domain

/// Guesses what a column holds from the words above it: by code, by text in any language, as Webropol, Forms and LimeSurvey write them.
package struct AnswerHeads: Sendable {
    /// By folded words; words that two columns share name none.
    private var columns: [String: AnswerColumn] = [:]
    private var doubled: Set<String> = []
    /// Folded, in every language.
    private let openQuestion: Set<String>
    /// The theme of a statement's column, where it has an open question.
    private var themes: [AnswerColumn: String] = [:]

    package init(_ instrument: Instrument) {
        openQuestion = Folded.all(instrument.openQuestion)
        for item in instrument.items {
            add(item)
            if case .statement(let theme) = item.kind { themes[.item(item.id)] = theme }
        }
        for theme in instrument.themes where !instrument.openQuestion.isEmpty {
            let (question, names) = (Folded.all(instrument.openQuestion), Folded.all(theme.name))
            let together = names.flatMap { name in question.flatMap { [name + $0, $0 + name] } }
            let code = Folded.text("avoin-" + theme.key)
            add(.open(theme: theme.key), as: Set(together + [code] + question.map { code + $0 }))
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
            let names = [""] + ["rank", "ranking", "sija", "sijoitus", "plats", "rankningsplats", "rangordning"]
            add(place <= places ? .place(item.id, place) : .leftOut, as: Set(heads.flatMap { head in names.map { "\(head)\($0)\(place)" } }))
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
        if head.hasSuffix("]"), let start = head.lastIndex(of: "["), let column = columns[Folded.text(head[start...])] { return column }
        // `vM01_M02`: the same as LimeSurvey calls it in its expressions.
        if !head.contains(" "), let start = head.lastIndex(of: "_"), let column = columns[Folded.text(head[start...])], column != .group {
            return column
        }
        // `K3[aika]. Mikä auttaisi? [Aika]`: code and text, which must be about the same.
        if let end = head.firstRange(of: ". "), !head[..<end.lowerBound].contains(" "), case let text = String(head[end.upperBound...]),
            let column = columns[Folded.text(head[..<end.lowerBound])], column == self.column(text)
        {
            return column
        }
        // `2. Arvioi väittämiä: Tieto löytyy`: the line of a matrix after the words above it.
        return Self.tails(head).lazy.compactMap { columns[Folded.text($0)] }.first { $0 != .group }
    }

    /// The open question has the same words in each part: alone they tell nothing, but each stands behind its theme's statements.
    func withOpen(_ guesses: [AnswerColumn], _ heads: [String]) -> [AnswerColumn] {
        let open = heads.indices.filter { guesses[$0] == .leftOut && openQuestion.contains(Folded.text(heads[$0])) }
        let themes = open.map { place in guesses[..<place].last(where: { self.themes[$0] != nil }).flatMap { self.themes[$0] } }
        guard Set(themes).count == open.count, !themes.contains(nil) else { return guesses }
        var guesses = guesses
        for case (let place, let theme?) in zip(open, themes) { guesses[place] = .open(theme: theme) }
        return guesses
    }

    /// What stands after each colon, or after a dash with space around it.
    private static func tails(_ head: String) -> [Substring] {
        var (rest, tails) = (head[...], [Substring]())
        while let sign = rest.firstIndex(where: { ":–-".contains($0) }) {
            let after = rest[rest.index(after: sign)...]
            if rest[sign] == ":" || after.first == " " { tails.append(after) }
            rest = after
        }
        return tails.filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static let groupNames: Set<String> = [
        "ryhmä", "ryhma", "vastaajaryhmä", "vastaajaryhma", "kohderyhmä", "group", "respondentgroup", "usergroup", "grupp", "svarsgrupp", "målgrupp",
        "toimiala", "toimialasi", "ryhmäsi", "sektori", "dingrupp", "yourgroup", "yksikkö", "sector", "sektor", "unit", "enhet", "digipolkugroup",
        "mihinryhmäänkuulut", "vilkengrupphördutill",
        "whichgroupdoyoubelongto",
    ]

    /// Columns by which somebody could be found: who, when, from where. They are never taken, whatever is asked.
    package static func tellsOfPerson(_ head: String) -> Bool {
        // `id. Vastauksen tunnus`, `Vastaajan ID (automaattinen)`: code and words, or words and a remark.
        let words = head.prefix { !"([".contains($0) }
        let parts = [head[...], words] + words.split(separator: ".", maxSplits: 1)
        return parts.contains { part in
            let folded = Folded.text(part)
            let plain = String(folded.drop { $0.isNumber })
            return personal.contains(folded) || personal.contains(plain) || times.contains { folded.hasPrefix($0) }
        }
    }

    private static let times = [
        "interviewtime", "grouptime", "questiontime", "kokonaisaika", "ryhmänaika", "kysymyksenaika", "totaltid", "tidförfrågan",
        "tidförfrågegruppen",
    ]

    /// As Webropol, Forms and LimeSurvey call them in English, Finnish and Swedish.
    private static let personal: Set<String> = Set(
        """
        id responseid vastausid vastauksenid vastaajaid vastaajanid svarsid svarandeid svarandesid svarandensid respondentid respondenten \
        vastaajatunniste vastaajantunniste vastaajantunnus vastauksentunnus vastauksentunniste vastaustunnus vastaustunniste tunniste tunnus \
        vastausnumero vastaajanumero vastaajannumero vastauksennumero respondentnummer respondentnumber responsenumber responsenr svarsnummer \
        svarandenummer svarandesnummer svarandensnummer rivinumero järjestysnumero radnummer löpnummer rownumber token avain pääsykoodi pääsyavain \
        osallistujatunnus osallistujantunnus accesscode tillträdeskod åtkomstkod behörighetskod pollett käyttäjätunnus username user käyttäjä \
        användare användarnamn seed siemen siemenluku satunnaisluvunsiemen frö slumpfrö slumptalsfrö lastpage viimeinensivu sistasidan senastesidan \
        startlanguage aloituskieli startspråk refurl viittaavaurl viittausurl viittaavaosoite hänvisandeurl referensurl ipaddr ip ipaddress \
        iposoite ipadress ipnumero ipnummer name nimi namn nimesi firstname etunimi etunimesi förnamn lastname sukunimi sukunimesi efternamn \
        surname vastaajannimi svarandesnamn svarandensnamn email emailaddress mail sähköposti sähköpostisi sähköpostiosoite sähköpostiosoitteesi \
        vastaajansähköposti epost epostadress svarandesepost svarandensepost attribute1 attribute2 attribute3 starttime aloitusaika \
        aloituspäivä aloituspäivämäärä aloitettu alkamisaika starttid startdatum starttidpunkt påbörjad påbörjat completiontime completedtime \
        valmistumisaika valmistunut päättymisaika lopetusaika slutförandetid sluttid slutförd lastmodifiedtime viimeksimuokattu \
        timeoflastmodification submitdate submittime startdate datestamp datesubmitted datestarted dateoflastaction dateoflastactivity \
        lähetyspäivä lähetyspäivämäärä viimeinentoiminto viimeisintoiminto viimeisimmäntoiminnonpäivä viimeisentoiminnonpäivä \
        viimeisimmäntoiminnonpäivämäärä viimeisimmäntoiminteenpäivämäärä viimeisentoiminnonpäivämäärä datuminskickat datuminskickad datumpåbörjad inskickat inskickatdatum datumförinskickande \
        datumsänt datumsenasteåtgärd datumförsenasteåtgärd datumförsenastehändelse senasteåtgärd vastausaika vastausaikasi vastattu vastauspäivä vastauspäivämäärä \
        svarsdatum lähetetty lähetysaika aikaleima timestamp tidsstämpel inlämnad inlämningsdatum svarstid besvarad lastpageseen startlanguageused \
        referrerurl phone puhelin puhelinnumero telefon telefonnummer muokattu luotu luontiaika created skapad syntymäaika henkilötunnus \
        födelsedatum personbeteckning personnummer
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
