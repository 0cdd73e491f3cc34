import Foundation
import Sheets

/// The program as it was built beside these tests.
package enum TestProgram {
    package static let path = beside("digipolku")

    /// Another program that was built beside these tests.
    package static func beside(_ name: String) -> String {
        let binary = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: binary).deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// Reads tables in a child of that program, as the program itself does.
    package static func sheetChild(deadline: Duration = .seconds(60)) -> SheetChild { SheetChild(program: path, deadline: deadline) }
}
