import Domain
import HTTPTypes
import Hummingbird

/// Who may use a route; checked before its handler runs.
package enum Access: Hashable, Sendable {
    /// everyone
    case open
    /// members of the organisation with this right; a POST needs the form token too
    case member(Right)
    /// anyone who is signed in, of any organisation
    case signedIn
}

/// One line of the route table: what the authorisation matrix and the 405 answers are made from.
package struct RouteLine: Sendable {
    package let method: HTTPRequest.Method
    /// Segments; those that begin with `:` take any value.
    package let path: [String]
    package let access: Access
    /// Greatest body in bytes, refused before reading when announced.
    package let bodyLimit: Int
    /// Names that the query may hold, each once; nil where anything may stand there or the handler looks itself.
    let query: Set<String>?
    /// Every visitor gets the same bytes: nothing in the page is made for one request.
    let isShared: Bool
    /// A page that can be had as a file (`PaperFormat`).
    let isPrintable: Bool
    /// Forms come with files (`multipart/form-data`).
    package let takesFiles: Bool
    let handler: Handler

    typealias Handler = @Sendable (Visit) async throws -> Response

    /// A member's form up to this size is read although it is refused, so that the refusal can give the text back. Unit: bytes.
    var bodyCeiling: Int { access == .open || takesFiles ? bodyLimit : bodyLimit * 4 }
}

/// The lines of the house, found by address.
struct RouteTable: Sendable {
    let lines: [RouteLine]
    /// By the number of segments.
    private let places: [Int: [Place]]

    enum Answer {
        case found(RouteLine)
        /// The address is there, for these methods.
        case otherMethods([String])
        case nowhere
    }

    /// Where a line stands in `lines`, and its segments with nil for those that take any value.
    private struct Place: Sendable {
        let index: Int
        let method: HTTPRequest.Method
        let segments: [Substring?]

        func matches(_ asked: [Substring]) -> Bool {
            for (own, asked) in zip(segments, asked) {
                if let own, own != asked { return false }
            }
            return true
        }
    }

    init(_ lines: [RouteLine]) {
        self.lines = lines
        let places = lines.enumerated().map { index, line in
            Place(index: index, method: line.method, segments: line.path.map { $0.hasPrefix(":") ? nil : $0[...] })
        }
        // A fixed segment wins over a parameter: `kyselyt/uusi` is not a round.
        let exactFirst = places.sorted { $0.segments.count { $0 != nil } > $1.segments.count { $0 != nil } }
        self.places = Dictionary(grouping: exactFirst, by: \.segments.count)
    }

    func line(for method: HTTPRequest.Method, _ path: [Substring]) -> Answer {
        let here = places[path.count] ?? []
        if let place = here.first(where: { $0.method == method && $0.matches(path) }) { return .found(lines[place.index]) }
        let others = Set(here.filter { $0.matches(path) }.map(\.method.rawValue))
        guard !others.isEmpty else { return .nowhere }
        return .otherMethods(others.union(others.contains("GET") ? ["HEAD"] : []).sorted())
    }
}

/// Collects the routes of all features, each with its access and limits.
package struct Routes {
    package private(set) var lines: [RouteLine] = []
    private let prefix: [String]

    init(prefix: [String] = []) {
        self.prefix = prefix
    }

    /// The body limit of an ordinary form.
    static let formLimit = 1 << 20

    mutating func get(_ path: String, _ access: Access, query: Set<String>? = [], _ handler: @escaping RouteLine.Handler) {
        add(.get, path, access, 0, query, handler)
    }

    /// An open page that is the same for every visitor; it is kept for a second while nothing changes. Members get their own.
    ///
    /// - Parameter isPrintable: it can also be had as a file.
    mutating func shared(_ path: String, query: Set<String>? = [], isPrintable: Bool = false, _ handler: @escaping RouteLine.Handler) {
        add(.get, path, .open, 0, query, isShared: true, isPrintable: isPrintable, handler)
    }

    mutating func post(_ path: String, _ access: Access, limit: Int = Routes.formLimit, _ handler: @escaping RouteLine.Handler) {
        add(.post, path, access, limit, [], handler)
    }

    /// A form with files: of members only, so nobody else's bytes are read.
    ///
    /// - Parameter limit: of the whole body, fields and all.
    mutating func upload(_ path: String, _ right: Right, limit: Int, _ handler: @escaping RouteLine.Handler) {
        add(.post, path, .member(right), limit, [], takesFiles: true, handler)
    }

    /// Adds the routes that `build` collects below `path`.
    mutating func group(_ path: String, _ build: (inout Routes) -> Void) {
        var inner = Routes(prefix: prefix + Self.segments(path))
        build(&inner)
        lines += inner.lines
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: String, _ access: Access, _ limit: Int, _ query: Set<String>?, isShared: Bool = false,
        isPrintable: Bool = false, takesFiles: Bool = false, _ handler: @escaping RouteLine.Handler
    ) {
        let path = prefix + Self.segments(path)
        // The open API tells of its parameters itself.
        let names = path.first == "api" ? nil : query
        lines.append(
            RouteLine(
                method: method, path: path, access: access, bodyLimit: limit, query: names, isShared: isShared, isPrintable: isPrintable,
                takesFiles: takesFiles, handler: handler))
    }

    private static func segments(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
