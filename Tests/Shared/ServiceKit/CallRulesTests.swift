import FramedRPC
import Testing

@testable import ServiceKit

@Suite struct CallRulesTests {
  @Test func jobDescriptions() throws {
    let longest = String(repeating: "é", count: JobDescription.limitCharacters)
    #expect(try JobDescription.check(longest) == longest)
    let tooLong = #expect(throws: RPCError.self) { _ = try JobDescription.check(longest + "x") }
    #expect(tooLong?.errorCode == "job_description_too_long")
    for text in ["", " \n\t\u{A0}"] {
      let empty = #expect(throws: RPCError.self) { _ = try JobDescription.check(text) }
      #expect(empty?.errorCode == "job_description_empty")
    }
  }

  @Test func identifiers() {
    let id = "0190F0E0-1234-7ABC-8DEF-0123456789AB"
    #expect(Identifier.uuid(id) == id.lowercased())
    for text in ["", "x", String(id.dropLast()), id + "0", id.replacing("-", with: "_"), "'; drop table people; --"] {
      #expect(Identifier.uuid(text) == nil)
    }
  }

  @Test func pageTokens() throws {
    let token = PageToken(milliseconds: 12, id: "0190f0e0-1234-7abc-8def-0123456789ab")
    #expect(try PageToken(token.text) == token)
    #expect(try PageToken("") == .start)
    for text in ["12", "x_y", "12_0190f0e0", "99999999999999999999_0190f0e0-1234-7abc-8def-0123456789ab"] {
      #expect(throws: RPCError.self) { _ = try PageToken(text) }
    }
    #expect(PageToken.size(0) == 20 && PageToken.size(-5) == 1 && PageToken.size(1_000) == 100)
  }
}
