import Content
import Domain
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Secrets

/// Styles, scripts and the mark, under the hash of their bytes: a browser keeps them for ever.
package struct Assets: Sendable {
    private let css: [UInt8]
    private let js: [UInt8]
    private let svg: [UInt8]
    private let cssHash: String
    private let jsHash: String

    /// Style and script files of `assets/css` and `assets/js` are joined in the order of their names.
    init(content: ContentFolder) {
        func joined(_ folder: String) -> [UInt8] {
            content.paths(in: folder).reduce(into: []) { $0 += (content.bytes($1) ?? []) + [10] }
        }
        css = joined("assets/css")
        js = joined("assets/js")
        svg = content.bytes("assets/icon.svg") ?? []
        cssHash = Self.hash(css)
        jsHash = Self.hash(js)
    }

    var script: Address { Address(path: ["assets", "\(jsHash).js"]) }
    var icon: Address { Address(path: ["assets", "icon.svg"]) }

    /// One file with the organisation's accent colour in it, so that a page needs no inline style.
    func styles(accent: String) -> Address { Address(path: ["assets", "\(cssHash)-\(accent.dropFirst()).css"]) }

    /// The file behind an address; nil for another hash, another colour form, another name.
    func file(_ name: String) -> (bytes: [UInt8], type: String)? {
        if name == "icon.svg" { return (svg, "image/svg+xml") }
        if name == "\(jsHash).js" { return (js, "text/javascript; charset=utf-8") }
        guard name.hasPrefix(cssHash + "-"), name.hasSuffix(".css") else { return nil }
        let colour = name.dropFirst(cssHash.count + 1).dropLast(4)
        guard colour.utf8.count == 6, colour.allSatisfy({ $0.isHexDigit && ($0.isNumber || $0.isLowercase) }) else { return nil }
        return (css(accent: "#" + colour), "text/css; charset=utf-8")
    }

    /// Every style, with the organisation's accent colour.
    func css(accent: String) -> [UInt8] { Array(":root{--accent:\(accent)}\n".utf8) + css }

    private static func hash(_ bytes: [UInt8]) -> String { String(Base32.text(Secrets.sha256(bytes)).prefix(16)) }
}
