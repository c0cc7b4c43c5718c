import FramedRPC

extension ErrorCatalogue {
  /// What a plan allows, and money.
  static let plans = ErrorGroup(
    "Plans and limits",
    [
      .error(
        "daily_limit_reached", .resourceExhausted, 429, again: true, "Daily limit reached",
        "You've reached your daily limit.", "Try again tomorrow or upgrade to Pro."),
      .error(
        "spending_cap_reached", .resourceExhausted, 429, again: true, "Daily AI budget used up",
        "Your plan's AI budget for today is used up.",
        "Try again tomorrow, upgrade your plan, or go on with the built-in engine, which costs nothing."),
      .error(
        "hold_not_found", .notFound, 404, "Reservation not found",
        "There is no open reservation of money under this number.", "Start the task again."),
      .error(
        "hold_dispatched", .failedPrecondition, 409, "Reservation in use",
        "The work this money was reserved for has begun, so it can't be given back.",
        "Wait for the work to end; what it didn't cost is given back then."),
      .error(
        "rate_limited", .resourceExhausted, 429, again: true, "Too many requests",
        "You're going faster than we can follow.", "Wait a moment, then try again."),
    ])
}
