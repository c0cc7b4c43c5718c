import Cryptography
import Testing

struct SHA256Tests {
  @Test(
    "digests are those of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownDigests(text: String, digest: String) {
    #expect(Hexadecimal.encode(SHA256.hash(Array(text.utf8))) == digest)
  }

  @Test("a million letters added in uneven pieces give the digest of FIPS 180-4")
  func pieces() {
    var digest = SHA256()
    var left = 1_000_000
    var piece = 1
    while left > 0 {
      let count = min(piece, left)
      digest.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
      left -= count
      piece = piece * 3 % 65_521
    }
    let text = Hexadecimal.encode(digest.finalize())
    #expect(text == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
