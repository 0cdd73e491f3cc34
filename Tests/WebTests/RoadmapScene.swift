import Domain
import Store
import TestKit

/// A house whose board and path are alive: two released rounds, findings, a decision, and actions in every phase.
struct RoadmapScene {
    let house: TestHouse
    let round: Round
    /// "Management and staff see the strategy differently", about M02.
    let finding: Revision<Finding>
    let actions: [String: Revision<Action>]

    init() async throws {
        house = try await TestHouse()
        // The first round lies a year and some days back.
        _ = try await house.releasedRound()
        house.sleep(days: 370)
        round = try await house.releasedRound()
        finding = try await house.store.pin(Self.gap(round), by: house.program)
        try await Self.fillBoard(house)
        actions = try await Self.fillPath(house, finding: finding.id)
    }

    var today: Day { house.world.now().day(in: house.organisation.zone) }

    func id(_ key: String) -> String { actions[key]?.id.description ?? "" }
    func path(_ rest: String, language: String = "fi") -> String { "/\(language)/testila/\(rest)" }

    private static func gap(_ round: Round) -> Finding {
        Finding(
            round: round.id, kind: .gap, audience: .open,
            sentence: LocalText(
                fi: "Johto ja henkilöstö näkevät strategian eri tavoin", sv: "Ledningen och personalen ser strategin olika",
                en: "Management and staff see the strategy differently"), statement: "M02", theme: "johtaminen",
            figures: [
                Finding.Figure(name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), value: "4,3"),
                Finding.Figure(name: LocalText(fi: "Henkilöstö", sv: "Personal", en: "Staff"), value: "3,1"),
            ])
    }

    private static func fillBoard(_ house: TestHouse) async throws {
        let meanings: [(String, String, String, Int?)] = [
            ("johtaminen", "Joka toimialalla on yksi digitavoite, ja siitä puhutaan joka kuukausi.", "Kunnanjohtaja", 38),
            ("asenne", "Kokeileminen on sallittua, ei poikkeus.", "Kehittämispäällikkö", 38),
            ("tyokalut", "Ensin se, mitä meillä jo on.", "Ict-päällikkö", 38), ("tieto", "Sama tieto kysytään kerran.", "Hallintopäällikkö", 38),
            ("asukas", "Kylältä pitää päästä asioimaan ajamatta keskustaan.", "Viestintäpäällikkö", 38),
            ("osaaminen", "Kukaan ei jää yksin laitteen kanssa.", "Henkilöstöpäällikkö", 38),
            ("kumppanuus", "Emme osta yksin sitä, minkä naapuri on jo ostanut.", "", nil),
            ("turvallisuus", "Paperi ja puhelin riittävät yhden päivän.", "Hallintopäällikkö", 42),
        ]
        for (key, meaning, owner, target) in meanings {
            let theme = try await house.store.theme(key, for: house.program)
            var next = theme.content
            next.meaning = LocalText(fi: meaning, sv: key == "kumppanuus" ? "" : meaning + " (sv)")
            next.owner = ThemeOwner(name: LocalText(fi: owner, sv: owner))
            next.target = target.flatMap { TargetLevel(tenths: $0, year: 2029) }
            _ = try await house.store.editTheme(theme.id, to: next, expecting: theme.number, reason: "Johtoryhmä sopi", by: house.program)
        }
    }

    /// title, theme, kind, phase, owner, starts, ends, baseline, target, now
    private typealias Line = (String, String, Action.Kind, Action.Phase, String, String?, String?, Double?, Double?, Double?)

    private static let lines: [(String, Line)] = [
        ("TY01", ("Varhaiskasvatukseen haetaan verkossa", "asukas", .action, .done, "Varhaiskasvatus", "3/2024", "1/2025", 38, 90, 93)),
        (
            "TY02",
            ("Monivaiheinen tunnistautuminen kaikille", "turvallisuus", .investment, .done, "Konsernipalvelut", "9/2024", "5/2025", 22, 100, 98)
        ),
        (
            "TY03",
            ("Tietoturvan ensiapu: kortti ja vuosiharjoitus", "turvallisuus", .continuous, .going, "Konsernipalvelut", "2/2025", nil, 0, 80, 61)
        ),
        ("TY04", ("Digituki kirjastoihin", "osaaminen", .continuous, .going, "Kulttuuri ja vapaa-aika", "1/2025", nil, 0, 60, 74)),
        ("TY06", ("Rakentamisen luvat verkosta", "asukas", .action, .done, "Tekniset palvelut", "5/2024", "6/2025", 55, 98, 96)),
        ("TY07", ("Yksi kartta kaikille toimialoille", "tieto", .action, .going, "Tekniset palvelut", "3/2025", "12/2028", 1, 6, 3)),
        ("TY08", ("Tapahtumat, tilat ja tontit avoimena datana", "tieto", .action, .planned, "Elinvoima", "2/2028", "11/2028", 2, 8, 2)),
        ("TY10", ("Avaimettomat tilat koko kuntaan", "asukas", .investment, .going, "Kulttuuri ja vapaa-aika", "4/2026", "6/2028", 1, 14, 5)),
        (
            "TY13",
            (
                "Omat tunnukset ja yhteiset laitteet keittiöihin ja siivoukseen", "tyokalut", .investment, .done, "Ruoka- ja puhtauspalvelut",
                "1/2025", "9/2025", 28, 100, 96
            )
        ),
        ("TY14", ("Digitaidot tehtävän mukaan", "osaaminen", .action, .going, "Konsernipalvelut", "9/2025", "12/2028", 0, 75, 46)),
        ("TY15", ("Kaksi tuntia kuussa kehittämiseen", "osaaminen", .action, .paused, "Perusopetus ja lukio", "1/2025", "12/2025", 0, 40, 17)),
        (
            "TY16",
            ("Johtoryhmän digitunti joka kuukausi", "johtaminen", .continuous, .going, "Konsernipalvelut (kunnanjohtaja)", "1/2025", nil, 0, 11, 9)
        ),
        ("TY17", ("Hyötykortti jokaiselle hankkeelle", "johtaminen", .action, .going, "Konsernipalvelut (talous)", "10/2025", "12/2028", 0, 100, 43)),
        ("TY19", ("Muuttajan palvelut yhdestä paikasta", "asukas", .action, .planned, "Elinvoima", "9/2028", "12/2029", 7, 3, 7)),
        ("TY22", ("Varajärjestelyt tärkeimmille palveluille", "turvallisuus", .action, .going, "Konsernipalvelut", "3/2025", "6/2027", 1, 9, 3)),
        ("TY23", ("Seudullinen hankintarengas", "kumppanuus", .action, .draft, "Konsernipalvelut", "1/2028", nil, nil, nil, nil)),
        ("TY24", ("Paperikirjeistä Suomi.fi-viesteihin", "asukas", .action, .going, "Konsernipalvelut", "1/2026", "12/2027", 21400, 9000, 14800)),
    ]

    private static func fillPath(_ house: TestHouse, finding: Finding.ID) async throws -> [String: Revision<Action>] {
        var actions: [String: Revision<Action>] = [:]
        for (key, line) in lines {
            var action = Action(title: LocalText(fi: line.0, sv: line.0 + " (sv)"), theme: line.1, kind: line.2, phase: line.3)
            action.owner.sector = LocalText(fi: line.4, sv: line.4)
            action.starts = line.5.flatMap { MonthOrDay($0) }
            action.ends = line.6.flatMap { MonthOrDay($0) }
            action.indicator = Indicator(
                text: line.7 == nil ? LocalText() : LocalText(fi: "Osuus, jonka tästä näkee", sv: "Andelen som syns"),
                unit: LocalText(fi: "%", sv: "%"),
                baseline: line.7, target: line.8, now: line.9, measured: Day("2026-09-30"))
            if key == "TY16" { fill(&action, from: finding) }
            actions[key] = try await add(action, house)
        }
        var pilot = Action(
            title: LocalText(fi: "Kokeilu: tekoälyavustaja valmistelijoille", sv: "Försök: AI-assistent för ärendeberedning"), theme: "tyokalut",
            kind: .pilot, phase: .going, need: LocalText(fi: "Päätökset valmistuvat nopeammin.", sv: "Besluten blir klara snabbare."))
        pilot.owner.sector = LocalText(fi: "Konsernipalvelut", sv: "Koncerntjänster")
        pilot.starts = MonthOrDay("9/2027")
        pilot.ends = MonthOrDay("12/2027")
        pilot.pilot = Pilot(
            hypothesis: LocalText(
                fi: "Jos valmistelija saa luonnoksen avustajalta, esittelytekstiin kuluu 30 % vähemmän aikaa.",
                sv: "Om beredaren får ett utkast går 30 % mindre tid åt."),
            limit: LocalText(fi: "4 800 €, 20 käyttäjää", sv: "4 800 €, 20 användare"), decisionDay: Day("2027-12-14"))
        actions["TY20"] = try await add(pilot, house)
        return actions
    }

    private static func fill(_ action: inout Action, from finding: Finding.ID) {
        action.origin = .finding(finding)
        action.need = LocalText(
            fi: "Asukas huomaa, kun johto sanoo yhtä ja työpaikka tekee toista.",
            sv: "Invånaren märker när ledningen säger en sak och arbetsplatsen gör en annan.")
        action.description = LocalText(
            fi: "Johtoryhmä katsoo joka kuukausi tunnin yhdessä, miten digipolku etenee.",
            sv: "Ledningsgruppen ser varje månad på hur stigen framskrider.")
        action.steps = [
            Step(title: LocalText(fi: "Tunti kalenteriin", sv: "Timmen i kalendern"), done: Day("2025-01-15")),
            Step(title: LocalText(fi: "Kolme lukua, joita katsotaan joka kerta", sv: "Tre siffror varje gång")),
        ]
        action.change = .new
        action.stopsDoing = LocalText(fi: "Digiasiat listan viimeisenä kohtana.", sv: "Digitala frågor sist på listan.")
        action.contributors = [
            Contributor(name: LocalText(fi: "Kaikki toimialat", sv: "Alla sektorer")),
            Contributor(name: LocalText(fi: "Viestintä", sv: "Kommunikation")),
        ]
        action.money = Money(once: 0, yearly: 1_200, days: 12)
    }

    private static func add(_ action: Action, _ house: TestHouse) async throws -> Revision<Action> {
        let added = try await house.store.addAction(action, by: house.program)
        guard action.phase != .draft else { return added }
        return try await house.store.publishAction(added.id, expecting: added.number, by: house.program)
    }
}
