import Dispatch
import Foundation
import Logging

/// The end of the process, five seconds after SIGTERM at the latest: a long computation hears no request to end.
///
/// What was acknowledged is on disk, what was not will be sent again; nothing waits for an orderly end (`docs/ballot.md`). The signal is
/// heard on a queue of the system, since long computations may hold every thread that Swift's own tasks run on.
final class LastMinute {
    private static let time = DispatchTimeInterval.milliseconds(4_600)

    private let sources: [any DispatchSourceSignal]

    /// Counts from the first SIGTERM or SIGINT.
    init(logger: Logger) {
        sources = [SIGTERM, SIGINT].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + Self.time) {
                    logger.warning("The program ends now; work that would not end in time was left undone.")
                    fflush(nil)
                    _exit(0)
                }
            }
            source.resume()
            return source
        }
    }
}
