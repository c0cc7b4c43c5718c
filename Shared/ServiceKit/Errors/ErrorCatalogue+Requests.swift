import FramedRPC

extension ErrorCatalogue {
  /// What can be wrong with a request itself; people meet these only through a program's mistake.
  static let requests = ErrorGroup(
    "Requests",
    [
      .error(
        "invalid_request", .invalidArgument, 400, "Request not understood",
        "Something in this request is missing or not as expected.", "Check what you entered and try again."),
      .error(
        "body_too_large", .invalidArgument, 413, "Too much at once",
        "This is more than we take at once.", "Send less and try again."),
      .error(
        "not_found", .unimplemented, 404, "Page not found",
        "There is nothing at this address.", "Check the address, or go back to the start page."),
      .error(
        "method_not_allowed", .unimplemented, 405, "Not possible here",
        "This address can't be used that way.", "Go back to the start page and try from there."),
      .error(
        "unsupported_media_type", .invalidArgument, 415, "Format not supported",
        "We can't read data in this format.", "Send JSON, or a form with a file where a file is expected."),
      .error(
        "idempotency_key_reused", .alreadyExists, 422, "Key used before",
        "This key was used before for a different request.", "Send the request again with a new key."),
    ])
}
