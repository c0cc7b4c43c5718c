package import JSON

/// What a model says of a resume: which lines and which words in them are what. It holds no text of the model's own
/// that gets into a resume unseen: every quote is looked up in the document.
package struct LabelledResume: Equatable {
  struct Job: Equatable {
    var company, position, location, dates: Quote?
    var highlights: [LineRange]
  }

  struct Study: Equatable {
    var institution, studyType, area, score, dates: Quote?
  }

  struct SkillGroup: Equatable {
    var name: Quote?
    var keywords: [Quote]
  }

  struct Pair: Equatable {
    var first, second, dates: Quote?
  }

  struct Undertaking: Equatable {
    var name, dates: Quote?
    var description: LineRange?
    var highlights: [LineRange]
  }

  var name, label: Quote?
  var summary: LineRange?
  var work: [Job]
  var education: [Study]
  var skills: [SkillGroup]
  /// Name and issuer.
  var certificates: [Pair]
  /// Language and fluency.
  var languages: [Pair]
  var projects: [Undertaking]

  /// Most entries of one list that are taken.
  private static let entriesLimit = 200

  /// Reads an answer of the form of `LabelSchema`; nil when it is not of it. What is missing is empty.
  package init?(_ answer: JSONValue) {
    guard case .object = answer, let work = Self.entries(answer["work"]),
      let education = Self.entries(answer["education"]), let skills = Self.entries(answer["skills"]),
      let certificates = Self.entries(answer["certificates"]), let languages = Self.entries(answer["languages"]),
      let projects = Self.entries(answer["projects"])
    else { return nil }
    name = Self.quote(answer["name"])
    label = Self.quote(answer["label"])
    summary = Self.range(answer["summary"])
    self.work = work.map {
      Job(
        company: Self.quote($0["company"]), position: Self.quote($0["position"]), location: Self.quote($0["location"]),
        dates: Self.quote($0["dates"]), highlights: Self.ranges($0["highlights"]))
    }
    self.education = education.map {
      Study(
        institution: Self.quote($0["institution"]), studyType: Self.quote($0["studyType"]),
        area: Self.quote($0["area"]), score: Self.quote($0["score"]), dates: Self.quote($0["dates"]))
    }
    self.skills = skills.map {
      SkillGroup(name: Self.quote($0["name"]), keywords: (Self.entries($0["keywords"]) ?? []).compactMap(Self.quote))
    }
    self.certificates = certificates.map {
      Pair(first: Self.quote($0["name"]), second: Self.quote($0["issuer"]), dates: Self.quote($0["date"]))
    }
    self.languages = languages.map { Pair(first: Self.quote($0["language"]), second: Self.quote($0["fluency"])) }
    self.projects = projects.map {
      Undertaking(
        name: Self.quote($0["name"]), dates: Self.quote($0["dates"]), description: Self.range($0["description"]),
        highlights: Self.ranges($0["highlights"]))
    }
  }

  /// The entries of a list; empty where it is missing, nil where something else stands in its place.
  private static func entries(_ value: JSONValue?) -> [JSONValue]? {
    guard let value, value != .null else { return [] }
    return value.array.map { Array($0.prefix(entriesLimit)) }
  }

  private static func quote(_ value: JSONValue?) -> Quote? {
    guard let value, let line = number(value["line"]), let text = value["text"]?.text, !text.isEmpty else { return nil }
    return Quote(line: line, text: text)
  }

  private static func range(_ value: JSONValue?) -> LineRange? {
    guard let value, let first = number(value["first"]), let last = number(value["last"]) else { return nil }
    return LineRange(first: first, last: last)
  }

  private static func ranges(_ value: JSONValue?) -> [LineRange] { (entries(value) ?? []).compactMap(range) }

  private static func number(_ value: JSONValue?) -> Int? {
    value?.integer.flatMap { (1...1_000_000).contains($0) ? Int($0) : nil }
  }
}
