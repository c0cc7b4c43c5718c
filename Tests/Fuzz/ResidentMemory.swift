import FoundationEssentials
import Glibc

/// The memory of this process that is in use.
package enum ResidentMemory {
  /// In bytes; 0 where the system does not tell.
  package static var bytes: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let words = text.split(separator: " ")
    guard words.count > 1, let pages = Int(words[1]) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
