/// Counts wrong passwords, so that guessing ends soon: ten from one address for one account, a hundred for one
/// account from anywhere, within a quarter of an hour.
///
/// The count by address comes first, so that a stranger who guesses does not lock the owner out.
package struct FailedSignIns: Sendable {
  private static let windowMilliseconds: Int64 = 15 * 60_000
  private static let limitFromAddress = 10
  private static let limitForAccount = 100
  private static let accountLimit = 10_000

  private struct Window: Sendable {
    var startMilliseconds: Int64
    var count: Int
  }

  private var windows: [String: Window] = [:]

  /// No failures yet.
  package init() {}

  /// Milliseconds to wait before this account may be tried from this address again; nil when it may be now.
  package func waitMilliseconds(_ email: EmailAddress, from address: String, at now: Int64) -> Int64? {
    let waits = [
      wait(email.text + " " + address, Self.limitFromAddress, now), wait(email.text, Self.limitForAccount, now),
    ]
    return waits.compactMap { $0 }.max()
  }

  /// Counts a wrong password.
  package mutating func count(_ email: EmailAddress, from address: String, at now: Int64) {
    if windows.count > Self.accountLimit { windows = windows.filter { !Self.isOver($0.value, now) } }
    // Better to forget than to grow without end.
    if windows.count > Self.accountLimit { windows = [:] }
    for key in [email.text + " " + address, email.text] {
      var window = windows[key] ?? Window(startMilliseconds: now, count: 0)
      if Self.isOver(window, now) { window = Window(startMilliseconds: now, count: 0) }
      window.count += 1
      windows[key] = window
    }
  }

  /// Forgets the failures from an address once the right password came from there.
  package mutating func forgive(_ email: EmailAddress, from address: String) {
    windows[email.text + " " + address] = nil
  }

  private func wait(_ key: String, _ limit: Int, _ now: Int64) -> Int64? {
    guard let window = windows[key], !Self.isOver(window, now), window.count >= limit else { return nil }
    return window.startMilliseconds + Self.windowMilliseconds - now
  }

  private static func isOver(_ window: Window, _ now: Int64) -> Bool {
    now - window.startMilliseconds >= windowMilliseconds
  }
}
