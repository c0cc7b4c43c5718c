import Glibc
import Logging
import Metrics
import NIOCore

/// What is set once for the whole process, before anything runs in it.
enum ProcessSetup {
  /// Two threads for connections are plenty for what one process does; each more costs memory while idle.
  private static let threads = 2

  /// Sets up threads, signals, logs and metrics; may be called once.
  static func begin(service: String, instance: String, level: Logger.Level) {
    NIOSingletons.groupLoopCountSuggestion = threads
    NIOSingletons.blockingPoolThreadCountSuggestion = threads
    // Whoever reads our log or our answers may go away; that must not end the process.
    signal(SIGPIPE, SIG_IGN)
    LoggingSystem.bootstrap { label in
      JSONLogHandler(label: label, service: service, instance: instance, level: level)
    }
    MetricsSystem.bootstrap(MetricsRegistry.shared)
  }

  /// INSTANCE_ID, or else the host's name and the process id.
  static func instance(_ configuration: ServiceConfiguration) -> String {
    if let given = configuration[Variables.instanceId] { return given }
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "\(isKnown && !host.isEmpty ? host : "host")-\(getpid())"
  }
}
