/// What Redis calls the scripts that it was given.
struct LimitHashes: Sendable, Equatable {
  let decide: String
  let report: String
  let beat: String

  /// Nil when Redis did not take them all.
  init?(_ answers: [Result<RedisValue, RedisError>]) {
    let texts = answers.compactMap { try? $0.get().text }
    guard texts.count == 3 else { return nil }
    decide = texts[0]
    report = texts[1]
    beat = texts[2]
  }
}
