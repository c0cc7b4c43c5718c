import Metrics
import Testing

@testable import ServiceKit

@Suite struct MetricsTests {
  private let registry = MetricsRegistry(seriesLimit: 3, familyLimit: 4)

  private var lines: [String] { registry.exposition.split(separator: "\n").map(String.init) }

  @Test func countersCount() {
    Counter(label: "job_attempts_total", dimensions: [("kind", "parse")], factory: registry).increment()
    Counter(label: "job_attempts_total", dimensions: [("kind", "parse")], factory: registry).increment(by: 2)
    FloatingPointCounter(label: "cost", factory: registry).increment(by: 0.25)
    #expect(
      lines == [
        "# TYPE cost_total counter", "cost_total 0.25", "# TYPE job_attempts_total counter",
        "job_attempts_total{kind=\"parse\"} 3",
      ])
  }

  @Test func gaugesStand() {
    Gauge(label: "depth", factory: registry).record(7)
    let meter = Meter(label: "level", factory: registry)
    meter.set(1.5)
    meter.increment(by: 1)
    #expect(lines.contains("depth 7") && lines.contains("level 2.5") && lines.contains("# TYPE depth gauge"))
  }

  @Test func timersAreHistogramsOfSeconds() {
    let timer = Metrics.Timer(label: "call_duration_seconds", dimensions: [("method", "GetJob")], factory: registry)
    for duration in [Duration.microseconds(500), .milliseconds(1), .milliseconds(40), .seconds(61)] {
      timer.record(duration: duration)
    }
    let name = "call_duration_seconds"
    #expect(lines.first == "# TYPE \(name) histogram")
    #expect(lines.contains("\(name)_bucket{method=\"GetJob\",le=\"0.001\"} 2"))
    #expect(lines.contains("\(name)_bucket{method=\"GetJob\",le=\"0.05\"} 3"))
    #expect(lines.contains("\(name)_bucket{method=\"GetJob\",le=\"60\"} 3"))
    #expect(lines.contains("\(name)_bucket{method=\"GetJob\",le=\"+Inf\"} 4"))
    #expect(lines.contains("\(name)_count{method=\"GetJob\"} 4"))
    #expect(lines.contains { $0.hasPrefix("\(name)_sum{method=\"GetJob\"} 61.041") })
  }

  @Test func namesAndValuesAreMadeFit() {
    Counter(
      label: "1 bad-name.é", dimensions: [("le", "x"), ("__name__", "a\"b\\c\nd"), ("le", "twice"), ("0", "")],
      factory: registry
    ).increment()
    #expect(
      lines == [
        "# TYPE _1_bad_name____total counter",
        #"_1_bad_name____total{_0="",le_="x",x__name__="a\"b\\c\nd"} 1"#,
      ])
  }

  @Test func combinationsOfLabelsAreLimited() {
    for number in 0..<1_000 {
      Counter(label: "hits", dimensions: [("path", "/\(number)")], factory: registry).increment()
    }
    #expect(lines.count == 5)
    #expect(lines.contains("hits_total{path=\"other\"} 997"))
  }

  @Test func namesAreLimitedAndKeepTheirKind() {
    for number in 0..<10 { Counter(label: "name\(number)", factory: registry).increment() }
    #expect(lines.filter { $0.hasPrefix("#") }.count == 4)
    Gauge(label: "name0_total", factory: registry).record(99)
    #expect(lines.contains("name0_total 1"))
  }

  @Test func manyAtOnceLoseNothing() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<1_000 {
            Counter(label: "together", factory: registry).increment()
            Metrics.Timer(label: "spent", factory: registry).recordMilliseconds(2)
          }
        }
      }
    }
    #expect(lines.contains("together_total 8000") && lines.contains("spent_seconds_count 8000"))
  }

  @Test func theProcessIsMeasured() {
    let process = ProcessMetrics.now()
    #expect(process.residentBytes > 1_000_000 && process.openDescriptors >= 3 && process.threads >= 1)
    let text = process.exposition(startedAtMilliseconds: 1_500)
    #expect(text.contains("\nprocess_start_time_seconds 1.5\n"))
    #expect(text.contains("process_resident_memory_bytes \(process.residentBytes)\n"))
    #expect(text.contains("process_open_fds \(process.openDescriptors)\n"))
  }
}
