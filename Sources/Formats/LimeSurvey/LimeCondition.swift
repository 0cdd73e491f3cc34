/// Under which answers LimeSurvey asks something: the part of its expressions that says no more than "one of these was chosen".
package indirect enum LimeCondition: Hashable, Sendable {
    case always
    /// `K2.NAOK == "c"`
    case chosen(question: String, answer: String)
    case all([LimeCondition])
    case any([LimeCondition])

    /// In LimeSurvey's words.
    package var expression: String {
        switch self {
        case .always: "1"
        case .chosen(let question, let answer): "\(question).NAOK == \"\(answer)\""
        case .any(let parts): parts.count == 1 ? parts[0].expression : "(" + parts.map(\.expression).joined(separator: " or ") + ")"
        case .all(let parts): parts.isEmpty ? "1" : parts.map(\.expression).joined(separator: " and ")
        }
    }

    /// Parts that must all hold, each a list of answers to one question; nil where it says something else.
    package var clauses: [[(question: String, answer: String)]]? {
        switch self {
        case .always: return []
        case .chosen(let question, let answer): return [[(question, answer)]]
        case .any(let parts):
            let chosen = parts.compactMap(\.oneOf).flatMap(\.self)
            guard parts.allSatisfy({ $0.oneOf != nil }) else { return nil }
            return [chosen]
        case .all(let parts):
            let clauses = parts.compactMap(\.clauses)
            return clauses.count == parts.count ? clauses.flatMap(\.self) : nil
        }
    }

    private var oneOf: [(question: String, answer: String)]? {
        switch self {
        case .chosen(let question, let answer): return [(question, answer)]
        case .any(let parts):
            let chosen = parts.compactMap(\.oneOf)
            return chosen.count == parts.count ? chosen.flatMap(\.self) : nil
        case .always, .all: return nil
        }
    }

    /// - Returns: nil for an expression that says anything else, or lies deeper than 64.
    package init?(_ expression: String) {
        guard expression.utf8.count <= 20_000, let tokens = Token.all(in: expression) else { return nil }
        var parser = Parser(tokens: tokens)
        guard let condition = parser.any(depth: 0), parser.isAtEnd else { return nil }
        self = condition
    }

    private enum Token: Hashable {
        case word(String), text(String), equal, and, or, open, close

        static func all(in expression: String) -> [Token]? {
            var (tokens, rest) = ([Token](), expression[...])
            while let first = rest.first {
                if first.isWhitespace {
                    rest = rest.dropFirst()
                } else if first == "\"" || first == "'" {
                    guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
                    tokens.append(.text(String(rest[rest.index(after: rest.startIndex)..<end])))
                    rest = rest[rest.index(after: end)...]
                } else if let (token, length) = sign(rest) {
                    tokens.append(token)
                    rest = rest.dropFirst(length)
                } else {
                    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
                    guard !word.isEmpty else { return nil }
                    tokens.append(Self.named(String(word)))
                    rest = rest.dropFirst(word.count)
                }
            }
            return tokens
        }

        private static func sign(_ rest: Substring) -> (Token, Int)? {
            for (sign, token) in [("==", Token.equal), ("&&", .and), ("||", .or), ("(", .open), (")", .close)] where rest.hasPrefix(sign) {
                return (token, sign.count)
            }
            return nil
        }

        private static func named(_ word: String) -> Token {
            switch word.lowercased() {
            case "and": .and
            case "or": .or
            case "eq": .equal
            default: .word(word)
            }
        }
    }

    private struct Parser {
        let tokens: [Token]
        private var next = 0

        init(tokens: [Token]) {
            self.tokens = tokens
        }

        var isAtEnd: Bool { next == tokens.count }

        private mutating func take(_ token: Token) -> Bool {
            guard next < tokens.count, tokens[next] == token else { return false }
            next += 1
            return true
        }

        mutating func any(depth: Int) -> LimeCondition? {
            guard depth <= 64, let first = all(depth: depth) else { return nil }
            var parts = [first]
            while take(.or) {
                guard let part = all(depth: depth) else { return nil }
                parts.append(part)
            }
            return parts.count == 1 ? first : .any(parts)
        }

        private mutating func all(depth: Int) -> LimeCondition? {
            guard let first = one(depth: depth) else { return nil }
            var parts = [first]
            while take(.and) {
                guard let part = one(depth: depth) else { return nil }
                parts.append(part)
            }
            let said = parts.filter { $0 != .always }
            return said.isEmpty ? .always : said.count == 1 ? said[0] : .all(said)
        }

        private mutating func one(depth: Int) -> LimeCondition? {
            if take(.open) {
                guard let inner = any(depth: depth + 1), take(.close) else { return nil }
                return inner
            }
            guard next < tokens.count, case .word(let word) = tokens[next] else { return nil }
            next += 1
            guard take(.equal) else { return word == "1" ? .always : nil }
            guard next < tokens.count else { return nil }
            defer { next += 1 }
            let question = word.hasSuffix(".NAOK") ? String(word.dropLast(5)) : word
            switch tokens[next] {
            case .text(let answer): return .chosen(question: question, answer: answer)
            case .word(let answer) where answer.allSatisfy(\.isNumber): return .chosen(question: question, answer: answer)
            default: return nil
            }
        }
    }
}
