/// Spans of time as a person says them.
enum YearsText {
  /// "3 years of experience", "1 year of experience".
  static func experience(_ years: Double) -> String { "\(span(years)) of experience" }

  /// "3 years", "1 year", "1.5 years".
  static func span(_ years: Double) -> String {
    let tenths = (years * 10).rounded() / 10
    let text = tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    return tenths == 1 ? "1 year" : "\(text) years"
  }
}
