import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import TestKit
import Testing

@testable import Web

/// A house behind a real socket of the loopback, for what happens before there is a request.
///
/// Nothing here depends on how quick the machine is: the server waits for ten minutes, and what ends, ends by its doing.
struct Wire {
    let port: Int

    /// Runs `body` beside the server and ends the server afterwards.
    static func serving(
        _ house: TestHouse, connections: Int = 12_000, _ body: @Sendable @escaping (Wire) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var limits = ConnectionLimits()
        (limits.idle, limits.head, limits.request, limits.leaving) = (.minutes(10), .minutes(10), .minutes(10), .minutes(10))
        limits.crowded = .minutes(10)
        limits.connections = connections
        let application = Application(
            responder: house.gate, server: house.gate.server(limits), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            let found = try #require(await ports.first { _ in true })
            try await body(Wire(port: found))
            group.cancelAll()
        }
    }

    /// Sends the pieces with `pause` between them and reads until the server closes or `time` is over.
    func send(_ pieces: [String], pause: Duration = .zero, time: Duration = .seconds(300)) async throws -> WireAnswer {
        try await send(bytes: pieces.map { Array($0.utf8) }, pause: pause, time: time)
    }

    func send(bytes pieces: [[UInt8]], pause: Duration = .zero, time: Duration = .seconds(300), ends: Bool = false) async throws -> WireAnswer {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        let began = ContinuousClock.now
        return try await channel.executeThenClose { inbound, outbound in
            try await withThrowingTaskGroup(of: WireAnswer?.self) { group in
                group.addTask {
                    var bytes: [UInt8] = []
                    do { for try await part in inbound { bytes += Array(part.readableBytesView) } } catch is IOError {}
                    return WireAnswer(bytes: bytes, isClosed: !Task.isCancelled, took: .now - began)
                }
                group.addTask {
                    for piece in pieces {
                        // Who has been refused stops listening; that is no fault of the test.
                        do { try await outbound.write(ByteBuffer(bytes: piece)) } catch { break }
                        if pause > .zero { try? await Task.sleep(for: pause) }
                    }
                    if ends { outbound.finish() }
                    return nil
                }
                group.addTask {
                    try? await Task.sleep(for: time)
                    channel.channel.close(promise: nil)
                    return nil
                }
                while let answer = try await group.next() {
                    guard let answer else { continue }
                    group.cancelAll()
                    return answer.took < time ? answer : WireAnswer(bytes: answer.bytes, isClosed: false, took: answer.took)
                }
                throw TestProblem("nothing was read")
            }
        }
    }
}

/// All that a connection said.
struct WireAnswer {
    let bytes: [UInt8]
    /// By the server, before the time was over.
    let isClosed: Bool
    let took: Duration

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Of every answer, in their order.
    var statuses: [Int] { text.matches(of: #/HTTP/1\.1 (\d{3}) /#).compactMap { Int($0.1) } }

    func header(_ name: String) -> String? {
        let head = text.split(separator: "\r\n\r\n", maxSplits: 1).first ?? ""
        return head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
            .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }
}
