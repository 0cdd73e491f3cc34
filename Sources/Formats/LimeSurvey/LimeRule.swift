import Foundation

/// One line of LimeSurvey's designer of conditions, as files keep it beside the expression or instead of one.
struct LimeRule: Hashable {
    let scenario: String
    /// The number of the one that was asked before.
    let question: String
    /// `87262X33X448`, with the code of a subquestion behind it; `+` before a multiple choice.
    let field: String
    let method: String
    let value: String

    static func saysNothing(_ relevance: String) -> Bool { ["", "1"].contains(relevance.trimmingCharacters(in: .whitespaces)) }

    /// The same as an expression: values of one field are choices, fields must all agree, one scenario is enough.
    ///
    /// - Parameter multiple: numbers of the questions of several choices: the value is the chosen line there.
    static func expression(_ rules: [LimeRule], multiple: Set<String>) -> String {
        func one(_ rule: LimeRule) -> String {
            let (field, method) = (rule.field.drop { $0 == "+" }, rule.method.trimmingCharacters(in: .whitespaces))
            if multiple.contains(rule.question), !rule.field.hasPrefix("+"), method == "==" { return "\(field)\(rule.value).NAOK == \"Y\"" }
            return "\(field).NAOK \(method.isEmpty ? "==" : method) \"\(rule.value)\""
        }
        let scenarios = inOrder(rules, by: \.scenario).map { rules in
            inOrder(rules, by: \.field).map { "(" + $0.map(one).joined(separator: " or ") + ")" }.joined(separator: " and ")
        }
        return scenarios.count == 1 ? scenarios[0] : scenarios.map { "(\($0))" }.joined(separator: " or ")
    }

    private static func inOrder(_ rules: [LimeRule], by key: KeyPath<LimeRule, String>) -> [[LimeRule]] {
        var keys: [String] = []
        for rule in rules where !keys.contains(rule[keyPath: key]) { keys.append(rule[keyPath: key]) }
        return keys.map { wanted in rules.filter { $0[keyPath: key] == wanted } }
    }
}

extension LimeSurvey {
    /// Expressions that call questions by their numbers (`87262X33X448SQ001`) call them by their codes then (`K2_SQ001`).
    func naming(_ codes: [String: String]) -> LimeSurvey {
        func named(_ expression: String) -> String {
            guard expression.utf8.count <= 20_000, expression.contains("X") else { return expression }
            return expression.replacing(/[0-9]+X[0-9]+X([0-9]+)([A-Za-z0-9_]*)/) { match in
                // A subquestion's code may begin with a digit: the longest number that is a question's is it.
                let digits = String(match.output.1)
                for length in stride(from: digits.count, to: 0, by: -1) {
                    guard let code = codes[String(digits.prefix(length))] else { continue }
                    let rest = String(digits.dropFirst(length)) + match.output.2
                    return rest.isEmpty ? code : "\(code)_\(rest)"
                }
                return String(match.output.0)
            }
        }
        func named(_ parts: [Part]) -> [Part] {
            parts.map { part in
                var part = part
                part.relevance = named(part.relevance)
                return part
            }
        }
        var survey = self
        for place in survey.groups.indices { survey.groups[place].relevance = named(survey.groups[place].relevance) }
        for place in survey.questions.indices {
            survey.questions[place].relevance = named(survey.questions[place].relevance)
            survey.questions[place].subquestions = named(survey.questions[place].subquestions)
        }
        return survey
    }
}
