package import Metrics

extension MetricsRegistry: MetricsFactory {
  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(.counter, label, suffix: "_total", dimensions) { CounterSeries() }
  }

  package func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(.counter, label, suffix: "_total", dimensions) { CounterSeries() }
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(.gauge, label, suffix: "", dimensions) { GaugeSeries() }
  }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else { return series(.gauge, label, suffix: "", dimensions) { GaugeSeries() } }
    return series(.histogram, label, suffix: "", dimensions) { HistogramSeries(bounds: HistogramSeries.sizes) }
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(.histogram, label, suffix: "_seconds", dimensions) { HistogramSeries(bounds: HistogramSeries.seconds) }
  }

  package func destroyCounter(_ handler: any CounterHandler) {}

  package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}

  package func destroyMeter(_ handler: any MeterHandler) {}

  package func destroyRecorder(_ handler: any RecorderHandler) {}

  package func destroyTimer(_ handler: any TimerHandler) {}
}
