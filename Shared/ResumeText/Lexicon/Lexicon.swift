/// The terms that job descriptions and resumes are made of, under all their names.
package struct Lexicon: Sendable {
  /// A term in a text.
  package struct Found: Sendable, Equatable {
    package let term: Term
    /// The words as they stand in the text, joined by a space.
    package let words: String
    /// Which of the text's tokens they are.
    package let tokens: Range<Int>
  }

  /// The lexicon of the project; made on first use.
  package static let standard = Lexicon(tables: TermTables.all)

  /// What positions are called, and nothing else: no skill or licence with a longer name hides a title here.
  package static let titles = Lexicon(TermTable(TermTables.all).rows.filter { $0.term.kind == .title })

  /// Every term, in the order of the tables.
  package let terms: [Term]
  private let index: PhraseIndex
  private let places: [String: Int]

  init(tables: [String]) {
    self.init(TermTable(tables).rows)
  }

  private init(_ rows: [TermTable.Row]) {
    terms = rows.map(\.term)
    index = PhraseIndex(rows)
    places = Dictionary(terms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The term with an id; nil when there is none.
  package subscript(id: String) -> Term? {
    places[id].map { terms[$0] }
  }

  /// The term that a word or phrase names as a whole, such as "K8s"; nil when the lexicon does not know it.
  package func term(for words: String) -> Term? {
    let tokens = Tokenizer.tokens(of: words)
    guard !tokens.isEmpty, let match = index.longestMatch(tokens, at: 0, isWhole: true) else { return nil }
    return match.count == tokens.count ? terms[match.term] : nil
  }

  /// The terms in a text, first to last; where they overlap, the longest counts.
  package func find(in text: String) -> [Found] {
    find(in: Tokenizer.tokens(of: text))
  }

  /// The terms in a text that was cut into words already.
  package func find(in tokens: [Token]) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < tokens.count {
      guard let match = index.longestMatch(tokens, at: at) else {
        at += 1
        continue
      }
      let range = at..<at + match.count
      let words = tokens[range].map(\.text).joined(separator: " ")
      found.append(Found(term: terms[match.term], words: words, tokens: range))
      at = range.upperBound
    }
    return found
  }

  /// The ids of everything that a term is a kind of, the term's own among them.
  package func ancestry(of id: String) -> Set<String> {
    var known: Set<String> = [id]
    var open = [id]
    while let next = open.popLast() {
      for broader in self[next]?.broader ?? [] where known.insert(broader).inserted { open.append(broader) }
    }
    return known
  }

  /// Pairs of terms that are written the same way; empty in a sound lexicon.
  var clashes: [String] { index.clashes }
}
