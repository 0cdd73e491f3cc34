import Domain
import Foundation

/// Why a package is not taken.
package enum PilotPackageFault: Error, Hashable, Sendable {
    case tooLarge
    /// It is no JSON, or not of this kind.
    case unreadable
    /// It says the same thing twice, and who knows which is meant.
    case doubled(String)
    /// Made by a newer program than this.
    case newer(version: Int)
    /// A text, list or figure of it is longer than this program keeps, or a day or an id is none.
    case unfit(String)
}

extension PilotPackage {
    /// Reads a file of another organisation: everything in it is cleaned as if somebody had typed it here.
    ///
    /// - Parameter today: a package that says it was made later, or decided before 2000, is none.
    package init(_ bytes: [UInt8], today: Day) throws(PilotPackageFault) {
        guard bytes.count <= Self.most else { throw .tooLarge }
        guard let head = try? JSONDecoder().decode(Head.self, from: Data(bytes)), head.format == Self.format else { throw .unreadable }
        guard head.version == Self.version else { throw head.version > Self.version ? .newer(version: head.version) : .unreadable }
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else { throw .unreadable }
        if let key = JSONKeys.firstDoubled(bytes) { throw .doubled(key) }
        try self.init(file)
        guard made <= today.adding(1), (2000...).contains(made.year) else { throw .unfit("made") }
        let days = [("day", pilot.verdict?.day), ("measured", indicator.measured)]
        for case (let name, let day?) in days where !((2000...).contains(day.year) && day <= made.adding(1)) { throw .unfit(name) }
    }

    private init(_ file: File) throws(PilotPackageFault) {
        let (pilot, indicator) = (file.pilot, file.pilot.indicator)
        from = try file.from.foreign()
        origin = try file.origin?.foreign()
        guard let made = Day(file.made) else { throw .unfit("made") }
        self.made = made
        title = try pilot.title.text(TextLimit.title, "title")
        guard !title.isEmpty else { throw .unfit("title") }
        need = try pilot.need.text(TextLimit.text, "need")
        description = try pilot.description.text(TextLimit.text, "description")
        theme = Cleaned.line(pilot.theme)
        self.pilot = try pilot.parts()
        self.indicator = try indicator.indicator()
        stopsDoing = try pilot.stopsDoing.text(TextLimit.text, "stopsDoing")
        lifeEvents = try pilot.codes(pilot.lifeEvents, most: 10, "lifeEvents")
        references = try pilot.codes(pilot.references, most: 20, "references")
        money = Money(once: pilot.money.onceEuros, yearly: pilot.money.yearlyEuros, days: pilot.money.personDays)
        let amounts = [money.once, money.yearly, money.days].compactMap { $0 }
        guard amounts.allSatisfy({ (0...1_000_000_000_000).contains($0) }) else { throw .unfit("money") }
    }

    private struct Head: Decodable {
        let format: String
        let version: Int
    }

    private struct File: Decodable {
        let made: String
        let from: Foreign
        let origin: Foreign?
        let pilot: Parts
    }

    fileprivate struct Foreign: Decodable {
        let place: Texts
        let id: String

        func foreign() throws(PilotPackageFault) -> ForeignPilot {
            let name = try place.text(TextLimit.title, "place")
            guard ID<Action>(text: id) != nil, !name.isEmpty else { throw .unfit("from") }
            return ForeignPilot(place: name, id: id)
        }
    }

    fileprivate struct Parts: Decodable {
        let title, need, description, hypothesis, measure, limit, stopsDoing: Texts
        let theme: String
        let decisionDay: String?
        let indicator: Figures
        let lifeEvents, references: [String]
        let money: Amounts
        let verdict: Outcome?

        func parts() throws(PilotPackageFault) -> Pilot {
            Pilot(
                hypothesis: try hypothesis.text(TextLimit.text, "hypothesis"), measure: try measure.text(TextLimit.title, "measure"),
                limit: try limit.text(TextLimit.title, "limit"), decisionDay: try PilotPackage.day(decisionDay, "decisionDay"),
                verdict: try verdict?.verdict())
        }

        func codes(_ codes: [String], most: Int, _ name: String) throws(PilotPackageFault) -> [String] {
            guard codes.count <= most, codes.allSatisfy({ $0.count <= 40 }) else { throw .unfit(name) }
            return codes.map { Cleaned.line($0) }
        }
    }

    fileprivate struct Figures: Decodable {
        let text, unit: Texts
        let baseline, target, now: Double?
        let measured: String?

        func indicator() throws(PilotPackageFault) -> Indicator {
            guard [baseline, target, now].compactMap({ $0 }).allSatisfy({ $0.isFinite && abs($0) <= 1e12 }) else { throw .unfit("indicator") }
            return Indicator(
                text: try text.text(TextLimit.title, "indicator"), unit: try unit.text(TextLimit.title, "unit"), baseline: baseline, target: target,
                now: now, measured: try PilotPackage.day(measured, "measured"))
        }
    }

    fileprivate struct Amounts: Decodable {
        let onceEuros, yearlyEuros, personDays: Int?
    }

    fileprivate struct Outcome: Decodable {
        let outcome: String
        let reason: Texts
        let day: String?

        func verdict() throws(PilotPackageFault) -> Verdict {
            guard let outcome = Verdict.Outcome(rawValue: outcome) else { throw .unfit("verdict") }
            return Verdict(outcome: outcome, reason: try reason.text(TextLimit.text, "reason"), day: try PilotPackage.day(day, "day"))
        }
    }

    /// Language → text; other languages are passed over.
    fileprivate typealias Texts = [String: String]

    fileprivate static func day(_ text: String?, _ name: String) throws(PilotPackageFault) -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw .unfit(name) }
        return day
    }
}

extension PilotPackage.Texts {
    fileprivate func text(_ limit: Int, _ name: String) throws(PilotPackageFault) -> LocalText {
        let known = Language.allCases.compactMap { language in self[language.rawValue].map { (language, Cleaned.text($0)) } }
        let text = LocalText([Language: String](uniqueKeysWithValues: known))
        guard text.tooLong(for: limit).isEmpty else { throw .unfit(name) }
        return text
    }
}
