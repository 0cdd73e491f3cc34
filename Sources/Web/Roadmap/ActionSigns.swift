import Domain
import HTML

/// What stands out of an action on a day: the words that go with it everywhere.
struct ActionSigns: Sendable {
    let action: Revision<Action>
    let day: Day
    let zone: Zone
    let t: Translator

    /// "myöhässä 143 päivää": the most pressing first; the phase is not among them.
    var remarks: [Timeline.Remark] {
        let content = action.content
        var remarks: [Timeline.Remark] = []
        if let days = content.daysLate(on: day) { remarks.append(.init(text: t("roadmap.late", ["n": .count(days)]), tone: .worse)) }
        if let days = action.silentDays(on: day, in: zone) {
            remarks.append(.init(text: t("roadmap.silent", ["n": .count(days)]), tone: .waiting))
        }
        if let verdict = content.pilot?.verdict {
            let outcome = t(TextKey(family: "roadmap.verdict", verdict.outcome))
            remarks.append(.init(text: t("roadmap.decided", ["verdict": .text(outcome)]), tone: .quiet))
        } else if content.isEndedUndecided {
            remarks.append(.init(text: t("worth.pilot.undecided"), tone: .worse))
        } else if let decision = content.pilot?.decisionDay, content.phase.isOpen {
            let isPast = decision < day
            remarks.append(
                .init(text: t(isPast ? "roadmap.decision-past" : "roadmap.decision-on", ["day": .day(decision)]), tone: isPast ? .worse : .quiet))
        }
        if content.isOwnedByITAlone { remarks.append(.init(text: t("roadmap.it-alone"), tone: .waiting)) }
        return remarks
    }

    /// The phase and the remarks as tags.
    func tags(_ page: inout HTML) {
        page.element("span", .class("tag phase ph-\(action.phase.rawValue)"), text: t(TextKey(family: "roadmap.phase", action.phase)))
        if action.content.publishedAt == nil && action.phase != .draft {
            page.text(" ")
            page.element("span", .class("tag empty"), text: t("roadmap.unpublished"))
        }
        for remark in remarks {
            page.text(" ")
            page.element("span", .class(Self.tag(remark.tone)), text: remark.text)
        }
    }

    private static func tag(_ tone: Timeline.Tone) -> StaticString {
        switch tone {
        case .worse: "tag worse"
        case .waiting: "tag waiting"
        case .quiet, .name: "tag"
        }
    }
}

extension Translator {
    /// `3/2025`, or the day.
    func when(_ time: MonthOrDay) -> String {
        switch time {
        case .month(let year, let month): "\(month)/\(year)"
        case .day(let day): self.day(day)
        }
    }

    /// A day as a form shows it: a form of the reader's language that reads back as the same day.
    func typed(_ day: Day) -> String { language == .en ? day.iso : self.day(day) }

    /// A month or a day as a form shows it.
    func typed(_ time: MonthOrDay) -> String {
        if case .day(let day) = time { typed(day) } else { when(time) }
    }

    /// `3/2025–12/2028`, open at an end that nobody has said.
    func period(_ action: Action) -> String {
        guard action.starts != nil || action.ends != nil else { return self("roadmap.no-time") }
        return (action.starts.map { when($0) } ?? "") + "–" + (action.ends.map { when($0) } ?? "")
    }

    /// A figure of an indicator with as many decimals as it has, two at most.
    func figure(_ value: Double) -> String {
        let digits = (0...2).first { digits in
            let scale = [1.0, 10, 100][digits]
            return abs((value * scale).rounded() - value * scale) < 0.000_1
        }
        guard abs(value) < 1e12 else { return "–" }
        guard digits == 0 else { return number(value, digits: digits ?? 2) }
        return number(Int(value.rounded()))
    }

    /// With its unit: `38 %` and `900 € vuodessa`, in English `38%` and `€900 a year`.
    func figure(_ value: Double, unit: String) -> String {
        guard !unit.isEmpty else { return figure(value) }
        if language == .en, unit.hasPrefix("€") { return (value < 0 ? "−€" : "€") + figure(abs(value)) + unit.dropFirst() }
        return figure(value) + (unit == "%" && language == .en ? "" : "\u{a0}") + unit
    }
}
