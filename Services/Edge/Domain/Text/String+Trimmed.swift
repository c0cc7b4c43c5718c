extension StringProtocol {
  /// The text without these characters at its ends.
  package func trimmed(of unwanted: Set<Character> = [" ", "\n", "\t", "\r", "\r\n"]) -> String {
    var rest = self[...]
    while let first = rest.first, unwanted.contains(first) { rest.removeFirst() }
    while let last = rest.last, unwanted.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
