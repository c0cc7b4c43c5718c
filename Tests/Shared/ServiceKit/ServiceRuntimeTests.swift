import AsyncHTTPClient
import FramedRPC
import JSON
import Logging
import Messages
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Synchronization
import Testing

@testable import ServiceKit

/// A whole runtime with its real servers on real ports.
@Suite struct ServiceRuntimeTests {
  @Test func probesTellTheTruth() async throws {
    let database = Switch(true)
    let cache = Switch(true)
    try await RunningService.with(
      checks: [
        HealthCheck(name: "database", isRequired: true) { database.isOn },
        HealthCheck(name: "redis", isRequired: false) { cache.isOn },
      ]
    ) { service in
      try await service.waitForReady(200)
      #expect(service.runtime.identity.answer().ready)
      #expect(try await service.get("/health/live").status == 200)
      #expect(try await service.json("/health")["status"]?.text == "ok")
      let details = try await service.json("/health/detailed")
      #expect(details["service"]?.text == "trial" && details["version"]?.text == Release.version)
      #expect(details["checks"]?.array?.count == 2 && details["revision"]?.text == "3f2c1ab")
      #expect((details["process"]?["residentBytes"]?.integer ?? 0) > 0)

      cache.isOn = false
      try await service.waitFor("/health", status: 200, containing: "degraded")
      #expect(try await service.get("/health/ready").status == 200)

      database.isOn = false
      try await service.waitForReady(503)
      #expect(try await service.get("/health").status == 503)
      #expect(try await service.json("/health/ready")["failed"]?.array?.compactMap(\.text) == ["database", "redis"])
      #expect(try await service.get("/health/live").status == 200)
      #expect(!service.runtime.identity.answer().ready)

      database.isOn = true
      try await service.waitForReady(200)
    }
  }

  @Test func metricsAreExposed() async throws {
    try await RunningService.with(checks: []) { service in
      try await service.waitForReady(200)
      let page = try await service.get("/health/metrics")
      #expect(page.status == 200 && page.mediaType == "text/plain; version=0.0.4; charset=utf-8")
      let names = [
        "process_resident_memory_bytes", "process_open_fds", "process_start_time_seconds", "roleready_ready",
      ]
      for name in names {
        #expect(page.text.contains("\n\(name) "))
      }
    }
  }

  @Test func otherRequestsAreRefused() async throws {
    try await RunningService.with(checks: []) { service in
      try await service.waitForReady(200)
      #expect(try await service.get("/").status == 404)
      #expect(try await service.get("/health/../etc/passwd").status == 404)
      #expect(try await service.get("/health/ready", method: .POST).status == 405)
      #expect(try await service.get("/health/ready", method: .HEAD).text.isEmpty)
      let long = ["x": String(repeating: "a", count: 100_000)]
      let status = try? await service.get("/health/live", headers: long).status
      #expect(status != 200)
      #expect(try await service.get("/health/live").status == 200)
    }
  }

  @Test func aHangingCheckCountsAsFailed() async throws {
    try await RunningService.with(
      checks: [
        HealthCheck(name: "hangs", isRequired: true) {
          await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
          return true
        }
      ]
    ) { service in
      try await service.waitFor("/health/ready", status: 503, containing: "hangs")
    }
  }

  @Test func itIsNotReadyAsSoonAsTheStopBegins() async throws {
    let slow = SlowStop()
    try await RunningService.with(checks: [], services: [slow]) { service in
      try await service.waitForReady(200)
      await service.beginStop()
      try await service.waitForReady(503)
      #expect(try await service.json("/health/ready")["phase"]?.text == "stopping")
      #expect(!service.runtime.identity.answer().ready)
      slow.letGo()
    }
  }

  @Test func aPartThatEndsByItselfEndsTheRun() async throws {
    struct Short: Service {
      func run() async throws {}
    }
    let runtime = try RunningService.runtime(probePort: 0)
    let error = await #expect(throws: WatchedPart.Ended.self) {
      try await runtime.run(router: RPCRouter(), checks: [], services: [Short()])
    }
    #expect(error?.name == "Short")
  }

  @Test func aTakenPortEndsTheRun() async throws {
    try await RunningService.with(checks: []) { service in
      try await service.waitForReady(200)
      let other = try RunningService.runtime(probePort: service.port)
      let error = await #expect(throws: ListeningFailed.self) {
        try await other.run(router: RPCRouter(), checks: [], services: [])
      }
      #expect(error?.description.contains("PROBE_PORT") == true)
    }
  }
}

/// Something that is there or not.
private final class Switch: Sendable {
  private let state: Mutex<Bool>

  init(_ isOn: Bool) { state = Mutex(isOn) }

  var isOn: Bool {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}

/// A part of a service that takes until it is let go to stop.
private final class SlowStop: Service {
  private let gate = AsyncStream<Void>.makeStream()

  func letGo() { gate.continuation.finish() }

  func run() async throws {
    try? await gracefulShutdown()
    await withTaskCancellationHandler {
      for await _ in gate.stream {}
    } onCancel: {
      gate.continuation.finish()
    }
  }
}
