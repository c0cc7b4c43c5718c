import Cryptography
import Testing

struct TextFormsTests {
  @Test("every byte goes to hexadecimal digits and back, in either case")
  func hexadecimal() {
    let bytes = (0...255).map { UInt8($0) }
    let text = Hexadecimal.encode(bytes)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff") && text.utf8.count == 512)
    #expect(Hexadecimal.decode(text) == bytes)
    #expect(Hexadecimal.decode(text.uppercased()) == bytes)
    #expect(Hexadecimal.encode([UInt8]()).isEmpty)
  }

  @Test("what is no pair of hexadecimal digits is refused", arguments: ["0", "0g", "é0", " 00", "0x00"])
  func notHexadecimal(text: String) {
    #expect(Hexadecimal.decode(text) == nil)
  }

  @Test(
    "base64url gives RFC 4648's texts without padding",
    arguments: zip(
      ["", "f", "fo", "foo", "foob", "fooba", "foobar"], ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"]))
  func base64(plain: String, text: String) {
    #expect(Base64URL.encode(Array(plain.utf8)) == text)
    #expect(Base64URL.decode(text) == Array(plain.utf8))
  }

  @Test("random bytes of every length up to 100 come back from base64url")
  func base64RoundTrip() {
    for count in 0...100 {
      let bytes = SecureRandom.bytes(count)
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
    #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
  }

  @Test(
    "base64url with padding, other letters or bits left over is refused",
    arguments: ["Zg==", "Zh", "Z", "+/8", "Zm9v\n"])
  func notBase64(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }
}
