import Database
import Domain
import Secrets

/// The room of tickets and sealed answers: makes links, checks them, takes answers in.
///
/// It alone names the tables of tickets and answers, and it offers no way to read an answer. Opening the pool is `BallotRelease`'s
/// work, which the web program cannot reach (`docs/ballot.md`).
package struct Ballot: Sendable {
    let database: any SQLDatabase
    let keys: KeyFolder
    let world: World
    let queue: SubmissionQueue
    let sweep = ContactSweep()

    /// - Parameter waiting: submissions that may wait for a commit at once; one more is refused as `.overloaded`.
    package init(database: any SQLDatabase, keys: KeyFolder, world: World, waiting: Int = 4_096) {
        self.database = database
        self.keys = keys
        self.world = world
        queue = SubmissionQueue(database: database, now: world.now, limit: waiting)
    }
}

/// Why a link or an answer was not taken.
package enum BallotRefusal: Error, Hashable, Sendable {
    /// The link is unknown, changed, cut, in capitals, expired or of a round that takes no answers: one answer for all of them.
    case unknownLink
    /// An answer with this ticket is stored; it stays as it is.
    case alreadyAnswered
    /// The round was closed between the form and its submission; nothing was stored.
    case closed
    /// Too many answers wait for the disk; nothing was stored, a second try may succeed.
    case overloaded
    /// The sheet is of another label or another round's questions than the ticket: our own mistake.
    case otherLabel
    /// Who is asked can only be laid down before the round opens.
    case notDraft
    /// More contacts than people, or a label that no ticket can carry.
    case invitation
}
