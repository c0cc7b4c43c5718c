/// Text as it is compared: lower case, without diacritics, with plain apostrophes.
enum TextFold {
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else if let plain = plain[scalar] {
        folded += plain
      } else if !combining.contains(scalar.value) {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let combining: ClosedRange<UInt32> = 0x0300...0x036F

  private static let plain: [Unicode.Scalar: String] = {
    let families = [
      "a": "àáâãäåāăąǎ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
      "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ", "'": "’‘ʼ",
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, family) in families {
      for scalar in family.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
