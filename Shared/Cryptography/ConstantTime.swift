internal import COpenSSL

/// Comparing secrets.
package enum ConstantTime {
  /// True when both hold the same bytes. The time says nothing about where they differ, only whether the lengths do.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }
}
