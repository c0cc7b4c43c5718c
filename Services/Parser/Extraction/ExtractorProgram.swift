import Glibc

/// Where the program `roleready-extract` is.
package enum ExtractorProgram {
  /// The path given, or that of the file beside this process's own executable.
  package static func path(given: String?) -> String {
    if let given, !given.isEmpty { return given }
    var own = [UInt8](repeating: 0, count: 4_096)
    let count = own.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { readlink("/proc/self/exe", $0.assumingMemoryBound(to: CChar.self), buffer.count) } ?? 0
    }
    let path = String(decoding: own.prefix(max(0, count)), as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else { return "roleready-extract" }
    return path[...slash] + "roleready-extract"
  }
}
