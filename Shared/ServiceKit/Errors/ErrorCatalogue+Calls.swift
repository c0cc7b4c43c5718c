import FramedRPC

extension ErrorCatalogue {
  /// What can happen between and inside the services.
  static let calls = ErrorGroup(
    "Services",
    [
      internalError,
      .error(
        "unavailable", .unavailable, 503, again: true, "Part of the service is away",
        "A part of this service can't be reached right now.", "Please try again in a minute. Nothing is lost."),
      .error(
        "service_unavailable", .unavailable, 503, again: true, "Service not available",
        "The service can't answer right now.", "Please try again in a minute. Nothing is lost."),
      .error(
        "deadline_exceeded", .deadlineExceeded, 504, again: true, "No answer in time",
        "We didn't get an answer in time.", "Please try again in a moment."),
      .error(
        "too_many_calls", .resourceExhausted, 503, again: true, "Very busy",
        "Too much is going on at once.", "Please try again in a moment."),
      .error(
        "message_too_large", .resourceExhausted, 413, "Too much at once",
        "This is more than our services pass on at once.", "Use a shorter text or a smaller file and try again."),
    ])
}
