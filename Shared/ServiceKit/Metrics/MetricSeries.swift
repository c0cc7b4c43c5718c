/// The values of one metric under one set of labels.
protocol MetricSeries: AnyObject, Sendable {
  /// Appends the lines of the series, in Prometheus' text form.
  func write(name: String, labels: MetricLabels, to text: inout String)
}
