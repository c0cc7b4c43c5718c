/// A job as the model of the queue knows it; its fields are the columns of `jobs` and `ended_jobs` that decide
/// anything.
package struct JobRecord: Sendable, Equatable {
  /// The numbers of the column `state`.
  package enum State: Int64, Sendable {
    case notYet = 0
    case waiting, running, succeeded, failed, cancelled
  }

  package let id: Int
  package let owner: Int
  package let tier: Int32
  package let attemptsAllowed: Int
  package var state = State.waiting
  /// The order in which it came.
  package var number: Int64 = 0
  /// Where it stands in line.
  package var place: Int64 = 0
  package var attempt = 0
  package var runAt: Int64 = 0
  /// Of the claim that holds it; 0 when none does.
  package var lease: Int64 = 0
  package var leaseUntil: Int64 = 0
  package var isCalledOff = false
  /// False while it ended badly and has not given back what it took.
  package var isSettled = true

  package init(id: Int, owner: Int, tier: Int32, attemptsAllowed: Int) {
    self.id = id
    self.owner = owner
    self.tier = tier
    self.attemptsAllowed = attemptsAllowed
  }

  /// Whether it stays as it is.
  package var hasEnded: Bool { state.rawValue > 2 }
}
