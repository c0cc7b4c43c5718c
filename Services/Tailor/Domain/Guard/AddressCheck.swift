import Messages

/// Compares ways to reach the person: mail, telephone, addresses on the web.
struct AddressCheck: Sendable {
  private let mails: Set<String>
  private let pages: Set<String>
  private let phones: [String]

  init(lines: [ResumeLine]) {
    var mails: Set<String> = []
    var pages: Set<String> = []
    for line in lines {
      for word in Self.words(line.text) {
        if word.contains("@") { mails.insert(Self.mail(word)) }
        pages.insert(Self.page(word))
      }
    }
    self.mails = mails
    self.pages = pages
    phones = lines.filter { $0.path == "/basics/phone" }.map { Self.digits($0.text) }.filter { !$0.isEmpty }
  }

  func knows(mail: String) -> Bool { mails.contains(Self.mail(mail)) }

  func knows(page: String) -> Bool { pages.contains(Self.page(page)) }

  /// Whether the digits are those of a number of the base, with or without the country's prefix.
  func knows(phone: String) -> Bool {
    let wanted = Self.digits(phone)
    return phones.contains { known in
      let (short, long) = known.utf8.count < wanted.utf8.count ? (known, wanted) : (wanted, known)
      return short == long || (short.utf8.count >= 7 && long.hasSuffix(short.drop { $0 == "0" }))
    }
  }

  /// The mail and web addresses in a text that the base does not have.
  func violations(_ text: String, at path: String) -> [Violation] {
    Self.words(text).compactMap { word in
      let folded = word.lowercased()
      if folded.contains("@"), folded.contains("."), !knows(mail: word) { return Violation(path, word, .contact) }
      let isPage = folded.contains("://") || folded.hasPrefix("www.")
      return isPage && !knows(page: word) ? Violation(path, word, .contact) : nil
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0.isWhitespace || "(),;<>|".contains($0) }).map(String.init)
  }

  private static func mail(_ text: String) -> String {
    trimmed(text.lowercased().hasPrefix("mailto:") ? String(text.lowercased().dropFirst(7)) : text.lowercased())
  }

  private static func page(_ text: String) -> String {
    var page = Substring(text.lowercased())
    for prefix in ["https://", "http://", "www."] where page.hasPrefix(prefix) { page = page.dropFirst(prefix.count) }
    return trimmed(String(page))
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last == "/" || last == "." || last == "," || last == ":" { text.removeLast() }
    return String(text)
  }

  private static func digits(_ text: String) -> String {
    // The zero of "+49 (0) 160" is not dialled from abroad.
    var digits = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("(0)") {
        rest = rest.dropFirst(3)
        continue
      }
      if first.isASCII, first.isNumber { digits.append(first) }
      rest = rest.dropFirst()
    }
    return digits
  }
}
