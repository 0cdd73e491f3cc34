import Foundation
import HTML

/// A drawing in a page that becomes a file, as a picture of its own: its style touches nothing else, and Word takes it (`PaperPress`).
struct PaperPicture: View {
    let svg: [UInt8]
    /// What it shows, for those who listen.
    let title: String

    func write(to page: inout HTML) {
        page.element("p", .class("picture")) {
            $0.void("img", .with("alt", title), .src(svgAsBase64: Data(svg).base64EncodedString()))
        }
    }
}
