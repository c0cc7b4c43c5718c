import FramedRPC

extension ErrorCatalogue {
  /// The text of `docs/ERRORS.md`.
  package static var document: String {
    var text = """
      # Errors

      Every code the suite answers with: over HTTP as `code` of a problem document (RFC 9457), between services as
      `error_code` of a status, in a job's status as `code` of its problem. A code never changes its meaning; support
      and tests know an error by it. "Again" says whether the very same request may succeed later. A notice stands
      beside a result.

      This page is made from `Shared/ServiceKit/Errors`: `WRITE_DOCS=1 swift test --filter ErrorCatalogueTests`.

      """
    for group in groups {
      text += "\n## \(group.title)\n\n"
      text += "| code | HTTP | status | again | what the person reads | what to do next |\n|---|---|---|---|---|---|\n"
      for entry in group.entries {
        text += "| `\(entry.code)` | \(entry.httpStatus) | \(entry.isNotice ? "notice" : entry.status.name) "
        text += "| \(entry.isRetryable ? "yes" : "no") | \(entry.sentence) | \(entry.nextStep) |\n"
      }
    }
    return text
  }
}
