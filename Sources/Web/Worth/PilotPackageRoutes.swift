import Domain
import Formats
import HTML
import Hummingbird
import Secrets
import Store

/// A pilot as a file: out for everybody, in for those who edit the path, with a look at it before anything is kept.
struct PilotPackageRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku") { routes in
            routes.shared("/:action/kokeilu.json", file)
            routes.get("/kokeilut/tuonti", .member(.editRoadmap), ask)
            routes.post("/kokeilut/tuonti", .member(.editRoadmap), take)
            routes.upload("/kokeilut/tuonti/tiedosto", .editRoadmap, limit: PilotPackage.most + (1 << 16), read)
        }
    }

    /// Only what everybody reads: a draft has no package.
    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let action = try await site.store.publishedAction(visit.id("action"), in: organisation.id)
        guard action.pilot != nil else { throw SiteError.notFound }
        let package = PilotPackage(of: action, place: organisation.name, made: site.today(in: organisation))
        return visit.download(package.bytes, type: "application/json", name: "kokeilu-\(organisation.slug)-\(action.id).json")
    }

    @Sendable private func ask(_ visit: Visit) async throws -> Response { visit.page(PackagePage(visit: visit)) }

    /// `ota=1` keeps what was looked at; without it the page shows what the file holds.
    @Sendable private func take(_ visit: Visit) async throws -> Response {
        let text = visit.form["paketti"] ?? ""
        return try await look(at: Array(text.utf8), text, from: "paketti", visit)
    }

    /// The same as if the file's text had been pasted; a byte order mark before it is no part of it, and the text that Windows calls Unicode is
    /// read as what it says.
    @Sendable private func read(_ visit: Visit) async throws -> Response {
        let bytes = visit.form.file(FileUpload.field)?.bytes ?? []
        let text = Self.text(bytes)
        return try await look(at: Array(text.utf8), text, from: FileUpload.field, visit)
    }

    /// Empty for what is no text: what is shown and what is kept are one and the same.
    private static func text(_ bytes: [UInt8]) -> String {
        for (mark, isBig) in [([0xFF, 0xFE] as [UInt8], false), ([0xFE, 0xFF], true)] where bytes.starts(with: mark) && bytes.count % 2 == 0 {
            let units = stride(from: 2, to: bytes.count, by: 2).map { place in
                UInt16(bytes[place + (isBig ? 0 : 1)]) << 8 | UInt16(bytes[place + (isBig ? 1 : 0)])
            }
            return String(decoding: units, as: UTF16.self)
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return text.contains(0) ? "" : String(decoding: text, as: UTF8.self)
    }

    private func look(at bytes: [UInt8], _ text: String, from field: String, _ visit: Visit) async throws -> Response {
        let today = site.today(in: try visit.home())
        let package: PilotPackage
        do throws(PilotPackageFault) {
            package = try PilotPackage(bytes, today: today)
        } catch {
            let page = PackagePage(
                visit: visit, text: field == FileUpload.field ? "" : text, problems: [FieldProblem(field, visit.t.sentence(error))])
            return visit.page(page, status: .unprocessableContent)
        }
        let ours = try await original(of: package, visit)
        let isOwn = try await isOwn(package, visit)
        let themes = try await site.themes(visit).map(\.content)
        guard visit.form["ota"] == "1", !isOwn else {
            let page = PackagePage(
                visit: visit, text: text, package: package, original: ours, isOwn: isOwn, themes: themes,
                unknown: package.unknownCodes(in: site.lists))
            return visit.page(page)
        }
        let result = package.result(received: today)
        if let newer = ours?.content.pilot?.newer(than: result), let day = newer.made {
            let older = FieldProblem("paketti", visit.t("worth.package.older", ["day": .day(day)]))
            return visit.page(
                PackagePage(visit: visit, text: text, problems: [older], package: package, original: ours, themes: themes),
                status: .unprocessableContent)
        }
        let more = ours?.content.pilot?.adding(result)
        if let more, more.elsewhere.count > Pilot.mostElsewhere {
            let full = FieldProblem("paketti", visit.t("worth.package.problem.full", ["n": .count(Pilot.mostElsewhere)]))
            return visit.page(
                PackagePage(visit: visit, text: text, problems: [full], package: package, original: ours, themes: themes),
                status: .unprocessableContent)
        }
        if let ours { return visit.see(try await keep(package, beside: ours, visit)) }
        return visit.see(try await draft(of: package, themes, Base32.text(Secrets.sha256(Array(text.utf8))), visit))
    }

    /// The same file makes one draft, however often it is taken.
    private func draft(of package: PilotPackage, _ themes: [Theme], _ file: String, _ visit: Visit) async throws -> Address {
        let wanted = visit.form.line("teema")
        let theme = themes.first { $0.key == wanted } ?? themes.first { $0.key == package.theme } ?? themes.first
        let draft = package.draft(theme: theme?.key ?? package.theme, lists: site.lists)
        let (action, isNew) = try await site.store.addAction(from: file, or: draft, by: try visit.member())
        return isNew ? visit.address("digipolku", action.id.description, "muokkaa") : visit.place(of: action.id)
    }

    private func keep(_ package: PilotPackage, beside ours: Revision<Action>, _ visit: Visit) async throws -> Address {
        var action = ours.content
        action.pilot = action.pilot?.adding(package.result(received: site.today(in: try visit.home())))
        let place = package.from.place.text(in: visit.ownLanguage)
        let reason = visit.t.in(visit.ownLanguage)("worth.package.reason", ["place": .text(place)])
        _ = try await site.store.editAction(ours.id, to: action, expecting: ours.number, reason: reason, by: try visit.member())
        return visit.place(of: ours.id, at: "muualla")
    }

    /// The pilot of ours that the package repeats; nil when it comes from elsewhere.
    private func original(of package: PilotPackage, _ visit: Visit) async throws -> Revision<Action>? {
        guard let origin = package.origin, let id = Action.ID(text: origin.id) else { return nil }
        return try await site.store.actions(for: try visit.member()).first { $0.id == id && $0.pilot != nil }
    }

    private func isOwn(_ package: PilotPackage, _ visit: Visit) async throws -> Bool {
        try await site.store.actions(for: try visit.member()).contains { $0.id.description == package.from.id }
    }
}

