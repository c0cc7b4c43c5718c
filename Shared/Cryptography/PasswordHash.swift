/// Hashes and checks passwords with scrypt, a few at a time, on threads of its own.
///
/// A hash is kept as text that carries its own cost, `$scrypt$ln=15,r=8,p=3$SALT$HASH` (the PHC string format),
/// so that the cost can rise without a change to what is stored.
package struct PasswordHash: Sendable {
  /// The most bytes a password may have.
  package static let passwordLimitBytes = 1_024

  private static let saltCount = 16
  private static let hashCount = 32

  private let cost: Scrypt.Cost
  private let threads: BoundedThreads

  /// Hashes at `cost`. At most `concurrency` run at once and `waiting` more wait; what comes then is refused.
  package init(cost: Scrypt.Cost = .standard, concurrency: Int = 2, waiting: Int = 64) {
    self.cost = cost
    threads = BoundedThreads(limit: concurrency, waitingLimit: waiting)
  }

  /// The text to store for `password`, with a fresh salt.
  package func hash(_ password: String) async throws(PasswordHashError) -> String {
    let salt = SecureRandom.bytes(Self.saltCount)
    let hash = try await derive(password, salt: salt, cost: cost)
    return PasswordHashText(cost: cost, salt: salt, hash: hash).text
  }

  /// True when `stored` was made from `password`.
  package func verify(_ password: String, against stored: String) async throws(PasswordHashError) -> Bool {
    guard let stored = PasswordHashText(stored) else { throw .malformed }
    let hash = try await derive(password, salt: stored.salt, cost: stored.cost, count: stored.hash.count)
    return ConstantTime.equal(hash, stored.hash)
  }

  /// Takes as long as checking a password does, so that the time does not tell whether an account exists.
  package func verifyNothing(_ password: String) async throws(PasswordHashError) {
    _ = try await derive(password, salt: [UInt8](repeating: 0, count: Self.saltCount), cost: cost)
  }

  /// True when `stored` should be made again, at today's cost, the next time the password is at hand.
  package func isOutdated(_ stored: String) -> Bool {
    PasswordHashText(stored)?.cost != cost
  }

  private func derive(
    _ password: String, salt: [UInt8], cost: Scrypt.Cost, count: Int = hashCount
  ) async throws(PasswordHashError) -> [UInt8] {
    let bytes = Array(password.utf8)
    guard bytes.count <= Self.passwordLimitBytes else { throw .tooLong }
    let hash = try await threads.run { Scrypt.derive(password: bytes, salt: salt, cost: cost, count: count) }
    guard let hash else { throw .noResources }
    return hash
  }
}
