// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "codec-peer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-protobuf.git", from: "1.30.0")],
  targets: [
    .executableTarget(
      name: "CodecPeer", dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")])
  ],
  swiftLanguageModes: [.v6]
)
