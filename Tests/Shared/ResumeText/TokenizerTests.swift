import ResumeText
import Testing

struct TokenizerTests {
  @Test(arguments: [
    ("C++, C# and F#", ["c++", "c#", "and", "f#"]),
    ("ASP.NET and .NET", ["aspnet", "and", "dotnet"]),
    ("Node.js (Next.js)", ["nodejs", "nextjs"]),
    ("CI/CD", ["ci", "cd"]),
    ("month-end close", ["month", "end", "close"]),
    ("e-mail, E-commerce", ["email", "ecommerce"]),
    ("bachelor's pupils' Harrow\u{2019}s", ["bachelor", "pupil", "harrow"]),
    ("P&L and R & D", ["p", "and", "l", "and", "r", "and", "d"]),
    ("Ph.D. in Málaga", ["phd", "in", "malaga"]),
    ("grew by 4.2% to 1,200,000", ["grew", "by", "4.2", "to", "1200000"]),
    ("soft\u{AD}ware", ["software"]),
    ("done.Then more", ["done", "then", "more"]),
    ("", []),
  ])
  func `words are cut as they are meant`(text: String, words: [String]) {
    #expect(Tokenizer.tokens(of: text).map(\.normal) == words)
  }

  @Test func `places are bytes of the text`() {
    let text = "Größe: C++ für Node.js & e-mail"
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(of: text) where token.text != "email" {
      #expect(String(decoding: bytes[token.bytes], as: UTF8.self) == token.text)
    }
    #expect(Tokenizer.tokens(of: text).last.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == "e-mail")
  }

  @Test func `a line that goes on in lower case is the same sentence`() {
    let tokens = Tokenizer.tokens(of: "project\nmanagement\nLeads teams")
    #expect(tokens.map(\.followsBreak) == [true, false, true, false])
    #expect(tokens.map(\.startsSentence) == [true, false, true, false])
  }

  @Test func `one giant word is one token with a bounded form`() {
    let tokens = Tokenizer.tokens(of: String(repeating: "x", count: 50_000))
    #expect(tokens.count == 1)
    #expect(tokens.first.map { $0.normal.utf8.count } ?? 0 <= Normalizer.lengthLimit)
  }

  @Test func `control characters part words and harm nothing`() {
    #expect(Tokenizer.tokens(of: "\u{0}a\u{1}\u{7F}b\u{FEFF}").map(\.normal) == ["a", "b"])
  }

  @Test func `no text has more words than characters`() {
    for text in ["\n\n\n", "\r\n\r\n", "....", "....a", "-----", "&&&&", "+#.,'", "a.b.c.d", "'s 's", "C+++#"] {
      #expect(Tokenizer.tokens(of: text).count <= text.unicodeScalars.count)
    }
  }
}
