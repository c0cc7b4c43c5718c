import Cryptography
import Testing

struct PasswordHashTests {
  private static let cheap = Scrypt.Cost(logN: 4, r: 8, p: 1)

  @Test("the right password passes, another does not, and two hashes of one password differ")
  func roundTrip() async throws {
    let passwords = PasswordHash(cost: Self.cheap)
    let stored = try await passwords.hash("correct horse")
    #expect(stored.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    #expect(try await passwords.verify("correct horse", against: stored))
    #expect(try await !passwords.verify("correct horsf", against: stored))
    #expect(try await !passwords.verify("", against: stored))
    #expect(try await passwords.hash("correct horse") != stored)
  }

  @Test("a hash is checked at the cost it carries, and is outdated when that is not today's")
  func costInText() async throws {
    let stored = try await PasswordHash(cost: Self.cheap).hash("é à la carte")
    let dearer = PasswordHash(cost: Scrypt.Cost(logN: 5, r: 8, p: 1))
    #expect(try await dearer.verify("é à la carte", against: stored))
    #expect(dearer.isOutdated(stored))
    #expect(!PasswordHash(cost: Self.cheap).isOutdated(stored))
  }

  @Test(
    "a stored text that is none of ours is an error, not a wrong password",
    arguments: [
      "", "plain", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA",
      "$argon2$ln=4,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
      "$scrypt$ln=30,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
      "$scrypt$ln=4,p=1,r=8$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
      "$scrypt$ln=9223372036854775808,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
    ])
  func malformed(stored: String) async {
    await #expect(throws: PasswordHashError.malformed) {
      try await PasswordHash(cost: Self.cheap).verify("x", against: stored)
    }
  }

  @Test("a password over the limit is refused before any work")
  func longPassword() async throws {
    let passwords = PasswordHash(cost: Self.cheap)
    _ = try await passwords.hash(String(repeating: "x", count: PasswordHash.passwordLimitBytes))
    await #expect(throws: PasswordHashError.tooLong) {
      try await passwords.hash(String(repeating: "x", count: PasswordHash.passwordLimitBytes + 1))
    }
  }

  @Test("fifty hashes at once all end well when so many may wait")
  func manyAtOnce() async throws {
    let passwords = PasswordHash(cost: Self.cheap, concurrency: 2, waiting: 50)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          let stored = try await passwords.hash("password \(number)")
          return try await passwords.verify("password \(number)", against: stored)
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}
