import JSON
import Messages

/// Reports and requirements as JSON.
enum ReportJSON {
  /// A report with its parts, results and requirements.
  static func value(_ report: AtsReport) -> JSONValue {
    object([
      ("score", number(report.score)), ("mode", .string(report.mode.name)),
      ("parts", .array(report.parts.map(part))), ("results", .array(report.results.map(result))),
      ("requirements", lists(report.requirements ?? JobRequirements())),
      ("suggestions", .array(report.suggestions.map(JSONValue.string))),
      ("notices", .array(report.notices.map { .string($0.code) })),
    ])
  }

  /// What is asked for, as lists of words; the role, the years and the education have members of their own.
  static func lists(_ requirements: JobRequirements) -> JSONValue {
    let skills = requirements.requirements.filter { requirement in
      switch requirement.kind {
      case .role, .experience: false
      case .education: requirement.text != requirements.education
      default: true
      }
    }
    func texts(isNice: Bool) -> JSONValue {
      .array(skills.filter { ($0.importance == .nice) == isNice }.map { .string($0.text) })
    }
    return object([
      ("title", .string(requirements.title)), ("required", texts(isNice: false)), ("nice", texts(isNice: true)),
      ("yearsExperience", number(requirements.yearsExperience)), ("education", .string(requirements.education)),
    ])
  }

  /// A number, without a fraction where it has none.
  static func number(_ value: Double) -> JSONValue {
    .number(value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : value.description)
  }

  private static func part(_ part: ScorePart) -> JSONValue {
    object([
      ("name", .string(part.name)), ("points", number(part.points)), ("pointsPossible", number(part.pointsPossible)),
      ("reason", .string(part.reason)),
    ])
  }

  private static func result(_ result: RequirementResult) -> JSONValue {
    let requirement = result.requirement ?? Requirement()
    return object([
      ("id", .string(requirement.id)), ("requirement", .string(requirement.text)), ("term", .string(requirement.term)),
      ("kind", .string(requirement.kind.name)), ("importance", .string(requirement.importance.name)),
      ("source", .string(requirement.source)), ("match", .string(result.match.name)),
      ("points", number(result.points)), ("pointsPossible", number(result.pointsPossible)),
      ("reason", .string(result.reason)),
      (
        "evidence",
        .array(
          result.evidence.map {
            object([("path", .string($0.path)), ("text", .string($0.text)), ("words", .string($0.words))])
          })
      ),
    ])
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
  }
}
