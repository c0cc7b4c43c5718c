/// Who takes a call, and who may rest.
extension Balancer {
  func choose(_ indices: [Int], _ random: inout some RandomNumberGenerator) -> Int? {
    guard indices.count > 1 else { return indices.first }
    let first = Int.random(in: 0..<indices.count, using: &random)
    var second = Int.random(in: 0..<indices.count - 1, using: &random)
    if second >= first { second += 1 }
    return entries[indices[first]].peer.load <= entries[indices[second]].peer.load ? indices[first] : indices[second]
  }

  func taken(_ index: Int, isTrial: Bool = false) -> Pick? {
    let entry = entries[index]
    return entry.link.map {
      Pick(
        peer: entry.peer, link: $0, epoch: entry.epoch, isTrial: isTrial, answeredBefore: entry.answeredBefore)
    }
  }

  /// A peer may rest for its answers while at most half of them do, rounded up, and another one does better: when all
  /// fail alike, the fault is not theirs.
  func mayRest(_ index: Int) -> Bool {
    let entry = entries[index]
    let resting = entries.count { $0.restsForAnswers }
    guard entries.count > 1, resting < (entries.count + 1) / 2 else { return false }
    return ready.contains { other in
      other != index
        && entries[other].health.isBetter(
          than: entry.health, successes: entries[other].peer.answered, others: entry.peer.answered)
    }
  }
}
