/// The name of one request in every log line, answer and call that belongs to it.
package enum RequestID {
  /// Whether an id from outside may be used: 8 to 64 letters, digits, dots, dashes or underscores.
  ///
  /// Anything else could forge log lines or hide in them.
  package static func isSane(_ text: String) -> Bool {
    (8...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}
