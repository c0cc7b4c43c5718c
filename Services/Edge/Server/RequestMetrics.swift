import HTTPTypes
import Hummingbird
import Metrics

/// What is measured of every request.
enum RequestMetrics {
  /// Records how long the head of an answer took; `route` is the path's template, so that labels stay few.
  static func record(
    _ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, _ duration: Duration
  ) {
    Timer(
      label: "http_server_request_duration_seconds",
      dimensions: [("method", name(method)), ("route", route), ("status", String(status.code))]
    ).record(duration: duration)
  }

  private static func name(_ method: HTTPRequest.Method) -> String {
    switch method {
    case .get, .head, .post, .put, .patch, .delete, .options: method.rawValue
    default: "other"
    }
  }
}
