import Hummingbird
import NIOCore

/// What a request carries beside itself: all of it its connection's, so it is made once a connection.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection, without its port; empty when there is none. Never stored or logged; limits count by
    /// `Visit.client`.
    let peer: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
