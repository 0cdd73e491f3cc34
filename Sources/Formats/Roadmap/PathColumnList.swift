import Domain
import Sheets

/// The columns that are like no other.
extension PathColumn {
    static let theme = one(.theme, width: 18, write: { .text($1.name(ofTheme: $0.theme)) }) { cell, action, words in
        if cell.isBlank {
            action.theme = ""
            return nil
        }
        guard let key = words.theme(cell.plain) else { return .choice }
        action.theme = key
        return nil
    }

    static let kind = choice(
        .kind, family: "roadmap.kind", get: { $0.kind },
        set: { action, kind in
            action.kind = kind ?? .action
            if action.kind == .pilot, action.pilot == nil { action.pilot = Pilot() }
            if action.kind != .pilot, action.pilot == Pilot() { action.pilot = nil }
            return true
        })

    static let phase = choice(
        .phase, family: "roadmap.phase", get: { $0.phase },
        set: { action, phase in
            action.phase = phase ?? .draft
            return true
        })

    static let change = choice(
        .change, family: "roadmap.change", get: { $0.change },
        set: { action, change in
            action.change = change
            return true
        })

    /// Who updates it, by name; one name must mean one person.
    static let person = one(
        .sector, key: "account", width: 20,
        write: { action, words in words.people.first { $0.account == action.owner.account }.map { .text($0.name) } ?? .empty }
    ) { cell, action, words in
        if cell.isBlank {
            // Somebody who has left keeps the place until another is named.
            if action.owner.account.map({ own in words.people.contains { $0.account == own } }) ?? true { action.owner.account = nil }
            return nil
        }
        let named = words.people.filter { $0.name.lowercased() == cell.plain.lowercased() }
        guard named.count == 1 || named.contains(where: { $0.account == action.owner.account }) else { return .person }
        action.owner.account = named.first { $0.account == action.owner.account }?.account ?? named[0].account
        return nil
    }

    /// Codes with spaces between them.
    static let goals = one(
        .goals,
        write: { action, words in
            let codes = words.goals.filter { action.goals.contains($0.id) }.map(\.code).joined(separator: " ")
            return codes.isEmpty ? .empty : .text(codes)
        }
    ) { cell, action, words in
        let typed = cell.plain.split { " ,;".contains($0) }.map { $0.lowercased() }
        let chosen = words.goals.filter { typed.contains($0.code.lowercased()) }
        guard Set(typed).count == chosen.count else { return .choice }
        action.goals = chosen.map(\.id)
        return nil
    }

    /// One name a line; the same line is the same name in each language, a dash stands where a language has none.
    static let contributors = lists(.contributors, get: { $0.contributors.map(\.name) }) { action, names in
        let before = action.contributors
        // Who stays keeps kind and share; a new name in the place of another is somebody else.
        action.contributors = names.map { name in before.first { $0.name == name } ?? Contributor(name: name) }
        return nil
    }

    /// One step a line, and beside them a line each for the day on which it was done.
    static let steps =
        lists(.steps, get: { $0.steps.map(\.title) }) { action, titles in
            let days = action.steps.map(\.done)
            action.steps = titles.enumerated().map { Step(title: $1, done: days.indices.contains($0) ? days[$0] : nil) }
            return nil
        } + [
            one(
                .steps, key: "steps-done",
                write: { action, _ in
                    guard action.steps.contains(where: { $0.done != nil }) else { return .empty }
                    return .text(action.steps.map { $0.done?.iso ?? "–" }.joined(separator: "\n"))
                }
            ) { cell, action, _ in
                let lines = cell.day.map { [$0.iso] } ?? lines(of: cell)
                guard lines.count <= action.steps.count else { return .step }
                let days = lines.map { $0 == "–" || $0 == "-" ? nil : Day($0) }
                guard zip(lines, days).allSatisfy({ $1 != nil || $0 == "–" || $0 == "-" }) else { return .day }
                for index in action.steps.indices { action.steps[index].done = days.indices.contains(index) ? days[index] : nil }
                return nil
            }
        ]

    static let indicator =
        texts(.indicator, line: true, width: 30, get: { $0.indicator.text }, set: { $0.indicator.text = $1 })
        + texts(.unit, line: true, width: 10, get: { $0.indicator.unit }, set: { $0.indicator.unit = $1 })
        + [
            figure(.baseline, get: { $0.indicator.baseline }, set: { $0.indicator.baseline = $1 }),
            figure(.target, get: { $0.indicator.target }, set: { $0.indicator.target = $1 }),
            figure(.now, get: { $0.indicator.now }, set: { $0.indicator.now = $1 }),
            day(.measured, get: { $0.indicator.measured }, set: { $0.indicator.measured = $1 }),
        ]

