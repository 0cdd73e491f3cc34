import Secrets

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The keys of one folder as files: 32 bytes each, whole or not there, synced file and folder before a call returns.
struct KeyFiles: Sendable {
    let path: String

    /// Checks the folder. One that is not there is made for a new store alone: in the place of a disk that is away it would only be in the way.
    func prepare(makesFolder: Bool) throws {
        if makesFolder, mkdir(path, 0o700) != 0, errno != EEXIST { throw fault(path) }
        let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
        defer { folder.shut() }
        try folder.checkPrivate(S_IFDIR)
    }

    /// - Returns: nil when there is no such file.
    func load(_ name: KeyName) throws -> Key? {
        let file: Descriptor
        do {
            file = try Descriptor(path(name), O_RDONLY | O_NOFOLLOW)
        } catch KeyFault.system(_, ENOENT) {
            return nil
        }
        defer { file.shut() }
        try file.checkPrivate(S_IFREG)
        var bytes = [UInt8](repeating: 0, count: 33)
        let count = read(file.number, &bytes, 33)
        guard count >= 0 else { throw fault(file.path) }
        guard count == 32, let key = Key(bytes: Array(bytes.prefix(32))) else { throw KeyFault.size(path: file.path) }
        return key
    }

    /// Under another name first, so that a crash leaves no half key. Call inside `locked`.
    func save(_ key: Key, as name: KeyName) throws {
        let part = partPath(name)
        try fill(part, with: key.bytes, O_CREAT | O_TRUNC)
        guard rename(part, path(name)) == 0 else { throw fault(path(name)) }
        try sync()
    }

    /// Overwrites the bytes before the name goes: a file system that writes in place keeps none of them. Call inside `locked`.
    func erase(_ name: KeyName) throws {
        for file in [path(name), partPath(name)] {
            do {
                try fill(file, with: Secrets.random(32), 0)
            } catch KeyFault.system(_, ENOENT) {
                continue
            }
            guard unlink(file) == 0 else { throw fault(file) }
        }
        try sync()
    }

    /// The number that `record` left; nil when there is none.
    func generation() throws -> Int? {
        let path = "\(path)/\(Self.generationFile)"
        let file: Descriptor
        do {
            file = try Descriptor(path, O_RDONLY | O_NOFOLLOW)
        } catch KeyFault.system(_, ENOENT) {
            return nil
        }
        defer { file.shut() }
        try file.checkPrivate(S_IFREG)
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = read(file.number, &bytes, 20)
        guard count > 0, let number = Int(String(decoding: bytes.prefix(count), as: UTF8.self)), number >= 1 else { throw KeyFault.size(path: path) }
        return number
    }

    /// Call inside `locked`.
    func record(generation: Int) throws {
        let path = "\(path)/\(Self.generationFile)"
        try fill(path + partSuffix, with: Array(String(generation).utf8), O_CREAT | O_TRUNC)
        guard rename(path + partSuffix, path) == 0 else { throw fault(path) }
        try sync()
    }

    private static let generationFile = "generation"

    func names() throws -> [KeyName] {
        guard let folder = opendir(path) else { throw fault(path) }
        defer { closedir(folder) }
        var names: [KeyName] = []
        while let entry = readdir(folder) {
            let file = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if let name = KeyName(file: file.hasSuffix(partSuffix) ? String(file.dropLast(partSuffix.count)) : file) { names.append(name) }
        }
        return names
    }

    /// Runs `body` while no other process is inside `locked` of this folder.
    func locked<T>(_ body: () throws -> T) throws -> T {
        let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
        defer { folder.shut() }
        guard flock(folder.number, LOCK_EX) == 0 else { throw fault(path) }
        return try body()
    }

    private func fill(_ file: String, with bytes: [UInt8], _ flags: Int32) throws {
        let descriptor = try Descriptor(file, O_WRONLY | O_NOFOLLOW | flags)
        defer { descriptor.shut() }
        guard write(descriptor.number, bytes, bytes.count) == bytes.count, fsync(descriptor.number) == 0 else { throw fault(file) }
    }

    private func sync() throws {
        let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
        defer { folder.shut() }
        guard fsync(folder.number) == 0 else { throw fault(path) }
    }

    private let partSuffix = ".part"
    private func path(_ name: KeyName) -> String { "\(path)/\(name.file)" }
    private func partPath(_ name: KeyName) -> String { path(name) + partSuffix }

    init(path: String) {
        self.path = path
    }
}

/// An open file or folder.
private struct Descriptor {
    let path: String
    let number: Int32

    init(_ path: String, _ flags: Int32) throws {
        self.path = path
        number = open(path, flags | O_CLOEXEC, 0o600)
        if number < 0 { throw fault(path) }
    }

    func checkPrivate(_ kind: mode_t) throws {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw fault(path) }
        guard status.st_mode & S_IFMT == kind, status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw KeyFault.notPrivate(path: path)
        }
    }

    func shut() { _ = close(number) }
}

private func fault(_ path: String) -> KeyFault { .system(path: path, code: errno) }
