/// The kinds of calls a client makes.
enum CallKind: CaseIterable {
  case unary, download, upload
}
