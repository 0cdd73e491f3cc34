import Database
import Domain
import Foundation
import Hummingbird
import Logging
import Store

extension Gate {
    /// Every error as one of the closed list; what is unknown is logged under an id that the reader sees.
    static func siteError(_ error: any Error, _ logger: Logger) -> SiteError {
        switch error {
        case let error as SiteError: return error
        case StoreFault.missing: return .notFound
        case StoreFault.notAllowed: return .forbidden
        case StoreFault.state, StoreFault.taken: return .conflict
        case is any LostRace: return .conflict
        // Somebody opened the other round between the page's look and ours.
        case is RoundOverlap: return .conflict
        case DatabaseFault.full: return .full
        case DatabaseFault.disk(let said):
            // Not acknowledged; the store is opened anew for the next one.
            logger.error("The disk failed to take a change; nothing of it was kept.", metadata: ["said": "\(said)"])
            return .busy(seconds: 5)
        case DatabaseFault.busy, DatabaseFault.unavailable: return .busy(seconds: 5)
        case let held as InstallationHeld: return .held(held.state)
        case is PasswordRoomFull: return .busy(seconds: 5)
        case let error as HTTPError where error.status == .contentTooLarge: return .tooLarge(limit: Routes.formLimit)
        case is CancellationError: return .busy(seconds: 5)
        default:
            let id = String(UInt32.random(in: 0...UInt32.max), radix: 36)
            logger.error(
                "A request failed for an unexpected reason; its reader was given this id.",
                metadata: ["id": "\(id)", "error": "\(String(reflecting: error))"])
            return .unexpected(id: id)
        }
    }
}

/// A page that shows both versions catches the conflict itself; elsewhere it is an ordinary 409.
private protocol LostRace: Error {}
extension EditConflict: LostRace {}
