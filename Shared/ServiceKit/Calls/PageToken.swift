package import FramedRPC

/// Where a page of a list begins: after an instant and an id, newest first. Opaque to callers.
package struct PageToken: Sendable, Equatable {
  /// The instant of the last row of the page before, in milliseconds since 1970.
  package let milliseconds: Int64
  /// The id of that row.
  package let id: String

  /// The place before the first row.
  package static let start = PageToken(milliseconds: Int64.max, id: "ffffffff-ffff-ffff-ffff-ffffffffffff")

  package init(milliseconds: Int64, id: String) {
    self.milliseconds = milliseconds
    self.id = id
  }

  /// Reads a token; an empty one is the start. Throws "invalid_request" for what is none of ours.
  package init(_ text: String) throws(RPCError) {
    guard !text.isEmpty else {
      self = .start
      return
    }
    let parts = text.split(separator: "_", maxSplits: 1)
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Identifier.uuid(String(parts[1])) else {
      throw .catalogued("invalid_request", detail: "page_token is not one of ours")
    }
    self.init(milliseconds: milliseconds, id: id)
  }

  /// The token's text.
  package var text: String { "\(milliseconds)_\(id)" }

  /// How many rows a page has: what was asked for within 1 to 100, 20 when nothing was.
  package static func size(_ asked: Int32) -> Int {
    asked == 0 ? 20 : min(max(Int(asked), 1), 100)
  }
}
