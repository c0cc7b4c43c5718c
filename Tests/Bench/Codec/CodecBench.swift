import Glibc
import Messages

/// Our side of the benchmark of the codec: `write FILE` writes the resume that all encode and decode; `measure FILE`
/// prints its bytes and, of encoding and of decoding, nanoseconds and allocations.
@main
struct CodecBench {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { fatalError("write FILE | measure FILE") }
    if words[1] == "write" {
      write(try sample().encoded(), to: words[2])
    } else {
      let bytes = read(words[2])
      let resume = try Resume.decoded(from: bytes)
      guard try resume.encoded() == bytes else { fatalError("not the same resume") }
      report(
        bytes: bytes.count,
        encode: try measure { try resume.encoded().count },
        decode: try measure { try Resume.decoded(from: bytes).work.count })
    }
  }
}
