extension String {
  /// The text, cut to 300 characters or a little fewer when it is longer than that.
  var shortened: String { utf8.count <= 300 ? self : shortened(to: 300) }

  /// The text, cut to so many characters when it is longer.
  func shortened(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.prefix(limit - 1))
    return String(view) + "\u{2026}"
  }
}
