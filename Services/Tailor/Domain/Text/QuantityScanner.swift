/// Finds the numbers of a text, in digits and in words.
struct QuantityScanner {
  private let tokens: [Token]
  private var at = 0

  /// The quantities in `tokens`, in their order. A lone "one" counts nothing.
  static func quantities(_ tokens: [Token]) -> [Quantity] {
    var scanner = QuantityScanner(tokens: tokens)
    return scanner.scan()
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  private mutating func scan() -> [Quantity] {
    var found: [Quantity] = []
    while at < tokens.count {
      let start = at
      if let factor = NumberWords.multiples[tokens[at].folded] {
        at += 1
        found.append(quantity([factor], .multiple, start))
      } else if let values = digits() ?? words() {
        found.append(measured(values, start))
      } else {
        at += 1
      }
    }
    return sharingUnits(found)
  }

  private mutating func digits() -> [Double]? {
    guard tokens[at].kind == .number else { return nil }
    let values = NumberWords.values(ofDigits: tokens[at].folded)
    guard !values.isEmpty else { return nil }
    at += 1
    return values
  }

  private mutating func words() -> [Double]? {
    let start = at
    var sum = 0.0
    var sawAny = false
    while at < tokens.count, let value = NumberWords.small[tokens[at].folded] {
      // "Twenty five" adds up; "two three" are two numbers.
      guard !sawAny || (sum >= 20 && value < 10) else { break }
      sum += value
      sawAny = true
      at += 1
    }
    guard sawAny else { return nil }
    let isMagnified = at < tokens.count && NumberWords.magnitudes[tokens[at].folded] != nil
    if sum == 1, !isMagnified {
      at = start
      return nil
    }
    return [sum]
  }

  /// The values with the magnitude and the unit that stand beside them.
  private mutating func measured(_ bare: [Double], _ start: Int) -> Quantity {
    var values = bare
    let currencyBefore = start > 0 ? NumberWords.currencies[tokens[start - 1].folded] : nil
    if let next = token(), next.kind == .word, let factor = magnitude(next, isMoney: currencyBefore != nil) {
      values =
        next.folded == "m" && next.text == "m" && currencyBefore == nil
        ? values + values.map { $0 * factor } : values.map { $0 * factor }
      at += 1
    } else if let next = token(), next.isAttached, next.folded == "x" {
      at += 1
      return quantity(values, .multiple, start)
    }
    let first = currencyBefore == nil ? start : start - 1
    if let currencyBefore { return quantity(values, .money(currencyBefore), first) }
    if let next = token(), let currency = NumberWords.currencies[next.folded] {
      at += 1
      return quantity(values, .money(currency), first)
    }
    let unit: Quantity.Unit = percent() ? .percent : .plain
    return quantity(values, unit, first)
  }

  private func magnitude(_ token: Token, isMoney: Bool) -> Double? {
    if let factor = NumberWords.magnitudes[token.folded] { return factor }
    return token.isAttached || isMoney ? NumberWords.attachedMagnitudes[token.folded] : nil
  }

  private mutating func percent() -> Bool {
    guard let next = token() else { return false }
    if ["%", "percent", "pct", "prozent", "pp"].contains(next.folded) {
      at += 1
      return true
    }
    guard ["per", "pour", "por"].contains(next.folded), at + 1 < tokens.count,
      ["cent", "ciento"].contains(tokens[at + 1].folded)
    else { return false }
    at += 2
    return true
  }

  private func token() -> Token? { at < tokens.count ? tokens[at] : nil }

  private func quantity(_ values: [Double], _ unit: Quantity.Unit, _ start: Int) -> Quantity {
    var text = ""
    for token in tokens[start..<at] {
      text += (text.isEmpty || token.isAttached ? "" : " ") + token.text
    }
    return Quantity(values: values, unit: unit, tokens: start..<at, text: text)
  }

  /// "From 58 to 81 percent" says percent of both.
  private func sharingUnits(_ found: [Quantity]) -> [Quantity] {
    var found = found
    for index in found.indices.dropLast() where found[index].unit == .plain && !found[index].isYear {
      let next = found[index + 1]
      let gap = tokens[found[index].tokens.upperBound..<next.tokens.lowerBound]
      let isRange = gap.count <= 1 && gap.allSatisfy { ["to", "and", "or", "bis", "a", "et"].contains($0.folded) }
      if isRange, next.unit != .plain,
        tokens[next.tokens.lowerBound].clause == tokens[found[index].tokens.lowerBound].clause
      {
        found[index].unit = next.unit
        found[index].tookUnit = true
      }
    }
    return found
  }
}
