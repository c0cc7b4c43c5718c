/// Lines that follow each other, from 1.
struct LineRange: Equatable {
  /// More lines are no single text.
  static let longest = 40

  let first: Int
  let last: Int
}