/// Where a package is pasted, and what it holds before it is kept.
private struct PackagePage: Page {
    let visit: Visit
    var text = ""
    var problems: [FieldProblem] = []
    var package: PilotPackage?
    /// Our pilot that it brings results of.
    var original: Revision<Action>?
    var isOwn = false
    var themes: [Theme] = []
    /// Codes of the package that no list of ours holds.
    var unknown: [String] = []

    private var t: Translator { visit.t }
    var title: String { t(package == nil ? "worth.package.title" : "worth.package.preview") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        if let package {
            preview(package, &page)
        } else {
            page.element("p", .class("lead"), text: t("worth.package.lead"))
        }
        if package == nil || isOwn {
            page.add(
                FileUpload(
                    visit: visit, action: visit.address("digipolku", "kokeilut", "tuonti", "tiedosto"), hint: t("worth.package.file.hint"),
                    accept: ".json", button: t("worth.package.look"), problems: problems))
            page.element("h2", .class("minor"), text: t("worth.package.or"))
        }
        PostForm(visit: visit, action: visit.address("digipolku", "kokeilut", "tuonti")).write(to: &page) { page in
            if package != nil, original == nil, !isOwn { theme(&page) }
            if package != nil, !isOwn {
                page.void("input", .type("hidden"), .name("paketti"), .value(text))
                page.element("div", .class("buttons")) { page in
                    page.element(
                        "button", .type("submit"), .name("ota"), .value("1"), text: t(original == nil ? "worth.package.take" : "worth.package.keep"))
                    page.element("a", .href(visit.address("digipolku", "kokeilut")), text: t("form.cancel"))
                }
            } else {
                page.add(
                    Field(
                        name: "paketti", label: t("worth.package.text"), hint: t("worth.package.hint"), control: .text(rows: 10), value: text,
                        problems: problems))
                page.element("div", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("worth.package.look")) }
            }
        }
    }

    private func theme(_ page: inout HTML) {
        let known = themes.map { (value: $0.key, text: $0.name.text(in: visit.language, first: visit.ownLanguage)) }
        let chosen = themes.contains { $0.key == package?.theme } ? package?.theme ?? "" : themes.first?.key ?? ""
        page.add(Field(name: "teema", label: t("roadmap.theme"), control: .choice(known), value: chosen))
    }

    private func preview(_ package: PilotPackage, _ page: inout HTML) {
        page.element("p", .class("lead")) { page in
            page.text(t(isOwn ? "worth.package.own" : original == nil ? "worth.package.new" : "worth.package.result") + " ")
            page.written(package.from.place, visit)
        }
        if !isOwn { page.element("p", text: t(original == nil ? "worth.package.unchecked" : "worth.package.unchecked-result")) }
        if !isOwn, original == nil, !unknown.isEmpty {
            page.element("p") { page in
                page.text(t("worth.package.unknown") + " ")
                page.written(unknown.joined(separator: ", "))
            }
        }
        page.element("article", .class("panel")) { page in
            page.element("h2") { $0.written(package.title, visit) }
            page.paragraphs(package.pilot.hypothesis, visit)
            page.element("dl", .class("facts")) { page in
                fact("roadmap.field.measure", package.pilot.measure, &page)
                fact("roadmap.field.limit", package.pilot.limit, &page)
                fact("roadmap.field.indicator", package.indicator.text, &page)
                page.element("dt", text: t("worth.figures"))
                page.element("dd", text: figures(package.indicator))
                if let verdict = package.pilot.verdict {
                    page.element("dt", text: t("roadmap.field.verdict"))
                    page.element("dd") { page in
                        page.element("strong", text: t(TextKey(family: "roadmap.verdict", verdict.outcome)))
                        page.paragraphs(verdict.reason, visit)
                    }
                }
                if let original {
                    page.element("dt", text: t("worth.package.ours"))
                    page.element("dd") { $0.element("a", .href(visit.place(of: original.id))) { $0.written(original.title, visit) } }
                }
            }
        }
    }

    /// Each by its name: an arrow would put the target between what was and what is.
    private func figures(_ indicator: Indicator) -> String {
        let named: [(TextKey, Double?)] = [
            ("roadmap.field.baseline", indicator.baseline), ("roadmap.field.target", indicator.target), ("roadmap.field.now", indicator.now),
        ]
        return named.map { name, figure in t(name) + " " + (figure.map { t.figure($0) } ?? "?") }.joined(separator: ", ")
    }

    private func fact(_ label: TextKey, _ text: LocalText, _ page: inout HTML) {
        guard !text.isEmpty else { return }
        page.element("dt", text: t(label))
        page.element("dd") { $0.written(text, visit) }
    }
}

extension Translator {
    func sentence(_ fault: PilotPackageFault) -> String {
        switch fault {
        case .tooLarge: self("worth.package.too-large", ["n": .count(PilotPackage.most >> 10)])
        case .unreadable: self("worth.package.unreadable")
        case .doubled(let key): self("worth.package.doubled", ["key": .text(String(key.prefix(40)))])
        case .newer(let version): self("worth.package.newer", ["n": .count(version)])
        case .unfit(let part): self("worth.package.unfit", ["part": .text(part)])
        }
    }
}
