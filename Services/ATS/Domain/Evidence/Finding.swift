/// Words of a resume that meet a requirement, and how well.
struct Finding: Sendable {
  /// How the words come to mean what is asked.
  enum Kind: Int, Comparable, Sendable {
    /// Its main word alone, or a part of its words.
    case partly
    /// Something that the lexicon holds for close.
    case related
    /// Its words in other forms.
    case stems
    /// The term itself under one of its names, or a kind of it.
    case named

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  let place: Int
  let kind: Kind
  /// In the words of the resume.
  let words: String
  /// 0 to 1.
  let strength: Double
}
