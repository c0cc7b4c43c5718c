import FramedRPC

extension ErrorCatalogue {
  /// How a parse, a check or a tailoring can end without a result.
  static let work = ErrorGroup(
    "Long work",
    [
      .error(
        "parsing_failed", .unavailable, 503, again: true, "Resume could not be read",
        "We're having trouble processing your resume.",
        "Please try again in a few minutes. Your file is kept; you don't have to upload it again."),
      .error(
        "check_failed", .unavailable, 503, again: true, "Check failed",
        "We couldn't finish checking your resume against this job.",
        "Please try again in a few minutes. The check doesn't count against your daily limit."),
      .error(
        "tailoring_failed", .unavailable, 503, again: true, "Tailoring failed",
        "We couldn't finish tailoring your resume.",
        "Please try again in a few minutes. It doesn't count against your daily limit."),
      .error(
        "ai_timed_out", .deadlineExceeded, 504, again: true, "AI service timed out",
        "The AI service timed out.", "Please try again."),
      .error(
        "ai_slow", .unavailable, 503, again: true, "AI service is slow",
        "The AI service is taking longer than expected.", "Please try again in a few moments."),
      .error(
        "ai_unavailable", .unavailable, 503, again: true, "AI service not reachable",
        "The AI service can't be reached right now.",
        "Please try again in a few minutes, or go on with the built-in engine."),
      .error(
        "timed_out", .deadlineExceeded, 504, again: true, "Took too long",
        "This took longer than we allow, so we stopped it.", "Please try again."),
      .error(
        "interrupted", .unavailable, 503, again: true, "Interrupted",
        "The work was interrupted several times and didn't finish.", "Please start it again."),
      .error(
        "cancelled", .cancelled, 409, "Cancelled",
        "This was cancelled, as asked.", "Start it again whenever you like."),
      .error(
        "operation_running", .failedPrecondition, 409, again: true, "Already running",
        "You already have one of these running.", "Wait until it is done, or cancel it, then start the next."),
      .error(
        "queue_draining", .unavailable, 503, again: true, "Paused for maintenance",
        "We are not taking new work for a moment, because of maintenance.", "Please try again in a few minutes."),
      .error(
        "busy", .unavailable, 503, again: true, "Very busy",
        "A lot of people are using this right now.", "Please try again in a moment."),
    ])
}
