/// What some lines of the base resume say: against this a line of the tailored one is held.
struct FactPool: Sendable {
  /// One line as it is compared.
  struct Line: Sendable {
    let stems: Set<String>
    let tokens: [Token]
    let quantities: [Quantity]
  }

  private(set) var lines: [Line] = []
  private(set) var stems: Set<String> = []
  private(set) var words: Set<String> = []
  /// Adjacent words written as one: "nodejs" for "Node JS".
  private(set) var joined: Set<String> = []
  /// First letters of adjacent words: "seo" for "search engine optimisation".
  private(set) var initials: Set<String> = []
  /// The short forms among the words: "seo", "ga4", "pl" for "P&L".
  private(set) var acronyms: Set<String> = []
  /// Words such as "k8s".
  private(set) var numeronyms: Set<String> = []
  /// The terms as they are named.
  private(set) var terms: [String: [KnownTerm]] = [:]
  /// What the terms are kinds of.
  private(set) var broader: Set<String> = []
  private var texts: Set<String> = []

  init(_ texts: some Sequence<ResumeLine>, finder: TermFinder) {
    add(texts, finder: finder)
  }

  /// More lines.
  mutating func add(_ texts: some Sequence<ResumeLine>, finder: TermFinder) {
    for text in texts { add(text, finder: finder) }
  }

  private mutating func add(_ line: ResumeLine, finder: TermFinder) {
    let text = line.text
    // "SE" is Sweden there, and short for nothing else.
    let isPlace = line.path.hasPrefix("/basics/location/")
    let tokens = TokenScanner.tokens(text)
    var lineStems: Set<String> = []
    for token in tokens where token.kind != .sign {
      words.insert(token.folded)
      lineStems.insert(token.stem)
      if token.isAcronym, !isPlace { acronyms.insert(Acronym.key(token.folded)) }
      if token.kind == .word, token.folded.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
        numeronyms.insert(token.folded)
      }
    }
    stems.formUnion(lineStems)
    addNeighbours(tokens)
    for term in finder.find(text) {
      if terms[term.id]?.contains(where: { $0.words == term.words }) != true {
        terms[term.id, default: []].append(term)
      }
      broader.formUnion(finder.ancestry(term.id).subtracting([term.id]))
    }
    texts.insert(TextFold.fold(text))
    lines.append(Line(stems: lineStems, tokens: tokens, quantities: QuantityScanner.quantities(tokens)))
  }

  private mutating func addNeighbours(_ tokens: [Token]) {
    let words = tokens.filter { $0.kind != .sign }
    for start in words.indices {
      initials.formUnion(Self.humps(words[start].text))
      var compact = ""
      for end in start..<min(start + 6, words.count) where words[end].clause == words[start].clause {
        compact += words[end].folded
        if end > start, end - start < 3 { joined.insert(compact) }
        if end > start { initials.formUnion(Acronym.forms(of: words[start...end])) }
      }
    }
  }

  private static func humps(_ text: String) -> [String] {
    Acronym.humps(of: text).map { [$0] } ?? []
  }

  /// Whether a line names the term, or a kind of it.
  func has(_ term: KnownTerm) -> Bool {
    if terms[term.id]?.contains(where: { term.isSameFact(as: $0) }) == true { return true }
    // Its other names may say more than the kind.
    return broader.contains(term.id) && TextFold.fold(term.words) == TextFold.fold(term.name)
  }

  /// Whether a line holds all of `wanted`.
  func hasLine(with wanted: Set<String>) -> Bool {
    lines.contains { wanted.isSubset(of: $0.stems) }
  }

  /// Whether a line says exactly this.
  func hasLine(_ text: String) -> Bool {
    texts.contains(TextFold.fold(text))
  }
}
