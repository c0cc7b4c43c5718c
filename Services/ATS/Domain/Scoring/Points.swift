/// Points in hundredths, so that they add up exactly.
enum Points {
  /// All points there are: 100.
  static let all = 10_000

  /// Parts of `total` in proportion to `weights`; they add up to `total`. All 0 when no weight is above 0.
  static func shares(of total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    var shares: [Int] = []
    var reached = 0.0
    var given = 0
    for weight in weights {
      reached += weight
      let upTo = min(Int((Double(total) * reached / sum).rounded()), total)
      shares.append(upTo - given)
      given = upTo
    }
    return shares
  }

  /// A share of some hundredths, rounded.
  static func part(_ share: Double, of possible: Int) -> Int {
    Int((Double(possible) * min(max(share, 0), 1)).rounded())
  }

  /// Hundredths as points.
  static func value(_ hundredths: Int) -> Double { Double(hundredths) / 100 }
}
