/// What a stretch of a `multipart/form-data` body turned out to be.
package enum MultipartEvent: Sendable, Equatable {
  /// A part begins.
  case partBegan(MultipartPart)
  /// The next bytes of the part that began last; never empty.
  case content([UInt8])
  /// That part is complete.
  case partEnded
  /// The closing delimiter was read; whatever follows is ignored.
  case finished
}
