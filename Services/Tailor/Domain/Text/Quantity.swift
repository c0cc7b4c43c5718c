/// A number of a text with what it counts.
struct Quantity: Equatable, Sendable {
  enum Unit: Equatable, Sendable {
    case plain
    case percent
    case money(String)
    /// "doubled", "3x".
    case multiple
  }

  /// What it can mean: "9.000" is nine, or nine thousand.
  var values: [Double]
  var unit: Unit
  /// Whether the unit was taken from the second number of a range ("58 to 81 percent").
  var tookUnit = false
  /// Its tokens.
  var tokens: Range<Int>
  /// As written.
  var text: String

  /// Whether this is a year as in a date.
  var isYear: Bool {
    guard unit == .plain, let value = values.first else { return false }
    return value >= 1900 && value <= 2100 && value == value.rounded() && values.count == 1
  }

  /// Whether `other` says the same.
  func agrees(with other: Quantity) -> Bool {
    guard values.contains(where: { value in other.values.contains { Self.isSame(value, $0) } }) else {
      return isSameMultiple(as: other)
    }
    return unit == other.unit || (tookUnit && other.unit == .plain) || (other.tookUnit && unit == .plain)
  }

  /// Whether this, written after "about", "over" or "nearly", rounds `other`.
  func rounds(_ other: Quantity) -> Bool {
    guard unit == other.unit, let value = values.last, let exact = other.values.last, exact > 10 else { return false }
    return abs(value - exact) <= exact * 0.05
  }

  /// "Doubled" is 100 % more, "halved" 50 % less.
  private func isSameMultiple(as other: Quantity) -> Bool {
    let (multiple, percent) = unit == .multiple ? (self, other) : (other, self)
    guard multiple.unit == .multiple, percent.unit == .percent, let factor = multiple.values.first,
      let share = percent.values.first
    else { return false }
    return Self.isSame(abs(factor - 1) * 100, share)
  }

  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= 1e-9 * max(abs(first), abs(second))
  }
}
