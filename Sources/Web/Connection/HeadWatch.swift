import NIOCore

/// Shows the bytes of a connection to its keeper before the parser takes them.
final class HeadWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let keeper: ConnectionKeeper

    init(_ keeper: ConnectionKeeper) {
        self.keeper = keeper
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        keeper.saw(unwrapInboundIn(data))
        context.fireChannelRead(data)
    }
}

/// The first line of a head as far as it has come, for the refusal of one that the parser does not take.
struct FirstLine {
    /// Unit: bytes, without the line end.
    private(set) var length = 0
    private var isWhole = false
    /// The method is in here.
    private var start: [UInt8] = []

    mutating func take(_ buffer: ByteBuffer) {
        guard !isWhole else { return }
        buffer.withUnsafeReadableBytes { bytes in
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            isWhole = end != nil
            length += end ?? bytes.count
            if start.count < 24 { start += bytes.prefix(24 - start.count) }
        }
    }

    /// A word in capitals and a space: somebody's method, not noise.
    var namesMethod: Bool {
        guard let space = start.firstIndex(of: UInt8(ascii: " ")), space > 0 else { return false }
        return start[..<space].allSatisfy { (65...90).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
