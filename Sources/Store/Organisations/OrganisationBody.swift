import Domain

extension Organisation: Revisable {
    static var objectKind: ObjectKind { .organisation }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let id: String
        let slug: String
        let name: Texts
        let languages: [String]
        let wording: String
        let accent: String
        let contact: String
        let zone: String
        /// Nil: the usual ones, as in every version from before mail.
        var quiet: Quiet?

        struct Quiet: Codable {
            let from: Int
            let until: Int
            let weekends: Bool
        }
    }

    var body: Body {
        Body(
            id: id.description, slug: slug, name: name.body, languages: languages.map(\.rawValue), wording: wording.rawValue, accent: accent,
            contact: contact, zone: zone.name,
            quiet: quietHours == QuietHours()
                ? nil : .init(from: quietHours.from, until: quietHours.until, weekends: quietHours.weekends))
    }

    init(_ body: Body) throws {
        guard let zone = Zone(body.zone) else { throw StoreFault.unreadable("Zone") }
        self.init(
            id: try Domain.ID(stored: body.id), slug: body.slug, name: LocalText(body.name),
            languages: try body.languages.map { try known($0) }, wording: try known(body.wording), accent: body.accent, contact: body.contact,
            zone: zone, quietHours: body.quiet.map { QuietHours(from: $0.from, until: $0.until, weekends: $0.weekends) } ?? QuietHours())
    }
}
