import SwiftProtobuf

/// swift-protobuf on the same resume: `measure FILE` prints the same line as ours. The generated message and `measure`
/// are put beside this file when the benchmark is built.
@main
struct CodecPeer {
  static func main() throws {
    let bytes = read(CommandLine.arguments[2])
    let resume = try Roleready_V1_Resume(serializedBytes: bytes)
    let again: [UInt8] = try resume.serializedBytes()
    guard again == bytes else { fatalError("not the same resume") }
    report(
      bytes: bytes.count,
      encode: try measure {
        let bytes: [UInt8] = try resume.serializedBytes()
        return bytes.count
      },
      decode: try measure { try Roleready_V1_Resume(serializedBytes: bytes).work.count })
  }
}
