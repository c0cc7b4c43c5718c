/// What the text of a variable must be, and what it becomes.
package struct VariableCheck<Value: Sendable>: Sendable {
  /// What is expected, as the end of "expected …", such as "a whole number from 1 to 500".
  package let expectation: String
  let parse: @Sendable (String) -> Value?

  /// A check that `parse` makes: nil for text that is not as `expectation` says.
  package init(_ expectation: String, parse: @escaping @Sendable (String) -> Value?) {
    self.expectation = expectation
    self.parse = parse
  }
}

extension VariableCheck where Value == Int {
  /// A whole number in a range.
  package static func integer(_ range: ClosedRange<Int>) -> Self {
    Self("a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A port to listen on.
  package static var listeningPort: Self {
    Self("a port number from 1 to 65535, or 0 for any free one") { text in
      Int(text).flatMap { (0...65_535).contains($0) ? $0 : nil }
    }
  }
}

extension VariableCheck where Value == Double {
  /// A number in a range.
  package static func number(_ range: ClosedRange<Double>) -> Self {
    Self("a number from \(range.lowerBound) to \(range.upperBound)") { text in
      Double(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension VariableCheck where Value == Duration {
  /// A number of seconds in a range.
  package static func seconds(_ range: ClosedRange<Double>) -> Self {
    let shown = [range.lowerBound, range.upperBound].map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
    return Self("a number of seconds from \(shown[0]) to \(shown[1])") { text in
      Double(text).flatMap { range.contains($0) ? .seconds($0) : nil }
    }
  }
}

extension VariableCheck where Value == Bool {
  /// "true" or "false"; "1", "yes", "on" and their opposites too.
  package static var flag: Self {
    Self("true or false") { text in
      switch text.lowercased() {
      case "true", "1", "yes", "on": true
      case "false", "0", "no", "off": false
      default: nil
      }
    }
  }
}

extension VariableCheck where Value == String {
  /// Text of so many characters, without control characters.
  package static func text(_ length: ClosedRange<Int> = 1...1_024) -> Self {
    Self("text of \(length.lowerBound) to \(length.upperBound) characters") { text in
      length.contains(text.count) && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        ? text : nil
    }
  }
}

extension VariableCheck where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration.
  package static var word: Self {
    Self("one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")) { Value(rawValue: $0) }
  }
}
