import Formats
import Testing

@Suite struct QRCodeTests {
    @Test func `a code has three finder squares and its own size`() throws {
        let code = try #require(QRCode("https://digi.tyrskyla.fi/fi/tyrskyla/vastaa/0123456789abcdefghjkmnpqrs"))
        let modules = code.modules
        #expect(modules.count == code.size && modules.allSatisfy { $0.count == code.size })
        #expect((code.size - 17).isMultiple(of: 4))
        let last = code.size - 1
        for (y, x) in [(0, 0), (0, last - 6), (last - 6, 0)] {
            #expect((0..<7).allSatisfy { modules[y][x + $0] && modules[y + 6][x + $0] && modules[y + $0][x] && modules[y + $0][x + 6] })
            #expect(modules[y + 3][x + 3] && !modules[y + 1][x + 1])
        }
    }

    /// This very drawing was read back with zbarimg.
    @Test func `a code stays the same from one build to the next`() throws {
        let drawing = """
            #######.#.#.#.#######
            #.....#.##..#.#.....#
            #.###.#..##.#.#.###.#
            #.###.#.#..#..#.###.#
            #.###.#..#.#..#.###.#
            #.....#....##.#.....#
            #######.#.#.#.#######
            ........#.###........
            #.##.###.####.#..#.##
            ##.#....##.##.##.....
            #.#######.##.#.#...##
            #..#....##.#....##.#.
            .#....#..#..##..#.##.
            ........#..#.##.....#
            #######.#.###..####..
            #.....#.#.#.....####.
            #.###.#..##.#.####...
            #.###.#.#..#..#.#.##.
            #.###.#.#.#.#.#..##..
            #.....#..##..#......#
            #######.#....#..##...
            """
        let code = try #require(QRCode("DIGIPOLKU"))
        #expect(code.modules.map { String($0.map { $0 ? "#" : "." }) }.joined(separator: "\n") == drawing)
    }

    @Test func `the path draws exactly the dark modules`() throws {
        let code = try #require(QRCode("Tyrskylä"))
        var drawn: Set<[Int]> = []
        for run in code.path.split(separator: "M") {
            let numbers = run.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
            for x in numbers[0]..<numbers[0] + numbers[2] { drawn.insert([x - 4, numbers[1] - 4]) }
        }
        let dark = code.modules.enumerated().flatMap { y, row in row.enumerated().filter(\.element).map { [$0.offset, y] } }
        #expect(drawn == Set(dark))
        #expect(code.side == code.size + 8)
    }

    @Test func `too long or empty a text has no code`() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
        #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
    }
}
