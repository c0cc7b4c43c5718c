// Made from roleready/v1/wire.proto by ./roleready generate.

/// How a call ended; the payload of END from the server.
package struct Status: Message {
  /// gRPC's numbers: 0 OK, 1 CANCELLED, ... 16 UNAUTHENTICATED.
  package var code: UInt32
  /// A code of the catalogue of errors; empty when OK.
  package var errorCode: String
  /// What was different this time; safe to show. May be empty.
  package var detail: String
  /// True when the call certainly had no effect, so that it may be sent again.
  package var notProcessed: Bool
  /// Earliest next try, in milliseconds; 0 when the server does not say.
  package var retryAfterMilliseconds: UInt32

  package init(
    code: UInt32 = 0, errorCode: String = "", detail: String = "", notProcessed: Bool = false,
    retryAfterMilliseconds: UInt32 = 0
  ) {
    self.code = code
    self.errorCode = errorCode
    self.detail = detail
    self.notProcessed = notProcessed
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }
}
