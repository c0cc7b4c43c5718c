/// A term that stands in a text: all its names mean one thing.
struct KnownTerm: Equatable, Sendable {
  /// What it is, as far as the guard and the engine treat it differently.
  enum Kind: Sendable { case skill, tool, certificate, degree, title, language, soft }

  /// The term, whatever it is called.
  let id: String
  /// Its first name.
  let name: String
  let kind: Kind
  /// As it stands in the text.
  let words: String

  /// The words as they may be written elsewhere: with the capitals of the name where they are the name.
  var shownWords: String {
    TextFold.fold(words) == TextFold.fold(name) ? name : words
  }
}
