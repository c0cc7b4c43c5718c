/// What commands say to whoever typed them.
enum Terminal {
  /// Writes lines to standard error.
  static func complain(_ lines: [String]) {
    for line in lines { LogSink.standardError.write(Array((line + "\n").utf8)) }
  }

  /// Writes lines to standard output.
  static func say(_ lines: [String]) {
    for line in lines { LogSink.standardOutput.write(Array((line + "\n").utf8)) }
  }
}
