import Domain
import HTTPTypes
import Hummingbird

/// Reading what a form sends.
extension Visit {
    /// - Throws: `.mediaType` for anything but a form, and for files where none belong.
    func readForm(limit: Int, takesFiles: Bool = false) async throws -> Form {
        let type = request.headers[one: .contentType] ?? Self.formType
        if takesFiles, type.lowercased().hasPrefix("multipart/") {
            let boundary = try Multipart.boundary(type)
            return try Form(multipart: Multipart(try await body(limit: limit), boundary: boundary))
        }
        guard Self.isForm(type) else { throw SiteError.mediaType }
        return try Form(urlEncoded: try await body(limit: limit))
    }

    private static var formType: String { "application/x-www-form-urlencoded" }

    private static func isForm(_ type: String) -> Bool {
        guard type != formType else { return true }
        let named = type.lowercased().split(separator: ";").map { $0.filter { $0 != " " } }
        return named.first.map { $0 == formType } == true && named.dropFirst().allSatisfy { $0 == "charset=utf-8" }
    }

    /// A client that breaks off or sends broken chunks is told so, not logged as our fault.
    private func body(limit: Int) async throws -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(min(announced, Self.firstRoom))
        do {
            for try await part in request.body {
                guard body.count + part.readableBytes <= limit else { throw SiteError.tooLarge(limit: limit) }
                guard share.take(part.readableBytes) else { throw SiteError.busy(seconds: 5) }
                part.withUnsafeReadableBytes { body.append(contentsOf: $0) }
            }
        } catch let error as SiteError {
            throw error
        } catch {
            throw SiteError.unreadable
        }
        // A connection that was cut, by us or by the client, may look like the end of a body.
        guard !Task.isCancelled, body.count >= announced else { throw SiteError.unreadable }
        return body
    }

    /// The length that the head names; 0 where it names none.
    var announced: Int { request.headers[one: .contentLength].flatMap { Int($0) } ?? 0 }

    /// What a client only announces takes no more memory than this. Unit: bytes.
    private static var firstRoom: Int { 8 << 10 }

    /// What a refused form holds, for its page to show; empty when it does not come at once or cannot be read.
    func formToGiveBack(_ line: RouteLine) async -> Form {
        guard line.access != .open, !line.takesFiles, request.headers[one: .contentLength] != nil else { return Form() }
        return await withTaskGroup { group in
            group.addTask { (try? await readForm(limit: line.bodyCeiling)) ?? Form() }
            group.addTask {
                try? await Task.sleep(for: Self.patience)
                return Form()
            }
            defer { group.cancelAll() }
            return await group.next() ?? Form()
        }
    }

    /// Everything is answered within five seconds.
    private static var patience: Duration { .seconds(4) }

    /// What a person typed, in the order of the form; no password, and nothing that our own page put there unseen.
    var typed: [(name: String, value: String)] {
        form.fields.filter { !$0.value.isEmpty && !Self.unseen.contains($0.name) && !$0.name.contains("password") }
    }

    private static var unseen: Set<String> { ["csrf", "lippu", "sivu", "versio", "version", "seen", "taulukko", "tunniste", "sinetti"] }
}
