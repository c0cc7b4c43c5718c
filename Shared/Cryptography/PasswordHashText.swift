/// A password's hash as it is stored.
struct PasswordHashText {
  let cost: Scrypt.Cost
  let salt: [UInt8]
  let hash: [UInt8]

  /// `$scrypt$ln=…,r=…,p=…$salt$hash`, both in base64url.
  var text: String {
    "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)$\(Base64URL.encode(salt))$\(Base64URL.encode(hash))"
  }

  init(cost: Scrypt.Cost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// Reads such a text; nil for any other, and for a cost beyond what is allowed.
  init?(_ text: String) {
    guard text.utf8.count <= 256 else { return nil }
    let fields = text.split(separator: "$", omittingEmptySubsequences: false)
    guard fields.count == 5, fields[0].isEmpty, fields[1] == "scrypt" else { return nil }
    guard let cost = Self.cost(fields[2]), cost.isUsable else { return nil }
    guard let salt = Base64URL.decode(fields[3]), (8...64).contains(salt.count) else { return nil }
    guard let hash = Base64URL.decode(fields[4]), (16...64).contains(hash.count) else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  private static func cost(_ text: Substring) -> Scrypt.Cost? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = zip(parts, ["ln=", "r=", "p="]).compactMap { part, name in
      part.hasPrefix(name) ? Int(part.dropFirst(name.count)) : nil
    }
    guard numbers.count == 3 else { return nil }
    return Scrypt.Cost(logN: numbers[0], r: numbers[1], p: numbers[2])
  }
}
