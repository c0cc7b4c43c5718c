package import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Calls one service over one connection, which is made when first needed and again when it was lost.
package final class RPCClient: Sendable {
  private struct State {
    var connection: ClientConnection?
    var waiters: [UInt64: CheckedContinuation<Result<ClientConnection, RPCError>, Never>] = [:]
    var nextWaiter: UInt64 = 0
    var isConnecting = false
    var isClosed = false
    var durations: [String: CallDurations] = [:]
  }

  /// Where the service listens.
  package let target: RPCTarget
  let limits: RPCLimits
  private let service: String
  private let instance: String
  private let logger: Logger
  private let state = Mutex(State())
  private static let connectTimeout = TimeAmount.seconds(3)
  private static let attempts: UInt32 = 3
  private static let pause = Duration.milliseconds(25)

  /// A client of the service at `target`; `service` and `instance` say who calls, for the other side's log.
  package init(
    target: RPCTarget, service: String, instance: String = "", limits: RPCLimits = RPCLimits(), logger: Logger
  ) {
    self.target = target
    self.limits = limits
    self.service = service
    self.instance = instance
    self.logger = logger
  }

  /// Closes the connection; calls that are open fail, and no further call goes out.
  package func close() async {
    let (connection, waiters) = state.withLock { state in
      state.isClosed = true
      defer { state.waiters = [:] }
      return (state.connection.take(), Array(state.waiters.values))
    }
    for waiter in waiters { waiter.resume(returning: .failure(Self.closedError)) }
    connection?.link.send(.stop)
  }

  /// Runs `body` on a connection; again, when what it did certainly had no effect and the connection was at fault.
  func attempt<Output: Sendable>(
    _ call: OutgoingCall, _ body: (ClientConnection, UInt32) async throws(RPCError) -> Output
  ) async throws(RPCError) -> Output {
    var attempt: UInt32 = 0
    while true {
      do throws(RPCError) {
        return try await body(try await connection(until: call.deadline), attempt)
      } catch {
        attempt += 1
        guard error.notProcessed, error.code == .unavailable, attempt < Self.attempts, !Task.isCancelled,
          ContinuousClock.now + Self.pause * 4 < call.deadline
        else { throw error }
      }
      try? await Task.sleep(for: Self.pause * Int(attempt))
    }
  }

  /// Counts a call that took from `began` until now.
  func record(_ method: String, _ code: StatusCode, since began: ContinuousClock.Instant) {
    let durations = state.withLock { state in
      if let durations = state.durations[method] { return durations }
      let durations = CallDurations(label: "rpc_client_call_duration_seconds", method: method)
      state.durations[method] = durations
      return durations
    }
    durations.record(code, began.duration(to: .now))
  }

  private static let closedError = RPCError.unavailable("the client is closed", notProcessed: true)

  private func connection(until deadline: ContinuousClock.Instant) async throws(RPCError) -> ClientConnection {
    if let connection = state.withLock({ $0.connection }), connection.isUsable { return connection }
    let number = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    let timer = Task {
      try? await Task.sleep(until: deadline, clock: .continuous)
      giveUp(number, .deadlineExceeded)
    }
    defer { timer.cancel() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (known, mustConnect) = state.withLock { state -> (Result<ClientConnection, RPCError>?, Bool) in
          if state.isClosed { return (.failure(Self.closedError), false) }
          if Task.isCancelled { return (.failure(.cancelled), false) }
          if let connection = state.connection, connection.isUsable { return (.success(connection), false) }
          state.waiters[number] = continuation
          defer { state.isConnecting = true }
          return (nil, !state.isConnecting)
        }
        if let known { continuation.resume(returning: known) }
        if mustConnect { Task { await connect() } }
      }
    } onCancel: {
      giveUp(number, .cancelled)
    }
    return try result.get()
  }

  private func giveUp(_ number: UInt64, _ error: RPCError) {
    guard !Task.isCancelled || error == .cancelled else { return }
    state.withLock { $0.waiters.removeValue(forKey: number) }?.resume(returning: .failure(error))
  }

  private func connect() async {
    let result: Result<ClientConnection, RPCError>
    do {
      result = .success(try await connected())
    } catch {
      logger.debug("A service cannot be reached.", metadata: ["target": "\(target.host):\(target.port)"])
      let detail = (error as? RPCError)?.detail ?? "the service cannot be reached"
      result = .failure(.unavailable(detail, notProcessed: true))
    }
    let (waiters, isClosed) = state.withLock { state in
      state.isConnecting = false
      if case .success(let connection) = result, !state.isClosed { state.connection = connection }
      defer { state.waiters = [:] }
      return (Array(state.waiters.values), state.isClosed)
    }
    if isClosed, case .success(let connection) = result { connection.link.send(.stop) }
    for waiter in waiters { waiter.resume(returning: result) }
  }

  private func connected() async throws -> ClientConnection {
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(Self.connectTimeout)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.allowRemoteHalfClosure, value: false)
    let (limits, service, instance) = (limits, service, instance)
    let connection = try await bootstrap.connect(host: target.host, port: target.port) { channel in
      channel.eventLoop.makeCompletedFuture {
        let connection = ClientConnection(channel: channel, limits: limits, service: service, instance: instance)
        try channel.pipeline.syncOperations.addHandler(FrameChannelHandler(role: connection))
        return connection
      }
    }
    try await connection.greeted()
    return connection
  }
}
