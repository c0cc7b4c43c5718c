import ArgumentParser
import FramedRPC
import Fuzzing
import Glibc

/// `./roleready fuzz`.
@main
struct FuzzRunner: AsyncParsableCommand {
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case messages
    case frames
    case client
    case tls
    case files
  }

  static let configuration = CommandConfiguration(
    commandName: "roleready-fuzz", abstract: "Gives damaged things to what has to bear them.")

  /// The longest a case may be under way, in seconds.
  private static let patience = 30

  @Argument(help: "messages, frames to a server, client (answers to it), tls (its port) or files.")
  var subject: Subject

  @Argument(help: "How many cases: 1000000, or 100000 files, when not said.")
  var cases: UInt64?

  @Option(help: "Repeats the run that printed it.")
  var seed: UInt64 = .random(in: 1...999_999_999)

  @Option(name: .customLong("case"), help: "Only this case of the run, with those it builds on.")
  var only: UInt64?

  @Option(help: "The folder of the contract.")
  var proto = "proto"

  @Option(help: "For tls: the folder of authority.pem, and of server.pem and server.key with the DNS name \"server\".")
  var certificates = "."

  @Option(help: "The program that takes the text out of files.")
  var extractor = ".build/release/roleready-extract"

  @Option(help: "A whole PDF, to be damaged.")
  var sample = "samples/resume.pdf"

  func run() async throws {
    let count = cases ?? (subject == .files ? 100_000 : 1_000_000)
    Self.say("\(subject) with --seed \(seed)")
    CrashNote.install()
    let before = Traces.now()
    let watcher = Task { await watch() }
    defer { watcher.cancel() }
    var report: FuzzReport
    switch subject {
    case .messages:
      let fuzz = MessageFuzz(seed: seed, contract: try ContractShape(folder: proto))
      report = await fuzz.run(only.map { $0..<$0 + 1 } ?? 0..<count, news: Self.say)
    case .frames:
      let size = FrameFuzz.groupSize
      report = try await FrameFuzz(seed: seed).run(only.map { $0 - $0 % size..<$0 + 1 } ?? 0..<count, news: Self.say)
    case .client:
      let size = ClientFuzz.groupSize
      report = try await ClientFuzz(seed: seed).run(only.map { $0 - $0 % size..<$0 + 1 } ?? 0..<count, news: Self.say)
    case .tls:
      let identity = try RPCIdentity(
        certificateFile: "\(certificates)/server.pem", keyFile: "\(certificates)/server.key",
        authorityFile: "\(certificates)/authority.pem")
      let fuzz = TLSFuzz(seed: seed, identity: identity)
      report = try await fuzz.run(only.map { $0..<$0 + 1 } ?? 0..<count, news: Self.say)
    case .files:
      let fuzz = FileFuzz(seed: seed, program: extractor, sample: try SampleFiles.bytes(of: sample))
      report = await fuzz.run(only.map { $0..<$0 + 1 } ?? 0..<count, news: Self.say)
      if let text = Traces.now().excess(over: before) {
        report.findings.append(FuzzFinding(number: count, text: text))
        Self.say("finding: \(text) at the end")
      }
    }
    if report.hasGrown { print("finding: memory has grown") }
    print(report.line)
    if !report.findings.isEmpty || report.hasGrown { throw ExitCode(1) }
  }

  /// Writes the line at once, so that a run that is broken off has said what it saw.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// Ends the process when a case hangs.
  private func watch() async {
    var seen = [UInt64](repeating: 0, count: CaseSlots.count)
    while (try? await Task.sleep(for: .seconds(Self.patience))) != nil {
      for worker in 0..<CaseSlots.count {
        let now = CaseSlots.shared[worker]
        if now > 0, now == seen[worker] {
          print("finding: case \(now - 1) hangs (--seed \(seed))")
          Glibc.exit(1)
        }
        seen[worker] = now
      }
    }
  }
}
