import Fuzzing

/// A job of the stormy part: whose it is, when it comes, and what it does.
struct ChaosJobPlan: Sendable {
  let owner: Int
  let afterMilliseconds: Int
  /// In the words that a chaos-worker reads.
  let work: String

  init(random: inout SeededRandom, within span: Int) {
    owner = 1 + random.below(5)
    afterMilliseconds = random.below(span)
    work =
      switch random.below(10) {
      case 0: "sleep \(2_000 + random.below(4_000))"
      // Many that fail at the same time come back at the same time.
      case 1...3: "fail \(1 + random.below(3))"
      case 4: "connections 4"
      default: "sleep \(random.below(300))"
      }
  }
}
