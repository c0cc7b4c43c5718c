import JSON
import Messages

/// The entries of a resume to JSON objects, keys in the order of the schema, empty fields left out.
enum ResumeEncoder {
  static func value(_ resume: Resume, meta: JSONResumeMeta?) -> JSONValue {
    object(
      field("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"),
      field("basics", resume.basics.map(basics)),
      field("work", resume.work.map(work)),
      field("volunteer", resume.volunteer.map(volunteer)),
      field("education", resume.education.map(education)),
      field("awards", resume.awards.map(award)),
      field("certificates", resume.certificates.map(certificate)),
      field("publications", resume.publications.map(publication)),
      field("skills", resume.skills.map(skill)),
      field("languages", resume.languages.map(language)),
      field("interests", resume.interests.map(interest)),
      field("references", resume.references.map(reference)),
      field("projects", resume.projects.map(project)),
      field("meta", meta.map(self.meta)))
  }

  private static func basics(_ basics: Basics) -> JSONValue {
    object(
      field("name", basics.name), field("label", basics.label), field("image", basics.image),
      field("email", basics.email), field("phone", basics.phone), field("url", basics.url),
      field("summary", basics.summary), field("location", basics.location.map(location)),
      field("profiles", basics.profiles.map(profile)))
  }

  private static func location(_ location: Location) -> JSONValue {
    object(
      field("address", location.address), field("postalCode", location.postalCode), field("city", location.city),
      field("countryCode", location.countryCode), field("region", location.region))
  }

  private static func profile(_ profile: Profile) -> JSONValue {
    object(field("network", profile.network), field("username", profile.username), field("url", profile.url))
  }

  private static func work(_ work: Work) -> JSONValue {
    object(
      field("name", work.name), field("location", work.location), field("description", work.description),
      field("position", work.position), field("url", work.url), field("startDate", work.startDate),
      field("endDate", work.endDate), field("summary", work.summary), field("highlights", work.highlights))
  }

  private static func volunteer(_ volunteer: Volunteer) -> JSONValue {
    object(
      field("organization", volunteer.organization), field("position", volunteer.position),
      field("url", volunteer.url), field("startDate", volunteer.startDate), field("endDate", volunteer.endDate),
      field("summary", volunteer.summary), field("highlights", volunteer.highlights))
  }

  private static func education(_ education: Education) -> JSONValue {
    object(
      field("institution", education.institution), field("url", education.url), field("area", education.area),
      field("studyType", education.studyType), field("startDate", education.startDate),
      field("endDate", education.endDate), field("score", education.score), field("courses", education.courses))
  }

  private static func award(_ award: Award) -> JSONValue {
    object(
      field("title", award.title), field("date", award.date), field("awarder", award.awarder),
      field("summary", award.summary))
  }

  private static func certificate(_ certificate: Certificate) -> JSONValue {
    object(
      field("name", certificate.name), field("date", certificate.date), field("url", certificate.url),
      field("issuer", certificate.issuer))
  }

  private static func publication(_ publication: Publication) -> JSONValue {
    object(
      field("name", publication.name), field("publisher", publication.publisher),
      field("releaseDate", publication.releaseDate), field("url", publication.url),
      field("summary", publication.summary))
  }

  private static func skill(_ skill: Skill) -> JSONValue {
    object(field("name", skill.name), field("level", skill.level), field("keywords", skill.keywords))
  }

  private static func language(_ language: Language) -> JSONValue {
    object(field("language", language.language), field("fluency", language.fluency))
  }

  private static func interest(_ interest: Interest) -> JSONValue {
    object(field("name", interest.name), field("keywords", interest.keywords))
  }

  private static func reference(_ reference: Reference) -> JSONValue {
    object(field("name", reference.name), field("reference", reference.reference))
  }

  private static func project(_ project: Project) -> JSONValue {
    object(
      field("name", project.name), field("description", project.description),
      field("highlights", project.highlights), field("keywords", project.keywords),
      field("startDate", project.startDate), field("endDate", project.endDate), field("url", project.url),
      field("roles", project.roles), field("entity", project.entity), field("type", project.type))
  }

  private static func meta(_ meta: JSONResumeMeta) -> JSONValue {
    object(
      field("canonical", meta.canonical), field("version", meta.version), field("lastModified", meta.lastModified))
  }

  private static func object(_ members: JSONValue.Member?...) -> JSONValue {
    .object(members.compactMap { $0 })
  }

  private static func field(_ key: String, _ text: String) -> JSONValue.Member? {
    text.isEmpty ? nil : JSONValue.Member(key, .string(text))
  }

  private static func field(_ key: String, _ texts: [String]) -> JSONValue.Member? {
    texts.isEmpty ? nil : JSONValue.Member(key, .array(texts.map { .string($0) }))
  }

  private static func field(_ key: String, _ values: [JSONValue]) -> JSONValue.Member? {
    values.isEmpty ? nil : JSONValue.Member(key, .array(values))
  }

  private static func field(_ key: String, _ value: JSONValue?) -> JSONValue.Member? {
    guard let value, value != .object([]) else { return nil }
    return JSONValue.Member(key, value)
  }
}
