import Messages

/// A method of a router: its kind, what serves it and how long that takes.
struct MethodEntry: Sendable {
  let name: String
  let kind: MethodKind
  /// The services that may call it; nil for all.
  var callers: Set<String>?
  let durations: CallDurations
  let starts = LoopStarts()
  private let serve: @Sendable (ServerCall) async throws -> Void

  init(name: String, kind: MethodKind, serve: @escaping @Sendable (ServerCall) async throws -> Void) {
    self.name = name
    self.kind = kind
    self.durations = CallDurations(label: "rpc_server_call_duration_seconds", method: name)
    self.serve = serve
  }

  /// Serves a call to its end, whatever its handler throws.
  func run(_ call: ServerCall) async {
    do {
      try await serve(call)
    } catch {
      call.fail(error)
    }
    durations.record(call.code, call.began.duration(to: .now))
  }
}
