// Made from roleready/v1/resume.proto by ./roleready generate.

/// A school.
package struct Education: Message {
  /// Its name.
  package var institution: String
  /// Its page.
  package var url: String
  /// The subject.
  package var area: String
  /// The degree, such as "BSc".
  package var studyType: String
  /// Start.
  package var startDate: String
  /// End.
  package var endDate: String
  /// Grade or mean.
  package var score: String
  /// Courses worth naming.
  package var courses: [String]

  package init(
    institution: String = "", url: String = "", area: String = "", studyType: String = "", startDate: String = "",
    endDate: String = "", score: String = "", courses: [String] = []
  ) {
    self.institution = institution
    self.url = url
    self.area = area
    self.studyType = studyType
    self.startDate = startDate
    self.endDate = endDate
    self.score = score
    self.courses = courses
  }
}
