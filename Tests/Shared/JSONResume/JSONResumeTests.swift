import JSON
import JSONResume
import Messages
import Testing

@Suite("JSONResume")
struct JSONResumeTests {
  @Test("reads what it writes, every field of it")
  func roundTrip() throws {
    #expect(try JSONResume.decode(JSONResume.encode(FullResume.resume)) == FullResume.resume)
    #expect(try JSONResume.decode(JSONResume.encode(Resume())) == Resume())
  }

  @Test("writes the keys in the order of the schema, and no empty field")
  func keys() throws {
    let document = JSONResume.value(FullResume.resume, meta: JSONResumeMeta(version: "v1"))
    guard case .object(let members) = document else { throw Unexpected() }
    #expect(
      members.map(\.key) == [
        "$schema", "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills",
        "languages", "interests", "references", "projects", "meta",
      ])
    let small = JSONResume.value(Resume(basics: Basics(name: "A", location: Location()), work: [Work(name: "B")]))
    #expect(small["basics"] == .object([JSONValue.Member("name", .string("A"))]))
    #expect(small["work"] == .array([.object([JSONValue.Member("name", .string("B"))])]))
    #expect(small["skills"] == nil && small["meta"] == nil)
  }

  @Test("writes indented text that ends in a line feed")
  func pretty() {
    let text = String(decoding: JSONResume.encode(Resume(basics: Basics(name: "A"))), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"$schema\": \"https://raw.githubusercontent.com/jsonresume/"))
    #expect(text.hasSuffix("\n  \"basics\": {\n    \"name\": \"A\"\n  }\n}\n"))
  }

  @Test("ignores what it does not know, and takes null as absent")
  func unknown() throws {
    let text = """
      {"basics": {"name": "A", "age": 30, "location": null, "x": [[{}]]}, "work": null, "extra": {"a": [1, true]},
       "skills": [{"name": "S", "keywords": null, "rating": 5.5}]}
      """
    let resume = try JSONResume.decode(Array(text.utf8))
    #expect(resume == Resume(basics: Basics(name: "A"), skills: [Skill(name: "S")]))
  }

  @Test(
    "names the place of a wrong type",
    arguments: [
      (#"[]"#, ""), (#"{"basics": []}"#, "/basics"), (#"{"basics": {"name": 5}}"#, "/basics/name"),
      (#"{"work": {}}"#, "/work"), (#"{"work": [5]}"#, "/work/0"),
      (#"{"work": [{}, {"highlights": "one"}]}"#, "/work/1/highlights"),
      (#"{"work": [{"highlights": ["a", false]}]}"#, "/work/0/highlights/1"),
      (#"{"skills": [{"keywords": [null]}]}"#, "/skills/0/keywords/0"),
      (#"{"basics": {"profiles": [{"url": {}}]}}"#, "/basics/profiles/0/url"),
      (#"{"basics": {"location": "Berlin"}}"#, "/basics/location"),
    ])
  func wrongTypes(_ text: String, _ pointer: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONResume.decode(Array(text.utf8)) }
    #expect(error.code == .wrongType)
    #expect(error.pointer == pointer)
  }

  @Test("keeps its limits of bytes, depth, entries and values")
  func limits() {
    expect(.tooLarge, Array(#"{"a": ""#.utf8) + [UInt8](repeating: 0x61, count: 2_097_152) + Array(#""}"#.utf8))
    let nested = { (depth: Int) in
      Array(
        (#"{"a":"# + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}").utf8)
    }
    #expect(throws: Never.self) { try JSONResume.decode(nested(32)) }
    expect(.tooDeep, nested(33))
    expect(.tooDeep, [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    let entries = { (count: Int) in
      Array((#"{"work":["# + Array(repeating: "{}", count: count).joined(separator: ",") + "]}").utf8)
    }
    #expect(throws: Never.self) { try JSONResume.decode(entries(1_000)) }
    expect(.tooMany, entries(1_001))
    expect(.tooMany, Array((#"{"x":["# + Array(repeating: "1", count: 100_001).joined(separator: ",") + "]}").utf8))
  }

  @Test("refuses what is no JSON, no UTF-8, or holds a NUL or a key twice")
  func hostile() {
    for text in ["", " ", "{", "nul", "{\"a\":1,}", "{} {}", "{'a':1}", "NaN", "{\"a\":\"\n\"}", "{\"a\":\"\\ud800\"}"]
    {
      expect(.malformed, Array(text.utf8))
    }
    expect(.notUTF8, [UInt8(ascii: "{"), 0x22, 0xFF, 0x22])
    expect(.containsNUL, [UInt8(ascii: "{"), 0, UInt8(ascii: "}")])
    expect(.containsNUL, Array(#"{"basics": {"name": "a\u0000b"}}"#.utf8))
    expect(.duplicateKey, Array(#"{"basics": {}, "basics": {}}"#.utf8))
  }

  @Test("survives every cut of a document, and every byte of it changed")
  func damaged() {
    let document = JSONResume.encode(Resume(basics: Basics(name: "Zoë"), work: [Work(name: "B", highlights: ["c"])]))
    for end in document.indices.dropLast() {
      #expect(throws: JSONError.self) { try JSONResume.decode(Array(document[..<end])) }
    }
    for place in document.indices {
      for byte in [0x00, 0x22, 0x5B, 0x7B, 0x80, 0xFF] as [UInt8] {
        var damaged = document
        damaged[place] = byte
        // Either a resume or an error of the reader; anything else ends the test.
        if let resume = try? JSONResume.decode(damaged) {
          let written = JSONResume.encode(resume)
          #expect((try? JSONResume.decode(written)).map { JSONResume.encode($0) } == written)
        }
      }
    }
  }

  private func expect(_ code: JSONError.Code, _ bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSONResume.decode(bytes) }
    #expect(error?.code == code)
  }

  private struct Unexpected: Error {}
}
