import Messages

/// Checks that every number of a line counts the same thing in the lines it may come from.
struct QuantityCheck {
  let place: FactPool

  func violations(
    _ tokens: [Token], _ quantities: [Quantity], _ verdict: WordSupport.Verdict, at path: String
  ) -> [Violation] {
    var found: [Violation] = []
    for quantity in quantities where !isName(quantity, verdict) {
      let holders = place.lines.filter { line in line.quantities.contains { agrees(quantity, $0, tokens) } }
      if holders.isEmpty || !isAboutTheSame(quantity, tokens, holders) {
        found.append(Violation(path, phrase(quantity, tokens), kind(quantity)))
      }
    }
    if found.isEmpty, let turned = turnedRange(tokens, quantities) {
      found.append(Violation(path, NewWords.text(tokens[turned]), .metric))
    }
    return found
  }

  private func isName(_ quantity: Quantity, _ verdict: WordSupport.Verdict) -> Bool {
    quantity.unit == .plain && quantity.tokens.allSatisfy(verdict.phrases.contains)
  }

  private func agrees(_ quantity: Quantity, _ base: Quantity, _ tokens: [Token]) -> Bool {
    if quantity.agrees(with: base) { return true }
    let before = tokens[..<quantity.tokens.lowerBound].suffix(2).map(\.folded)
    return before.contains(where: Self.rounding.contains) && quantity.rounds(base)
  }

  /// Whether a line with the number speaks of what this clause speaks of: no other line is plainly its source, and
  /// what is counted is not counted otherwise there.
  private func isAboutTheSame(_ quantity: Quantity, _ tokens: [Token], _ holders: [FactPool.Line]) -> Bool {
    if quantity.isYear { return true }
    let clause = clauseStems(around: quantity, tokens)
    guard clause.count >= 2 else { return true }
    let nearest = holders.map { $0.stems.intersection(clause).count }.max() ?? 0
    let best = place.lines.filter { !$0.quantities.isEmpty }.map { $0.stems.intersection(clause).count }.max() ?? 0
    if nearest == 0, best >= 2 || clause.count >= 3 { return false }
    if let source = source(of: clause), isOther(quantity, tokens, than: source) { return false }
    guard quantity.unit == .plain, let noun = noun(after: quantity.tokens.upperBound, tokens) else { return true }
    if best >= 3, nearest * 3 <= best, !holders.contains(where: { $0.stems.contains(noun) }) { return false }
    return !holders.allSatisfy { counts(noun, differentlyFrom: quantity, in: $0) }
  }

  /// The line that a clause plainly is: it has nearly all its words.
  private func source(of clause: Set<String>) -> FactPool.Line? {
    guard clause.count >= 4 else { return nil }
    return place.lines.first { $0.stems.intersection(clause).count * 10 >= clause.count * 8 }
  }

  /// Whether the line has a number of this kind in its place, but not this one.
  private func isOther(_ quantity: Quantity, _ tokens: [Token], than line: FactPool.Line) -> Bool {
    if line.quantities.contains(where: { agrees(quantity, $0, tokens) }) { return false }
    let counted = noun(after: quantity.tokens.upperBound, tokens)
    return line.quantities.contains { held in
      held.unit == quantity.unit && noun(after: held.tokens.upperBound, line.tokens) == counted
    }
  }

  /// Whether a line counts the noun, but with another number only.
  private func counts(_ noun: String, differentlyFrom quantity: Quantity, in line: FactPool.Line) -> Bool {
    let counters = line.quantities.filter {
      $0.unit == .plain && self.noun(after: $0.tokens.upperBound, line.tokens) == noun
    }
    return !counters.isEmpty && !counters.contains { quantity.agrees(with: $0) }
  }

  private func noun(after index: Int, _ tokens: [Token]) -> String? {
    guard index < tokens.count, tokens[index].isContent else { return nil }
    return tokens[index].stem
  }

  private func clauseStems(around quantity: Quantity, _ tokens: [Token]) -> Set<String> {
    let clause = tokens[quantity.tokens.lowerBound].clause
    var stems: Set<String> = []
    for (index, token) in tokens.enumerated()
    where token.clause == clause && token.isContent && !quantity.tokens.contains(index)
      && NumberWords.small[token.folded] == nil
    {
      stems.insert(token.stem)
    }
    return stems
  }

  /// "From 2 % to 15 %" where the lines only have "from 15 % to 2 %".
  private func turnedRange(_ tokens: [Token], _ quantities: [Quantity]) -> Range<Int>? {
    let ranges = place.lines.flatMap { line in Self.ranges(line.tokens, line.quantities) }
    for (first, second) in Self.ranges(tokens, quantities) {
      let isTurned = ranges.contains { $0.0.agrees(with: second) && $0.1.agrees(with: first) }
      let isKept = ranges.contains { $0.0.agrees(with: first) && $0.1.agrees(with: second) }
      if isTurned, !isKept { return first.tokens.lowerBound..<second.tokens.upperBound }
    }
    return nil
  }

  private static func ranges(_ tokens: [Token], _ quantities: [Quantity]) -> [(Quantity, Quantity)] {
    zip(quantities, quantities.dropFirst()).filter { first, second in
      guard first.tokens.lowerBound > 0, tokens[first.tokens.lowerBound - 1].folded == "from" else { return false }
      let gap = tokens[first.tokens.upperBound..<second.tokens.lowerBound]
      return gap.count <= 3 && gap.last?.folded == "to"
    }
  }

  private func kind(_ quantity: Quantity) -> FactKind {
    if quantity.isYear { return .date }
    return quantity.unit == .plain ? .scope : .metric
  }

  /// The number with the word it counts.
  private func phrase(_ quantity: Quantity, _ tokens: [Token]) -> String {
    let next = quantity.tokens.upperBound
    guard quantity.unit == .plain, !quantity.isYear, next < tokens.count, tokens[next].isContent else {
      return quantity.text
    }
    return quantity.text + (tokens[next].isAttached ? "" : " ") + tokens[next].text
  }

  private static let rounding: Set<String> = [
    "about", "around", "approximately", "roughly", "nearly", "almost", "over", "than", "some", "circa", "ca",
  ]
}
