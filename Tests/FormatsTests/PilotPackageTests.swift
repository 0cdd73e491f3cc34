import Domain
import Foundation
import Formats
import Testing

@Suite struct PilotPackageTests {
    private static func pilot(origin: ForeignPilot? = nil) -> Revision<Action> {
        var action = Action(title: LocalText(fi: "Kokeilu", sv: "Försök"), theme: "asukas", kind: .pilot, need: LocalText(fi: "Avain haettiin"))
        action.owner = ActionOwner(sector: LocalText(fi: "Kulttuuri"), account: ID(7))
        action.pilot = Pilot(
            hypothesis: LocalText(fi: "Jos …, niin …"), measure: LocalText(fi: "Vuorot"), limit: LocalText(fi: "6 500 €"),
            decisionDay: Day("2026-03-02"),
            verdict: Verdict(outcome: .scale, reason: LocalText(fi: "+31 %"), day: Day("2026-03-02"), decision: ID(9)), origin: origin)
        action.indicator = Indicator(text: LocalText(fi: "Käyttö"), unit: LocalText(fi: "%"), baseline: 0, target: 20, now: 31.5)
        action.lifeEvents = ["KE4.2"]
        action.money = Money(once: 6_500)
        action.publishedAt = Instant(milliseconds: 1)
        return Revision(
            id: ID(41), organisation: ID(1), number: 3, at: Instant(milliseconds: 5), actor: ID(7), reason: "Salainen syy", content: action)
    }

    private let today = Day(number: 20_801)
    private let package = PilotPackage(of: pilot(), place: LocalText(fi: "Tyrskylän kunta"), made: Day(number: 20_777))

    @Test func `a package reads back as it was written, and names nobody`() throws {
        let read = try PilotPackage(package.bytes, today: today)
        #expect(read.bytes == package.bytes)
        #expect(read.title == package.title && read.indicator == package.indicator && read.money == package.money && read.lifeEvents == ["KE4.2"])
        let text = String(decoding: package.bytes, as: UTF8.self)
        for secret in ["Salainen", "Kulttuuri", ID<Account>(7).description, "publishedAt"] { #expect(!text.contains(secret), "\(secret)") }
    }

    @Test func `the reader gets a draft of a pilot, and its results find their way back`() throws {
        let draft = package.draft(theme: "tieto", lists: CodeLists())
        #expect(draft.kind == .pilot && draft.theme == "tieto" && draft.pilot?.origin == package.from && draft.problems().isEmpty)
        #expect(draft.pilot?.verdict == nil && draft.indicator.now == nil && draft.money == Money())
        let back = PilotPackage(of: Self.pilot(origin: package.from), place: LocalText(fi: "Naapuri"), made: Day(number: 20_800))
        let read = try PilotPackage(back.bytes, today: today)
        #expect(read.origin == package.from)
        let result = read.result(received: Day(number: 20_801))
        #expect(result.outcome == .scale && result.indicator.now == 31.5 && result.from.place == LocalText(fi: "Naapuri"))
        let once = Pilot().adding(result)
        #expect(once.adding(result).elsewhere.count == 1)
        let older = PilotPackage(of: Self.pilot(origin: package.from), place: LocalText(fi: "Naapuri"), made: Day(number: 20_790))
        #expect(once.newer(than: older.result(received: today))?.made == Day(number: 20_800))
        #expect(once.newer(than: result) == nil && Pilot().newer(than: result) == nil)
    }

    @Test func `what is no package, too large, too new or unfit is refused with the reason`() {
        func fault(_ text: String) -> PilotPackageFault? {
            do throws(PilotPackageFault) {
                _ = try PilotPackage(Array(text.utf8), today: today)
                return nil
            } catch { return error }
        }
        let text = String(decoding: package.bytes, as: UTF8.self)
        #expect(fault(text) == nil)
        for bad in ["", "{}", "[]", "{\"format\":\"muu\",\"version\":1}", String(text.dropLast()), "\u{0}", String(repeating: "[", count: 10_000)] {
            #expect(fault(bad) == .unreadable, "\(bad.prefix(40))")
        }
        #expect(fault(String(repeating: " ", count: PilotPackage.most + 1)) == .tooLarge)
        #expect(fault(text.replacingOccurrences(of: "\"version\":1", with: "\"version\":2")) == .newer(version: 2))
        #expect(fault(text.replacingOccurrences(of: "2026-03-02", with: "2026-02-30")) == .unfit("decisionDay"))
        #expect(fault(text.replacingOccurrences(of: "Kokeilu", with: String(repeating: "a", count: 201))) == .unfit("title"))
        #expect(fault(text.replacingOccurrences(of: "\"scale\"", with: "\"voitto\"")) == .unfit("verdict"))
        #expect(fault(text.replacingOccurrences(of: "6500", with: "-6500")) == .unfit("money"))
        #expect(fault(text.replacingOccurrences(of: package.from.id, with: "1")) == .unfit("from"))
        #expect(fault(text.replacingOccurrences(of: "\"version\":1", with: "\"version\":1,\"version\":1")) == .doubled("version"))
        #expect(fault(text.replacingOccurrences(of: "\"version\":1", with: "\"version\":1,\"vers\\u0069on\" :1")) == .doubled("version"))
        let made = Day(number: 20_777).iso
        for wrong in ["2999-01-01", "1900-01-01"] {
            #expect(fault(text.replacingOccurrences(of: "\"made\":\"\(made)\"", with: "\"made\":\"\(wrong)\"")) == .unfit("made"), "\(wrong)")
        }
    }
}
