/// What a part of a resume is about.
enum Section: Equatable {
  case header, summary, work, education, skills, certificates, languages, projects, volunteer, awards, publications
  case interests, references
  /// A heading that means none of these, such as "Personal details".
  case other
}
