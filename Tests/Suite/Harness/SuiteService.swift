/// One of the five services.
enum SuiteService: String, CaseIterable, Sendable {
  case billing, parser, ats, tailor, edge

  /// The program's name in the build folder.
  var program: String { "roleready-\(rawValue)" }
}
