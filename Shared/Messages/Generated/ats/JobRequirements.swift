// Made from roleready/v1/ats.proto by ./roleready generate.

/// What a job description asks for, in all.
package struct JobRequirements: Message {
  /// The title of the job; empty when none was found.
  package var title: String
  /// The requirements, in the order of the text.
  package var requirements: [Requirement]
  /// Years of experience asked for; 0 when none are.
  package var yearsExperience: Double
  /// The education asked for, in the words of the description; empty when none is.
  package var education: String

  package init(
    title: String = "", requirements: [Requirement] = [], yearsExperience: Double = 0, education: String = ""
  ) {
    self.title = title
    self.requirements = requirements
    self.yearsExperience = yearsExperience
    self.education = education
  }
}
