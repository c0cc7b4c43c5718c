internal import COpenSSL

/// Random bytes that nobody can guess, from libcrypto's generator.
package enum SecureRandom {
  /// `count` random bytes.
  ///
  /// - Precondition: libcrypto's generator works. Without it, going on would hand out guessable secrets.
  package static func bytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard RAND_bytes(buffer.baseAddress, Int32(count)) == 1 else {
        preconditionFailure("libcrypto has no randomness to give.")
      }
      filled = count
    }
  }
}

/// The same randomness where Swift expects a generator.
package struct SecureRandomNumberGenerator: RandomNumberGenerator, Sendable {
  package init() {}

  package mutating func next() -> UInt64 {
    SecureRandom.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
