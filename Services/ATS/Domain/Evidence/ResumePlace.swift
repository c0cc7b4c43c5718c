/// A text of a resume and where it stands.
struct ResumePlace: Sendable {
  /// As a JSON Pointer into the JSON Resume.
  let path: String
  let text: String
  let kind: PlaceKind
  /// What it counts, 0 to 1: less for work long ago and for what an employer says of itself.
  let weight: Double

  /// The same text, proving nothing.
  var asClaim: ResumePlace {
    kind == .work ? ResumePlace(path: path, text: text, kind: .claim, weight: weight) : self
  }
}
