import HTTPTypes
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

    /// Answers the requests of one connection.
    var responder: HTTPChannelHandler.Responder
    let gate: Gate
    let limits: ConnectionLimits
    let refusals: Refusals
    let open = OpenConnections()
    let loops = LoopExecutors()
    let date = HTTPDate()

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

    /// A connection's requests are answered on the thread that reads its bytes.
    func handle(value: Value, logger: Logger) async {
        var connection = self
        connection.responder = responder(for: SiteContext(source: .init(channel: value.channel, logger: logger)))
        await withTaskExecutorPreference(loops.executor(of: value.channel.eventLoop)) { [connection] in
            await connection.handleHTTP(asyncChannel: value, logger: logger)
        }
    }

    private func responder(for context: SiteContext) -> HTTPChannelHandler.Responder {
        { [gate, date] request, writer, _ in
            var response: Response
            do {
                response = try await gate.respond(to: request, context: context)
            } catch {
                response = Response(status: .internalServerError)
            }
            response.headers.append(HTTPField(name: .date, value: date.text))
            do {
                try await writer.write(response: response.head, body: response.body)
            } catch is HTTPParserError {
                // Thrown on as it is, it would be answered a second time.
                throw BrokenOff()
            }
        }
    }
}

/// What the client sent could not be read while its answer was being written.
private struct BrokenOff: Error {}

extension Gate {
    /// The server that stands before this gate.
    package func server(_ limits: ConnectionLimits = ConnectionLimits()) -> HTTPServerBuilder {
        let refusals = Refusals(site: site)
        return HTTPServerBuilder { GuardedHTTP(responder: $0, gate: self, limits: limits, refusals: refusals) }
    }
}
