import Ballot
import Content
import Domain
import Formats
import Secrets
import Sheets
import Store

/// Everything the pages stand on, made once at start.
package struct Site: Sendable {
    package let store: Store
    package let ballot: Ballot
    package let keeper: any RoundKeeper
    package let texts: TextTable
    package let assets: Assets
    package let settings: Settings
    package let world: World
    /// Signs form tokens; from the key folder, the same in every process.
    package let key: Key
    package let content: ContentFolder
    /// Nil: the settings name no mail server, and nothing is sent.
    package let carrier: (any LetterCarrier)?
    /// Shared by all copies.
    var answerLimits = AnswerLimits()
    let organisations = KnownOrganisations()
    let instruments: KnownInstruments
    let results = KnownResults()
    /// What actions may name of national lists.
    let lists: CodeLists
    /// To be put on the list of an inquiry by name or code.
    let municipalities: MunicipalityTable
    /// What others have published, beside own results.
    let published: PublishedFigures
    let press: PaperPress
    let sheets: SheetChild

    package init(
        store: Store, ballot: Ballot, keeper: any RoundKeeper, settings: Settings, world: World, key: Key, content: ContentFolder,
        press: PaperPress = PaperPress(), sheets: SheetChild = SheetChild(), carrier: (any LetterCarrier)? = nil
    ) throws {
        self.store = store
        self.ballot = ballot
        self.keeper = keeper
        self.settings = settings
        self.world = world
        self.key = key
        self.content = content
        self.press = press
        self.sheets = sheets
        self.carrier = carrier
        texts = try TextTable(content: content)
        assets = Assets(content: content)
        instruments = KnownInstruments(store: store, content: content)
        municipalities = try MunicipalityTable(content.bytes("data/municipalities.csv") ?? [])
        lists = try CodeLists.read { content.bytes("data/\($0)") }
        published = try content.bytes("data/vertailusarjat.yaml").map { try PublishedSeriesFile.read($0) } ?? PublishedFigures()
    }

    /// Today in the organisation's zone.
    package func today(in organisation: Organisation) -> Day { world.now().day(in: organisation.zone) }

    /// Every route of the program, by feature.
    func routes() -> Routes {
        var routes = Routes()
        Front(site: self).add(to: &routes)
        AnsweringRoutes(site: self).add(to: &routes)
        RoundsRoutes(site: self).add(to: &routes)
        InstrumentRoutes(site: self).add(to: &routes)
        ResultsRoutes(site: self).add(to: &routes)
        InquiryRoutes(site: self).add(to: &routes)
        JointRoutes(site: self).add(to: &routes)
        ReplyRoutes(site: self).add(to: &routes)
        BoardRoutes(site: self).add(to: &routes)
        RoadmapRoutes(site: self).add(to: &routes)
        WorthRoutes(site: self).add(to: &routes)
        DirectionRoutes(site: self).add(to: &routes)
        AliveRoutes(site: self).add(to: &routes)
        OverviewRoutes(site: self).add(to: &routes)
        AccountsRoutes(site: self).add(to: &routes)
        MailLinkRoutes(site: self).add(to: &routes)
        MinuteRoutes(site: self).add(to: &routes)
        WeekPreviewRoutes(site: self).add(to: &routes)
        APIRoutes(site: self).add(to: &routes)
        return routes
    }
}
