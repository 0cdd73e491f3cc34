import Domain
import Formats
import HTML
import HTTPTypes
import Hummingbird
import Secrets
import Store

/// One request on its way: where it stands, who asks, in which language; and the ways to answer it.
package struct Visit: Sendable {
    private let arrival: Arrival
    private(set) var language: Language
    private var known = Known()
    private var pattern: [String] = []
    /// The page becomes a file.
    var paper: PaperFormat?
    /// The page can be had as a file.
    private(set) var isPrintable = false
    /// What `?pvm=` asks for, on pages that take it.
    private(set) var asked: AskedDay?
    /// Read once; a POST's fields.
    private(set) var form = Form()
    /// What the one whom the page speaks to calls itself, where that is another than the home organisation.
    var wording: Wording?

    init(site: Site, request: Request, context: SiteContext, segments: [Substring], share: BodyShare = BodyShare(of: BodyRoom())) {
        arrival = Arrival(site: site, request: request, context: context, segments: segments, share: share)
        language = segments.first.flatMap { Language(rawValue: String($0)) } ?? Self.preferred(request)
    }

    /// What came in. A visit is copied on every step of its way, so what is large stands behind one reference.
    private final class Arrival: Sendable {
        let site: Site
        let request: Request
        let context: SiteContext
        let segments: [Substring]
        let share: BodyShare

        init(site: Site, request: Request, context: SiteContext, segments: [Substring], share: BodyShare) {
            (self.site, self.request, self.context, self.segments, self.share) = (site, request, context, segments, share)
        }
    }

    /// What the store said about the place and the person; made anew when more is known.
    private final class Known: Sendable {
        let organisation: Organisation?
        let actor: Actor?
        let session: Session?
        let sessionToken: String?

        init(_ organisation: Organisation? = nil, actor: Actor? = nil, session: Session? = nil, token: String? = nil) {
            (self.organisation, self.actor, self.session, sessionToken) = (organisation, actor, session, token)
        }
    }

    var site: Site { arrival.site }
    var request: Request { arrival.request }
    var context: SiteContext { arrival.context }
    var segments: [Substring] { arrival.segments }
    /// What the form takes of the memory for forms, until the answer is made.
    var share: BodyShare { arrival.share }
    /// The home organisation where the address names none; nil in an empty store.
    var organisation: Organisation? { known.organisation }
    /// Who is signed in, with their roles in `organisation`.
    var actor: Actor? { known.actor }
    var session: Session? { known.session }
    var sessionToken: String? { known.sessionToken }

    var t: Translator { Translator(table: site.texts, language: language, wording: wording ?? organisation?.wording ?? .municipality) }
    var isAPI: Bool { segments.first == "api" }
    var now: Instant { site.world.now() }

    /// The organisation, for pages below its address.
    ///
    /// - Throws: `.notFound` where there is none.
    func home() throws(SiteError) -> Organisation {
        guard let organisation else { throw .notFound }
        return organisation
    }

    /// The member who is signed in.
    ///
    /// - Throws: `.signIn`.
    func member() throws(SiteError) -> Actor {
        guard let actor else { throw .signIn }
        return actor
    }

    /// Whoever looks at a past day may only read.
    func may(_ right: Right) -> Bool { (day == nil || right == .readInternal) && actor?.may(right) ?? false }

    /// The past day that is looked at; nil for now.
    var day: Day? { asked?.past }

    /// Which table of a release this reader sees.
    var audience: Audience { may(.readInternal) ? .internal : .open }

    /// Finds organisation, actor and form, and checks the line's access. Permission comes before anything else.
    mutating func enter(_ line: RouteLine) async throws {
        pattern = line.path
        isPrintable = line.isPrintable
        // Whether the process lives does not depend on its store.
        if line.path == ["healthz"] { return }
        if let slug = parameterText("organisation") {
            guard line.path.first != ":language" || Language(rawValue: String(segments[0])) != nil else { throw SiteError.notFound }
            guard let found = try await named(slug) else { throw SiteError.notFound }
            known = Known(found)
        } else {
            known = Known(try await site.store.homeOrganisation())
        }
        try await loadSession()
        guard request.method == .post else {
            try check(line.access)
            return try await readDay(line)
        }
        do {
            try check(line.access)
        } catch {
            // Somebody whose session ended while they wrote gets their text back.
            form = await formToGiveBack(line)
            throw error
        }
        if announced > line.bodyLimit {
            form = await formToGiveBack(line)
            throw SiteError.tooLarge(limit: line.bodyLimit)
        }
        form = try await readForm(limit: line.bodyLimit, takesFiles: line.takesFiles)
        try checkOrigin(line.access)
    }

    /// What went wrong is told on a page.
    mutating func forgetPaper() { (paper, isPrintable) = (nil, false) }

    /// - Throws: `.noSuchDay`, `.noDay` for what is no day.
    private mutating func readDay(_ line: RouteLine) async throws {
        guard line.query?.contains(AskedDay.parameter) == true, let organisation else { return }
        guard let typed = try query()[AskedDay.parameter].map({ Cleaned.line($0) }), !typed.isEmpty else { return }
        guard let day = Day(typed) else { throw SiteError.notADay(typed, AskedDay.parameter) }
        var asked = AskedDay(day: day, today: site.today(in: organisation))
        if asked.past != nil { asked.began = try await site.store.pathBegan(after: day, in: organisation.id, for: insider) }
        self.asked = asked
    }

    /// Members see their own changes at once, whichever process they come to next.
    private func named(_ slug: String) async throws -> Organisation? {
        guard !request.hasCookie(site.cookieName) else { return try await site.store.organisation(slug: slug) }
        return try await site.organisations.organisation(slug: slug, in: site.store, at: now)
    }

    /// For the frame of an error page: the organisation that the address names or the home one, as far as they can be had.
    mutating func findHome() async {
        guard organisation == nil else { return }
        var found: Organisation?
        if segments.count > 1, Language(rawValue: String(segments[0])) != nil { found = try? await named(String(segments[1])) }
        if found == nil { found = try? await site.store.homeOrganisation() }
        let hadSession = session != nil
        known = Known(found, actor: actor, session: session, token: sessionToken)
        if !hadSession { try? await loadSession() }
    }

    private func check(_ access: Access) throws(SiteError) {
        switch access {
        case .open: return
        case .signedIn: guard session != nil else { throw .signIn }
        case .member(let right):
            guard session != nil else { throw .signIn }
            // Somebody of another organisation learns nothing of this one's inside.
            guard let actor, !actor.roles.isEmpty else { throw .notFound }
            guard actor.may(right) else { throw .forbidden }
        }
    }

    /// The part of the address that the route calls `name`.
    func parameterText(_ name: String) -> String? {
        pattern.firstIndex(of: ":" + name).flatMap { $0 < segments.count ? String(segments[$0]) : nil }
    }

    /// The same visit in another language: for buttons that change it and keep what was typed.
    func speaking(_ language: Language) -> Visit {
        var visit = self
        visit.language = language
        return visit
    }

    /// - Throws: `.notFound` for anything but thirteen base32 characters.
    func id<Row>(_ name: String, of type: Row.Type = Row.self) throws(SiteError) -> ID<Row> {
        guard let id = parameterText(name).flatMap({ ID<Row>(text: $0) }) else { throw .notFound }
        return id
    }

    /// The fields behind `?`.
    ///
    /// - Throws: `.unreadable`, `.tooLarge`.
    func query() throws(SiteError) -> Form { try Form(urlEncoded: (request.uri.query ?? "").utf8) }

    /// From the day a round opened to its last day, in the page's language.
    func days(of round: Round) -> String { t.days(round.plan.opens, round.lastDay(in: organisation?.zone ?? .helsinki)) }

    /// A place of this organisation in this language: `/fi/tyrskyla/…`. Where a past day is looked at, pages that can show it keep it.
    func address(_ parts: String..., query: KeyValuePairs<String, String> = [:], fragment: String? = nil) -> Address {
        address(of: parts, query: query, fragment: fragment)
    }

    func address(of parts: [String], query: KeyValuePairs<String, String> = [:], fragment: String? = nil) -> Address {
        let path = [language.rawValue] + (organisation.map { [$0.slug] } ?? []) + parts
        guard let day, AskedDay.isTaken(by: parts), !query.contains(where: { $0.key == AskedDay.parameter }) else {
            return Address(path: path, query: query, fragment: fragment)
        }
        let fields = query.map { (name: $0.key, value: $0.value) } + [(name: AskedDay.parameter, value: day.iso)]
        return Address(path: path, fields: fields, fragment: fragment)
    }

    private static func preferred(_ request: Request) -> Language {
        let wanted = request.headers[.acceptLanguage] ?? ""
        for part in wanted.split(separator: ",") {
            let code = part.drop { $0 == " " }.prefix { $0 != "-" && $0 != ";" && $0 != " " }
            if let language = Language(rawValue: code.lowercased()) { return language }
        }
        return .fi
    }

    private mutating func loadSession() async throws {
        guard request.hasCookie(site.cookieName), let token = request.cookies[site.cookieName]?.value,
            let found = try await site.store.session(token: token)
        else { return }
        known = Known(organisation, actor: actor, session: found, token: token)
        guard let organisation else { return }
        known = Known(organisation, actor: try await site.store.actor(account: found.account, in: organisation.id), session: found, token: token)
    }

    /// A form of a signed-in person must come from our own page and carry its token (T8).
    private func checkOrigin(_ access: Access) throws(SiteError) {
        guard comesFromHere else { throw .staleForm }
        guard access != .open else { return }
        guard let token = form["csrf"], matches(token: token) else { throw .staleForm }
    }

    /// The browser's own word comes first: under `Referrer-Policy: no-referrer` our own forms carry `Origin: null`.
    ///
    /// A client that says neither (a command-line tool) is let through here; members' forms need their token all the same.
    private var comesFromHere: Bool {
        if let fetched = request.headers[one: .fetchSite] { return fetched == "same-origin" || fetched == "none" }
        guard let origin = request.headers[one: .origin] else { return true }
        return origin == site.settings.baseURL || origin == "\(site.settings.isSecure ? "https" : "http")://\(request.head.authority ?? "")"
    }
}
