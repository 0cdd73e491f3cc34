import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import TestKit
import Testing

/// Sheets that came on paper.
@Suite(.bothEngines) struct PaperTests {
    private let house: House
    private var round: Round.ID { house.round.id }
    private var label: Label { house.round.labels[TestRound.management] }

    init() async throws {
        house = try await House()
    }

    private func sheet(_ answer: Answer, label: Label? = nil) -> AnswerSheet {
        let label = label ?? self.label
        return AnswerSheet(label: label.number, answers: Dictionary(uniqueKeysWithValues: label.statements.map { ($0, answer) }), texts: [:])
    }

    private func key(_ answer: Answer = .four) async throws {
        let ticket = try house.ballot.paperTicket(for: label.number, of: round)
        try await house.ballot.key(sheet(answer), with: ticket, codec: house.round.codec)
    }

    private func close() async throws {
        let now = house.world.now().milliseconds
        _ = try await house.database.write { try $0.run("UPDATE round SET state = 'closed', closed_at = \(now) WHERE id = \(round.number)") }
    }

    @Test func `a round that takes no paper takes no keyed sheet`() async throws {
        await #expect(throws: BallotRefusal.closed) { try await key() }
        #expect(try await house.ballot.paper(of: round) == nil)
        #expect(try await house.stored().pool == 0)
    }

    @Test func `one number is kept of keyed sheets, and of which label they came`() async throws {
        try await house.ballot.takePaper(for: round)
        try await key()
        try await key()
        let paper = try #require(try await house.ballot.paper(of: round))
        #expect(paper.sheets == 2 && paper.labels == [label.number])
        #expect(try await house.stored() == (spent: 2, pool: 2))
        try await house.ballot.takePaper(for: round)
        #expect(try await house.ballot.paper(of: round)?.sheets == 2)
    }

    private func take(_ count: Int, _ file: UInt8, people: [Int: Int] = [:]) async throws {
        let sheets = Array(repeating: sheet(.three), count: count)
        try await house.ballot.take(sheets, of: Array(repeating: file, count: 32), for: round, codec: house.round.codec, people: people) { _ in }
    }

    @Test func `paper and files are told apart, and files are held to the headcount`() async throws {
        try await take(3, 1, people: [label.number: 5])
        #expect(try await house.ballot.imported(to: round) == [label.number: 3])
        #expect(try await house.ballot.wasTaken(Array(repeating: 1, count: 32), for: round))
        #expect(try await !house.ballot.wasTaken(Array(repeating: 2, count: 32), for: round))
        await #expect(throws: MoreAnswersThanPeople(answers: [label.number: 6])) { try await take(3, 2, people: [label.number: 5]) }
        #expect(try await house.stored() == (spent: 3, pool: 3))
        try await key()
        // Sheets of paper are not among them: the number would tell how many came by links.
        try await take(2, 3, people: [label.number: 5])
        let paper = try #require(try await house.ballot.paper(of: round))
        #expect(paper.sheets == 6 && paper.imported == 5 && paper.keyed == 1)
        #expect(paper.keyedLabels == [label.number] && paper.importedLabels == [label.number])
        try await close()
        try await house.builder.release(house.round.order)
        #expect(try await house.ballot.imported(to: round) == [:])
        let left = try await house.database.read { try $0.row("SELECT imports FROM paper")?.optional("imports", Row.bytes) }
        #expect(left == nil)
    }

    /// Nine answers of a file and one by a link: whoever has the file would read the one. Ten by links beside two are enough by themselves.
    @Test(arguments: [1, 10])
    func `answers of a file do not hide who answered by a link`(byLink: Int) async throws {
        let file = (0..<(byLink == 1 ? 9 : 2)).map { sheet($0.isMultiple(of: 2) ? .two : .five) }
        try await house.ballot.take(file, of: Array(repeating: 7, count: 32), for: round, codec: house.round.codec) { _ in }
        let tickets = try await house.personalTickets(label.number)
        for place in 0..<byLink { try await house.submit(sheet(place.isMultiple(of: 2) ? .one : .three), tickets[place]) }
        for other in house.round.labels where other.number != label.number && !other.isPublic {
            for place in 0..<20 {
                let ticket = try await other.isRepeatable ? house.formTicket(other.number) : house.personalTickets(other.number)[place]
                try await house.submit(sheet(place.isMultiple(of: 2) ? .one : .four, label: other), ticket)
            }
        }
        try await close()
        let record = try await house.builder.release(house.round.order)
        let own = record.table.rows.filter { $0.block.labels == [label.number] }
        let people = Set(Dictionary(grouping: own.filter { $0.audience == .internal }, by: \.question).values.map { $0.reduce(0) { $0 + $1.people } })
        // The one is not counted; the ten are.
        #expect(byLink == 1 ? people.isSubset(of: [9]) : people == [12])
        let left = try await house.database.read { try $0.row("SELECT carried FROM paper")?.optional("carried", Row.bytes) }
        #expect(left == nil)
    }

    @Test func `pressing twice keeps one sheet and counts one`() async throws {
        try await house.ballot.takePaper(for: round)
        let text = try house.ballot.paperTicket(for: label.number, of: round).text
        let again = try house.ballot.paperTicket(text, of: round)
        try await house.ballot.key(sheet(.two), with: again, codec: house.round.codec)
        await #expect(throws: BallotRefusal.alreadyAnswered) { try await house.ballot.key(sheet(.two), with: again, codec: house.round.codec) }
        #expect(try await house.ballot.paper(of: round)?.sheets == 1)
        #expect(throws: BallotRefusal.unknownLink) { try house.ballot.paperTicket(String(text.dropLast()) + "x", of: round) }
    }

    @Test func `sheets are keyed until fourteen days after closing, links end at once`() async throws {
        try await house.ballot.takePaper(for: round)
        let ticket = try await house.personalTickets(label.number)[0]
        try await close()
        await #expect(throws: BallotRefusal.closed) { try await house.submit(sheet(.four), ticket) }
        try await key()
        house.goOn(days: 13)
        try await key()
        #expect(try await house.ballot.takesPaper(round))
        house.goOn(days: 1)
        #expect(try await !house.ballot.takesPaper(round))
        await #expect(throws: BallotRefusal.closed) { try await key() }
        #expect(try await house.ballot.paper(of: round)?.sheets == 2)
    }

    /// Nine people of management are a box of their own when each answered once; with a keyed sheet among them it takes ten.
    @Test(arguments: [false, true])
    func `a label with keyed sheets is shown by itself only from ten answers up`(isKeyed: Bool) async throws {
        try await house.ballot.takePaper(for: round)
        let tickets = try await house.personalTickets(label.number)
        for place in 0..<(isKeyed ? 8 : 9) { try await house.submit(sheet(place < 4 ? .two : .five), tickets[place]) }
        if isKeyed { try await key(.three) }
        for other in house.round.labels where other.number != label.number && !other.isPublic {
            for place in 0..<20 {
                let ticket = try await other.isRepeatable ? house.formTicket(other.number) : house.personalTickets(other.number)[place]
                try await house.submit(sheet(place.isMultiple(of: 2) ? .one : .four, label: other), ticket)
            }
        }
        try await close()
        let record = try await house.builder.release(house.round.order)
        let own = record.table.rows.filter { $0.audience == .internal && $0.block.labels == [label.number] }
        #expect(own.isEmpty == isKeyed)
    }
}
