import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// HTTP/1.1 as the house speaks it: the parser with our limits, a keeper for every connection, then the requests.
struct GuardedHTTP: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let responder: HTTPChannelHandler.Responder
    let limits: ConnectionLimits
    let refusals: Refusals
    let open = OpenConnections()

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let isTooMany = open.opened(channel) > limits.connections
            let pipeline = channel.pipeline.syncOperations
            try Self.parse(pipeline, ConnectionKeeper(limits: limits, refusals: refusals, isTooMany: isTooMany))
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            // Lets go of a connection without a request when the server ends; the times are the keeper's.
            try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: nil, logger: logger))
            return try Value(wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    /// From bytes to the parts of requests that the keeper lets through.
    static func parse(_ pipeline: ChannelPipeline.SynchronousOperations, _ keeper: ConnectionKeeper) throws {
        try pipeline.addHandler(HeadWatch(keeper))
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false,
            withEncoderConfiguration: .init(), withDecoderLimitConfiguration: ConnectionLimits.decoder)
        try pipeline.addHandler(keeper)
    }

    func handle(value: Value, logger: Logger) async {
        await handleHTTP(asyncChannel: value, logger: logger)
    }
}

extension Gate {
    /// The server that stands before this gate.
    package func server(_ limits: ConnectionLimits = ConnectionLimits()) -> HTTPServerBuilder {
        let refusals = Refusals(site: site)
        return HTTPServerBuilder { GuardedHTTP(responder: $0, limits: limits, refusals: refusals) }
    }
}
