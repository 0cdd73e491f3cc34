import Ballot
import Domain
import Logging
import ServiceLifecycle
import Store

/// What everybody who sends letters works with: an outbox is looked into again and again, by one process at a time.
package struct MailRoom: Sendable {
    let store: Store
    let carrier: any LetterCarrier
    let leases: Leases
    let world: World
    private let logger: Logger
    /// Between two looks into the outbox.
    private let pause: Duration

    package init(
        store: Store, carrier: any LetterCarrier, leases: Leases, world: World, logger: Logger, pause: Duration = .seconds(10)
    ) {
        self.store = store
        self.carrier = carrier
        self.leases = leases
        self.world = world
        self.logger = logger
        self.pause = pause
    }

    /// Until the program ends; a letter under way is broken off then and tried again.
    func watch(_ look: @escaping @Sendable () async -> Void) async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await look()
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// One step of a look; what goes wrong is told in the log and tried again at the next one.
    func step(_ name: String, _ body: () async throws -> Void) async {
        do { try await body() } catch is InstallationHeld {
            // A copy that has not been chosen to go on sends nothing.
        } catch {
            tell("Scheduled work failed and is tried again: \(name).", error)
        }
    }

    func tell(_ sentence: String, _ error: any Error) {
        logger.error("\(sentence)", metadata: ["error": "\(String(reflecting: error))"])
    }

    /// When a letter is tried again after so many tries.
    func next(after tries: Int) -> Instant { world.now().adding(seconds: MailKind.pause(after: tries)) }

    /// The server is away: the others wait for the next look.
    func warn(_ said: String) {
        logger.warning("The mail server did not take a letter; it is tried again.", metadata: ["said": "\(said)"])
    }
}
