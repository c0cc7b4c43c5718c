import Testing

@testable import Postgres

@Suite struct PreparedStatementsTests {
  @Test func theOneThatWasUsedLongestAgoMakesRoom() {
    var statements = PreparedStatements(limit: 2)
    for sql in ["a", "b"] { statements.note(sql, as: statements.newName()) }
    #expect(statements.name(of: "a") == "s1")
    statements.note("c", as: statements.newName())
    #expect(statements.name(of: "b") == nil)
    #expect(statements.name(of: "a") == "s1")
    #expect(statements.name(of: "c") == "s3")
    #expect(statements.takeDropped() == ["s2"])
    #expect(statements.takeDropped().isEmpty)
    #expect(statements.count == 2)
  }

  @Test func whatTheServerForgotIsNotDropped() {
    var statements = PreparedStatements(limit: 2)
    statements.note("a", as: statements.newName())
    statements.forgetAll()
    #expect(statements.name(of: "a") == nil)
    #expect(statements.takeDropped().isEmpty)
    #expect(statements.newName() == "s2")
  }
}
