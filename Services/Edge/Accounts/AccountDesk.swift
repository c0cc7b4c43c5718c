import Cryptography
import EdgeDomain
import Synchronization

/// Makes accounts, checks passwords, opens and ends sessions.
final class AccountDesk: Sendable {
  /// A session that was just opened; the only time its token is seen.
  struct Opened: Sendable {
    let token: String
    let expiresAtMilliseconds: Int64
  }

  private let people: PersonStore
  private let sessions: SessionStore
  private let passwords: PasswordHash
  private let failures = Mutex(FailedSignIns())
  private let lifetimeMilliseconds: Int64
  private let now: @Sendable () -> Int64

  init(
    people: PersonStore, sessions: SessionStore, passwords: PasswordHash, sessionDays: Int,
    now: @escaping @Sendable () -> Int64
  ) {
    self.people = people
    self.sessions = sessions
    self.passwords = passwords
    self.now = now
    lifetimeMilliseconds = Int64(sessionDays) * 86_400_000
  }

  /// How long a browser keeps the cookie, in seconds.
  var lifetimeSeconds: Int64 { lifetimeMilliseconds / 1_000 }

  /// Makes an account. Throws "invalid_email", "weak_password" or "email_taken".
  func signUp(email: String, password: String) async throws -> Person {
    guard let email = EmailAddress(email) else { throw APIProblem("invalid_email") }
    if let fault = PasswordRule.fault(password, email: email) {
      throw APIProblem("weak_password", detail: Self.sentence(fault))
    }
    let hash = try await hashing { () async throws(PasswordHashError) in try await self.passwords.hash(password) }
    let instant = now()
    let person = try await people.add(
      id: UUIDv7.text(atMilliseconds: instant), email: email.text, passwordHash: hash, at: instant)
    guard let person else { throw APIProblem("email_taken") }
    return person
  }

  /// The person of a mail address and a password; throws "wrong_credentials" whichever of the two is wrong, and
  /// "rate_limited" after too many wrong ones.
  func signIn(email: String, password: String, from address: String) async throws -> Person {
    guard let email = EmailAddress(email), PasswordRule.isPossible(password) else {
      throw APIProblem("wrong_credentials")
    }
    if let wait = failures.withLock({ $0.waitMilliseconds(email, from: address, at: now()) }) {
      throw APIProblem(
        "rate_limited", detail: "There were too many wrong passwords for this account.", retryAfterMilliseconds: wait)
    }
    let known = try await people.find(email: email.text)
    let isRight = try await hashing { () async throws(PasswordHashError) in
      guard let known else {
        try await self.passwords.verifyNothing(password)
        return false
      }
      return try await self.passwords.verify(password, against: known.passwordHash)
    }
    guard isRight, let person = known?.person else {
      failures.withLock { $0.count(email, from: address, at: now()) }
      throw APIProblem("wrong_credentials")
    }
    failures.withLock { $0.forgive(email, from: address) }
    return person
  }

  /// Opens a session.
  func open(_ person: Person, _ kind: SessionStore.Kind) async throws -> Opened {
    var generator = SecureRandomNumberGenerator()
    let token = SessionToken.make(using: &generator)
    let instant = now()
    let opened = Opened(token: token, expiresAtMilliseconds: instant + lifetimeMilliseconds)
    try await sessions.open(
      tokenHash: Self.hash(token), personId: person.id, kind: kind, at: instant, until: opened.expiresAtMilliseconds)
    return opened
  }

  /// The session of a token; nil when it does not hold.
  func session(_ token: String) async throws -> SessionStore.Session? {
    try await sessions.find(tokenHash: Self.hash(token), at: now())
  }

  /// Ends a session.
  func close(_ token: String) async throws {
    try await sessions.close(tokenHash: Self.hash(token))
  }

  private static func hash(_ token: String) -> [UInt8] { SHA256.hash(Array(token.utf8)) }

  private static func sentence(_ fault: PasswordRule.Fault) -> String {
    switch fault {
    case .tooShort: "This password is too short."
    case .tooLong: "This password is too long."
    case .tooPlain: ""
    }
  }

  private func hashing<R>(_ body: () async throws(PasswordHashError) -> R) async throws -> R {
    do throws(PasswordHashError) {
      return try await body()
    } catch {
      switch error {
      case .busy, .noResources: throw APIProblem("busy", retryAfterMilliseconds: 2_000)
      case .tooLong: throw APIProblem("weak_password", detail: Self.sentence(.tooLong))
      case .cancelled: throw CancellationError()
      case .malformed: throw error
      }
    }
  }
}
