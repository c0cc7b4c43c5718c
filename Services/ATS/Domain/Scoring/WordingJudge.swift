import ResumeText

/// How much of the language of a job the work of a resume speaks.
enum WordingJudge {
  /// The share of the meaning words in what the job asks that the work, projects, schools and certificates have.
  static func share(_ reading: JobReading, _ index: ResumeIndex) -> Double {
    var wanted: Set<String> = []
    for clause in reading.asking {
      for token in clause.tokens where token.normal.utf8.count > 2 && !FunctionWords.contains(token.normal) {
        wanted.insert(Stemmer.stem(token.normal))
      }
    }
    guard !wanted.isEmpty else { return 0 }
    let met = wanted.count { stem in
      (index.stems[stem] ?? []).contains { index.places[$0.place].kind != .claim }
    }
    return Double(met) / Double(wanted.count)
  }
}
