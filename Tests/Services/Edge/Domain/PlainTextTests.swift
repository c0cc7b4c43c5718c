import EdgeDomain
import Testing

/// Row 7 of the mission: markup goes, what people write stays.
@Suite struct PlainTextTests {
  @Test(arguments: [
    ("<p>Go &amp; SQL</p><script>alert(1)</script>", "Go & SQL"),
    ("a<br>b", "a\nb"), ("<b>bold</b> text", "bold text"), ("x <!-- hidden --> y", "x  y"),
    ("latency < 5 ms and vector<string>", "latency < 5 ms and vector<string>"),
    ("SELECT * FROM jobs WHERE a<b; -- fast", "SELECT * FROM jobs WHERE a<b; -- fast"),
    ("if (a<b && c>d) {}", "if (a<b && c>d) {}"), ("zero\u{200B}width\u{202E}", "zerowidth"), ("a\0b\u{7}c", "abc"),
    ("line\r\nnext\rlast", "line\nnext\nlast"), ("<style>p{}</style >kept", "kept"), ("<img src=x onerror=y>", ""),
    ("<ScRiPt>x</sCrIpT>y", "y"), ("&lt;script&gt;", "<script>"),
  ])
  func markupIsTakenOut(raw: String, plain: String) {
    #expect(PlainText.of(raw) == plain)
  }

  @Test func itTakesTimeInProportionToTheText() {
    let clock = ContinuousClock()
    for hostile in ["<", "<!--", "<script>", "&", "<p ", "</", "<style"] {
      let text = String(repeating: hostile, count: 50_000 / hostile.count)
      #expect(clock.measure { _ = PlainText.of(text) } < .seconds(5), "\(hostile)")
    }
  }
}
