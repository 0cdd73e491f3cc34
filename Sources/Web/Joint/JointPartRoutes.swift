import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// An organisation of a joint round, by its own link and without an account: what it lets others see, its own figures beside them, its note.
struct JointPartRoutes: Sendable {
    let site: Site
    /// Wrong links an address may try.
    private let limit = AddressLimiter()

    init(site: Site) { self.site = site }

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/osallistuja/:token") { routes in
            routes.get("/", .open, query: ["ryhma"]) { try await show(try await door($0)) }
            routes.post("/suostumus", .open) { try await consent(try await door($0)) }
            routes.post("/huomautus", .open) { try await note(try await door($0)) }
        }
    }

    /// - Throws: `.noSuchLink`, whatever the reason.
    private func door(_ visit: Visit) async throws -> JointDoor {
        guard limit.take(visit.client, at: visit.now) || IPAddress.isLoopback(visit.client) else {
            throw SiteError.tooOften(seconds: limit.wait(visit.client, at: visit.now))
        }
        let (token, home) = (visit.parameterText("token") ?? "", try visit.home().id)
        guard let (part, round) = try await site.store.jointPart(token: token, in: home), let asked = round.plan.organisation(part.key) else {
            throw SiteError.noSuchLink
        }
        limit.giveBack(visit.client, at: visit.now)
        var visit = visit
        visit.wording = site.municipalities.wording(of: asked.profile)
        return JointDoor(
            visit: visit, token: token, part: part, round: round, asked: asked, instrument: try await site.instruments.instrument(of: round))
    }

    private func show(_ door: JointDoor) async throws -> Response {
        // Whoever asks may look how it reads.
        if door.visit.audience == .open { try await site.store.noteOpened(door.part) }
        return door.visit.page(try await page(door))
    }

    private func page(_ door: JointDoor) async throws -> JointPartPage {
        guard let results = try await site.releasedJointly(door.round, for: door.part) else { return JointPartPage(door: door, view: nil) }
        let view = JointView(
            results, plan: door.round.plan, own: door.asked, consenting: try await site.store.consentingOrganisations(of: door.round))
        var page = JointPartPage(door: door, view: view)
        page.change = try await site.jointChange(door.round, results, of: door.part)
        guard let wanted = try door.visit.query()["ryhma"], !wanted.isEmpty else { return page }
        guard view.groups.contains(where: { $0.key == wanted }) else { throw SiteError.unknownParameter("ryhma") }
        page.group = wanted
        return page
    }

    private func consent(_ door: JointDoor) async throws -> Response {
        var page = try await page(door)
        let form = door.visit.form
        (page.speaker, page.consents) = (form.line("nimi"), form["suostuu"].flatMap { ["kylla": true, "ei": false][$0] })
        if page.consents == nil { page.problems.append(FieldProblem("suostuu", door.visit.t("joint.problem.choose"))) }
        if page.speaker.isEmpty || page.speaker.count > JointPart.longestSpeaker {
            page.problems.append(FieldProblem("nimi", door.visit.t("joint.problem.speaker", ["limit": .count(JointPart.longestSpeaker)])))
        }
        guard page.problems.isEmpty, let consents = page.consents else { return door.visit.page(page, status: .unprocessableContent) }
        let (speaker, number) = (page.speaker, door.visit.seenNumber(door.part.number))
        return try await saved(page, door) {
            try await site.store.consent(consents, speaker: speaker, for: door.part, in: door.round.organisation, expecting: number)
        }
    }

    private func note(_ door: JointDoor) async throws -> Response {
        var page = try await page(door)
        let text = door.visit.form.text("huomautus")
        page.note = text
        guard text.count <= JointPart.longestNote else {
            let values: KeyValuePairs<String, TextValue> = ["n": .count(text.count), "limit": .count(JointPart.longestNote)]
            page.problems = [FieldProblem("huomautus", door.visit.t("inquiries.problem.long", values))]
            return door.visit.page(page, status: .unprocessableContent)
        }
        return try await saved(page, door) {
            try await site.store.note(
                text, with: door.part, in: door.round.organisation, expecting: door.visit.seenNumber(door.part.number))
        }
    }

    /// What somebody else saved meanwhile stands beside what was typed; what is frozen meanwhile says so.
    private func saved(_ page: JointPartPage, _ door: JointDoor, _ save: () async throws -> Void) async throws -> Response {
        var page = page
        do {
            try await save()
            return door.visit.see(door.address())
        } catch let conflict as EditConflict<JointPart> {
            page.theirs = conflict.current
        } catch StoreFault.state {
            page.isTooLate = true
        }
        return door.visit.page(page, status: .conflict)
    }
}

/// An organisation that came by its link.
struct JointDoor: Sendable {
    let visit: Visit
    let token: String
    let part: JointPart
    let round: Round
    let asked: AskedOrganisation
    let instrument: Instrument

    var name: String { visit.name(of: asked.profile) }

    func address(_ parts: String..., query: KeyValuePairs<String, String> = [:]) -> Address {
        visit.address(of: ["osallistuja", token] + parts, query: query)
    }
}
