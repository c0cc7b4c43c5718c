import Messages

/// The paid positions of a resume, with their times.
struct Career: Sendable {
  let positions: [Position]

  /// Most positions that are read.
  static let limit = 100

  /// `asOf` is the present month; without it, the latest month that the resume names stands for it, and a position
  /// that goes on has lasted a year at least.
  init(_ work: [Work], latest: MonthDate?, asOf: MonthDate?) {
    var reach: Int?
    if let asOf { reach = asOf.number } else { reach = latest?.number }
    var positions: [Position] = []
    for (index, entry) in work.prefix(Self.limit).enumerated() {
      let months = Self.months(entry, reach: reach, isExact: asOf != nil)
      let gap = reach.flatMap { reach in months.map { max(reach - $0.upperBound, 0) } } ?? index * 36
      positions.append(
        Position(
          index: index, title: RoleTitle(entry.position), months: months, freshness: Self.freshness(gap)))
    }
    self.positions = positions
  }

  /// The months in which at least one of the positions was held that `counts` lets through.
  func months(where counts: (Position) -> Bool) -> Int {
    var spans = positions.filter(counts).compactMap(\.months)
    spans.sort { $0.lowerBound < $1.lowerBound }
    var total = 0
    var end = Int.min
    for span in spans where span.upperBound > end {
      total += span.upperBound - max(span.lowerBound, end == Int.min ? span.lowerBound : end + 1) + 1
      end = span.upperBound
    }
    return total
  }

  /// The latest month that a resume names anywhere; nil when it names none.
  static func latestMonth(_ resume: Resume) -> MonthDate? {
    var dates: [String] = []
    for entry in resume.work.prefix(limit) { dates += [entry.startDate, entry.endDate] }
    for entry in resume.education.prefix(limit) { dates.append(entry.startDate) }
    for entry in resume.certificates.prefix(limit) { dates.append(entry.date) }
    for entry in resume.projects.prefix(limit) { dates += [entry.startDate, entry.endDate] }
    return dates.compactMap { MonthDate($0) }.max()
  }

  private static func months(_ entry: Work, reach: Int?, isExact: Bool) -> ClosedRange<Int>? {
    guard let start = MonthDate(entry.startDate)?.number else { return nil }
    if let end = MonthDate(entry.endDate, isEnd: true)?.number { return start...max(start, end) }
    let end = max(reach ?? start, isExact ? start : start + 11)
    return start...max(start, end)
  }

  /// 1 for a position that ended at most two years ago, then less by a twentieth a year, at least 0.6.
  private static func freshness(_ monthsAgo: Int) -> Double {
    max(0.6, 1 - max(Double(monthsAgo) - 24, 0) / 12 * 0.05)
  }
}
