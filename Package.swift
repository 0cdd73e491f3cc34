// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, existential `any` spelled out, imports visible only where they stand, no warnings.
let ours: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One room of the house: a target that may use what `arrows` names and nothing else (ARCHITECTURE.md draws them all).
func room(_ name: String, arrows: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: arrows, swiftSettings: ours)
}

func tests(_ name: String, of arrows: [Target.Dependency], beside files: [String] = []) -> Target {
    .testTarget(name: name, dependencies: arrows, exclude: files, swiftSettings: ours)
}

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPTypesHTTP1: Target.Dependency = .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "digipolku",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "digipolku", targets: ["digipolku"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C libraries of the system
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSpawn"),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        // Kits: they know nothing of municipalities
        room("HTML"),
        room("Secrets", arrows: ["CSodium"]),
        room("Database"),
        room("DatabaseSQLite", arrows: ["Database", grdb]),
        room("DatabasePostgres", arrows: ["Database", "CPQ"]),
        room("Processes", arrows: ["CSpawn"]),
        room("Sheets", arrows: ["Processes", "CZip", "CExpat", "CXLSXWriter"]),

        // Rooms, from the bottom up
        room("Content"),
        room("Domain"),
        room("Formats", arrows: ["Domain", "Sheets", "CQREncode", yams]),
        room("Store", arrows: ["Domain", "Database", "Secrets"]),
        room("Ballot", arrows: ["Domain", "Database", "Secrets"]),
        room("BallotRelease", arrows: ["Ballot", "Domain", "Database", "Secrets"]),
        room("Archive", arrows: ["Domain", "Database", "Secrets", "Store", "Ballot", "BallotRelease", "CZlib"]),
        room("Mail", arrows: ["Domain", "HTML", "CCurl"]),
        room("Jobs", arrows: ["Domain", "Formats", "Store", "Ballot", "BallotRelease", lifecycle, logging]),
        room(
            "Web",
            arrows: [
                "Domain", "Formats", "Content", "HTML", "Store", "Ballot", "Secrets", "Sheets", "Processes", "CZlib",
                hummingbird, hummingbirdCore, httpTypes, logging, nioCore, nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1, nioPosix,
            ]),
        room("Demo", arrows: ["Domain", "Formats", "Content", "Store", "Ballot", "Jobs"]),
        .executableTarget(
            name: "digipolku",
            dependencies: [
                "Domain", "Formats", "Content", "Database", "DatabaseSQLite", "DatabasePostgres", "Secrets", "Store", "Ballot", "BallotRelease",
                "Archive", "Jobs", "Mail", "Web", "Demo", "Sheets", "Processes",
                arguments, configuration, hummingbird, hummingbirdCore, httpTypes, lifecycle, logging, nioCore, signals,
            ],
            swiftSettings: ours),

        // Tests
        .target(
            name: "TestKit",
            dependencies: [
                "Domain", "Formats", "Content", "Database", "DatabaseSQLite", "DatabasePostgres", "Secrets", "Store", "Ballot", "BallotRelease",
                "Jobs", "Mail", "Web", "Demo", "Sheets", hummingbird, httpTypes, logging, nioCore, nioEmbedded,
            ],
            path: "Tests/TestKit", swiftSettings: ours),
        tests("DomainTests", of: ["Domain", "Formats", "Content"]),
        tests("HTMLTests", of: ["HTML"]),
        tests("DatabaseTests", of: ["Database", "DatabaseSQLite", "DatabasePostgres", "TestKit"]),
        tests("FormatsTests", of: ["Formats", "Domain", "Content", "Sheets"], beside: ["Corpus"]),
        .executableTarget(name: "SheetsLimitsChild", dependencies: ["Processes"], path: "Tests/SheetsLimitsChild", swiftSettings: ours),
        tests(
            "SheetsTests", of: ["Sheets", "Processes", "TestKit", "CZlib", "digipolku", "SheetsLimitsChild"], beside: ["Corpus", "make_corpus.py"]),
        // The round that the ballot's tests ask, and a program that answers it until it is killed.
        .target(
            name: "BallotFixture", dependencies: ["Ballot", "BallotRelease", "Domain", "Database", "Store"], path: "Tests/BallotFixture",
            swiftSettings: ours),
        .executableTarget(
            name: "BallotCrashChild",
            dependencies: ["Ballot", "BallotRelease", "BallotFixture", "Domain", "Database", "DatabaseSQLite", "DatabasePostgres"],
            path: "Tests/BallotCrashChild", swiftSettings: ours),
        tests(
            "BallotTests",
            of: ["Ballot", "BallotRelease", "BallotCrashChild", "BallotFixture", "Domain", "Database", "DatabaseSQLite", "Secrets", "TestKit"]),
        tests("StoreTests", of: ["Store", "Ballot", "Domain", "Database", "DatabaseSQLite", "Secrets", "TestKit"]),
        tests(
            "ArchiveTests",
            of: ["Archive", "Store", "Ballot", "BallotRelease", "Jobs", "Domain", "Database", "DatabaseSQLite", "Secrets", "TestKit"],
            beside: ["Fixtures"]),
        tests(
            "WebTests",
            of: [
                "Web", "Domain", "Formats", "Store", "Ballot", "Database", "Jobs", "Sheets", "Processes", "TestKit", "digipolku",
                hummingbird, httpTypes, logging, nioCore, nioEmbedded, nioHTTP1, nioPosix,
            ]),
        tests("MailTests", of: ["Mail", "Domain", "TestKit"], beside: ["Corpus"]),
        tests("HouseTests", of: ["Content", "Domain", "Formats"]),
    ]
)
