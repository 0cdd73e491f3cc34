import HTML

/// Takes out of our own pages what is nothing on paper. It reads only what `HTML` wrote, where every element is closed.
enum PaperCut {
    /// For Word: nothing that would have to be fetched; drawings have their tables beside them and need no legend, buttons and forms are for the screen.
    ///
    /// - Parameter keepsPictures: drawings that stand there as pictures (`PaperPicture`) are made into what Word takes.
    static func forWord(_ html: [UInt8], keepsPictures: Bool) -> [UInt8] {
        removing(html) { name, attributes in
            if attributes.contains(Attribute.svgSource) { return !keepsPictures }
            if ["img", "iframe", "object", "embed", "link", "video", "audio"].contains(name) { return !attributes.contains("src=\"data:") }
            return ["script", "style", "svg", "form", "button", "nav"].contains(name) || attributes.contains("no-print")
                || attributes.contains("class=\"skip\"") || attributes.contains("marks-legend") || attributes.contains("steps-legend")
        }
    }

    /// - Parameter isOut: by the name and the attributes of an element as they stand there.
    static func removing(_ html: [UInt8], where isOut: (String, String) -> Bool) -> [UInt8] {
        var (out, next) = ([UInt8](), 0)
        out.reserveCapacity(html.count)
        while let tag = Tag(html, from: next) {
            out += html[next..<tag.start]
            next = tag.end
            if tag.isOpening, isOut(tag.name, tag.attributes) {
                if !tag.isVoid { next = end(of: tag, in: html) }
            } else {
                out += html[tag.start..<tag.end]
            }
        }
        return out + html[next...]
    }

    /// Behind the tag that closes it; elements of the same name inside are counted.
    private static func end(of tag: Tag, in html: [UInt8]) -> Int {
        var (depth, next) = (1, tag.end)
        while depth > 0, let inner = Tag(html, from: next) {
            next = inner.end
            if inner.name == tag.name, !inner.isVoid { depth += inner.isOpening ? 1 : -1 }
        }
        return next
    }

    private struct Tag {
        let start: Int
        let end: Int
        let isOpening: Bool
        let name: String
        let attributes: String
        var isVoid: Bool { ["meta", "link", "input", "img", "br", "hr", "col", "wbr"].contains(name) || attributes.hasSuffix("/") }

        /// The next one; `<` stands nowhere else, for texts are escaped.
        init?(_ html: [UInt8], from next: Int) {
            guard let start = html[next...].firstIndex(of: UInt8(ascii: "<")), let last = html[start...].firstIndex(of: UInt8(ascii: ">")) else {
                return nil
            }
            let inside = html[(start + 1)..<last]
            isOpening = inside.first != UInt8(ascii: "/")
            let words = String(decoding: isOpening ? inside : inside.dropFirst(), as: UTF8.self)
            name = String(words.prefix { $0 != " " && $0 != "/" })
            attributes = String(words.dropFirst(name.count))
            (self.start, end) = (start, last + 1)
        }
    }
}
