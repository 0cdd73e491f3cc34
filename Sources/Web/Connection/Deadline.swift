import NIOCore

/// What a connection is waited for, and until when.
struct Deadline {
    enum Phase {
        /// a request may begin
        case idle
        /// a head has begun
        case head
        /// a request is being read, worked on or answered
        case request
        /// a time was over; the refusal is on its way
        case late
        /// the last answer has gone; the client may finish what it was sending
        case leaving
    }

    var phase = Phase.idle
    var end = NIODeadline.distantFuture
}

extension ConnectionKeeper {
    /// Between two looks at the clock at most. One timer for all phases, never taken back: to find one among those of ten thousand
    /// connections takes longer than to let it ring for nothing.
    private static let longestTick = TimeAmount.seconds(3)

    /// From now on it is that phase, for that long.
    func wait(_ phase: Deadline.Phase, _ time: TimeAmount, _ context: ChannelHandlerContext) {
        deadline = Deadline(phase: phase, end: context.eventLoop.now + time)
    }

    /// Looks at the clock at the phase's end or before, and goes on until the connection is gone.
    func tick(_ context: ChannelHandlerContext) {
        ticks += 1
        let left = deadline.end - context.eventLoop.now
        let bound = NIOLoopBound((keeper: self, context: context, tick: ticks), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: min(max(left, .milliseconds(1)), Self.longestTick)) {
            let (keeper, context, tick) = bound.value
            if tick == keeper.ticks { keeper.look(context) }
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        if deadline.end <= context.eventLoop.now { stay(context) }
        tick(context)
    }

    /// A client that is still sending after its refusal may go on for a while; everybody else's time is over.
    private func stay(_ context: ChannelHandlerContext) {
        guard deadline.phase == .leaving, thrownAway.hasGrown() else { return isOver(context) }
        wait(.leaving, limits.leaving, context)
    }
}

/// What came after the last answer: not kept, only counted.
struct ThrownAway {
    /// Unit: bytes.
    var bytes = 0
    private var before = 0
    private var looks = 0

    /// More has come since the last look, and there were few looks yet.
    mutating func hasGrown() -> Bool {
        defer { (before, looks) = (bytes, looks + 1) }
        return bytes > before && looks < 4
    }
}
