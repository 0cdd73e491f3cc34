import ArgumentParser
import Dispatch
import Foundation
import Sheets

/// Where the process begins.
@main enum Entry {
    static func main() {
        // The reader of tables gives up opening anything. Swift's way back to the main thread opens a descriptor at its first use and ends the
        // process when it gets none: on a busy machine that came after the limits. So the reader runs here, without tasks.
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.first != SheetChild.command else { return ReadTable.main(Array(arguments.dropFirst())) }
        Task {
            await Digipolku.main()
            exit(0)
        }
        dispatchMain()
    }
}
