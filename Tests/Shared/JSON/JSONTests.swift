import JSON
import Testing

@Suite struct JSONTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let value = JSONValue.object([
      .init("text", .string("a \"quote\", a \\, a \n, é and 😀")),
      .init("numbers", .array([.number("1"), .number("-2.5e3")])),
      .init("empty", .object([])), .init("none", .array([])),
      .init("flags", .array([.bool(true), .bool(false), .null])),
    ])
    #expect(try JSONValue.parse(value.encoded()) == value)
    #expect(try JSONValue.parse(value.encoded(pretty: true)) == value)
  }

  @Test func theIndentedFormIsTwoSpacesDeep() {
    let value = JSONValue.object([.init("a", .array([.number("1"), .object([])])), .init("b", .array([]))])
    #expect(
      String(decoding: value.encoded(pretty: true), as: UTF8.self) == """
        {
          "a": [
            1,
            {}
          ],
          "b": []
        }

        """)
  }

  @Test(arguments: [
    ("{\"a\":1,\"a\":2}", JSONError.Code.duplicateKey), ("[1,]", .malformed), ("[01]", .malformed),
    ("\"\\ud800\"", .malformed),
    ("\"\\u0000\"", .containsNUL), ("[1] x", .malformed), ("", .malformed), ("nul", .malformed),
    ("\"a\nb\"", .malformed),
    (String(repeating: "[", count: 100_000), .tooDeep), (String(repeating: "{\"a\":", count: 33), .tooDeep),
    ("[" + String(repeating: "1,", count: 10_000) + "1]", .tooMany),
    (String(repeating: " ", count: 300_000), .tooLarge),
  ])
  func badTextIsRefusedWithItsCode(text: String, code: JSONError.Code) {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array(text.utf8)) }
    #expect(error?.code == code)
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse([0x22, 0xC0, 0xAF, 0x22]) }
    #expect(error?.code == .notUTF8)
  }
}
