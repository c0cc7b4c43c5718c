import FramedRPC

extension ErrorCatalogue {
  /// Signing up, signing in, and what that allows.
  static let accounts = ErrorGroup(
    "Accounts",
    [
      .error(
        "not_signed_in", .unauthenticated, 401, "Not signed in",
        "You are not signed in, or your session has ended.", "Sign in and try again."),
      .error(
        "forbidden", .permissionDenied, 403, "Not allowed",
        "Your account doesn't allow this.", "Sign in with an account that does, or ask whoever runs this site."),
      .error(
        "wrong_credentials", .unauthenticated, 401, "Sign-in failed",
        "This e-mail address and password don't belong together.", "Check both and try again."),
      .error(
        "email_taken", .alreadyExists, 409, "Address already in use",
        "There is already an account with this e-mail address.", "Sign in, or use another address."),
      .error(
        "invalid_email", .invalidArgument, 422, "E-mail address not valid",
        "This doesn't look like an e-mail address.", "Check it for missing or extra characters."),
      .error(
        "weak_password", .invalidArgument, 422, "Password too weak",
        "This password is too easy to guess.",
        "Choose 10 to 200 characters that aren't your address; a few words in a row are fine."),
      .error(
        "cross_site_request", .permissionDenied, 403, "Request from another site",
        "This request came from another web site, so we didn't carry it out.",
        "Open this site in a window of its own and try again there."),
    ])
}
