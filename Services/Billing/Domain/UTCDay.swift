/// A day of the UTC calendar, by its number since 1970-01-01; quotas and caps start anew with each.
package struct UTCDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let number: Int64

  package static let milliseconds: Int64 = 86_400_000

  package init(number: Int64) {
    self.number = number
  }

  /// The day an instant falls in.
  package init(containing instantMilliseconds: Int64) {
    let quotient = instantMilliseconds / Self.milliseconds
    number = instantMilliseconds % Self.milliseconds < 0 ? quotient - 1 : quotient
  }

  /// The first instant of the next day, in milliseconds since 1970.
  package var endMilliseconds: Int64 { (number + 1) * Self.milliseconds }

  package static func < (left: UTCDay, right: UTCDay) -> Bool { left.number < right.number }
}
