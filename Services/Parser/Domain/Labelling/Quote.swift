/// Words of a line, as a model quotes them.
struct Quote: Equatable {
  /// The line they begin in, from 1.
  let line: Int
  let text: String
}
