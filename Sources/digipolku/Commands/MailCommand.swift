import ArgumentParser
import Ballot
import Domain
import Formats
import Foundation
import Mail
import Store

/// `digipolku mail`: what a mail server hands to the program.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mail", abstract: "Mail.", subcommands: [Bounced.self])

    /// `digipolku mail bounced`: one message on standard input that may say that a letter did not arrive.
    struct Bounced: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read one message from standard input; if a letter of ours came back, note that its address takes no mail.")

        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let bounce = BounceReader.read(Self.input())
            do {
                try await place.work { house, _ in
                    var outcome: BounceOutcome?
                    if let bounce {
                        outcome = try await house.store.take(bounce)
                        if outcome == .notOurs { outcome = try await house.ballot.take(bounce) }
                    }
                    print(place.json ? Self.json(outcome) : Self.sentence(outcome))
                }
            } catch is ExitCode {
                // To a mail server: keep the message and try again.
                throw ExitCode(75)
            }
        }

        /// All that stands there, so that no server is left with a broken pipe; kept is one byte more than is read at all.
        private static func input() -> [UInt8] {
            var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
            while case let count = Foundation.read(0, &piece, piece.count), count > 0 {
                bytes += piece.prefix(min(count, BounceReader.limit + 1 - bytes.count))
            }
            return bytes
        }

        private static func json(_ outcome: BounceOutcome?) -> String {
            String(decoding: JSONWriter.object { $0.field("outcome", outcome?.rawValue ?? "no-bounce") }, as: UTF8.self)
        }

        private static func sentence(_ outcome: BounceOutcome?) -> String {
            switch outcome {
            case .addressRefused: "The address takes no mail: nothing more is sent there until an administrator puts it right."
            case .letterFailed: "The letter did not arrive; its address stays as it is."
            case .known: "The letter was known to have failed; nothing was changed."
            case .notOurs: "It is about no letter of ours to an address of today; nothing was changed."
            case nil: "This is no bounce; nothing was changed."
            }
        }
    }
}
