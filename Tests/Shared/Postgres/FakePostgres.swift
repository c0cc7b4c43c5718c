import TestSupport

/// Just enough of PostgreSQL's protocol (version 3) for a server that then misbehaves.
enum FakePostgres {
  /// Takes the startup message and says that queries may come.
  static func greet(_ conversation: ScriptedServer.Conversation) {
    _ = conversation.read()
    conversation.write(message("R", number(0)) + message("Z", Array("I".utf8)))
  }

  /// The answer to a statement that is prepared and run for the first time: one row of one text column "t".
  static func row(_ cell: [UInt8]) -> [UInt8] {
    let column = Array("t\0".utf8) + number(0) + [0, 0] + number(25) + [0xFF, 0xFF] + number(-1) + [0, 0]
    return message("1", []) + message("2", []) + message("T", [0, 1] + column)
      + message("D", [0, 1] + number(Int32(cell.count)) + cell) + message("C", Array("SELECT 1\0".utf8))
      + message("Z", Array("I".utf8))
  }

  private static func message(_ kind: Character, _ body: [UInt8]) -> [UInt8] {
    [kind.asciiValue ?? 0] + number(Int32(body.count + 4)) + body
  }

  private static func number(_ value: Int32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}
