/// Gathers what a report freezes, in words too: the demo municipality makes its reports as the lead's form does, but the words of figures
/// are those of the pages.
package protocol ReportWriter: Sendable {
    /// - Parameters:
    ///   - body: the name of the body that it is for.
    ///   - since: changes are told from the end of this day on; nil for none.
    /// - Returns: only what everybody reads.
    func facts(for body: LocalText, in organisation: Organisation, meeting: Day, since: Day?) async throws -> ReportFacts
}
