/// Entries of the catalogue that belong together, under a heading.
package struct ErrorGroup: Sendable {
  /// The heading, such as "Files".
  package let title: String
  /// In the order in which they are shown.
  package let entries: [ErrorEntry]

  init(_ title: String, _ entries: [ErrorEntry]) {
    self.title = title
    self.entries = entries
  }
}
