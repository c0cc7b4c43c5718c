import AsyncHTTPClient
import FramedRPC
import JSON
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import TestSupport

@testable import ServiceKit

/// A service without calls or stores, running for a test.
struct RunningService: Sendable {
  /// What a probe answered.
  struct Page: Sendable {
    var status: Int
    var mediaType: String
    var text: String
  }

  let runtime: ServiceRuntime
  let port: Int
  private let stop: ServiceGroup

  /// A runtime whose probes listen on this port.
  static func runtime(probePort: Int) throws -> ServiceRuntime {
    let schema = ConfigurationSchema([.running(probePort: probePort), .calls(rpcPort: 0)])
    let configuration = try schema.load(environment: ["BUILD_REVISION": "3f2c1ab", "SHUTDOWN_GRACE_SECONDS": "5"])
    return ServiceRuntime(
      service: "trial", configuration: configuration, instance: "trial-1",
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, metrics: MetricsRegistry())
  }

  /// Runs a service for as long as `body` does; throws what the run throws.
  static func with(
    checks: [HealthCheck], services: [any Service] = [],
    _ body: @Sendable @escaping (RunningService) async throws -> Void
  ) async throws {
    let port = try FreePorts.take(1)[0]
    let runtime = try runtime(probePort: port)
    let run = Run(runtime: runtime, checks: checks, services: services)
    let stop = ServiceGroup(services: [run], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await stop.run() }
      group.addTask {
        let result: Result<Void, any Error>
        do { result = .success(try await body(RunningService(runtime: runtime, port: port, stop: stop))) } catch {
          result = .failure(error)
        }
        await stop.triggerGracefulShutdown()
        try result.get()
      }
      try await group.waitForAll()
    }
  }

  /// Makes the service stop as if it had been told to.
  func beginStop() async { await stop.triggerGracefulShutdown() }

  /// Asks a probe.
  func get(
    _ path: String, method: HTTPMethod = .GET, headers: [String: String] = [:]
  ) async throws -> Page {
    var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
    request.method = method
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
    let body = try await response.body.collect(upTo: 1 << 20)
    return Page(
      status: Int(response.status.code), mediaType: response.headers.first(name: "content-type") ?? "",
      text: String(buffer: body))
  }

  /// The JSON a probe answers, whatever its status.
  func json(_ path: String) async throws -> JSONValue { try JSONValue.parse(Array(try await get(path).text.utf8)) }

  /// Waits until the readiness probe answers this status.
  func waitForReady(_ status: Int) async throws { try await waitFor("/health/ready", status: status, containing: "") }

  /// Waits until a probe answers this status, with this in its text.
  func waitFor(_ path: String, status: Int, containing text: String) async throws {
    for _ in 0..<400 {
      if let page = try? await get(path), page.status == status, text.isEmpty || page.text.contains(text) { return }
      try await Task.sleep(for: .milliseconds(25))
    }
    throw NeverCame(path: path, status: status)
  }

  struct NeverCame: Error {
    let path: String
    let status: Int
  }

  private struct Run: Service {
    let runtime: ServiceRuntime
    let checks: [HealthCheck]
    let services: [any Service]

    func run() async throws { try await runtime.run(router: RPCRouter(), checks: checks, services: services) }
  }
}
