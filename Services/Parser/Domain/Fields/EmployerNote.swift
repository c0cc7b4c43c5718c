/// Tells words on what an employer does from what somebody did there: "Family business founded in 1961".
enum EmployerNote {
  /// Whether a line describes an employer: a few words around a noun for one, which no verb opens.
  static func describes(_ text: String) -> Bool {
    let words = text.plainWords
    guard (3...16).contains(words.count), let first = words.first, !first.hasSuffix("ed"), !verbs.contains(first),
      !text.hasSuffix(".")
    else { return false }
    return words.prefix(6).contains(where: kinds.contains) || text.contains("start-up")
      || words.suffix(2).contains("employees")
  }

  private static let kinds: Set<String> = [
    "company", "business", "firm", "startup", "leader", "provider", "manufacturer", "retailer", "subsidiary",
    "organisation", "organization", "charity", "nonprofit", "supplier", "maker", "distributor", "consultancy",
    "wholesaler", "unternehmen", "hersteller", "anbieter", "entreprise", "empresa",
  ]
  /// Verbs that open what somebody did, whose past does not end in "ed".
  private static let verbs: Set<String> = [
    "led", "built", "ran", "won", "cut", "grew", "drew", "wrote", "made", "kept", "set", "taught", "sold", "drove",
    "oversaw", "met", "held", "found", "gave", "took", "broke", "brought", "chose", "did", "dealt", "fought", "got",
    "put", "rose", "saw", "sent", "shot", "spoke", "spent", "stood", "threw", "lead", "manage", "build", "run",
  ]
}
