import Domain
import Formats
import Foundation
import Testing

@Suite struct JSONWriterTests {
    @Test func `keys keep their order and everything is closed`() {
        let bytes = JSONWriter.object { top in
            top.field("z", 1)
            top.field("a", nil as String?)
            top.field("name", LocalText(sv: "Hej", en: "Hi"))
            top.field("day", Day("2026-05-15"))
            top.field("at", Instant(milliseconds: 0))
            top.array("list") { list in
                list.value(1)
                list.value("two")
                list.object { $0.field("three", true) }
                list.array { _ in }
            }
            top.object("empty") { _ in }
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"z":1,"a":null,"name":{"sv":"Hej","en":"Hi"},"day":"2026-05-15","at":"1970-01-01T00:00:00Z","list":[1,"two",{"three":true},[]],"empty":{}}"#
        )
    }

    @Test func `numbers are JSON numbers`() {
        let bytes = JSONWriter.array { list in
            for number in [0, -0.0, 1.5, 1e-7, 1e20, -12, .infinity, .nan] { list.value(number) }
            list.value(Int.min)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "[0,0,1.5,1e-07,1e+20,-12,null,null,-9223372036854775808]")
    }

    @Test func `any text comes back as it was`() throws {
        let texts = ["\"\\/", "\n\r\t\u{0}\u{1F}\u{7F}", "ä👩‍👩‍👧\u{2028}", "</script>", ""]
        let bytes = JSONWriter.array { list in
            for text in texts { list.value(text) }
        }
        #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == texts)
    }

    @Test func `an error while writing leaves through the closure`() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try JSONWriter.object { top in try top.array("a") { _ in throw Stop() } }
        }
    }
}
