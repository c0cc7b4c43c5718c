/// Ids by number, so that a finding can be looked up.
enum ChaosId {
  static func job(_ number: Int) -> String { "10000000-0000-4000-8000-" + twelve(number) }
  static func person(_ number: Int) -> String { "00000000-0000-4000-8000-" + twelve(number) }

  /// Ids as PostgreSQL reads an array of them.
  static func array(_ ids: [String]) -> String { "{" + ids.joined(separator: ",") + "}" }

  private static func twelve(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
