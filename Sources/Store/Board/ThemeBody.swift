import Domain

extension Theme: Revisable {
    static var objectKind: ObjectKind { .theme }
    var objectKey: String? { key }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let key: String
        let isOwn: Bool
        let name: Texts
        let sentence: Texts?
        let meaning: Texts?
        let target: Int?
        let targetYear: Int?
        let owner: Texts?
        let ownerAccount: String?
        let isHidden: Bool
    }

    var body: Body {
        Body(
            key: key, isOwn: isOwn, name: name.body, sentence: sentence.written, meaning: meaning.written, target: target?.tenths,
            targetYear: target?.year, owner: owner.name.written, ownerAccount: owner.account?.description, isHidden: isHidden)
    }

    init(_ body: Body) throws {
        self.init(
            key: body.key, isOwn: body.isOwn, name: LocalText(body.name), sentence: LocalText(body.sentence),
            meaning: LocalText(body.meaning), target: body.target.flatMap { TargetLevel(tenths: $0, year: body.targetYear ?? 0) },
            owner: ThemeOwner(name: LocalText(body.owner), account: try body.ownerAccount.map { try Domain.ID(stored: $0) }),
            isHidden: body.isHidden)
    }
}
