/// Why a file is not read; nothing of it was taken.
package struct SheetProblem: Error, Hashable, Sendable {
    package let kind: Kind
    /// The most that is taken, in the unit of the kind; 0 where there is none.
    package let limit: Int
    /// The row or line where it shows, 1…; 0 for the whole file.
    package let row: Int

    package init(_ kind: Kind, limit: Int = 0, row: Int = 0) {
        self.kind = kind
        self.limit = limit
        self.row = row
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// nothing in it
        case empty
        /// a picture, a page or another thing that is no table
        case notTable
        /// an old `.xls`, or one with a password
        case locked
        /// more bytes than `limit`
        case tooLarge
        /// more than 64 MiB or a hundred times its size
        case unpacksTooFar
        /// cut, changed, or made by something strange
        case damaged
        /// more than `limit` files inside
        case tooManyEntries
        /// a file inside stands under two names, or under one that leads out
        case unsafeName
        case encrypted
        /// a document type declaration
        case doctype
        case tooDeep
        case tooManyRows, tooManyColumns, tooManyCells
        /// a text longer than `limit` characters
        case cellTooLong
        case noSuchSheet
        case unclosedQuote, textAfterQuote
        /// it took too long or too much, or broke the reader
        case unreadable
        /// more than was read in its time and room; `limit` rows at most
        case tooMuch
        /// too many are read at once
        case busy
    }
}
