import ResumeText

/// Walks over the lines of a job description and remembers which tone holds.
struct ToneWalk {
  private var clauses: [JobClause] = []
  /// What the last heading said.
  private var section: Tone?
  /// What the paragraph said so far.
  private var paragraph: Tone?

  mutating func take(_ line: TextLine) {
    if line.opensParagraph, !line.isItem { paragraph = nil }
    if !line.isItem, let tone = heading(line.text) {
      section = tone
      paragraph = nil
      return
    }
    let isItem = line.isItem || isBareItem(line.text)
    for (number, sentence) in SentenceSplitter.sentences(of: line.text).enumerated() {
      take(sentence, isFirst: number == 0, isItem: isItem)
    }
  }

  /// Whether a line without a mark before it is an item all the same: short, under a heading, not a sentence.
  private func isBareItem(_ line: String) -> Bool {
    guard section == .required || section == .nice, line.utf8.count <= 100 else { return false }
    return !".!?:".unicodeScalars.contains(line.unicodeScalars.last ?? ".")
  }

  /// The clauses, once every line was taken. Where nothing is asked anywhere, all of it is taken for duties, and
  /// where nothing is insisted on, the duties are what is.
  func finished() -> [JobClause] {
    let highest = clauses.map(\.tone).max() ?? .aside
    if highest == .aside { return clauses.map { $0.with(.duty) } }
    return clauses
  }

  /// The tone of a line that stands over others; nil for any other line.
  private func heading(_ line: String) -> Tone? {
    guard line.utf8.count <= 60, let end = line.unicodeScalars.last, !".;,!".unicodeScalars.contains(end) else {
      return nil
    }
    if line.utf8.dropLast().contains(UInt8(ascii: ":")) { return nil }
    let words = Tokenizer.tokens(of: line).map(\.normal)
    guard words.count <= 7, end == ":" || end == "?" || words.count <= 5 else { return nil }
    return HeadingCues.tone(of: words)
  }

  private mutating func take(_ sentence: String, isFirst: Bool, isItem: Bool) {
    let parts = SentenceSplitter.clauses(of: sentence)
    var base = Tone.aside
    var isList = isItem
    for (number, part) in parts.enumerated() {
      let tokens = Tokenizer.tokens(of: part)
      let words = tokens.map(\.normal)
      if number == 0 {
        let all = parts.count == 1 ? words : Tokenizer.tokens(of: sentence).map(\.normal)
        let led = ToneCues.lead(part).flatMap(HeadingCues.tone)
        base = isItem ? tone(ofItem: all, words, led) : tone(ofSentence: all, words, led, isFirst: isFirst)
        isList = isList || led != nil
      }
      let isItem = isItem || isList && !words.contains(where: Self.signsOfProse.contains)
      guard base == .duty || base == .required, let cue = ToneCues.nice.first(in: words) else {
        append(part, tokens, base, sentence, isItem)
        continue
      }
      appendSplit(part, tokens, cue, base, sentence, isItem)
    }
  }

  private static let signsOfProse: Set<String> = [
    "you", "we", "us", "that", "who", "which", "because", "when", "is", "are", "not", "since", "if", "but",
  ]

  /// The tone of an item, which says nothing of the items after it.
  private func tone(ofItem words: [String], _ first: [String], _ led: Tone?) -> Tone {
    guard let section else {
      if ToneCues.aside.isIn(words) { return .aside }
      if ToneCues.nice.isIn(first), !ToneCues.isLocal(first) { return .nice }
      if let led { return led }
      if ToneCues.required.isIn(words) || ToneCues.weaklyRequired.isIn(words) { return .required }
      return paragraph ?? .duty
    }
    switch section {
    case .nice: return ToneCues.isInsisting(words) ? .required : .nice
    case .required, .duty:
      let isNice = led == .nice || ToneCues.nice.isIn(first) && !ToneCues.isLocal(first)
      return isNice ? .nice : section
    case .aside: return .aside
    }
  }

  /// The tone of a sentence, which it also leaves to the sentences after it in its paragraph.
  private mutating func tone(ofSentence words: [String], _ first: [String], _ led: Tone?, isFirst: Bool) -> Tone {
    if let led {
      paragraph = led
      return led
    }
    if ToneCues.aside.isIn(words) {
      if isFirst { paragraph = .aside }
      return .aside
    }
    if paragraph == .aside, !isFirst { return .aside }
    if ToneCues.refused.isIn(words) { return .aside }
    if ToneCues.nice.isIn(first), !ToneCues.isLocal(first) { return leave(.nice, isFirst: isFirst) }
    if section == .aside { return .aside }
    if isRequired(words) { return section == .duty ? .duty : leave(.required, isFirst: isFirst) }
    if let known = paragraph ?? section { return known }
    if ToneCues.duty.isIn(words) || words.contains("you") { return leave(.duty, isFirst: isFirst) }
    return .aside
  }

  private mutating func leave(_ tone: Tone, isFirst: Bool) -> Tone {
    if isFirst || paragraph == nil || paragraph == .duty { paragraph = tone }
    return tone
  }

  private func isRequired(_ words: [String]) -> Bool {
    if section == .nice || paragraph == .nice { return ToneCues.isInsisting(words) }
    if ToneCues.required.isIn(words) { return true }
    return paragraph != .duty && !ToneCues.duty.isIn(words) && ToneCues.weaklyRequired.isIn(words)
  }

  private mutating func append(_ part: String, _ tokens: [Token], _ tone: Tone, _ sentence: String, _ isItem: Bool) {
    clauses.append(JobClause(text: part, tokens: tokens, tone: tone, sentence: sentence, isItem: isItem))
  }

  /// A clause with a nice cue within a sentence of another tone: all of it, or what follows "ideally".
  private mutating func appendSplit(
    _ part: String, _ tokens: [Token], _ cue: Range<Int>, _ base: Tone, _ sentence: String, _ isItem: Bool
  ) {
    guard ToneCues.isLocal(tokens.map(\.normal)) else {
      append(part, tokens, .nice, sentence, isItem)
      return
    }
    append(part, Array(tokens[..<cue.lowerBound]), base, sentence, isItem)
    append(part, Array(tokens[cue.lowerBound...]), .nice, sentence, isItem)
  }
}
