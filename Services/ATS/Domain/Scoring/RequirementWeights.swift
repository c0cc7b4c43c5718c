import Messages
import ResumeText

/// What each requirement weighs among those of its importance.
struct RequirementWeights {
  private var tones: [String: Tone] = [:]
  private var counts: [String: Int] = [:]

  init(_ reading: JobReading) {
    for mention in MentionReader.read(reading.clauses) {
      tones[mention.term.id] = max(tones[mention.term.id] ?? .aside, mention.tone)
      counts[mention.term.id, default: 0] += 1
    }
  }

  /// 1 for what is insisted on; less for a mere duty, for manners and for what the lexicon does not know; a little
  /// more for what is said again.
  func weight(_ requirement: Requirement) -> Double {
    guard let term = Lexicon.standard[requirement.term] else { return 0.6 }
    var weight = tones[term.id] == .duty ? 0.5 : 1
    if term.kind == .soft { weight *= 0.5 }
    return weight * (1 + 0.1 * Double(min(max((counts[term.id] ?? 1) - 1, 0), 3)))
  }
}
