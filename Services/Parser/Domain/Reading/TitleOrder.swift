/// Whether entries say the title before the employer. Entries of one form say it alike: those whose dates stand on
/// their first line, those whose dates stand on their second.
struct TitleOrder {
  private static let sure = 3.0

  private let units: [EntryUnits]
  private let weights: [Double]
  private let forms: [Int: Double]
  private let all: Double
  private let formOf: [Int]
  private let namesTitleFirst: Bool

  /// Weighs all entries; `pairs` are the two parts of each that may be title and employer.
  init(_ units: [EntryUnits], pairs: [[String]], _ entries: [Entry]) {
    var forms: [Int: Double] = [:]
    var groups: Set<Int> = []
    var all = 0.0
    var weights = [Double](repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() where pair.count == 2 {
      weights[index] = JobWords.titleWeight(pair[0]) - JobWords.titleWeight(pair[1])
      // Titles alone below an entry are further ones at its employer, which is named first.
      let opensGroup =
        units[index].units.count > 1 && index + 1 < units.count && units[index + 1].units.count == 1
        && !Self.namesEmployer(units[index + 1].units[0])
      if opensGroup { weights[index] -= entries[index].linesAboveDate > 0 ? Self.sure : Self.sure / 2 }
      forms[Self.form(entries[index], opensGroup), default: 0] += weights[index]
      if opensGroup { groups.insert(index) }
      if !opensGroup { all += weights[index] }
    }
    let whole = pairs.filter { $0.count == 2 }
    // Employers come again where titles change.
    all += Double(Set(whole.map { $0[0] }).count - Set(whole.map { $0[1] }).count) * 1.5
    (self.units, self.weights, self.forms, self.all) = (units, weights, forms, all)
    formOf = entries.indices.map { Self.form(entries[$0], groups.contains($0)) }
    namesTitleFirst = units.contains(where: \.isTitleFirst)
  }

  /// The form of an entry: how many lines stand above its date, and whether further titles follow at its employer.
  private static func form(_ entry: Entry, _ opensGroup: Bool) -> Int {
    entry.linesAboveDate * 2 + (opensGroup ? 1 : 0)
  }

  /// Whether the title of an entry comes first.
  func isTitleFirst(_ index: Int) -> Bool {
    if units[index].isTitleFirst { return true }
    if abs(weights[index]) >= Self.sure { return weights[index] > 0 }
    let form = forms[formOf[index]] ?? 0
    if abs(form) >= 1 { return form > 0 }
    if namesTitleFirst { return true }
    return form + all >= 0
  }

  /// Whether a line names an employer behind a title: "Engineer, Hexane Systems, Leeds".
  private static func namesEmployer(_ text: String) -> Bool {
    let parts = JobWords.commaParts(text)
    return parts.count > 2 || parts.dropFirst().contains(where: JobWords.isEmployer)
  }
}
