import Messages
import ResumeText

/// Looks for what meets a requirement.
struct EvidenceFinder {
  let index: ResumeIndex

  /// What meets a requirement, best first.
  func find(_ requirement: Requirement) -> [Finding] {
    let wanted = Wanted(requirement)
    var best: [Int: Finding] = [:]
    func take(_ finding: Finding) {
      if let known = best[finding.place], known.strength >= finding.strength { return }
      best[finding.place] = finding
    }
    if let term = wanted.term {
      for entry in index.terms[term.id] ?? [] {
        take(Finding(place: entry.place, kind: .named, words: entry.words, strength: 1))
      }
      for id in term.related.prefix(12) {
        for entry in index.terms[id] ?? [] where entry.term.id == id {
          take(Finding(place: entry.place, kind: .related, words: entry.words, strength: 0.4))
        }
      }
    }
    for phrasing in wanted.phrasings { byStems(phrasing, isKnown: wanted.term != nil, take) }
    return best.values.sorted {
      ($1.strength * index.places[$1.place].weight, $0.place) < ($0.strength * index.places[$0.place].weight, $1.place)
    }
  }

  /// Places that have all stems of a phrasing near each other, or the word that tells it from others.
  private func byStems(_ phrasing: [String], isKnown: Bool, _ take: (Finding) -> Void) {
    guard phrasing.count > 1 || !isKnown else { return }
    guard let rarest = phrasing.min(by: { (index.stems[$0]?.count ?? 0) < (index.stems[$1]?.count ?? 0) }) else {
      return
    }
    for (place, token) in index.stems[rarest] ?? [] {
      let stems = index.words[place].stems
      let near = max(0, token - 7)..<min(stems.count, token + 8)
      let reached = Set(stems[near])
      if phrasing.allSatisfy(reached.contains) {
        take(finding(place, near, phrasing, .stems, 0.9))
      }
    }
    let telling = Wanted.telling(phrasing)
    guard telling.count < phrasing.count, telling.count == 1, let word = telling.first, Wanted.tellsAlone(word) else {
      return
    }
    for (place, token) in index.stems[word] ?? [] {
      take(finding(place, token..<token + 1, telling, .partly, 0.55))
    }
  }

  private func finding(
    _ place: Int, _ near: Range<Int>, _ phrasing: [String], _ kind: Finding.Kind, _ strength: Double
  ) -> Finding {
    let content = index.words[place]
    let hits = near.filter { phrasing.contains(content.stems[$0]) }
    let words = hits.prefix(8).map { content.tokens[$0].text }.joined(separator: " ")
    return Finding(place: place, kind: kind, words: words, strength: strength)
  }
}
