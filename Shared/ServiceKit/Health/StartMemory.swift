import Glibc

/// The memory that only starting needed.
enum StartMemory {
  /// Gives back the code of the program and its libraries, of which the start ran far more than serving does. What is
  /// needed comes back from the system's cache of files as it is run.
  static func giveBack() {
    guard let file = fopen("/proc/self/maps", "re") else { return }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(line) }
    while getline(&line, &size, file) > 0, let text = line {
      guard let code = code(String(cString: text)) else { continue }
      madvise(UnsafeMutableRawPointer(bitPattern: code.lowerBound), code.count, MADV_DONTNEED)
    }
  }

  /// The addresses of a line of /proc/PID/maps (proc(5)) if it is code of a file: that is never written to, so nothing is
  /// lost with its pages.
  static func code(_ line: String) -> Range<UInt>? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count >= 6, words[1] == "r-xp", words[5].hasPrefix("/") else { return nil }
    let addresses = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard addresses.count == 2, addresses[0] < addresses[1] else { return nil }
    return addresses[0]..<addresses[1]
  }
}
