import Messages

/// Collects the verdicts and weighs them.
struct ScoreCard {
  let skills: [Requirement]
  let role: Requirement?
  let experience: Requirement?
  let education: Requirement?
  private let weights: RequirementWeights
  private let hasWording: Bool

  /// The verdicts on `skills`, in their order.
  var verdicts: [Verdict] = []
  var roleVerdict: Verdict?
  var experienceVerdict: Verdict?
  var educationVerdict: Verdict?
  /// The share of the job's words that the work has.
  var wording = 0.0
  /// How often the job's words are repeated without work behind them.
  var repetitions = 0

  /// `education` is what the description asks for in all; other degrees are weighed like skills.
  init(requirements: [Requirement], education asked: String, reading: JobReading) {
    role = requirements.first { $0.kind == .role }
    experience = requirements.first { $0.kind == .experience }
    let education = requirements.last { $0.kind == .education && $0.text == asked }
    self.education = education
    skills = requirements.filter { $0.kind != .role && $0.kind != .experience && $0.id != education?.id }
    weights = RequirementWeights(reading)
    hasWording = !reading.asking.isEmpty
  }

  /// The whole report; its ids and instants are the caller's.
  func report(_ requirements: JobRequirements) -> AtsReport {
    let possible = possiblePoints
    var parts: [ScorePart] = []
    var results: [String: RequirementResult] = [:]
    func add(_ kind: PartKind, _ judged: [(verdict: Verdict, weight: Double)]) {
      guard let total = possible[kind], total > 0 else { return }
      let shares = Points.shares(of: total, by: judged.map(\.weight))
      var points = 0
      for ((verdict, _), share) in zip(judged, shares) {
        points += verdict.points(of: share)
        results[verdict.requirement.id] = verdict.result(possible: share)
      }
      parts.append(PartReason.part(kind, judged.map(\.verdict), points, total))
    }
    add(.requirements, judged(.required))
    add(.nice, judged(.nice))
    add(.role, roleVerdict.map { [($0, 1)] } ?? [])
    add(.experience, experienceVerdict.map { [($0, 1)] } ?? [])
    add(.education, educationVerdict.map { [($0, 1)] } ?? [])
    if let total = possible[.wording], total > 0 {
      parts.append(PartReason.wording(Points.part(wording * 1.6, of: total), total))
    }
    let gained = parts.reduce(0) { $0 + Int(($1.points * 100).rounded()) }
    let deduction = min(repetitions * 100, 1_000, gained)
    if deduction > 0 { parts.append(PartReason.repetition(deduction)) }
    let ordered = requirements.requirements.compactMap { results[$0.id] }
    return AtsReport(
      score: Points.value(gained - deduction), mode: .keywordOnly, parts: parts, results: ordered,
      requirements: requirements, suggestions: Suggestions.make(ordered, repetitions: repetitions))
  }

  private func judged(_ importance: Importance) -> [(verdict: Verdict, weight: Double)] {
    verdicts.filter { ($0.requirement.importance == .nice) == (importance == .nice) }
      .map { ($0, weights.weight($0.requirement)) }
  }

  /// Hundredths for each part; together 100 points, unless nothing at all is asked for.
  private var possiblePoints: [PartKind: Int] {
    let kinds = PartKind.allCases.filter { kind in
      switch kind {
      case .requirements: !judged(.required).isEmpty
      case .nice: !judged(.nice).isEmpty
      case .role: roleVerdict != nil
      case .experience: experienceVerdict != nil
      case .education: educationVerdict != nil
      case .wording: hasWording
      case .repetition: false
      }
    }
    let shares = Points.shares(of: Points.all, by: kinds.map(\.weight))
    return Dictionary(uniqueKeysWithValues: zip(kinds, shares))
  }
}
