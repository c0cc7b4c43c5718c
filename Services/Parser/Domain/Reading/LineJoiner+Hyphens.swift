/// Tells hyphens of words from those of line breaks.
extension LineJoiner {
  /// Whether a hyphen at a line's end belongs to the word: "Sous-" and "vide", "COVID-" and "safe", but not "manage-"
  /// and "ment".
  static func isCompound(_ left: String, _ right: String) -> Bool {
    guard let word = lastWord(left)?.dropLast(), let rest = right.prefix(80).split(separator: " ").first,
      rest.first?.isLowercase == true, !word.contains("-"), word.dropFirst().allSatisfy(\.isLowercase)
    else { return true }
    let second = String(rest.lowercased().prefix(while: \.isLetter))
    return rest.dropFirst(second.count).first == "-" || compoundFirsts.contains(word.lowercased())
      || compoundSeconds.contains(second)
  }

  private static let compoundFirsts: Set<String> = [
    "all", "anti", "back", "best", "brand", "class", "client", "co", "cold", "cost", "cross", "cutting", "data", "day",
    "double", "e", "early", "end", "entry", "face", "fast", "first", "five", "follow", "four", "front", "full", "half",
    "hand", "hands", "high", "large", "late", "lead", "life", "light", "long", "low", "mid", "multi", "new",
    "non",
    "off", "on", "one", "open", "part", "peer", "per", "post", "pre", "problem", "real", "right", "risk", "self",
    "semi",
    "short", "six", "small", "sous", "state", "sub", "team", "test", "third", "three", "time", "top", "two", "user",
    "well", "work", "world", "year",
  ]
  private static let compoundSeconds: Set<String> = [
    "aided", "aware", "based", "border", "centered", "centric", "control", "date", "day", "depth", "driven", "edge",
    "end", "facing", "first", "free", "friendly", "functional", "generation", "grade", "hand", "house", "hour", "led",
    "level", "line", "long", "made", "making", "month", "on", "oriented", "out", "party", "person", "profile",
    "quality",
    "ranking", "ready", "related", "safe", "sale", "scale", "service", "site", "sized", "solving", "speaking", "stack",
    "term", "time", "to", "up", "vide", "week", "wide", "winning", "year",
  ]
}
