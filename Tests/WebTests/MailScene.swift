import Domain
import Foundation
import Jobs
import Mail
import Store
import TestKit
import Testing

/// A house that can send mail: a real mail server beside it, and an owner of two actions.
struct MailScene {
    let postbox: TestPostbox
    let house: TestHouse
    let postman: Postman
    let owner: Account.ID
    let late: Revision<Action>
    let calm: Revision<Action>

    init() async throws {
        postbox = try TestPostbox()
        let carrier = try postbox.carrier()
        house = try await TestHouse(baseURL: Self.base, carrier: carrier)
        postman = house.postman(carrier)
        owner = try await house.person("omistaja@testila.example", .owner)
        late = try await Self.add("Yhteinen kartta & <b>öljyt</b>", ends: "8/2026", owner, house)
        calm = try await Self.add("Rauhallinen", ends: "12/2028", owner, house)
    }

    private static func add(_ title: String, ends: String, _ owner: Account.ID, _ house: TestHouse) async throws -> Revision<Action> {
        let action = Action(
            title: LocalText(fi: title, sv: title + " (sv)"), theme: "tieto", phase: .going,
            owner: ActionOwner(sector: LocalText(fi: "Tekniset palvelut"), account: owner), starts: MonthOrDay("1/2025"), ends: MonthOrDay(ends),
            indicator: Indicator(text: LocalText(fi: "Toimialoja"), unit: LocalText(fi: "kpl"), baseline: 1, target: 6, now: 3))
        let added = try await house.store.addAction(action, by: house.program)
        return try await house.store.publishAction(added.id, expecting: 1, by: house.program)
    }

    /// Lets a day's hour come, on the organisation's clock; the week before it has been noted.
    func sleep(until day: String, hour: Int, minute: Int = 0) async throws {
        await postman.look()
        let time = try #require(Day(day)).start(in: .helsinki).adding(seconds: Int64(hour * 3_600 + minute * 60))
        house.sleep(milliseconds: time.milliseconds - house.world.now().milliseconds)
    }

    /// Monday, and the mail that came of it.
    func weekly() async throws -> ArrivedMail {
        try await sleep(until: "2026-11-23", hour: 8)
        await postman.look()
        return try #require(try await postbox.mails(1).first)
    }

    /// What every link begins with, from the settings.
    static let base = "http://localhost"

    /// The place in this house that a link of the mail leads to.
    static func place(_ part: String, in mail: ArrivedMail) -> String? {
        return mail.plain.split(whereSeparator: \.isNewline).map(String.init).first { $0.hasPrefix(base) && $0.contains("/\(part)/") }
            .map { String($0.dropFirst(base.count)) }
    }

    func book() async throws -> MailBook { try await house.store.mailBook(for: house.program) }
}
