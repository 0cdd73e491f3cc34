import Ballot
import BallotRelease
import Content
import Demo
import Domain
import Foundation
import Jobs
import Store
import Web

extension House {
    /// The demo municipality over this installation's database and keys; its progress goes to standard error.
    var demoTown: DemoTown {
        let (database, keys, content) = (database, keys, content)
        return DemoTown(content: content, world: world, tell: { FileHandle.standardError.write(Data("\($0)\n".utf8)) }) { world in
            let store = Store(database: database, world: world, key: keys.installation)
            let ballot = Ballot(database: database, keys: keys, world: world)
            let builder = ReleaseBuilder(database: database, keys: keys, world: world)
            let office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) {
                content.bytes("instruments/\($0.id)-\($0.version).yaml")
            }
            return DemoRooms(store: store, ballot: ballot, keeper: office) {
                // Nobody visits it: it only words reports.
                let settings = Settings(baseURL: "http://localhost", hosts: ["localhost"], version: Program.version)
                let site = try Site(
                    store: store, ballot: ballot, keeper: office, settings: settings, world: world, key: keys.installation, content: content)
                return ReportDesk(site: site)
            }
        }
    }
}
