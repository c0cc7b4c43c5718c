import JSON
import Messages

/// JSON objects to the entries of a resume, field by field.
enum ResumeDecoder {
  static func resume(_ object: ObjectReader) throws(JSONError) -> Resume {
    let basicsObject = try object.object("basics")
    var basics: Basics?
    if let basicsObject { basics = try self.basics(basicsObject) }
    return Resume(
      basics: basics,
      work: try object.entries("work", work),
      volunteer: try object.entries("volunteer", volunteer),
      education: try object.entries("education", education),
      awards: try object.entries("awards", award),
      certificates: try object.entries("certificates", certificate),
      publications: try object.entries("publications", publication),
      skills: try object.entries("skills", skill),
      languages: try object.entries("languages", language),
      interests: try object.entries("interests", interest),
      references: try object.entries("references", reference),
      projects: try object.entries("projects", project))
  }

  private static func basics(_ object: ObjectReader) throws(JSONError) -> Basics {
    let locationObject = try object.object("location")
    var location: Location?
    if let locationObject { location = try self.location(locationObject) }
    return Basics(
      name: try object.text("name"), label: try object.text("label"), image: try object.text("image"),
      email: try object.text("email"), phone: try object.text("phone"), url: try object.text("url"),
      summary: try object.text("summary"), location: location,
      profiles: try object.entries("profiles", profile))
  }

  private static func location(_ object: ObjectReader) throws(JSONError) -> Location {
    Location(
      address: try object.text("address"), postalCode: try object.text("postalCode"), city: try object.text("city"),
      countryCode: try object.text("countryCode"), region: try object.text("region"))
  }

  private static func profile(_ object: ObjectReader) throws(JSONError) -> Profile {
    Profile(
      network: try object.text("network"), username: try object.text("username"), url: try object.text("url"))
  }

  private static func work(_ object: ObjectReader) throws(JSONError) -> Work {
    Work(
      name: try object.text("name"), position: try object.text("position"), url: try object.text("url"),
      startDate: try object.text("startDate"), endDate: try object.text("endDate"),
      summary: try object.text("summary"), highlights: try object.texts("highlights"),
      location: try object.text("location"), description: try object.text("description"))
  }

  private static func volunteer(_ object: ObjectReader) throws(JSONError) -> Volunteer {
    Volunteer(
      organization: try object.text("organization"), position: try object.text("position"),
      url: try object.text("url"), startDate: try object.text("startDate"), endDate: try object.text("endDate"),
      summary: try object.text("summary"), highlights: try object.texts("highlights"))
  }

  private static func education(_ object: ObjectReader) throws(JSONError) -> Education {
    Education(
      institution: try object.text("institution"), url: try object.text("url"), area: try object.text("area"),
      studyType: try object.text("studyType"), startDate: try object.text("startDate"),
      endDate: try object.text("endDate"), score: try object.text("score"), courses: try object.texts("courses"))
  }

  private static func award(_ object: ObjectReader) throws(JSONError) -> Award {
    Award(
      title: try object.text("title"), date: try object.text("date"), awarder: try object.text("awarder"),
      summary: try object.text("summary"))
  }

  private static func certificate(_ object: ObjectReader) throws(JSONError) -> Certificate {
    Certificate(
      name: try object.text("name"), date: try object.text("date"), url: try object.text("url"),
      issuer: try object.text("issuer"))
  }

  private static func publication(_ object: ObjectReader) throws(JSONError) -> Publication {
    Publication(
      name: try object.text("name"), publisher: try object.text("publisher"),
      releaseDate: try object.text("releaseDate"), url: try object.text("url"), summary: try object.text("summary"))
  }

  private static func skill(_ object: ObjectReader) throws(JSONError) -> Skill {
    Skill(name: try object.text("name"), level: try object.text("level"), keywords: try object.texts("keywords"))
  }

  private static func language(_ object: ObjectReader) throws(JSONError) -> Language {
    Language(language: try object.text("language"), fluency: try object.text("fluency"))
  }

  private static func interest(_ object: ObjectReader) throws(JSONError) -> Interest {
    Interest(name: try object.text("name"), keywords: try object.texts("keywords"))
  }

  private static func reference(_ object: ObjectReader) throws(JSONError) -> Reference {
    Reference(name: try object.text("name"), reference: try object.text("reference"))
  }

  private static func project(_ object: ObjectReader) throws(JSONError) -> Project {
    Project(
      name: try object.text("name"), description: try object.text("description"),
      highlights: try object.texts("highlights"), keywords: try object.texts("keywords"),
      startDate: try object.text("startDate"), endDate: try object.text("endDate"), url: try object.text("url"),
      roles: try object.texts("roles"), entity: try object.text("entity"), type: try object.text("type"))
  }
}
