/// One thing that is wrong in a file that a person wrote, and where it stands.
package struct FileProblem: Hashable, Sendable {
    package let kind: Kind
    /// The way to it from the top: `groups[2].people`; list places count from 1. Empty for the whole file.
    package let place: String
    /// 1…; nil for the whole file.
    package let line: Int?

    package init(_ kind: Kind, place: String = "", line: Int? = nil) {
        self.kind = kind
        self.place = place
        self.line = line
    }

    package enum Kind: Hashable, Sendable {
        /// more bytes than this
        case tooLarge(limit: Int)
        /// lists and mappings nested deeper than this
        case tooDeep(limit: Int)
        case notUTF8
        /// not the format at all, in the parser's words
        case unreadable(String)
        /// `&name` with `*name`: a few bytes could stand for gigabytes
        case alias
        case missing
        /// a word that the format does not know
        case unknownKey
        case expected(Expected)
        case outOfRange(ClosedRange<Int>)
        /// more characters than the limit
        case tooLong(limit: Int, length: Int)
        /// more entries than the limit
        case tooMany(limit: Int)
        case notOneOf([String])
        /// the same name twice
        case doubled(String)
        /// names something that the file does not have
        case noSuch(String)
        /// square brackets that are not `[first|second]`
        case badAlternative
        case badKey
        case badStatementID
        /// "ask if" names an item that does not stand before
        case looksForward(String)
        /// "ask if" names an item that is no statement, single or multiple choice
        case cannotBeLookedAt(String)
        /// more items ask after each other in a row than this
        case tooLongRow(limit: Int)
        /// an item that asks after another names groups of its own
        case otherGroups(String)
        /// the numbers that bins begin with do not grow
        case notAscending
        /// so many entries are needed here
        case notCount(Int)
        case closesBeforeOpens
        case firstVariableNotGroup
        case badVariable
        /// a grouping value without the one that comes before it
        case valueWithout(String)
        /// so few people that they must be counted with another group
        case mustJoin(k: Int)
        case joinsItself
        /// the group it joins joins another
        case joinsChained(String)
        /// a public link is one link for all
        case publicIsNotPersonal
    }

    package enum Expected: String, Sendable {
        case text, number, day, list, mapping
        case yesOrNo = "true or false"
        case wholeNumber = "whole number"
        case texts = "text or texts by language (fi, sv, en)"
    }
}

/// Everything that is wrong in one file, in the file's order; one or more.
package struct FileProblems: Error, Hashable, CustomStringConvertible {
    package let problems: [FileProblem]

    package init(_ problems: [FileProblem]) {
        self.problems = problems
    }

    init(_ kind: FileProblem.Kind, line: Int? = nil) {
        problems = [FileProblem(kind, line: line)]
    }

    /// One line a problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension FileProblem: CustomStringConvertible {
    /// `line 12, groups[2].people: …`, in English, for commands and reports.
    package var description: String {
        let whereabouts = [line.map { "line \($0)" }, place.isEmpty ? nil : place].compactMap { $0 }.joined(separator: ", ")
        return whereabouts.isEmpty ? kind.sentence : "\(whereabouts): \(kind.sentence)"
    }
}

extension FileProblem.Kind {
    var sentence: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit) bytes"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .notUTF8: "the file is not UTF-8 text"
        case .unreadable(let words): words
        case .alias: "& and * names (anchors and aliases) are not read; write the text out"
        case .missing: "this is missing"
        case .unknownKey: "this word is not known here"
        case .expected(let what): "should be a \(what.rawValue)"
        case .outOfRange(let range): "should be \(range.lowerBound)…\(range.upperBound)"
        case .tooLong(let limit, let length): "\(length) characters, at most \(limit) are read"
        case .tooMany(let limit): "more than \(limit) entries"
        case .notOneOf(let words): "should be one of \(words.joined(separator: ", "))"
        case .doubled(let name): "\(name) is here twice"
        case .noSuch(let name): "there is no \(name)"
        case .badAlternative: "square brackets are read as [municipality's word|city's word]"
        case .badKey: "a key has lower-case letters, digits and hyphens, a letter first, at most 40"
        case .badStatementID: "an id has capital letters and digits, a letter first, at most 12"
        case .looksForward(let id): "\(id) does not stand before this item; \"ask-if\" only looks back"
        case .cannotBeLookedAt(let id): "\(id) is no statement, single or multiple choice, so nothing can be asked after it"
        case .tooLongRow(let limit): "more than \(limit) items ask after each other in a row"
        case .otherGroups(let id): "it is asked of the groups of \(id), which it asks after; leave this out"
        case .notAscending: "each number should be greater than the one before"
        case .notCount(let count): "should have \(count) entries"
        case .closesBeforeOpens: "the round closes before it opens"
        case .firstVariableNotGroup: "the first variable is group"
        case .badVariable: "a variable's name has lower-case letters and hyphens and is not one of the plan's own words"
        case .valueWithout(let variable): "this is given without \(variable)"
        case .mustJoin(let k): "fewer than \(k) people are asked, so the group must join another"
        case .joinsItself: "a group cannot join itself"
        case .joinsChained(let name): "\(name) itself joins another group"
        case .publicIsNotPersonal: "a public link is one link for all"
        }
    }
}
