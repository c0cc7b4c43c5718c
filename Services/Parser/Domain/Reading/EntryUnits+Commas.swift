/// Tells entries whose parts commas part.
extension EntryUnits {
  /// Whether commas part title and employer in at least half of the entries, which say both on one line.
  static func commasPart(_ entries: [Entry]) -> Bool {
    let count = entries.count { entry in
      guard entry.headers.count == 1, entry.headers[0].cells.count == 1 else { return false }
      let cell = entry.headers[0].cells[0]
      return dashed(cell) == nil && !cell.contains(" | ") && !cell.contains(" · ")
        && JobWords.commaParts(cell).count > 1
    }
    return count > 0 && count * 2 >= entries.count
  }

  /// Whether the second of the parts between commas, and not the first, is an employer.
  static func namesEmployerBehindComma(_ text: String) -> Bool {
    let parts = JobWords.commaParts(text)
    return parts.count > 1 && JobWords.isEmployer(parts[1]) && !JobWords.isEmployer(parts[0])
  }
}
