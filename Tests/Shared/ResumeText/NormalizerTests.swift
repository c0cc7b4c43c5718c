import ResumeText
import Testing

struct NormalizerTests {
  @Test(arguments: [
    ("Databases", "database"), ("Queries", "query"), ("classes", "class"), ("analysis", "analysis"), ("AWS", "aws"),
    ("organisation", "organization"), ("Behaviour", "behavior"), ("modelling", "modeling"), ("licence", "license"),
    ("résumé", "resume"), ("Łódź", "lodz"), ("anaesthesia", "anesthesia"), ("status", "status"),
  ])
  func `a word has one form`(word: String, form: String) {
    #expect(Normalizer.normal(word) == form)
  }

  @Test(arguments: [
    ("reconciliation", "reconcile"), ("negotiation", "negotiated"), ("management", "managing"),
    ("planning", "plans"), ("automation", "automated"), ("recruitment", "recruiting"), ("accessibility", "accessible"),
  ])
  func `kin share a stem`(one: String, other: String) {
    #expect(Stemmer.stem(Normalizer.normal(one)) == Stemmer.stem(Normalizer.normal(other)))
  }

  @Test(arguments: [("accounting", "account"), ("engineering", "engineer"), ("marketing", "market")])
  func `a trade is not its root`(one: String, other: String) {
    #expect(Stemmer.stem(one) != Stemmer.stem(other))
  }

  @Test func `a form is its own form`() {
    for word in ["organisations", "Queries", "C++", "1,200", "behaviours", "licences", "Ärzte"] {
      let form = Normalizer.normal(word)
      #expect(Normalizer.normal(form) == form)
    }
  }
}
