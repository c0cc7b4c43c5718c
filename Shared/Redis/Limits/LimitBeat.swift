/// What Redis answers to a sign of life (`LimitScripts.beat`).
package struct LimitBeat: Sendable, Equatable {
  package struct Mark: Sendable, Equatable {
    package let number: Int64
    package let name: String
    package let end: Int64
  }

  package let epoch: String
  package let isOpen: Bool
  package let processes: Int
  package let now: Int64
  package let marks: [Mark]

  /// Nil when the answer has another form.
  package init?(_ value: RedisValue) {
    guard let words = value.array, words.count == 5, let epoch = words[0].text, let open = words[1].integer,
      let processes = words[2].integer, let now = words[3].integer, let marks = words[4].array
    else { return nil }
    self.epoch = epoch
    isOpen = open == 1
    self.processes = Int(processes)
    self.now = now
    self.marks = stride(from: 0, to: marks.count - 1, by: 2).compactMap { place in
      let parts = marks[place].text?.split(separator: " ", maxSplits: 1) ?? []
      guard parts.count == 2, let end = Int64(parts[0]), let number = marks[place + 1].integer else { return nil }
      return Mark(number: number, name: String(parts[1]), end: end)
    }
  }
}
