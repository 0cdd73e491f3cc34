import CExpat
import Foundation

/// What somebody makes of a document while it is walked through.
protocol XMLReader: AnyObject {
    /// Names come without their prefixes.
    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem)
    func end(_ name: String) throws(SheetProblem)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of one element, as long as it begins.
struct XMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// How many there are, no further than the limit.
    func count(upTo most: Int) -> Int {
        var count = 0
        while count < most, pairs[count * 2] != nil { count += 1 }
        return count
    }

    /// - Parameter isPrefixed: of two with one name, such as `id` and `r:id`, the one with the prefix.
    func value(_ name: String, isPrefixed: Bool = false) -> String? {
        var pair = pairs
        while let key = pair[0], let value = pair[1] {
            let colon = strchr(key, 58)
            if (colon != nil) == isPrefixed, strcmp(colon.map { UnsafePointer($0 + 1) } ?? key, name) == 0 { return String(cString: value) }
            pair += 2
        }
        return nil
    }
}

/// Walks a document with expat: no document type, no entities but the five of XML, no deeper than the limit.
final class XMLWalk {
    private let parser: XML_Parser
    private let reader: any XMLReader
    private var depth = 0
    private var problem: SheetProblem?

    init(_ reader: any XMLReader) throws(SheetProblem) {
        guard let parser = XML_ParserCreate(nil) else { throw SheetProblem(.unreadable) }
        self.parser = parser
        self.reader = reader
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { walk, name, attributes in XMLWalk.of(walk)?.begin(name, attributes) }, { walk, name in XMLWalk.of(walk)?.end(name) })
        XML_SetCharacterDataHandler(parser) { walk, text, count in XMLWalk.of(walk)?.text(text, count) }
        XML_SetStartDoctypeDeclHandler(parser) { walk, _, _, _, _ in XMLWalk.of(walk)?.stop(SheetProblem(.doctype)) }
    }

    deinit { XML_ParserFree(parser) }

    func take(_ piece: UnsafeRawBufferPointer) throws(SheetProblem) { try parse(piece, isLast: false) }

    func finish() throws(SheetProblem) { try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

    private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(SheetProblem) {
        let status = XML_Parse(parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), isLast ? 1 : 0)
        if let problem { throw problem }
        guard status == XML_STATUS_OK else { throw SheetProblem(.damaged) }
    }

    private static func of(_ walk: UnsafeMutableRawPointer?) -> XMLWalk? {
        walk.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
    }

    private func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard problem == nil, let name, let attributes else { return }
        depth += 1
        guard depth <= SheetLimits.depth else { return stop(SheetProblem(.tooDeep, limit: SheetLimits.depth)) }
        do { try reader.begin(Self.local(name), XMLAttributes(pairs: attributes)) } catch { stop(error) }
    }

    private func end(_ name: UnsafePointer<CChar>?) {
        guard problem == nil, let name else { return }
        depth -= 1
        do { try reader.end(Self.local(name)) } catch { stop(error) }
    }

    private func text(_ text: UnsafePointer<CChar>?, _ count: Int32) {
        guard problem == nil, let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { reader.text(UnsafeBufferPointer(start: $0, count: Int(count))) }
    }

    private func stop(_ problem: SheetProblem) {
        self.problem = self.problem ?? problem
        XML_StopParser(parser, 0)
    }

    private static func local(_ name: UnsafePointer<CChar>) -> String { String(cString: strchr(name, 58).map { UnsafePointer($0 + 1) } ?? name) }
}

extension ZipFolder {
    /// Walks through one file.
    ///
    /// - Returns: false when there is no such file.
    func walk(_ name: String, _ reader: any XMLReader) throws(SheetProblem) -> Bool {
        let walk = try XMLWalk(reader)
        let isThere = try read(name) { (piece) throws(SheetProblem) in try walk.take(piece) }
        if isThere { try walk.finish() }
        return isThere
    }
}
