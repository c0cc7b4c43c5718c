internal import COpenSSL

/// The scrypt function (RFC 7914).
package enum Scrypt {
  /// What a hash costs: memory is 128 · 2^logN · r bytes, time grows with memory and p.
  package struct Cost: Sendable, Equatable {
    /// The binary logarithm of N.
    package let logN: Int
    /// The block size r.
    package let r: Int
    /// The parallelisation p.
    package let p: Int

    package init(logN: Int, r: Int, p: Int) {
      self.logN = logN
      self.r = r
      self.p = p
    }

    /// 32 MiB and three passes: one of the settings of OWASP's Password Storage Cheat Sheet that it holds equal.
    package static let standard = Cost(logN: 15, r: 8, p: 3)

    /// The most memory that a hash may take, so that a stored text cannot ask for all there is.
    static let memoryLimitBytes = 256 << 20

    /// False for what RFC 7914 excludes or what takes too much.
    var isUsable: Bool {
      (1...24).contains(logN) && (1...32).contains(r) && (1...16).contains(p) && memoryBytes <= Self.memoryLimitBytes
    }

    var memoryBytes: Int { 128 * (1 << logN) * r }
  }

  /// `count` bytes derived from `password` and `salt`; nil when the cost is not allowed or memory is missing.
  ///
  /// Blocks its thread for as long as it takes: use ``PasswordHash`` in a service.
  package static func derive(password: [UInt8], salt: [UInt8], cost: Cost, count: Int) -> [UInt8]? {
    guard cost.isUsable, (1...1_024).contains(count) else { return nil }
    var key = [UInt8](repeating: 0, count: count)
    // libcrypto takes "no address" for "no key wanted", even for an empty password.
    let secret = (password.isEmpty ? [0] : password).map { CChar(bitPattern: $0) }
    let result = EVP_PBE_scrypt(
      secret, password.count, salt, salt.count, 1 << UInt64(cost.logN), UInt64(cost.r), UInt64(cost.p),
      UInt64(Cost.memoryLimitBytes + (4 << 20)), &key, count)
    guard result == 1 else {
      ERR_clear_error()
      return nil
    }
    return key
  }
}
