import Foundation

/// Keys that stand twice in one object of a JSON text: readers of JSON take one of them in silence, each its own.
enum JSONKeys {
    /// - Parameter bytes: JSON that a reader has taken already.
    /// - Returns: the first key that its object has named before, nil for none.
    static func firstDoubled(_ bytes: [UInt8]) -> String? {
        var (objects, index) = ([Set<String>?](), 0)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"): objects.append([])
            case UInt8(ascii: "["): objects.append(nil)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): objects.removeLast(objects.isEmpty ? 0 : 1)
            case UInt8(ascii: "\""):
                let end = self.end(of: index, in: bytes)
                if let last = objects.indices.last, isKey(end, bytes), let key = text(bytes[index..<end]),
                    objects[last]?.insert(key).inserted == false
                {
                    return key
                }
                index = end - 1
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Behind the quote that closes the string which begins there.
    private static func end(of start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(index + 1, bytes.count)
    }

    private static func isKey(_ end: Int, _ bytes: [UInt8]) -> Bool {
        bytes[end...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ":")
    }

    /// As a reader reads it: `"\u0061"` is `a`.
    private static func text(_ quoted: ArraySlice<UInt8>) -> String? { try? JSONDecoder().decode(String.self, from: Data(quoted)) }
}
