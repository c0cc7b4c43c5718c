/// All series of one name.
struct MetricFamily: Sendable {
  /// What its series are.
  let kind: MetricKind
  private(set) var series: [MetricLabels: any MetricSeries] = [:]

  init(kind: MetricKind) { self.kind = kind }

  /// The series of these labels, made when it is new. Beyond `limit` series everything goes into one whose labels say
  /// "other": what makes labels of its input must not fill the memory.
  mutating func series<Series: MetricSeries>(
    _ dimensions: [(String, String)], limit: Int, make: () -> Series
  ) -> Series {
    var labels = MetricLabels(dimensions)
    if series[labels] == nil, series.count >= limit { labels = MetricLabels(dimensions.map { ($0.0, "other") }) }
    if let known = series[labels] as? Series { return known }
    let new = make()
    series[labels] = new
    return new
  }

  /// Appends the family in Prometheus' text form.
  func write(name: String, to text: inout String) {
    text += "# TYPE \(name) \(kind.rawValue)\n"
    for (labels, series) in series.sorted(by: { $0.key.text < $1.key.text }) {
      series.write(name: name, labels: labels, to: &text)
    }
  }
}
