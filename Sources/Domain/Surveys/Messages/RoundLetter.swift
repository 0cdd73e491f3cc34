/// Whom a letter of a round goes to.
package struct RoundAddress: Hashable, Sendable {
    package let address: EmailAddress
    /// The label's number.
    package let label: Int
    /// In which the letter is written.
    package let language: Language

    package init(address: EmailAddress, label: Int, language: Language) {
        self.address = address
        self.label = label
        self.language = language
    }
}

/// What became of addresses that were given.
package struct AddressesTaken: Hashable, Sendable {
    package let added: Int
    /// Stood on the round's list before, whatever group or language they were given with now.
    package let known: Int

    package init(added: Int, known: Int) {
        self.added = added
        self.known = known
    }
}

/// More addresses than people who are asked: the plan is frozen. Nothing was taken.
package struct TooManyAddresses: Error, Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        /// The label's number.
        package let label: Int
        package let room: Int
        package let given: Int

        package init(label: Int, room: Int, given: Int) {
            self.label = label
            self.room = room
            self.given = given
        }
    }

    package let groups: [Group]

    package init(groups: [Group]) {
        self.groups = groups
    }
}

/// A letter of a round on its way to one person. It is made when it goes and kept nowhere: neither its words nor its link wait anywhere.
package struct RoundLetter: Hashable, Sendable {
    package let round: Round.ID
    /// The label's number.
    package let label: Int
    package let language: Language
    /// 0 for the invitation, 1… for reminders.
    package let wave: Int
    package let way: Way
    /// Takes the address off the list; nil in a letter that is only looked at.
    package let ending: String?

    package enum Way: Hashable, Sendable {
        /// a ticket of one's own
        case personal(ticket: String)
        /// the group's link
        case shared(slug: String)
    }

    package init(round: Round.ID, label: Int, language: Language, wave: Int, way: Way, ending: String?) {
        self.round = round
        self.label = label
        self.language = language
        self.wave = wave
        self.way = way
        self.ending = ending
    }

    package var kind: MessageKind { wave == 0 ? .invitation : .reminder }
    /// Reminders that a round may send: more would be pestering.
    package static let mostReminders = 3
}

/// Words the letters of rounds: texts and addresses of pages are `Web`'s, so `Jobs` asks for them through this protocol.
package protocol RoundLetterWriter: Sendable {
    /// - Returns: nil when the round takes no answers any more.
    func letter(for letter: RoundLetter) async throws -> Letter?
}

/// Why no reminder can be sent now.
package enum ReminderRefusal: Error, Hashable, Sendable {
    /// nobody was invited by mail
    case nobody
    /// letters of the wave before still wait
    case underWay
    /// the last wave went out less than a day ago
    case tooSoon
    /// `RoundLetter.mostReminders` have been sent
    case enough
}
