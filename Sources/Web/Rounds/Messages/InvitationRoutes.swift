import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Sheets
import Store

/// Invitations and reminders by mail: whom they go to, how they look, what became of them.
struct InvitationRoutes: Sendable {
    let site: Site
    /// Trials that one address may send in a quarter of an hour.
    private let trials = AddressLimiter(most: 10)

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        routes.get("/:round/kutsut", .member(.manageRounds), query: MessageChoice.names.union(InvitationNews.names), show)
        routes.upload("/:round/kutsut/osoitteet", .manageRounds, limit: SheetLimits.file + (1 << 21), add)
        routes.post("/:round/kutsut/poisto", .member(.manageRounds), limit: 1 << 14, remove)
        routes.post("/:round/kutsut/korjaus", .member(.manageRounds), limit: 1 << 14, correct)
        routes.post("/:round/kutsut/lahetys", .member(.manageRounds), limit: 1 << 14, send)
        routes.post("/:round/kutsut/muistutus", .member(.manageRounds), limit: 1 << 14, remind)
        routes.post("/:round/kutsut/koe", .member(.manageRounds), limit: 1 << 14, trial)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        var page = try await page(visit)
        page.news = try InvitationNews(visit.query())
        return visit.page(page)
    }

    private func page(_ visit: Visit, _ problems: [FieldProblem] = []) async throws -> InvitationsPage {
        let pack = try await site.pack(visit)
        // Whoever comes by the public link is written to by nobody.
        guard !pack.label.isPublic else { throw SiteError.notFound }
        let id = pack.round.id
        let (counts, book) = (try await site.ballot.addressCounts(of: id), try await site.ballot.letterBook(of: id))
        return InvitationsPage(visit: visit, pack: pack, counts: counts, book: book, problems: problems)
    }

    func again(_ visit: Visit, _ problems: [FieldProblem], typed: AddressForm? = nil) async throws -> Response {
        var page = try await page(visit, problems)
        if let typed { page.typed = typed }
        return visit.page(page, status: .unprocessableContent)
    }

    private func seen(_ visit: Visit, _ round: Round, _ news: KeyValuePairs<String, String>) -> Response {
        visit.see(visit.address("kyselyt", round.id.description, "kutsut", query: news))
    }

    /// All or nothing, with what is wrong by its line.
    @Sendable private func add(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let typed = AddressForm(visit.form, visit)
        do {
            let sheet = try await typed.sheet(site, visit)
            let list = AddressList(sheet, groups: AddressGroups(round, visit), group: typed.label, language: typed.language)
            guard list.problems.isEmpty else { return try await again(visit, AddressWords(t: visit.t).problems(list.problems), typed: typed) }
            guard !list.addresses.isEmpty else {
                return try await again(visit, [FieldProblem("osoitteet", visit.t("rounds.address.none"))], typed: typed)
            }
            let taken = try await site.keeper.add(list.addresses, to: round.id, by: try visit.member())
            return seen(visit, round, ["lisatty": String(taken.added), "jo": String(taken.known), "kahdesti": String(list.repeated.count)])
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            return try await again(visit, [FieldProblem("tiedosto", PathImportPage.sentence(problem, visit.t))], typed: typed)
        } catch let refused as TooManyAddresses {
            return try await again(visit, AddressWords(t: visit.t).problems(refused, round, visit), typed: typed)
        } catch is RoundNotOpen {
            return try await again(visit, [FieldProblem("osoitteet", visit.t("rounds.invite.over"))], typed: typed)
        }
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        _ = try await site.keeper.removeAddresses(of: round.id, by: try visit.member())
        return seen(visit, round, ["poistettu": "1"])
    }

    @Sendable private func correct(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard let person = visit.form["henkilo"].flatMap({ Int64($0) }) else { throw SiteError.unreadable }
        let typed = visit.form.line("osoite")
        guard let address = EmailAddress(typed) else {
            let problem = visit.t("rounds.address.bad", ["row": .count(1), "text": .text(typed)])
            return try await again(visit, [FieldProblem("osoite-\(person)", problem)])
        }
        do {
            guard try await site.keeper.correct(person, of: round.id, to: address, by: try visit.member()) else { throw SiteError.conflict }
            return seen(visit, round, ["korjattu": "1"])
        } catch is RoundNotOpen {
            throw SiteError.conflict
        }
    }

    @Sendable private func send(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard site.carrier != nil else { throw SiteError.conflict }
        do {
            let count = try await site.keeper.queueInvitations(of: round.id, by: try visit.member())
            return seen(visit, round, ["lahtee": String(count)])
        } catch is RoundNotOpen {
            throw SiteError.conflict
        }
    }

    @Sendable private func remind(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard site.carrier != nil else { throw SiteError.conflict }
        do {
            let count = try await site.keeper.queueReminders(of: round.id, by: try visit.member())
            return seen(visit, round, ["lahtee": String(count)])
        } catch let refusal as ReminderRefusal {
            return try await again(visit, [FieldProblem("muistutus", ReminderWords(t: visit.t).sentence(refusal))])
        } catch is RoundNotOpen {
            throw SiteError.conflict
        }
    }

    /// The letter as it would arrive, to the lead's own address; its link is nobody's.
    @Sendable private func trial(_ visit: Visit) async throws -> Response {
        guard let carrier = site.carrier, let id = try visit.member().account, let account = try await site.store.account(id) else {
            throw SiteError.conflict
        }
        guard trials.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        var page = try await page(visit)
        let kind: MessageKind = visit.form["kirje"] == MessageKind.reminder.rawValue ? .reminder : .invitation
        guard let address = EmailAddress(account.email) else { throw SiteError.conflict }
        let letter: ID<RoundLetter> = site.world.id()
        let delivery = await carrier.deliver(Envelope(id: "\(letter)", to: address, name: account.name, letter: page.preview(kind)))
        page.news.trial = InvitationNews.Trial(address: account.email, delivery: delivery)
        return visit.page(page)
    }
}

