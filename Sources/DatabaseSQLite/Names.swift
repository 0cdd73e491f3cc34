import Database

// GRDB has types of the same names; here ours get names of their own.
typealias BoundSQL = SQL
typealias StoredRow = Row
