import ArgumentParser
import Messages

/// The plans by the words of the command line.
enum PlanName: String, ExpressibleByArgument, CaseIterable {
  case free, pro, premium

  var tier: Tier {
    switch self {
    case .free: .free
    case .pro: .pro
    case .premium: .premium
    }
  }
}
