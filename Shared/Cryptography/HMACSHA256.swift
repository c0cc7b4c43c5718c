internal import COpenSSL

/// HMAC with SHA-256 (RFC 2104, RFC 4231).
package enum HMACSHA256 {
  /// The code that `key` gives `message`, 32 bytes.
  package static func code(for message: [UInt8], key: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: SHA256.digestCount) { buffer, filled in
      // A key without bytes still needs an address.
      let result = (key.isEmpty ? [0] : key).withUnsafeBytes { keyBytes in
        HMAC(
          EVP_sha256(), keyBytes.baseAddress, Int32(key.count), message, message.count, buffer.baseAddress, nil)
      }
      precondition(result != nil, "libcrypto cannot compute an HMAC.")
      filled = SHA256.digestCount
    }
  }

  /// True when `code` is the code of `message`; takes the same time wherever the two differ.
  package static func verify(_ code: [UInt8], of message: [UInt8], key: [UInt8]) -> Bool {
    ConstantTime.equal(code, Self.code(for: message, key: key))
  }
}
