import JSON
import ServiceKit

/// A list of pairs to be scored.
enum PairList {
  struct Pair {
    let resume: String
    let job: String

    /// How the answer names it.
    var key: String { "\(resume)|\(job)" }
  }

  /// 32 MB, a million values.
  private static let limits = JSONLimits(bytes: 33_554_432, depth: 8, values: 1_000_000)

  static func read(_ file: InputFile) throws -> [Pair] {
    try file.parsed { () throws(JSONError) in
      let list = try JSONValue.parse(file.bytes, limits: limits)
      guard let values = list.array else {
        throw JSONError(.wrongType, "expected an array, found \(list.typeName)")
      }
      var pairs: [Pair] = []
      for (index, value) in values.enumerated() {
        pairs.append(Pair(resume: try id("resume", of: value, index), job: try id("job", of: value, index)))
      }
      return pairs
    }
  }

  /// An id is the name of a file: it leads nowhere else.
  private static func id(_ key: String, of value: JSONValue, _ index: Int) throws(JSONError) -> String {
    guard let text = value[key]?.text else {
      throw JSONError(.wrongType, at: "/\(index)/\(key)", "expected a string")
    }
    guard !text.isEmpty, text.utf8.count <= 200, !text.utf8.contains(UInt8(ascii: "/")), text != "..", text != "."
    else {
      throw JSONError(.malformed, at: "/\(index)/\(key)", "expected the name of a file without its ending")
    }
    return text
  }
}
