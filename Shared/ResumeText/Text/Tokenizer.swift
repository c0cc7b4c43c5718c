/// Cuts a text into words, so that "C++", "C#", ".NET", "Node.js", "CI/CD" and "e-mail" stay what they are.
package enum Tokenizer {
  /// The words of a text, in order. Time and memory grow with its length alone.
  ///
  /// A hyphen and a slash part words without a break ("month-end", "CI/CD" are two words each that belong
  /// together), an ampersand is the word "and", and a line that goes on in lower case is the same sentence.
  package static func tokens(of text: String) -> [Token] {
    var scanner = TokenScanner(text)
    return scanner.tokens()
  }
}
