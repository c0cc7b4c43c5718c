/// What a worker holds.
package struct JobClaim: Sendable, Equatable {
  package let id: Int
  package let attempt: Int
  package let lease: Int64
  package let attemptsAllowed: Int
}
