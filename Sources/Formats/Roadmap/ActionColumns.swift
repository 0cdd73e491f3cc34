import Domain
import Sheets

extension Action: SheetPart {
    package static let sheet = PathSheet.Name.actions
    package static let blank = Action(title: LocalText(), theme: "")

    package static let columns: [PathColumn] = Array(groups.joined())

    private static let groups: [[PathColumn]] = [
        PathColumn.texts(.title, line: true, width: 40, get: { $0.title }, set: { $0.title = $1 }),
        [ActionColumns.theme, ActionColumns.kind, ActionColumns.phase],
        PathColumn.texts(.sector, line: true, width: 20, get: { $0.owner.sector }, set: { $0.owner.sector = $1 }), [ActionColumns.person],
        ActionColumns.contributors,
        [
            PathColumn.moment(.starts, get: { $0.starts }, set: { $0.starts = $1 }),
            PathColumn.moment(.ends, get: { $0.ends }, set: { $0.ends = $1 }),
        ],
        PathColumn.texts(.need, width: 40, get: { $0.need }, set: { $0.need = $1 }),
        PathColumn.texts(.description, width: 40, get: { $0.description }, set: { $0.description = $1 }), ActionColumns.steps,
        ActionColumns.indicator, [ActionColumns.change],
        PathColumn.texts(.stopsDoing, width: 30, get: { $0.stopsDoing }, set: { $0.stopsDoing = $1 }), ActionColumns.origin,
        [
            PathColumn.amount(.once, get: { $0.money.once }, set: { $0.money.once = $1 }),
            PathColumn.amount(.yearly, get: { $0.money.yearly }, set: { $0.money.yearly = $1 }),
            PathColumn.amount(.days, get: { $0.money.days }, set: { $0.money.days = $1 }), ActionColumns.goals,
        ], ActionColumns.named, ActionColumns.assessment,
        PathColumn.texts(.benefit, width: 30, get: { $0.benefit }, set: { $0.benefit = $1 }), ActionColumns.pilot,
    ]

    package static func name(of key: String, _ field: Field) -> String {
        key == field.rawValue && field != .assessed || key == "account" ? "roadmap.field.\(key)" : "sheets.column.\(key)"
    }

    package func shownName(_ words: PathWords) -> LocalText { title }
    package func isRead(_ words: PathWords) -> Bool { isPublished }

    package func rowProblems() -> [RowFinding<Field>] {
        problems().map { problem in
            switch problem {
            case .missing(let field): RowFinding(field, .missing(field.rawValue))
            case .tooLong(let field, let long): RowFinding(field, .tooLong(long), in: long.language)
            case .tooMany(let field, let limit): RowFinding(field, .tooMany(limit))
            case .outOfRange(let field): RowFinding(field, .outOfRange)
            case .endsBeforeStart: RowFinding(.ends, .endsBeforeStart)
            case .pilotParts: RowFinding(.kind, .pilotParts)
            }
        } + pilotDayProblems(today: nil).map { RowFinding($0.field, .pilotDay($0)) }
    }

    package func needed(over current: Action) -> [Field] { current.isPublished ? missing() + (phase == .draft ? [.phase] : []) : [] }

    package func turnProblems(since current: Action?, today: Day?) -> [RowFinding<Field>] {
        var found: [RowFinding<Field>] = lacksVerdict && !(current?.lacksVerdict ?? false) ? [RowFinding(.verdict, .noVerdict)] : []
        if pilot?.verdict?.day != current?.pilot?.verdict?.day, pilotDayProblems(today: today).contains(.verdictAhead) {
            found.append(RowFinding(.verdict, .pilotDay(.verdictAhead), key: "verdict-day"))
        }
        if let today, let day = indicator.measured, day > today, day != current?.indicator.measured { found.append(RowFinding(.measured, .ahead)) }
        return found
    }
}

