import Cryptography
import Testing

struct ScryptTests {
  @Test("keys are those of RFC 7914, section 12")
  func knownKeys() {
    let cases: [(password: String, salt: String, cost: Scrypt.Cost, key: String)] = [
      (
        "", "", Scrypt.Cost(logN: 4, r: 1, p: 1),
        "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
          + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
      ),
      (
        "password", "NaCl", Scrypt.Cost(logN: 10, r: 8, p: 16),
        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
          + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
      ),
      (
        "pleaseletmein", "SodiumChloride", Scrypt.Cost(logN: 14, r: 8, p: 1),
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
          + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
      ),
    ]
    for known in cases {
      let key = Scrypt.derive(
        password: Array(known.password.utf8), salt: Array(known.salt.utf8), cost: known.cost, count: 64)
      #expect(key.map { Hexadecimal.encode($0) } == known.key)
    }
  }

  @Test(
    "a cost that takes too much, or that there cannot be, is refused",
    arguments: [
      Scrypt.Cost(logN: 0, r: 8, p: 1), Scrypt.Cost(logN: 64, r: 8, p: 1), Scrypt.Cost(logN: 20, r: 8, p: 1),
      Scrypt.Cost(logN: 10, r: 0, p: 1), Scrypt.Cost(logN: 10, r: 8, p: 0), Scrypt.Cost(logN: 10, r: 8, p: 17),
    ])
  func refusedCosts(cost: Scrypt.Cost) {
    #expect(Scrypt.derive(password: [1], salt: [2], cost: cost, count: 32) == nil)
  }
}
