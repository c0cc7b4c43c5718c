internal import COpenSSL

/// SHA-256 (FIPS 180-4).
package struct SHA256: ~Copyable {
  /// The bytes of a digest.
  package static let digestCount = 32

  private let context: OpaquePointer

  /// A digest to which bytes are added piece by piece, as of an upload.
  ///
  /// - Precondition: there is memory for it, some hundred bytes.
  package init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto cannot begin a SHA-256.")
    }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Adds bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let added: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
    if added == nil { Array(bytes).withUnsafeBytes { add($0) } }
  }

  /// The digest of everything added, 32 bytes.
  package consuming func finalize() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.digestCount) { buffer, filled in
      let isDone = EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1
      precondition(isDone, "libcrypto cannot end a SHA-256.")
      filled = Self.digestCount
    }
  }

  /// The digest of `bytes`, 32 bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finalize()
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    let isAdded = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
    precondition(isAdded, "libcrypto cannot continue a SHA-256.")
  }
}
