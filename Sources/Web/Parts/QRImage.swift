import Domain
import Formats
import HTML

/// A QR code as a drawing that scales: dark modules in one path on white, with the quiet zone that readers need.
struct QRImage: View {
    let code: QRCode
    /// What it leads to, for those who do not see it.
    let label: String

    func write(to page: inout HTML) {
        let side = code.side
        page.element(
            "svg", .class("qr"), .with("xmlns", "http://www.w3.org/2000/svg"), .with("viewBox", "0 0 \(side) \(side)"), .with("role", "img"),
            .aria(.label, label), .with("shape-rendering", "crispEdges")
        ) { page in
            page.void("rect", .class("qr-paper"), .with("width", side), .with("height", side))
            page.void("path", .class("qr-ink"), .with("d", code.path))
        }
    }
}