/// The columns that are like no other.
enum ActionColumns {
    static let theme = PathColumn.one(.theme, width: 18, write: { .text($1.name(ofTheme: $0.theme)) }) { cell, action, words in
        if cell.isBlank {
            action.theme = ""
            return nil
        }
        guard let key = words.theme(cell.plain) else { return .choice }
        action.theme = key
        return nil
    }.offering { words, language in words.themes.map { $0.name.reading(in: language)?.text ?? $0.key } }

    static let kind = PathColumn.choice(
        .kind, family: "roadmap.kind", get: { $0.kind },
        set: { action, kind in
            action.kind = kind ?? .action
            if action.kind == .pilot, action.pilot == nil { action.pilot = Pilot() }
            if action.kind != .pilot, action.pilot == Pilot() { action.pilot = nil }
            return true
        })

    static let phase = PathColumn.choice(
        .phase, family: "roadmap.phase", get: { $0.phase },
        set: { action, phase in
            action.phase = phase ?? .draft
            return true
        })

    static let change = PathColumn.choice(
        .change, family: "roadmap.change", get: { $0.change },
        set: { action, change in
            action.change = change
            return true
        })

    /// Who updates it, by name; one name must mean one person.
    static let person = PathColumn.one(
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
    static let goals = PathColumn.one(
        .goals,
        write: { action, words in
            let codes = words.goals.filter { action.goals.contains($0.id) }.map(\.code).joined(separator: " ")
            return codes.isEmpty ? .empty : .text(codes)
        }
    ) { cell, action, words in
        let own = words.goals.filter { action.goals.contains($0.id) }.map(\.code).joined(separator: " ")
        guard cell.plain != Cleaned.line(own) || own.isEmpty else { return nil }
        let typed = cell.plain.split { " ,;".contains($0) }.map { $0.lowercased() }
        let chosen = words.goals.filter { typed.contains($0.code.lowercased()) }
        guard Set(typed).count == chosen.count else { return .choice }
        action.goals = chosen.map(\.id)
        return nil
    }

    /// What it names elsewhere: needs by their ids, life events and national goals by their codes.
    static let named = [
        codes(.needs, get: { $0.needs.map(\.description) }, set: { $0.needs = $1.compactMap { Need.ID(text: $0) } }) { words in
            words.needs.map(\.description)
        },
        codes(.lifeEvents, get: { $0.lifeEvents }, set: { $0.lifeEvents = $1 }) { $0.lists.lifeEvents.map(\.code) },
        codes(.references, get: { $0.references }, set: { $0.references = $1 }) { $0.lists.nationalGoals.map(\.code) },
    ]

    /// Codes with spaces between them: known ones, and those that the action names already.
    private static func codes(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> [String], set: @escaping @Sendable (inout Action, [String]) -> Void,
        known: @escaping @Sendable (PathWords) -> [String]
    ) -> PathColumn {
        PathColumn.one(
            field, width: 16,
            write: { action, _ in
                let codes = get(action)
                return codes.isEmpty ? .empty : .text(codes.joined(separator: " "))
            }
        ) { cell, action, words in
            let typed = cell.plain.split { " ,;".contains($0) }.map { $0.lowercased() }
            let own = get(action)
            // As it was exported, whatever a code of elsewhere looks like.
            guard cell.plain != Cleaned.line(own.joined(separator: " ")) else { return nil }
            // What stands there already is known without asking for all that there is.
            let all = typed.allSatisfy { code in own.contains { $0.lowercased() == code } } ? own : own + known(words)
            let chosen = typed.compactMap { code in all.first { $0.lowercased() == code } }
            guard chosen.count == typed.count, Set(chosen).count == chosen.count else { return .choice }
            set(&action, chosen)
            return nil
        }
    }

    /// One name a line; the same line is the same one in each language, and of the kind and the share on that line.
    static let contributors =
        lists(.contributors, get: { $0.contributors.map(\.name) }) { action, names in
            let before = action.contributors
            action.contributors = names.enumerated().map { index, name in
                var contributor = before.indices.contains(index) ? before[index] : Contributor(name: name)
                contributor.name = name
                return contributor
            }
        } + [
            PathColumn.aligned(
                .contributors, key: "contributors-kind", count: { $0.contributors.count },
                line: { action, index, words in
                    words.word(family: "sheets.contributor", action.contributors[index].kind)
                }
            ) { line, action, index, words in
                guard let kind: Contributor.Kind = line.isEmpty ? .sector : words.choice(family: "sheets.contributor", line) else { return .choice }
                action.contributors[index].kind = kind
                return nil
            },
            PathColumn.aligned(
                .contributors, key: "contributors-share", count: { $0.contributors.count },
                line: { action, index, _ in
                    action.contributors[index].share.map { String($0) } ?? ""
                }
            ) { line, action, index, _ in
                let share = Int(line.filter { !$0.isWhitespace && $0 != "%" })
                guard line.isEmpty || (0...100).contains(share ?? -1) else { return .amount }
                action.contributors[index].share = share
                return nil
            },
        ]

    /// One step a line, and beside them a line each for the day on which it was done.
    static let steps =
        lists(.steps, get: { $0.steps.map(\.title) }) { action, titles in
            let days = action.steps.map(\.done)
            action.steps = titles.enumerated().map { Step(title: $1, done: days.indices.contains($0) ? days[$0] : nil) }
        } + [
            PathColumn.aligned(
                .steps, key: "steps-done", count: { $0.steps.count }, line: { action, index, _ in action.steps[index].done?.iso ?? "" }
            ) {
                line, action, index, _ in
                let day = Day(line)
                guard line.isEmpty || day != nil else { return NoSuchDay(line) == nil ? .day : .noSuchDay }
                action.steps[index].done = day
                return nil
            }
        ]

    /// The law's assessment of what a change of a system changes.
    static let assessment = [
        PathColumn.truth(.assessed, key: "changes-system", get: { $0.changesSystem }, set: { $0.changesSystem = $1 }),
        PathColumn.day(.assessed, get: { $0.assessed }, set: { $0.assessed = $1 }),
    ]

    static let indicator =
        PathColumn.texts(.indicator, line: true, width: 30, get: { $0.indicator.text }, set: { $0.indicator.text = $1 })
        + PathColumn.texts(.unit, line: true, width: 10, get: { $0.indicator.unit }, set: { $0.indicator.unit = $1 })
        + [
            PathColumn.figure(.baseline, get: { $0.indicator.baseline }, set: { $0.indicator.baseline = $1 }),
            PathColumn.figure(.target, get: { $0.indicator.target }, set: { $0.indicator.target = $1 }),
            PathColumn.figure(.now, get: { $0.indicator.now }, set: { $0.indicator.now = $1 }),
            PathColumn.day(.measured, get: { $0.indicator.measured }, set: { $0.indicator.measured = $1 }),
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

    private static func lists(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> [LocalText], set: @escaping @Sendable (inout Action, [LocalText]) -> Void
    ) -> [PathColumn] {
        Language.allCases.map { language in
            PathColumn(
                key: "\(field.rawValue)_\(language.rawValue)", name: Action.name(of: field.rawValue, field), language: language, width: 30,
                field: field,
                write: { action, _ in
                    let names = get(action)
                    guard names.contains(where: { $0[language] != nil }) else { return .empty }
                    return .text(names.map { $0[language] ?? "–" }.joined(separator: "\n"))
                },
                read: { cell, action, _ in
                    let (lines, before) = (cell.lines, get(action))
                    let names = (0..<max(lines.count, before.count)).map { index in
                        var texts = before.indices.contains(index) ? before[index].texts : [:]
                        texts[language] = lines.indices.contains(index) && lines[index] != "–" ? lines[index] : nil
                        return LocalText(texts)
                    }
                    set(&action, names.reversed().drop { $0.isEmpty }.reversed())
                    return nil
                })
        }
    }
}
