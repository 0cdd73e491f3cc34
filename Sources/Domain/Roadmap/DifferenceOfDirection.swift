extension DifferenceRule {
    /// Goals, decisions, needs and what else gives the path its direction.
    mutating func tellDirection() {
        if let strategy = later.strategy { tellStrategy(strategy) }
        each(earlier.goals, later.goals) { was, now, rule in
            let subject = Difference.Subject(kind: .goal, id: now.id.description)
            guard let was else { return rule.add(.goalNew, now, about: subject, now.name) }
            if was.dropped.isEmpty, !now.dropped.isEmpty { rule.add(.goalDropped, now, about: subject, now.name, part: now.dropped) }
            if was.name != now.name { rule.add(.goalRenamed, now, about: subject, now.name, from: .text(was.name)) }
        }
        tellThemes()
        tellDecisions()
        tellNeeds()
        each(earlier.externalChanges, later.externalChanges) { was, now, rule in
            let subject = Difference.Subject(kind: .outside, id: now.id.description)
            guard let was else {
                let day = now.inForce.map { MonthOrDay.day($0) }
                return rule.add(day == nil ? .outsideOpen : .outsideNew, now, about: subject, now.title, to: .time(day))
            }
            if was.title != now.title || was.text != now.text || was.inForce != now.inForce {
                rule.add(.outsideChanged, now, about: subject, now.title)
            }
        }
    }

    /// What a meeting ahead will decide is told as coming; once its day has come it is told as taken, also where nobody edited it since.
    private mutating func tellDecisions() {
        let known = Dictionary(earlier.decisions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        for now in later.decisions {
            let was = known[now.id]
            guard let what = turn(of: now.content, since: was?.content) else { continue }
            if let was { note(was) }
            let subject = Difference.Subject(kind: .decision, id: now.id.description)
            add(what, now, about: subject, now.text, part: body(now), to: .time(.day(now.day)))
        }
    }

    private func turn(of now: Decision, since was: Decision?) -> Difference.What? {
        let isAhead = now.isAhead(of: later.day)
        guard let was else { return isAhead ? .decisionAhead : .decisionNew }
        if isAhead { return was.day == now.day ? nil : .decisionAhead }
        let isRecorded = was.section != now.section && !now.section.isEmpty
        return was.isAhead(of: earlier.day) || isRecorded ? .decisionTaken : nil
    }

    /// "Kunnanhallitus § 118".
    private func body(_ decision: Revision<Decision>) -> LocalText {
        let name = later.bodies.first { $0.id == decision.madeBy }?.name ?? LocalText()
        return decision.section.isEmpty ? name : LocalText(name.texts.mapValues { "\($0) § \(decision.section)" })
    }

    private mutating func tellStrategy(_ now: Revision<Strategy>) {
        let subject = Difference.Subject(kind: .strategy, id: now.id.description)
        each(earlier.strategy.map { [$0] } ?? [], [now]) { was, now, rule in
            guard let was else { return rule.add(.strategyNew, now, about: subject, now.name) }
            let told = [was.name, was.vision] + was.values != [now.name, now.vision] + now.values || was.approved != now.approved
            if told { rule.add(.strategyChanged, now, about: subject, now.name) }
        }
    }

    private mutating func tellThemes() {
        each(earlier.themes, later.themes) { was, now, rule in
            // What is off the board, or was then, is told to nobody.
            guard !now.isHidden, was?.isHidden != true else { return }
            let subject = Difference.Subject(kind: .theme, id: now.key)
            // A theme that came with the program is no change; what people said of it is.
            if was == nil, now.isOwn { return rule.add(.themeNew, now, about: subject, now.name, theme: now.key) }
            if was?.target != now.target, let target = now.target {
                rule.add(
                    .themeTarget, now, about: subject, now.name, theme: now.key, from: .figure(was?.target?.level), to: .figure(target.level),
                    count: target.year)
            }
            if was?.owner.name != now.owner.name, !now.owner.name.isEmpty {
                rule.add(.themeOwner, now, about: subject, now.name, theme: now.key, to: .text(now.owner.name))
            }
        }
    }

    private mutating func tellNeeds() {
        each(earlier.needs, later.needs) { was, now, rule in
            let subject = Difference.Subject(kind: .need, id: now.id.description)
            guard let was else { return rule.add(.needNew, now, about: subject, now.title, theme: now.theme, count: now.heard) }
            if was.mergedInto == nil, now.mergedInto != nil { rule.add(.needMerged, now, about: subject, now.title, theme: now.theme) }
            if was.declined.isEmpty, !now.declined.isEmpty {
                rule.add(.needDeclined, now, about: subject, now.title, theme: now.theme, part: now.declined)
            }
            if was.heard < now.heard { rule.add(.needHeard, now, about: subject, now.title, theme: now.theme, count: now.heard) }
        }
        each(earlier.findings, later.findings) { was, now, rule in
            let subject = Difference.Subject(kind: .finding, id: now.id.description, within: now.round.description)
            if was == nil { rule.add(.findingNew, now, about: subject, now.sentence, theme: now.theme) }
            if was?.reply.isEmpty ?? true, !now.reply.isEmpty {
                rule.add(.findingReplied, now, about: subject, now.sentence, theme: now.theme, part: now.reply)
            }
        }
        each(earlier.ideas, later.ideas) { was, now, rule in
            let subject = Difference.Subject(kind: .idea, id: now.id.description)
            if was == nil { rule.add(.ideaNew, now, about: subject, now.title) }
            if was?.content.isAnswered != true, now.content.isAnswered { rule.add(.ideaAnswered, now, about: subject, now.title, part: now.answer) }
        }
    }
}