    /// Own words; what it came from otherwise is chosen in the program and told nowhere here.
    static let origin = Language.allCases.map { language in
        PathColumn(
            key: "origin_\(language.rawValue)", name: "roadmap.field.origin", language: language, width: 30, field: .origin,
            write: { action, _ in
                if case .text(let words) = action.origin, let text = words[language] { .text(text) } else { .empty }
            },
            read: { cell, action, _ in
                var texts: [Language: String] = [:]
                if case .text(let words) = action.origin { texts = words.texts } else if action.origin != nil { return cell.isBlank ? nil : .origin }
                texts[language] = Cleaned.text(cell.text)
                let words = LocalText(texts)
                action.origin = words.isEmpty ? nil : .text(words)
                return nil
            })
    }

    static let pilot =
        texts(.hypothesis, width: 30, get: { $0.pilot?.hypothesis ?? LocalText() }, set: { action, text in action.change { $0.hypothesis = text } })
        + texts(.limit, line: true, width: 20, get: { $0.pilot?.limit ?? LocalText() }, set: { action, text in action.change { $0.limit = text } })
        + [
            day(.decisionDay, get: { $0.pilot?.decisionDay }, set: { action, day in action.change { $0.decisionDay = day } }),
            choice(
                .verdict, family: "roadmap.verdict", get: { $0.pilot?.verdict?.outcome },
                set: { (action, outcome: Verdict.Outcome?) in
                    action.change { pilot in
                        pilot.verdict = outcome.map {
                            Verdict(
                                outcome: $0, reason: pilot.verdict?.reason ?? LocalText(), day: pilot.verdict?.day, decision: pilot.verdict?.decision)
                        }
                    }
                    return true
                }),
        ] + verdictReason + [
            one(.verdict, key: "verdict-day", write: { action, _ in action.pilot?.verdict?.day.map { .day($0) } ?? .empty }) { cell, action, _ in
                guard action.pilot?.verdict != nil else { return cell.isBlank ? nil : .verdict }
                guard let day = cell.day ?? Day(cell.plain) else {
                    if cell.isBlank { action.pilot?.verdict?.day = nil }
                    return cell.isBlank ? nil : .day
                }
                action.pilot?.verdict?.day = day
                return nil
            }
        ]

    private static let verdictReason = Language.allCases.map { language in
        PathColumn(
            key: "verdict-reason_\(language.rawValue)", name: "roadmap.field.verdict-reason", language: language, width: 30, field: .verdict,
            write: { action, _ in action.pilot?.verdict?.reason[language].map { .text($0) } ?? .empty },
            read: { cell, action, _ in
                guard let verdict = action.pilot?.verdict else { return cell.isBlank ? nil : .verdict }
                var texts = verdict.reason.texts
                texts[language] = Cleaned.text(cell.text)
                action.pilot?.verdict?.reason = LocalText(texts)
                return nil
            })
    }

    private static func lists(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> [LocalText], set: @escaping @Sendable (inout Action, [LocalText]) -> CellProblem?
    ) -> [PathColumn] {
        Language.allCases.map { language in
            PathColumn(
                key: "\(field.rawValue)_\(language.rawValue)", name: "roadmap.field.\(field.rawValue)", language: language, width: 30, field: field,
                write: { action, _ in
                    let names = get(action)
                    guard names.contains(where: { $0[language] != nil }) else { return .empty }
                    return .text(names.map { $0[language] ?? "–" }.joined(separator: "\n"))
                },
                read: { cell, action, _ in
                    let (lines, before) = (lines(of: cell), get(action))
                    let names = (0..<max(lines.count, before.count)).map { index in
                        var texts = before.indices.contains(index) ? before[index].texts : [:]
                        texts[language] = lines.indices.contains(index) && lines[index] != "–" ? lines[index] : nil
                        return LocalText(texts)
                    }
                    return set(&action, names.reversed().drop { $0.isEmpty }.reversed())
                })
        }
    }

    private static func lines(of cell: SheetCell) -> [String] {
        Cleaned.text(cell.text).split(separator: "\n").map { Cleaned.line($0) }.filter { !$0.isEmpty }
    }
}

extension Action {
    /// Pilot fields of another kind stay visible as a problem (`pilotParts`) instead of vanishing.
    fileprivate mutating func change(_ body: (inout Pilot) -> Void) {
        var pilot = self.pilot ?? Pilot()
        body(&pilot)
        self.pilot = kind == .pilot || pilot != Pilot() ? pilot : nil
    }
}
