import Cryptography
import Testing

struct SecureRandomTests {
  @Test("so many bytes come as were asked for, and not the same twice")
  func bytes() {
    #expect(SecureRandom.bytes(0).isEmpty)
    #expect(SecureRandom.bytes(33).count == 33)
    #expect(SecureRandom.bytes(32) != SecureRandom.bytes(32))
  }

  @Test("equal secrets are equal, others are not, of whatever length")
  func comparison() {
    #expect(ConstantTime.equal([], []))
    #expect(ConstantTime.equal([1, 2, 3], [1, 2, 3]))
    #expect(!ConstantTime.equal([1, 2, 3], [1, 2, 4]))
    #expect(!ConstantTime.equal([1, 2], [1, 2, 3]))
  }
}
