extension ErrorCatalogue {
  /// What stands beside a result.
  static let notices = ErrorGroup(
    "Notices beside a result",
    [
      .notice(
        "embeddings_unavailable", "Keyword matching only",
        "Embeddings unavailable, using keyword matching only.",
        "The score is sound; check again later for one that also counts related wording."),
      .notice(
        "keywords_unavailable", "Meaning only",
        "Keyword matching unavailable, comparing by meaning only.",
        "The score is sound; check again later for one that also counts exact words."),
      .notice(
        "embedded_engine_used", "Built-in engine used",
        "The AI service didn't answer, so the built-in engine did this.",
        "Use the result as it is, or try again later."),
      .notice(
        "unsupported_left_out", "Some AI findings left out",
        "Some of what the AI service read isn't in your file, so we left it out.",
        "Check the result against your resume."),
      .notice(
        "hidden_text", "Hidden text found",
        "This file holds text that people can't see. We show it and don't count it.",
        "Remove it: employers' systems find it too, and it counts against you."),
      .notice(
        "no_contact", "No contact details found",
        "We found neither an e-mail address nor a phone number.",
        "Put one of them into the text of your resume, near your name."),
      .notice(
        "no_work", "No work experience found",
        "We found no jobs in this resume.",
        "If you have held one, put it under a heading such as Experience, with employer, title and dates."),
      .notice(
        "nothing_to_change", "Nothing to change",
        "Your resume already says what this job asks for, as far as its facts go, so nothing was changed.",
        "Send it as it is, or add experience that is still missing from it and tailor again."),
      .notice(
        "spending_warning", "80 % of today's AI budget used",
        "You have used 80 % of your plan's AI budget for today.",
        "Nothing changes yet; the whole budget is there again tomorrow."),
      .notice(
        "settled_above_hold", "Cost more than was reserved",
        "This work cost more than was reserved for it.",
        "Operators: check the price list and the largest answer that is allowed."),
    ])
}
