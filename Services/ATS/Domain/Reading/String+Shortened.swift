extension String {
  /// The text, cut to 300 characters when it is longer.
  var shortened: String {
    guard unicodeScalars.count > 300 else { return self }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.prefix(299))
    return String(view) + "\u{2026}"
  }
}
