import Messages
import ResumeText

/// A resume, ready to be asked where it shows something. Made in time that grows with the resume's length alone.
struct ResumeIndex {
  /// A term where it stands.
  struct TermPlace {
    let place: Int
    let term: Term
    let words: String
  }

  let places: [ResumePlace]
  let words: [PlaceWords]
  /// By the id of a term: where it, or a kind of it, stands.
  private(set) var terms: [String: [TermPlace]] = [:]
  /// By stem: in which places it stands, and which word it is there.
  private(set) var stems: [String: [(place: Int, token: Int)]] = [:]

  /// Most places that are kept for one term or stem.
  private static let placesLimit = 200

  init(_ resume: Resume, _ career: Career) {
    let texts = ResumePlaces(resume, career).places
    var cache: [String: String] = [:]
    words = texts.map { PlaceWords($0.text, &cache) }
    places = zip(texts, words).map { $1.isBareList ? $0.asClaim : $0 }
    var ancestries: [String: Set<String>] = [:]
    for (place, content) in words.enumerated() {
      for found in content.found {
        let ancestry = ancestries[found.term.id] ?? Lexicon.standard.ancestry(of: found.term.id)
        ancestries[found.term.id] = ancestry
        let entry = TermPlace(
          place: place, term: found.term, words: content.words(found.tokens, of: places[place].text))
        for id in ancestry where terms[id, default: []].count < Self.placesLimit {
          terms[id, default: []].append(entry)
        }
      }
      for (token, stem) in content.stems.enumerated() where stems[stem, default: []].count < Self.placesLimit {
        stems[stem, default: []].append((place, token))
      }
    }
  }
}
