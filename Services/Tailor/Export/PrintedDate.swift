/// Dates as a reader expects them.
enum PrintedDate {
  /// "Mar 2019" for "2019-03" and "2019-03-14"; anything else as it is.
  static func text(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].utf8.count == 4, Int(parts[0]) != nil, let month = Int(parts[1]),
      (1...12).contains(month)
    else { return Printable.line(date) }
    return "\(months[month - 1]) \(parts[0])"
  }

  /// "Mar 2019 – Present"; empty when nothing is known.
  static func span(_ start: String, _ end: String) -> String {
    if start.isEmpty { return text(end) }
    return "\(text(start)) – \(end.isEmpty ? "Present" : text(end))"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
