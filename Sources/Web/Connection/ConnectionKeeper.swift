import HTTPTypes
import NIOCore
import NIOHTTP1

/// Keeps one connection to its times, says the refusals that no visit can say, and ends it so that the last answer can be read.
///
/// It stands between the parser and everything else. A connection is let go when it is idle for too long, when a head or a whole
/// request takes too long, after an answer that says `Connection: close`, and after one that came before its request had been read:
/// what is left of such a request is thrown away, never taken for the next one.
final class ConnectionKeeper: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    let limits: ConnectionLimits
    private let refusals: Refusals
    /// One too many: told so with its first request.
    private let isTooMany: Bool

    private var context: ChannelHandlerContext?
    private var firstLine: FirstLine?
    /// Requests whose answer has not been written to its end.
    private var unanswered = 0
    /// A head has come, its end has not.
    private var isReading = false
    private var isWriting = false
    /// What has begun is answered; no further request is taken.
    private var takesNoMore = false
    /// The answer that is being written is the last.
    private var isLast = false
    /// Nothing more is taken in, and what still comes is thrown away.
    var isDeaf = false
    /// Nothing more goes out but our own words.
    private var isMute = false
    /// To be said when the answers before it have gone.
    private var refusal: SiteError?
    /// An answer's last bytes are on their way into the socket.
    private var isFlushing = false
    private var closesWhenFlushed = false

    var deadline = Deadline()
    /// Timers that were set; the last one counts.
    var ticks = 0
    var thrownAway = ThrownAway()

    init(limits: ConnectionLimits, refusals: Refusals, isTooMany: Bool) {
        self.limits = limits
        self.refusals = refusals
        self.isTooMany = isTooMany
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        wait(.idle, isTooMany ? limits.crowded : limits.idle, context)
        tick(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        ticks += 1
        self.context = nil
    }

    /// Called with every buffer before the parser has it.
    func saw(_ buffer: ByteBuffer) {
        if isDeaf {
            thrownAway.bytes += buffer.readableBytes
            if thrownAway.bytes > limits.discarded { context?.close(promise: nil) }
        }
        guard !isReading, !isDeaf else { return }
        if firstLine == nil, unanswered == 0, let context { wait(.head, limits.head, context) }
        firstLine = firstLine ?? FirstLine()
        firstLine?.take(buffer)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isDeaf else { return }
        switch unwrapInboundIn(data) {
        case .head(var head):
            guard !isTooMany else { return refuse(.busy(seconds: 5), context) }
            // Chunks came with HTTP/1.1: who stands between us and an older client may see another end of the body than we do.
            guard head.version != .http1_0 || !head.headers.contains(name: "transfer-encoding") else { return refuseInTurn(.unreadable, context) }
            begin(with: &head, context)
            context.fireChannelRead(wrapInboundOut(.head(head)))
        case .body:
            context.fireChannelRead(data)
        case .end:
            isReading = false
            firstLine = nil
            isDeaf = takesNoMore
            context.fireChannelRead(data)
        }
    }

    private func begin(with head: inout HTTPRequestHead, _ context: ChannelHandlerContext) {
        if unanswered == 0 { wait(.request, limits.request, context) }
        unanswered += 1
        isReading = true
        head.nameBothHosts()
        // After an upgrade that nobody here makes, the parser reads no further request.
        if !head.isKeepAlive || head.method == .CONNECT || head.headers.contains(name: "upgrade") { takesNoMore = true }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Who would ask for more has been told that nothing comes.
        if isDeaf { context.read() }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
        guard !isDeaf else { return }
        if isReading {
            // A broken body: its reader answers, and that is the last answer.
            takesNoMore = true
            isDeaf = true
            return context.fireErrorCaught(error)
        }
        refuseInTurn(meaning(of: error), context)
    }

    /// After the answers that are still to come.
    private func refuseInTurn(_ refusal: SiteError, _ context: ChannelHandlerContext) {
        guard unanswered > 0 else { return refuse(refusal, context) }
        isDeaf = true
        self.refusal = refusal
    }

    private func meaning(of error: HTTPParserError) -> SiteError {
        switch error {
        case .headerOverflow: (firstLine?.length ?? 0) > ConnectionLimits.longestField ? .addressTooLong : .headTooLarge
        case .invalidMethod: firstLine?.namesMethod == true ? .unknownMethod : .unreadable
        default: .unreadable
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isMute, case .inputClosed? = event as? ChannelEvent { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    // MARK: Answers

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isMute else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isWriting = true
            isLast = unanswered == 1 && (takesNoMore || isReading) || head.headers[canonicalForm: "connection"].contains("close")
            if isLast { head.headers.replaceOrAdd(name: "Connection", value: "close") }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            let written = promise ?? context.eventLoop.makePromise()
            context.write(data, promise: written)
            answered(written.futureResult, context)
        }
    }

    private func answered(_ written: EventLoopFuture<Void>, _ context: ChannelHandlerContext) {
        isWriting = false
        unanswered -= 1
        isFlushing = true
        isMute = isLast
        isDeaf = isDeaf || isLast
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        written.whenComplete { _ in bound.value.0.flushed(bound.value.1) }
        if !isLast, unanswered == 0, let refusal { refuse(refusal, context) }
    }

    private func flushed(_ context: ChannelHandlerContext) {
        isFlushing = false
        if closesWhenFlushed { return context.close(promise: nil) }
        if isMute { return leave(context) }
        if unanswered == 0 { wait(.idle, limits.idle, context) }
    }

    /// The server's own end waits until the last answer is in the socket.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .all, isFlushing else { return context.close(mode: mode, promise: promise) }
        closesWhenFlushed = true
        context.channel.closeFuture.cascade(to: promise)
    }

    // MARK: The end

    func refuse(_ error: SiteError, _ context: ChannelHandlerContext) {
        // Whoever reads the body must not take its beginning for all of it.
        if isReading { context.fireErrorCaught(HTTPParserError.invalidEOFState) }
        isDeaf = true
        isMute = true
        let (head, body) = refusals.answer(error)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.0.leave(bound.value.1) }
    }

    /// Closes our side first. A connection that is cut while bytes are under way would take the answer with it.
    private func leave(_ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        context.close(mode: .output, promise: nil)
        // Who was late has a second to read why, whatever else is still dripping in.
        if deadline.phase != .late { wait(.leaving, limits.leaving, context) }
        tick(context)
        context.read()
    }

    /// The time of a phase is over.
    func isOver(_ context: ChannelHandlerContext) {
        switch deadline.phase {
        case .idle: context.close(promise: nil)
        case .head, .request:
            let isSilent = !isWriting && !isMute
            let isSlow = deadline.phase == .head || isReading
            wait(.late, .seconds(1), context)
            if isSilent { refuse(isSlow ? .tooSlow : .busy(seconds: 5), context) } else { context.close(promise: nil) }
        case .late, .leaving: context.close(promise: nil)
        }
    }
}

extension HTTPRequestHead {
    /// `GET http://other.example/… HTTP/1.1` beside `Host: digi.example.fi`: both stand as hosts then, and two are refused.
    fileprivate mutating func nameBothHosts() {
        guard uri.utf8.first != UInt8(ascii: "/"), let scheme = uri.firstRange(of: "://") else { return }
        let authority = uri[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let host = headers["host"].first, host.lowercased() != authority.lowercased() else { return }
        headers.add(name: "Host", value: String(authority))
    }
}
