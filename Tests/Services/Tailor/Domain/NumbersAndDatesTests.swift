import Testing

@testable import TailorDomain

@Suite("Numbers and dates of a text")
struct NumbersAndDatesTests {
  @Test(
    "different ways to write a number agree",
    arguments: [
      ("43%", "43 percent"), ("43 %", "forty three per cent"), ("$1.2M", "1,200,000 dollars"),
      ("$1.2M", "USD 1.2 million"),
      ("€410,000", "410 000 €"), ("€410,000", "410k euros"), ("five engineers", "5 engineers"), ("9.000", "9,000"),
      ("3x", "tripled"), ("halved", "50%"), ("58% to 81%", "58 to 81 percent"), ("£250k", "250,000 pounds"),
      ("1.5bn", "1.5 billion"), ("twenty-five people", "25 people"), ("a dozen", "12"),
    ])
  func agree(_ first: String, _ second: String) throws {
    let (one, two) = (quantities(first), quantities(second))
    #expect(!one.isEmpty && one.count == two.count)
    #expect(zip(one, two).allSatisfy { $0.agrees(with: $1) }, "\(one) \(two)")
  }

  @Test(
    "different numbers disagree",
    arguments: [
      ("43%", "34%"), ("43%", "43"), ("$1.2M", "€1.2M"), ("$1.2M", "$12M"), ("5", "15"), ("doubled", "3x"),
      ("1,200", "1.2"), ("$40k", "$40"), ("2 million", "2 billion"),
    ])
  func disagree(_ first: String, _ second: String) throws {
    let (one, two) = (quantities(first), quantities(second))
    #expect(!one.isEmpty && one.count == two.count)
    #expect(!zip(one, two).allSatisfy { $0.agrees(with: $1) })
  }

  @Test("names with digits and a lone one are no numbers", arguments: ["K8s and GA4", "One of the best", "B2B"])
  func noNumber(_ text: String) {
    #expect(quantities(text).isEmpty)
  }

  @Test(
    "a date is within another of the same time that is as exact or more",
    arguments: [
      ("2020", "2020-01"), ("Jan 2020", "2020-01"), ("01/2020", "2020-01-15"), ("January 15, 2020", "2020-01-15"),
      ("2020-01", "2020-01-15"), ("März 2021", "2021-03"),
    ])
  func within(_ first: String, _ second: String) throws {
    let (one, two) = (try #require(DateText(first)), try #require(DateText(second)))
    #expect(one.isWithin(two))
  }

  @Test(
    "a date is not within another time, nor within a less exact one",
    arguments: [("2021", "2020-01"), ("Feb 2020", "2020-01"), ("2020-01", "2020"), ("2020-01-16", "2020-01-15")])
  func outside(_ first: String, _ second: String) throws {
    let (one, two) = (try #require(DateText(first)), try #require(DateText(second)))
    #expect(!one.isWithin(two))
  }

  @Test("what is no date is none", arguments: ["", "soon", "Spring 2020", "2020-13", "12", "99999"])
  func noDate(_ text: String) {
    #expect(DateText(text) == nil)
  }

  private func quantities(_ text: String) -> [Quantity] {
    QuantityScanner.quantities(TokenScanner.tokens(text))
  }
}
