import Domain
import HTTPTypes
import Sheets
import TestKit
import Testing

@testable import Web

/// Sending files as a browser does.
enum Upload {
    static let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"

    static func body(_ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        for file in files {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n".utf8
            body += "Content-Type: application/octet-stream\r\n\r\n".utf8
            body += file.bytes + "\r\n".utf8
        }
        return body + "--\(boundary)--\r\n".utf8
    }
}

extension TestHouse {
    func upload(
        _ path: String, _ fields: [(String, String)] = [], file: (name: String, bytes: [UInt8])? = nil, session: String,
        type: String = "multipart/form-data; boundary=\(Upload.boundary)"
    ) async throws -> TestAnswer {
        let fields = fields.contains { $0.0 == "csrf" } ? fields : fields + [("csrf", gate.formToken(session: session))]
        let body = Upload.body(fields, files: file.map { [("tiedosto", $0.name, $0.bytes)] } ?? [])
        return try await send(.post, path, body: body, session: session, headers: [.contentType: type])
    }
}

@Suite struct MultipartTests {
    private func read(_ body: [UInt8]) throws(SiteError) -> Multipart { try Multipart(body, boundary: Array(Upload.boundary.utf8)) }

    @Test func `fields and files are read`() throws {
        let bytes: [UInt8] = [0, 13, 10, 45, 45, 255] + Array("\r\n--\(Upload.boundary.dropLast())".utf8) + [1]
        let read = try read(
            Upload.body([("a", "ä\r\nb"), ("a", "")], files: [("f", "C:\\kansio\\..\\polku %22x%22.xlsx", bytes), ("tyhja", "", [])]))
        #expect(read.fields.map(\.name) == ["a", "a"] && read.fields.map(\.value) == ["ä\r\nb", ""])
        #expect(read.files.count == 1)
        #expect(read.files[0].bytes == bytes)
        #expect(read.files[0].name == "polku \"x\".xlsx")
        #expect(try self.read(Array("--\(Upload.boundary)--".utf8)).fields.isEmpty)
    }

    @Test func `the boundary is short and the type is right`() throws {
        #expect(try Multipart.boundary("multipart/form-data; charset=utf-8; boundary=\"abc\"") == Array("abc".utf8))
        for type in ["multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=a", "text/plain; boundary=a"] {
            #expect(throws: SiteError.mediaType) { try Multipart.boundary(type) }
        }
        #expect(throws: SiteError.tooLarge(limit: 1_024)) {
            try Multipart.boundary("multipart/form-data; boundary=" + String(repeating: "x", count: 10_240))
        }
    }

    @Test func `broken bodies are refused whole`() {
        let whole = Upload.body([("a", "1")], files: [("f", "x", [1, 2, 3])])
        for cut in 0..<(whole.count - 4) { #expect(throws: SiteError.unreadable) { try read(Array(whole.prefix(cut))) } }
        #expect(throws: SiteError.unreadable) { try read(Array("x".utf8) + whole) }
        #expect(throws: SiteError.unreadable) { try read(Upload.body([], files: []).dropLast(3) + Array("x".utf8)) }
        #expect(throws: SiteError.tooManyFields) { try read(Upload.body((0..<1_000).map { ("a\($0)", "") }, files: [])) }
        #expect(throws: SiteError.tooLarge(limit: 4_096)) { try read(Upload.body([(String(repeating: "n", count: 5_000), "")], files: [])) }
        let noName = Array("--\(Upload.boundary)\r\nContent-Disposition: form-data\r\n\r\nx\r\n--\(Upload.boundary)--".utf8)
        #expect(throws: SiteError.unreadable) { try read(noName) }
    }
}

/// SAFETY §7, row 25: what an upload route takes and what not.
@Suite struct UploadRouteTests {
    private let path = "/fi/testila/digipolku/taulukko"

    @Test func `an upload needs its type, its token and its size`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.lead)
        let file = (name: "polku.csv", bytes: Array("Tunnus;Versio;Otsikko (fi)\n".utf8))
        #expect(try await house.upload(path, file: file, session: session).status == 200)
        #expect(try await house.upload(path, file: file, session: session, type: "application/octet-stream").status == 415)
        #expect(try await house.upload(path, file: file, session: session, type: "multipart/form-data").status == 415)
        let long = "multipart/form-data; boundary=" + String(repeating: "b", count: 10_240)
        #expect(try await house.upload(path, file: file, session: session, type: long).status == 413)
        #expect(try await house.upload(path, (0..<1_000).map { ("a\($0)", "1") }, session: session).status == 413)
        #expect(try await house.upload(path, [("csrf", "vanha")], file: file, session: session).status == 403)
        let announced: HTTPFields = [
            .contentType: "multipart/form-data; boundary=\(Upload.boundary)", .contentLength: String(22 << 20),
        ]
        #expect(try await house.send(.post, path, session: session, headers: announced).status == 413)
        #expect(try await house.send(.post, path, body: [1], headers: [.contentType: "multipart/form-data; boundary=x"]).status == 401)
    }

    @Test func `files are refused where none belong`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.admin)
        #expect(try await house.upload("/fi/testila/asetukset", session: session).status == 415)
    }

    @Test func `what is no table is told in the reader's words, its name as text`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.lead)
        let picture = try await house.upload(path, file: ("<script>x</script>.xlsx", [0x89, 0x50, 0x4E, 0x47]), session: session)
        #expect(picture.status == 422 && picture.body.contains("Tämä ei ole taulukko"))
        let empty = try await house.upload(path, file: ("polku.xlsx", []), session: session)
        #expect(empty.status == 422 && empty.body.contains("Valitse tiedosto"))
        let none = try await house.upload("/sv/testila/digipolku/taulukko", session: session)
        #expect(none.status == 422 && none.body.contains("Välj en fil"))
        let named = (name: "<script>alert(1)</script>.csv", bytes: Array("id;version;<b>outo</b>\n".utf8))
        let shown = try await house.upload(path, file: named, session: session)
        #expect(shown.status == 200)
        #expect(!shown.body.contains("<script>alert") && !shown.body.contains("<b>outo"))
        #expect(shown.body.contains("&lt;b&gt;outo"))
    }
}
