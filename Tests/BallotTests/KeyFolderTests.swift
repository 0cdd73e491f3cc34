import Ballot
import Domain
import Foundation
import Secrets
import TestKit
import Testing

@Suite struct KeyFolderTests {
    let folder: TemporaryFolder
    let one: String
    let two: String
    let round = Round.ID(42)

    init() throws {
        folder = try TemporaryFolder()
        one = folder.path + "/one"
        two = folder.path + "/two"
    }

    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func `keys are for the owner only, in both folders, the same`() throws {
        let keys = try KeyFolder([one, two], isFirstStart: true)
        let key = try keys.make(.round(round))
        #expect(try keys.make(.round(round)).bytes == key.bytes)
        for path in [one, two] {
            #expect(try mode(path) == 0o700)
            #expect(try mode("\(path)/\(KeyName.round(round).file)") == 0o600)
            #expect(FileManager.default.contents(atPath: "\(path)/\(KeyName.round(round).file)").map(Array.init) == key.bytes)
        }
        let again = try KeyFolder([one, two], isFirstStart: false)
        #expect(again.installation.bytes == keys.installation.bytes)
        #expect(try again.key(.round(round)).bytes == key.bytes)
        #expect("\(key)" == "Key(…)")
    }

    @Test func `a missing key is refused, in either folder, and never made by the way`() throws {
        #expect(throws: KeyFault.missing(.installation, folder: one)) { try KeyFolder([one], isFirstStart: false) }
        #expect(!FileManager.default.fileExists(atPath: one))
        let keys = try KeyFolder([one, two], isFirstStart: true)
        #expect(throws: KeyFault.missing(.round(round), folder: one)) { try keys.key(.round(round)) }
        _ = try keys.make(.round(round))
        try FileManager.default.removeItem(atPath: "\(two)/\(KeyName.round(round).file)")
        #expect(throws: KeyFault.missing(.round(round), folder: two)) { try keys.key(.round(round)) }
    }

    @Test func `different keys, readable keys, links and cut keys are refused`() throws {
        let keys = try KeyFolder([one, two], isFirstStart: true)
        _ = try keys.make(.round(round))
        let file = "\(two)/\(KeyName.round(round).file)"
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        #expect(throws: KeyFault.notPrivate(path: file)) { try keys.key(.round(round)) }
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.write(contentsOf: [UInt8](repeating: 9, count: 32))
        #expect(throws: KeyFault.different(.round(round))) { try keys.key(.round(round)) }
        try handle.truncate(atOffset: 31)
        #expect(throws: KeyFault.size(path: file)) { try keys.key(.round(round)) }
        try manager.removeItem(atPath: file)
        try manager.createSymbolicLink(atPath: file, withDestinationPath: "\(one)/\(KeyName.round(round).file)")
        #expect(throws: KeyFault.self) { try keys.key(.round(round)) }
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: one)
        #expect(throws: KeyFault.notPrivate(path: one)) { try KeyFolder([one, two], isFirstStart: false) }
    }

    @Test func `erasing takes the key from both folders, or from none when one is not there`() throws {
        let keys = try KeyFolder([one, two], isFirstStart: true)
        _ = try keys.make(.round(round))
        _ = try keys.make(.kept(round))
        try FileManager.default.moveItem(atPath: two, toPath: two + "-unmounted")
        try FileManager.default.createDirectory(atPath: two, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        #expect(throws: KeyFault.missing(.installation, folder: two)) { try keys.erase(.round(round)) }
        #expect(try keys.names().contains(.round(round)))
        try FileManager.default.removeItem(atPath: two)
        try FileManager.default.moveItem(atPath: two + "-unmounted", toPath: two)
        #expect(try keys.leftOver(released: [round], expired: []) == [.round(round)])
        try keys.erase(.round(round))
        try keys.erase(.round(round))
        #expect(try keys.names() == [.installation, .kept(round)])
        #expect(try keys.leftOver(released: [round], expired: []) == [])
        #expect(try keys.leftOver(released: [round], expired: [round]) == [.kept(round)])
    }

    @Test func `the bytes of an erased key are overwritten before its name goes`() throws {
        let keys = try KeyFolder([one], isFirstStart: true)
        let key = try keys.make(.round(round))
        let handle = try #require(FileHandle(forReadingAtPath: "\(one)/\(KeyName.round(round).file)"))
        try keys.erase(.round(round))
        #expect(try handle.readToEnd().map(Array.init) != key.bytes)
    }

    @Test func `makers at once agree on one key`() async throws {
        let paths = [one, two]
        let first = try KeyFolder(paths, isFirstStart: true)
        let round = round
        let made = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<20 {
                group.addTask { try KeyFolder(paths, isFirstStart: false).make(.round(round)).bytes }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(made == [try first.key(.round(round)).bytes])
    }
}
