import Foundation
import Sheets
import TestKit
import Testing

/// Every file of the corpus, changed in many ways that are the same in every run: the child says a table or a reason, and never breaks.
@Suite struct MutationTests {
    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")

    private static func files() throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: corpus.path).filter { !$0.hasSuffix(".md") }.sorted().map { name in
            (name, Array(try Data(contentsOf: corpus.appendingPathComponent(name))))
        }
    }

    @Test func `files of other programs are read`() async throws {
        let child = TestProgram.sheetChild()
        for file in try Self.files() {
            do throws(SheetProblem) {
                let sheet = try await child.read(file.bytes)
                #expect(!file.name.hasPrefix("bad-"), "\(file.name)")
                #expect(sheet.rows.first?.cells.first?.text == "id", "\(file.name)")
                #expect(sheet.rows.count >= 3, "\(file.name)")
            } catch {
                #expect(file.name.hasPrefix("bad-") && error.kind != .unreadable, "\(file.name): \(error)")
            }
        }
    }

    @Test func `a changed file ends in a table or a reason`() async throws {
        let files = try Self.files()
        let cases = (0..<240).map { index in (index, files[index % files.count]) }
        let broken = await withTaskGroup(of: [String].self) { group in
            for part in 0..<3 {
                group.addTask {
                    let child = TestProgram.sheetChild()
                    var broken: [String] = []
                    for (index, file) in cases where index % 3 == part {
                        var chance = Chance(seed: UInt64(index))
                        let bytes = Mutation.changed(file.bytes, &chance)
                        do throws(SheetProblem) { _ = try await child.read(bytes) } catch  where error.kind == .unreadable {
                            // Once more, alone: what breaks the reader breaks it always.
                            do throws(SheetProblem) { _ = try await child.read(bytes) } catch  where error.kind == .unreadable {
                                broken.append("\(file.name) \(index)")
                            } catch {}
                        } catch {}
                    }
                    return broken
                }
            }
            return await group.reduce([]) { $0 + $1 }
        }
        #expect(broken.isEmpty)
    }
}

/// Chance that is the same in every run.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, limit)))
    }
}

enum Mutation {
    /// Half of the changes hit the file as it is, half the documents inside: those get past the checksums.
    static func changed(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        guard chance.next(2) == 0, bytes.starts(with: [0x50, 0x4B]) else { return hit(bytes, &chance) }
        var workbook = TestWorkbook(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46157.5</v></c><c t=\"inlineStr\"><is><t>ä_x000A_</t></is></c></row>",
            shared: "<si><r><t>id</t></r></si>",
            styles: "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
        )
        let name = workbook.parts[chance.next(workbook.parts.count)].name
        workbook[name] = String(decoding: hit(Array(workbook[name].utf8), &chance), as: UTF8.self)
        return workbook.bytes
    }

    private static func hit(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0...chance.next(6) where !bytes.isEmpty {
            let place = chance.next(bytes.count)
            switch chance.next(6) {
            case 0: bytes[place] = UInt8(chance.next(256))
            case 1: bytes[place] ^= 1 << UInt8(chance.next(8))
            case 2: bytes.removeSubrange(place...)
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + chance.next(200))], at: place)
            case 4: bytes.replaceSubrange(place..<min(bytes.count, place + 4), with: [255, 255, 255, 255])
            default: bytes.removeSubrange(place..<min(bytes.count, place + chance.next(60)))
            }
        }
        return bytes
    }
}
