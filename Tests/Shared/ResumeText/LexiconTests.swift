import Testing

@testable import ResumeText

struct LexiconTests {
  private let lexicon = Lexicon.standard

  @Test func `no way of writing belongs to two terms`() {
    #expect(lexicon.clashes == [])
  }

  @Test func `no two terms share an id`() {
    #expect(Set(lexicon.terms.map(\.id)).count == lexicon.terms.count)
  }

  @Test func `every related and every broader term exists`() {
    for term in lexicon.terms {
      for id in term.related + term.broader {
        if lexicon[id] == nil { Issue.record("\(term.id) names \(id)") }
      }
    }
  }

  @Test func `no term is broader than itself`() {
    for term in lexicon.terms {
      for parent in term.broader {
        #expect(!lexicon.ancestry(of: parent).contains(term.id), "\(term.id) under \(parent)")
      }
    }
  }

  @Test func `the lexicon is broad`() {
    #expect(lexicon.terms.count >= 800)
    #expect(Set(lexicon.terms.map(\.field)).count >= 20)
    for kind in TermKind.allCases { #expect(lexicon.terms.contains { $0.kind == kind }, "\(kind)") }
  }

  @Test func `every term is found by its name and by each synonym`() {
    for term in lexicon.terms {
      for words in [term.name] + term.synonyms {
        #expect(lexicon.term(for: words)?.id == term.id, "\(words) of \(term.id)")
      }
    }
  }

  @Test(arguments: [
    ("K8s", "kubernetes"), ("Postgres", "postgresql"), ("RN", "registered-nurse"), ("EHR", "electronic-health-records"),
    ("c++", "cplusplus"), ("C#", "csharp"), (".NET", "dotnet"), ("node.js", "node-js"),
    ("CI/CD", "continuous-integration"),
    ("search engine optimization", "seo"), ("Bank Reconciliation", "bank-reconciliations"),
    ("P&L", "financial-statements"),
  ])
  func `another name leads to the term`(words: String, id: String) {
    #expect(lexicon.term(for: words)?.id == id)
  }

  @Test func `an unknown word leads nowhere`() {
    #expect(lexicon.term(for: "Frobnicator") == nil)
    #expect(lexicon.term(for: "") == nil)
  }

  @Test func `an ordinary word is a term only where it is meant as one`() {
    #expect(ids("Go above and beyond, then go home.").isEmpty)
    #expect(ids("Services in Go and Rust").contains("go"))
    #expect(ids("Skills: Go, SQL").contains("go"))
    #expect(ids("We read every word.").isEmpty)
  }

  @Test func `the longest phrase counts`() {
    #expect(ids("Runs on Google Cloud Dataproc") == ["google-cloud"])
    #expect(ids("React Native apps").first == "react-native")
  }

  @Test func `no phrase reaches across punctuation`() {
    #expect(!ids("Figures: risk, management of stock").contains("risk-management"))
  }

  @Test func `words and places of a find are those of the text`() throws {
    let text = "We use K8s daily."
    let found = try #require(lexicon.find(in: text).first)
    #expect(found.words == "K8s")
    #expect(found.tokens == 2..<3)
  }

  private func ids(_ text: String) -> [String] { lexicon.find(in: text).map(\.term.id) }
}
