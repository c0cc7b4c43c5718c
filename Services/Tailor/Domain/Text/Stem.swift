/// Words without their endings, so that another tense or number is the same word.
///
/// Cuts more than a reader would: words are compared with those of the same resume, where what falls together
/// ("coordinate", "coordination", "coordinator") is one fact.
enum Stem {
  static func of(_ folded: String) -> String {
    if let base = irregular[folded] { return base }
    var word = Substring(folded)
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return folded }
    for (british, american) in spellings where word.contains(british) {
      word = Substring(replacing(word, british, american))
    }
    var rounds = 0
    while rounds < 3, let shorter = cut(word) {
      word = shorter
      rounds += 1
    }
    let stem = String(undoubled(word))
    return irregular[stem] ?? stem
  }

  private static func cut(_ word: Substring) -> Substring? {
    for ending in endings where word.hasSuffix(ending.text) {
      let rest = word.dropLast(ending.text.count)
      if rest.utf8.count >= ending.least, rest.utf8.contains(where: isVowel) { return rest }
    }
    return nil
  }

  private static func undoubled(_ word: Substring) -> Substring {
    let tail = word.utf8.suffix(2)
    guard word.utf8.count > 3, let last = tail.last, tail.first == last, !isVowel(last) else { return word }
    return word.dropLast()
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func replacing(_ word: Substring, _ old: String, _ new: String) -> String {
    var result = ""
    var rest = word
    while let first = rest.first {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let spellings = [("isation", "ization"), ("yse", "yze"), ("ogramme", "ogram"), ("centre", "center")]

  private static let endings: [(text: String, least: Int)] =
    [
      ("izations", 3), ("ization", 3), ("izing", 3), ("ized", 3), ("izes", 3), ("ise", 4), ("ising", 4), ("ised", 4),
      ("ize", 3), ("ations", 3), ("ation", 3), ("ating", 3), ("ators", 3), ("ator", 3), ("ated", 3), ("ates", 3),
      ("ership", 3), ("ements", 3), ("ement", 3), ("ments", 3), ("ment", 3), ("ships", 3), ("ship", 3), ("ances", 3),
      ("ance", 3), ("ences", 3), ("ence", 3), ("ings", 3), ("ing", 3), ("ants", 4), ("ant", 4), ("ives", 4),
      ("ive", 4), ("ions", 3), ("ion", 3), ("ists", 4), ("ist", 4), ("ities", 4), ("ity", 4), ("ers", 3), ("ors", 3),
      ("ies", 2), ("ied", 2), ("ate", 3), ("ally", 3), ("al", 4), ("ed", 3), ("er", 3), ("or", 3), ("es", 3),
      ("ly", 3), ("s", 3), ("e", 3), ("y", 3), ("i", 3),
    ]

  /// Forms that no ending explains; each leads to what is left of its base form.
  private static let irregular: [String: String] = [
    "led": "lead", "ran": "run", "running": "run", "runs": "run", "built": "build", "taught": "teach",
    "wrote": "writ", "written": "writ", "drew": "draw", "drawn": "draw", "sold": "sell", "sales": "sell",
    "sale": "sell", "kept": "keep", "won": "win", "winning": "win", "grew": "grow", "grown": "grow", "growth": "grow",
    "made": "mak", "make": "mak", "making": "mak", "took": "tak", "taken": "tak", "take": "tak", "taking": "tak",
    "gave": "giv", "given": "giv", "held": "hold", "brought": "bring", "bought": "buy", "dealt": "deal",
    "drove": "driv", "driven": "driv", "chose": "choos", "chosen": "choos", "spoke": "speak", "spoken": "speak",
    "met": "meet", "began": "begin", "begun": "begin", "rose": "rais", "risen": "rais", "saw": "see", "seen": "see",
    "sent": "send", "spent": "spend", "set": "set", "setting": "set", "cut": "cut", "cutting": "cut", "cuts": "cut",
    "thought": "think", "understood": "understand", "undertook": "undertak", "oversaw": "oversee",
    "overseen": "oversee", "overseeing": "oversee", "fed": "feed", "found": "find", "founded": "found",
    "lost": "los", "paid": "pay", "read": "read", "said": "say", "shown": "show", "shrank": "shrink",
    "stood": "stand", "told": "tell", "went": "go", "gone": "go", "were": "be", "was": "be", "been": "be",
    "children": "child", "people": "person", "men": "man", "women": "woman", "analyses": "analyz",
    "analysis": "analyz", "analyst": "analyz", "analysts": "analyz", "analysed": "analyz", "analyzed": "analyz",
    "analys": "analyz", "optimis": "optim", "organis": "organ", "strategies": "strateg", "strategic": "strateg",
    "strategy": "strateg", "supervis": "superv", "responsible": "respons", "responsibility": "respons",
  ]
}
