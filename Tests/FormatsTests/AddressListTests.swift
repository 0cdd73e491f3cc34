import Domain
import Formats
import Sheets
import Testing

/// Addresses as they are pasted or come in a file.
@Suite struct AddressListTests {
    private let groups = AddressGroups([("Johto", 1), ("Ledning", 1), ("management", 1), ("Koulu", 0), ("Henkilöstö", 0), ("Henkilöstö", 2)])

    private func list(_ rows: [[String]], group: Int? = nil) -> AddressList {
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1.map { .text($0) }) })
        return AddressList(sheet, groups: groups, group: group, language: .fi)
    }

    @Test func `columns are known by what they hold, whatever their order and headings`() throws {
        let list = list([
            ["Ryhmä", "Nimi", "Sähköposti", "Kieli"], [" johto ", "Anna", "Anna <anna@a.fi>", "ruotsi"], ["Koulu", "Bo", "bo@a.fi", ""],
        ])
        #expect(list.problems.isEmpty)
        #expect(list.addresses.map(\.address.text) == ["anna@a.fi", "bo@a.fi"])
        #expect(list.addresses.map(\.label) == [1, 0])
        #expect(list.addresses.map(\.language) == [.sv, .fi])
    }

    @Test func `one line that is wrong refuses all, each with its number`() {
        let list = list([
            ["a@a.fi", "Johto"], ["ei osoite", "Johto"], ["b@@a.fi", "Johto"], ["c@a.fi", "Varastot"], ["d@a.fi"], ["e@a.fi", "f@a.fi", "Johto"],
            ["g@a.fi", "Johto", "Koulu"], ["A@a.fi", "Koulu"],
        ])
        #expect(list.addresses.isEmpty)
        #expect(
            list.problems.map(\.reason) == [
                .noAddress, .badAddress("b@@a.fi"), .unknown("Varastot"), .noGroup, .twoAddresses, .twoGroups, .doubled(row: 1),
            ])
        #expect(list.problems.map(\.row) == [2, 3, 4, 5, 6, 7, 8])
    }

    @Test func `a wrong group is not swallowed by the one that was chosen, names of people are passed over`() {
        #expect(list([["a@a.fi", "Johto"], ["b@a.fi", "Jhto"]], group: 1).problems.map(\.reason) == [.unknown("Jhto")])
        #expect(list([["a@a.fi", "Anna Aalto"], ["b@a.fi", "Bo Berg"]], group: 1).addresses.map(\.label) == [1, 1])
    }

    @Test func `the same person twice in one group is written to once and said`() {
        let list = list([["a@a.fi", "Johto"], ["b@a.fi", "Johto"], ["A@A.fi", "johto"]])
        #expect(list.addresses.count == 2)
        #expect(list.repeated == [3])
    }

    @Test func `a name that two groups share is none`() {
        #expect(list([["a@a.fi", "Henkilöstö"]]).problems.map(\.reason) == [.unknown("Henkilöstö")].map { $0 })
    }
}
