// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func library(
  _ name: String, path: String, exclude: [String] = [], migrations: [String] = [],
  _ dependencies: [Target.Dependency] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: embedded(migrations),
    swiftSettings: strict)
}

func program(
  _ name: String, path: String, exclude: [String] = [], migrations: [String] = [], _ dependencies: [Target.Dependency]
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: embedded(migrations),
    swiftSettings: strict)
}

/// The SQL that a module carries in itself.
func embedded(_ migrations: [String]) -> [Resource] {
  migrations.map { .embedInCode("Migrations/\($0).sql") }
}

func tests(_ name: String, path: String, exclude: [String] = [], _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], path: path, exclude: exclude, swiftSettings: strict)
}

func system(_ name: String, pkgConfig: String? = nil, apt package: String) -> Target {
  .systemLibrary(name: name, path: "Shared/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// The rooms of a service that are not Swift of its executable.
let besideTheService = ["Domain", "Dockerfile", "README.md", ".env.example"]

/// What a service stands on.
let serviceKit: [Target.Dependency] = [
  "JSON", "Messages", "Contract", "FramedRPC", "ServiceKit",
  .product(name: "ArgumentParser", package: "swift-argument-parser"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "Metrics", package: "swift-metrics"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
]

let package = Package(
  name: "roleready",
  products: [
    .executable(name: "roleready-parser", targets: ["ParserService"]),
    .executable(name: "roleready-extract", targets: ["ParserExtractor"]),
    .executable(name: "roleready-ats", targets: ["ATSService"]),
    .executable(name: "roleready-tailor", targets: ["TailorService"]),
    .executable(name: "roleready-billing", targets: ["BillingService"]),
    .executable(name: "roleready-edge", targets: ["EdgeService"]),
    .executable(name: "protoc-gen-roleready", targets: ["Generator"]),
    .executable(name: "rpc-bench", targets: ["RPCBench"]),
    .executable(name: "postgres-bench", targets: ["PostgresBench"]),
    .executable(name: "redis-bench", targets: ["RedisBench"]),
    .executable(name: "limits-bench", targets: ["LimitsBench"]),
    .executable(name: "roleready-fuzz", targets: ["FuzzRunner"]),
    .executable(name: "confinement-probe", targets: ["ConfinementProbe"]),
    .executable(name: "codec-bench", targets: ["CodecBench"]),
    .executable(name: "jobs-bench", targets: ["JobsBench"]),
    .executable(name: "chaos-worker", targets: ["ChaosWorker"]),
    .executable(name: "roleready-chaos", targets: ["ChaosRunner"]),
    .executable(name: "roleready-simulate", targets: ["SimulationRunner"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections.git", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.0.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics.git", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.30.0"),
    .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.10.0", traits: []),
    .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.24.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.6.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.0"),
  ],
  targets: [
    // The C libraries of the system.
    system("CEpoll", apt: "libc6-dev"),
    system("CProtobufC", pkgConfig: "libprotobuf-c", apt: "libprotobuf-c-dev"),
    system("CLibPQ", pkgConfig: "libpq", apt: "libpq-dev"),
    system("CHiredis", pkgConfig: "hiredis", apt: "libhiredis-dev"),
    system("COpenSSL", pkgConfig: "libcrypto", apt: "libssl-dev"),
    system("CPoppler", pkgConfig: "poppler", apt: "libpoppler-private-dev"),
    system("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
    system("CPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),

    // Shared: libraries that know no service.
    .target(name: "CMessages", dependencies: ["CProtobufC"], path: "Shared/CMessages"),
    library("Messages", path: "Shared/Messages", ["CMessages", "CProtobufC"]),
    library(
      "FramedRPC", path: "Shared/FramedRPC",
      [
        "Messages",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
      ]),
    library("Contract", path: "Shared/Contract", ["Messages", "FramedRPC"]),
    library("Cryptography", path: "Shared/Cryptography", ["COpenSSL"]),
    library(
      "Postgres", path: "Shared/Postgres",
      [
        "CEpoll", "CLibPQ",
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
      ]),
    library(
      "Redis", path: "Shared/Redis",
      [
        "CHiredis",
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    library(
      "ServiceKit", path: "Shared/ServiceKit",
      [
        "JSON", "Messages", "FramedRPC", "Postgres", "Redis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    library(
      "JobQueue", path: "Shared/JobQueue", migrations: ["0001_jobs", "0002_line"],
      [
        "Messages", "FramedRPC", "Postgres", "Redis", "ServiceKit",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    library("JSON", path: "Shared/JSON"),
    library("LanguageModel", path: "Shared/LanguageModel", ["JSON"]),
    library("JSONResume", path: "Shared/JSONResume", ["JSON", "Messages"]),
    library("ResumeText", path: "Shared/ResumeText"),

    // Services: the pure domain of each is a module of its own, so that it cannot reach I/O.
    library("ParserDomain", path: "Services/Parser/Domain", ["JSON", "Messages", "ResumeText"]),
    library(
      "ParserExtraction", path: "Services/Parser/Extraction",
      [
        "ParserDomain", "Messages",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(name: "CConfinement", path: "Services/Parser/Extractor/Confinement"),
    .target(name: "CPDFPages", dependencies: ["CPoppler"], path: "Services/Parser/Extractor/PDFPages"),
    program(
      "ParserExtractor", path: "Services/Parser/Extractor", exclude: ["Confinement", "PDFPages", "FORMAT.md"],
      ["CConfinement", "CPDFPages", "CLibXML2", "CLibZip"]),
    program(
      "ParserService", path: "Services/Parser", exclude: besideTheService + ["Extraction", "Extractor"],
      migrations: ["0001_resumes"],
      serviceKit + [
        "ParserDomain", "ParserExtraction", "LanguageModel", "JSONResume", "Cryptography", "Postgres", "Redis",
        "JobQueue",
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    library("ATSDomain", path: "Services/ATS/Domain", ["Messages", "ResumeText"]),
    program(
      "ATSService", path: "Services/ATS", exclude: besideTheService, migrations: ["0001_reports"],
      serviceKit + ["ATSDomain", "JSONResume", "Postgres", "Redis", "JobQueue"]),
    library("TailorDomain", path: "Services/Tailor/Domain", ["Messages", "ResumeText"]),
    library("TailorExport", path: "Services/Tailor/Export", ["Messages", "CPango"]),
    program(
      "TailorService", path: "Services/Tailor", exclude: besideTheService + ["Export"], migrations: ["0001_tailorings"],
      serviceKit + ["TailorDomain", "TailorExport", "JSONResume", "Postgres", "Redis", "JobQueue"]),
    library("BillingDomain", path: "Services/Billing/Domain", ["Messages"]),
    program(
      "BillingService", path: "Services/Billing", exclude: besideTheService, migrations: ["0001_billing"],
      serviceKit + ["BillingDomain", "Postgres"]),
    library("EdgeDomain", path: "Services/Edge/Domain", ["Messages"]),
    program(
      "EdgeService", path: "Services/Edge", exclude: besideTheService + ["Web"], migrations: ["0001_edge"],
      serviceKit + [
        "EdgeDomain", "JSONResume", "Cryptography", "Postgres", "Redis",
        .product(name: "Hummingbird", package: "hummingbird"),
      ]),

    // The generator of Shared/Messages/Generated and Shared/Contract/Generated.
    program(
      "Generator", path: "proto/Generator",
      [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
      ]),

    library("BenchLoad", path: "Tests/Bench/Load"),
    program(
      "PostgresBench", path: "Tests/Bench/Postgres",
      ["BenchLoad", "Postgres", .product(name: "Logging", package: "swift-log")]),
    program(
      "RedisBench", path: "Tests/Bench/Redis",
      [
        "BenchLoad", "Redis", .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    program(
      "LimitsBench", path: "Tests/Bench/Limits",
      [
        "BenchLoad", "Redis", .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    program(
      "RPCBench", path: "Tests/Bench/RPC",
      ["BenchLoad", "FramedRPC", "Messages", .product(name: "Logging", package: "swift-log")]),
    program(
      "JobsBench", path: "Tests/Bench/Jobs",
      ["JobQueue", "Postgres", .product(name: "Logging", package: "swift-log")]),
    program("CodecBench", path: "Tests/Bench/Codec", exclude: ["allocations.c"], ["Messages"]),

    library(
      "Fuzzing", path: "Tests/Fuzz", exclude: ["Runner"],
      [
        "FramedRPC", "Messages", "ParserDomain", "ParserExtraction",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    program(
      "FuzzRunner", path: "Tests/Fuzz/Runner",
      ["FramedRPC", "Fuzzing", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    library(
      "Simulation", path: "Tests/Simulation", exclude: ["Runner", "Tests"],
      ["Fuzzing", "JobQueue", "Postgres", "Redis"]),
    program(
      "SimulationRunner", path: "Tests/Simulation/Runner",
      ["Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // Tests mirror what they test.
    .target(
      name: "TestSupport",
      dependencies: [
        "Postgres", "Redis", "FramedRPC",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "MessagesTests", dependencies: ["Fuzzing", "Messages"], path: "Tests/Shared/Messages", exclude: ["Oracle"],
      swiftSettings: strict),
    tests(
      "FramedRPCTests", path: "Tests/Shared/FramedRPC", exclude: ["Python"],
      [
        "FramedRPC", "Fuzzing", "Messages", .product(name: "Logging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], path: "Tests/Shared/JSON", swiftSettings: strict),
    .testTarget(
      name: "CryptographyTests", dependencies: ["Cryptography"], path: "Tests/Shared/Cryptography",
      swiftSettings: strict),
    tests(
      "PostgresTests", path: "Tests/Shared/Postgres", ["Postgres", .product(name: "Logging", package: "swift-log")]),
    tests(
      "RedisTests", path: "Tests/Shared/Redis",
      [
        "Redis", .product(name: "Logging", package: "swift-log"), .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(
      name: "ServiceKitTests",
      dependencies: [
        "ServiceKit", "FramedRPC", "JSON", "Messages", "Postgres", "TestSupport",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], path: "Tests/Shared/ServiceKit", swiftSettings: strict),
    tests(
      "JobQueueTests", path: "Tests/Shared/JobQueue",
      [
        "FramedRPC", "Fuzzing", "JobQueue", "Messages", "Postgres", "Redis", "ServiceKit", "Simulation",
        .product(name: "Logging", package: "swift-log"), .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    library(
      "Chaos", path: "Tests/Chaos", exclude: ["Runner", "Tests", "Worker"],
      [
        "Fuzzing", "FramedRPC", "JobQueue", "Messages", "Postgres", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    program(
      "ChaosWorker", path: "Tests/Chaos/Worker",
      [
        "JobQueue", "Messages", "Postgres", "Redis", .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    program(
      "ChaosRunner", path: "Tests/Chaos/Runner",
      ["Chaos", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(
      name: "ChaosTests", dependencies: ["Chaos", "ChaosWorker"], path: "Tests/Chaos/Tests", swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation"], path: "Tests/Simulation/Tests", swiftSettings: strict),
    .testTarget(
      name: "JSONResumeTests", dependencies: ["JSON", "JSONResume", "Messages"], path: "Tests/Shared/JSONResume",
      swiftSettings: strict),
    .testTarget(
      name: "LanguageModelTests", dependencies: ["LanguageModel"], path: "Tests/Shared/LanguageModel",
      swiftSettings: strict),
    .testTarget(
      name: "ResumeTextTests", dependencies: ["ResumeText"], path: "Tests/Shared/ResumeText", swiftSettings: strict),
    tests(
      "ParserTests", path: "Tests/Services/Parser", exclude: ["Probe"],
      [
        "ParserDomain", "ParserExtraction", "ParserService", "ParserExtractor", "Contract",
        "FramedRPC", "Fuzzing", "JSON", "LanguageModel", "Messages", "ServiceKit",
        .product(name: "Logging", package: "swift-log"),
      ]),
    // It attacks from within the confinement of the process that reads files.
    .executableTarget(
      name: "ConfinementProbe", dependencies: ["CConfinement"], path: "Tests/Services/Parser/Probe"),
    tests(
      "ATSTests", path: "Tests/Services/ATS",
      [
        "ATSDomain", "ATSService", "JSON", "JSONResume", "Messages", "ServiceKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "TailorTests", dependencies: ["TailorDomain", "TailorExport", "JSONResume", "Messages", "TestSupport"],
      path: "Tests/Services/Tailor", swiftSettings: strict),
    tests(
      "BillingTests", path: "Tests/Services/Billing",
      ["BillingDomain", "BillingService", "Contract", "FramedRPC", "Postgres"]),
    tests(
      "EdgeTests", path: "Tests/Services/Edge",
      [
        "EdgeDomain", "EdgeService", "Contract", "FramedRPC", "JSON", "Messages", "Postgres", "Redis", "ServiceKit",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    tests(
      "SuiteTests", path: "Tests/Suite",
      [
        "Contract", "JSON", "FramedRPC", "Messages", "Postgres",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
