/// What a place of a resume can prove.
enum PlaceKind: Sendable {
  /// Work that was done: a line of a position, a project.
  case work
  /// A certificate or licence.
  case certificate
  /// A school and what was learned there.
  case education
  /// A spoken language.
  case language
  /// A claim without anything behind it: the summary, the list of skills.
  case claim
}
