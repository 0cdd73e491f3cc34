import Foundation
import HTML
import Processes
import Secrets
import Sheets
import Synchronization

/// Makes PDF and Word files of pages, and PNG files of drawings, through programs beside this one: Chromium, pandoc. Where neither is installed, people print.
///
/// The page goes there as one file with everything in it; the program gets a folder that is gone afterwards, no network, a time after
/// which it is ended, and at most two run at once.
package final class PaperPress: Sendable {
    private let chromium: String?
    private let pandoc: String?
    private let running = Mutex(0)
    private let memory = PaperMemory()

    /// At once: each takes a core and some hundred megabytes.
    private static let most = 2
    private let deadline: Duration

    /// - Parameters:
    ///   - chromium: path of Chromium or Chrome; nil for none.
    ///   - pandoc: path of pandoc; nil for none.
    ///   - deadline: after which a program is ended.
    package init(chromium: String? = nil, pandoc: String? = nil, deadline: Duration = .seconds(15)) {
        self.chromium = chromium
        self.pandoc = pandoc
        self.deadline = deadline
    }

    /// Where Debian and others put them.
    package static let chromiumPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"]
    package static let pandocPlaces = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"]

    /// What can be made here.
    var formats: [PaperFormat] { (chromium == nil ? [] : [.pdf]) + (pandoc == nil ? [] : [.docx]) }

    var drawsPictures: Bool { chromium != nil }

    /// The page as a file.
    ///
    /// - Parameters:
    ///   - html: a whole document with its style in it.
    ///   - isShared: every visitor gets these bytes, so they may be remembered for a minute.
    /// - Throws: `.busy` when two are being made already, or one takes too long.
    func file(of html: [UInt8], as format: PaperFormat, isShared: Bool) async throws -> [UInt8] {
        try await made(format.rawValue, of: html, isShared) { try await format == .pdf ? pdf(html) : docx(html) }
    }

    /// A drawing of ours as a picture, twice as fine as a screen where it is not too large.
    ///
    /// - Throws: `.notFound` where there is nothing to draw with, `.busy` as for pages.
    func picture(of svg: [UInt8], isShared: Bool) async throws -> [UInt8] {
        guard drawsPictures, let size = PictureSize(svg) else { throw SiteError.notFound }
        return try await made("png", of: svg, isShared) { try await png(svg, size) }
    }

    private func made(_ format: String, of page: [UInt8], _ isShared: Bool, _ make: () async throws -> [UInt8]?) async throws -> [UInt8] {
        let key = PaperMemory.Key(format: format, page: Secrets.sha256(page))
        if isShared, let kept = memory[key] { return kept }
        guard begin() else { throw SiteError.busy(seconds: 5) }
        defer { running.withLock { $0 -= 1 } }
        guard let bytes = try await make() else { throw SiteError.busy(seconds: 10) }
        if isShared { memory[key] = bytes }
        return bytes
    }

    private func begin() -> Bool {
        running.withLock { count in
            guard count < Self.most else { return false }
            count += 1
            return true
        }
    }

    private func pdf(_ html: [UInt8]) async throws -> [UInt8]? {
        let bytes = try await browser(html, "pdf") { ["--no-pdf-header-footer", "--print-to-pdf=\($0)"] }
        return bytes?.starts(with: Array("%PDF-".utf8)) == true ? bytes : nil
    }

    private func png(_ svg: [UInt8], _ size: PictureSize) async throws -> [UInt8]? {
        let page = Array("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{margin:0}svg{display:block}</style></head><body>".utf8) + svg
        let bytes = try await browser(page, "png") { file in
            ["--hide-scrollbars", "--window-size=\(size.width),\(size.height)"]
                + ["--force-device-scale-factor=\(size.scale)", "--screenshot=\(file)"]
        }
        return bytes?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true ? bytes : nil
    }

    /// What Chromium makes of a page.
    ///
    /// - Parameter options: which say what to make, at that place.
    private func browser(_ html: [UInt8], _ ending: String, _ options: (String) -> [String]) async throws -> [UInt8]? {
        guard let chromium else { return nil }
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (page, file) = (folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page." + ending))
        try Data(html).write(to: page)
        // Chromium's own walls need a plain user; under root it would not start with them.
        let walls = geteuid() == 0 ? ["--no-sandbox"] : []
        let always = [
            "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
            "--disable-dev-shm-usage", "--disable-javascript", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
        ]
        guard case .ended(status: 0, _) = await run(chromium, walls + always + options(file.path) + [page.absoluteString], in: folder) else {
            return nil
        }
        return (try? Data(contentsOf: file)).map { Array($0) }
    }

    private func docx(_ html: [UInt8]) async throws -> [UInt8]? {
        guard let pandoc else { return nil }
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        // Not `--sandbox`: with it Debian's pandoc cannot read its own template. The page names nothing that could be fetched (`PaperCut`).
        let options = ["+RTS", "-M1G", "-RTS", "--from=html", "--to=docx", "--output=-"]
        let page = try await pictured(PaperCut.forWord(html, keepsPictures: drawsPictures))
        guard case .ended(status: 0, let bytes) = await run(pandoc, options, in: folder, input: page) else { return nil }
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
        return OfficeFile.changing(WordFinish.part, of: bytes, WordFinish.finished) ?? bytes
    }

    /// The page with each drawing as a picture that Word takes, no taller than a sheet. One that cannot be made in time is left out: its
    /// figures stand in a table too.
    private func pictured(_ html: [UInt8]) async throws -> [UInt8] {
        let source = Array("src=\"\(Attribute.svgSource)".utf8)
        let end = ContinuousClock.now + deadline
        var (out, rest) = ([UInt8](), html[...])
        while let start = rest.firstRange(of: source), let close = rest[start.upperBound...].firstIndex(of: UInt8(ascii: "\"")) {
            out += rest[..<start.lowerBound]
            if ContinuousClock.now < end, let svg = Data(base64Encoded: Data(rest[start.upperBound..<close])).map({ Array($0) }),
                let size = PictureSize(svg), let picture = try await png(svg, size)
            {
                let width = min(Self.sheet.width, Self.sheet.height * size.width / size.height)
                out += "width=\"\(width)\" src=\"data:image/png;base64,\(Data(picture).base64EncodedString())".utf8
                rest = rest[close...]
            } else {
                // Without its source it is no picture: the element goes, up to its end.
                out.removeLast(out.count - (out.lastIndex(of: UInt8(ascii: "<")) ?? out.count))
                rest = rest[close...].firstRange(of: Array("/>".utf8)).map { rest[$0.upperBound...] } ?? rest[close...]
            }
        }
        return out + rest
    }

    /// What a picture may take of an A4 sheet. Unit: pixels, 96 to an inch.
    private static let sheet = (width: 640, height: 860)

    private func run(_ program: String, _ arguments: [String], in folder: URL, input: [UInt8] = []) async -> ChildProcess.Outcome {
        var child = ChildProcess(program: program, arguments: arguments)
        child.environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LANG=C.UTF-8"]
        (child.folder, child.deadline, child.outputLimit) = (folder.path, deadline, 32 << 20)
        return await child.run(input: input)
    }

    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("digipolku-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return folder
    }
}

/// Files that every visitor gets alike, for a minute. The key is the page itself: one that has changed, or may no longer be shown, is never
/// answered from here.
private final class PaperMemory: Sendable {
    struct Key: Hashable {
        let format: String
        let page: [UInt8]
    }

    private struct Kept {
        let bytes: [UInt8]
        let end: ContinuousClock.Instant
    }

    /// Unit: bytes of all files together.
    private static let most = 32 << 20

    private let files = Mutex<[Key: Kept]>([:])

    subscript(key: Key) -> [UInt8]? {
        get { files.withLock { files in files[key].flatMap { $0.end > .now ? $0.bytes : nil } } }
        set {
            guard let newValue else { return }
            files.withLock { files in
                files = files.filter { $0.value.end > .now }
                let size = files.values.reduce(newValue.count) { $0 + $1.bytes.count }
                if size <= Self.most { files[key] = Kept(bytes: newValue, end: .now + .seconds(60)) }
            }
        }
    }
}
