import Foundation
import Synchronization

/// A process that a run starts, stops, lets go on and kills.
package final class ChaosProcess: Sendable {
  /// Foundation's process is only touched under the mutex.
  private let process: Mutex<Process>
  private let pid: Int32

  /// Starts a program; its output goes nowhere.
  package init(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    pid = process.processIdentifier
    self.process = Mutex(process)
  }

  /// Runs a program to its end; returns its status.
  package static func run(_ program: String, _ arguments: [String]) async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  }

  /// Sends a signal; a process that has ended does not mind.
  package func signal(_ number: Int32) {
    if process.withLock({ $0.isRunning }) { kill(pid, number) }
  }

  package var isRunning: Bool { process.withLock { $0.isRunning } }
}
