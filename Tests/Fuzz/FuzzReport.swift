/// How a run went.
package struct FuzzReport: Sendable {
  /// How many cases ended in which way.
  package var outcomes: [String: Int] = [:]
  /// What must not have happened; at most a few.
  package var findings: [FuzzFinding] = []
  /// Resident memory in bytes when a tenth of the cases was done, and at the end.
  package var memory: (early: Int, late: Int) = (0, 0)
  /// How long it took.
  package var duration = Duration.zero
  /// What else there is to say.
  package var remark = ""

  /// A report of nothing yet.
  package init() {}

  /// The number of cases.
  package var count: Int { outcomes.values.reduce(0, +) }

  /// Memory that grew by more than half and 64 MiB is a leak.
  package var hasGrown: Bool { memory.late > memory.early + memory.early / 2 + 64 << 20 }

  /// The closing line.
  package var line: String {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let kinds = outcomes.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return "\(count) cases in \(Int(seconds.rounded())) s: \(kinds); memory \(memory.early >> 20) MiB after a tenth, "
      + "\(memory.late >> 20) MiB at the end\(remark); \(findings.count + (hasGrown ? 1 : 0)) findings"
  }
}
