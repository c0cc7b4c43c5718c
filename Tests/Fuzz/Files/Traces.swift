import FoundationEssentials
import Glibc

/// What work leaves behind in a process and around it when it is not cleaned up.
package struct Traces: Equatable {
  private let descriptors: Int
  private let hasChildren: Bool
  private let files: [String]

  /// The traces at this moment: open descriptors, children, files in the working folder.
  package static func now() -> Traces {
    let manager = FileManager.default
    var information = siginfo_t()
    // A child that has ended is left to whoever waits for it.
    let hasChildren = waitid(P_ALL, 0, &information, WEXITED | WNOHANG | WNOWAIT) == 0
    return Traces(
      descriptors: (try? manager.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0, hasChildren: hasChildren,
      files: (try? manager.contentsOfDirectory(atPath: manager.currentDirectoryPath).sorted()) ?? [])
  }

  /// What there is more than before; nil when there is nothing.
  package func excess(over before: Traces) -> String? {
    // Threads that wait for work keep a few descriptors.
    if descriptors > before.descriptors + 16 { return "\(descriptors - before.descriptors) descriptors stayed open" }
    if hasChildren, !before.hasChildren { return "a child was left behind" }
    return files == before.files ? nil : "the working folder has changed"
  }
}
