/// How far a spreadsheet may go. Everything is counted while it is unpacked; what the file says of itself is believed nowhere.
package enum SheetLimits {
    /// Unit: bytes.
    package static let file = 20 << 20
    /// Unit: bytes.
    static let unpacked = 64 << 20
    /// Unpacked bytes to bytes of the file; below 1 MiB it does not matter.
    static let ratio = 100
    static let entries = 2_000
    static let depth = 64
    package static let rows = 100_000
    package static let columns = 500
    package static let cells = 3_000_000
    /// The most that a cell of a spreadsheet holds. Unit: UTF-16 units.
    package static let cell = 32_767
    /// Text of all cells together, as a shared text may stand in many. Unit: bytes.
    static let text = 48 << 20
}