/// The link at the end of a round's letters: takes one address off the list. A GET only looks.
struct RoundEndingRoutes: Sendable {
    let site: Site
    private let limiter = AddressLimiter()

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/kutsut/:token", .open, query: ["valmis"], show)
        routes.post("/:language/:organisation/kutsut/:token", .open, limit: 1 << 14, end)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let t = visit.t
        guard let round = try await round(visit) else { return unknown(visit) }
        guard try visit.query()["valmis"] == nil else {
            return visit.page(MailLinkPage(visit: visit, title: t("rounds.ending.done-title"), words: t("rounds.ending.done")))
        }
        let name = t.worded(round.plan.name.text(in: visit.language, first: visit.ownLanguage))
        return visit.page(t("rounds.ending.title")) { page in
            page.element("h1", text: t("rounds.ending.title"))
            page.element("p", .class("lead"), text: t("rounds.ending.lead", ["survey": .text(name)]))
            PostForm(visit: visit, action: visit.address("kutsut", token(visit))).write(to: &page) { page in
                page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("rounds.ending.do")) }
            }
        }
    }

    /// Also the one POST of a mail program (RFC 8058), which has no page before it.
    @Sendable private func end(_ visit: Visit) async throws -> Response {
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        guard try await round(visit) != nil else { return unknown(visit) }
        limiter.giveBack(visit.client, at: visit.now)
        try await site.ballot.removeAddress(token(visit))
        return visit.see(visit.address("kutsut", token(visit), query: ["valmis": "1"]))
    }

    private func unknown(_ visit: Visit) -> Response {
        visit.page(MailLinkPage(visit: visit, title: visit.t("mail.link.unknown.title"), words: visit.t("mail.link.unknown")), status: .notFound)
    }

    private func token(_ visit: Visit) -> String { visit.parameterText("token") ?? "" }

    /// Nil for a link that is none of this organisation's.
    private func round(_ visit: Visit) async throws -> Round? {
        do {
            return try await site.store.openedRound(try site.ballot.roundOfEnding(token(visit)), in: try visit.home().id)
        } catch BallotRefusal.unknownLink {
            return nil
        }
    }
}
