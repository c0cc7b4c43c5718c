import Messages
import ParserDomain
import ParserExtraction

/// Reads damaged resume files as Parser does, each in a real child process. Every one must end as a resume or as a
/// refusal with a code, in time; the process that is spared the damage must stay as it was.
package struct FileFuzz: Sendable {
  /// A case that takes longer hangs: the child's own time is over before.
  private static let longest = Duration.seconds(25)
  /// A resume that no call could carry is no answer.
  private static let answerLimit = 4 * 1_024 * 1_024

  private let seed: UInt64
  private let cases: FileCases
  private let reading: ResumeReading

  /// A run with this seed; `program` is roleready-extract, `sample` the bytes of a whole PDF.
  package init(seed: UInt64, program: String, sample: [UInt8]) {
    self.seed = seed
    cases = FileCases(samples: SampleFiles(bundled: sample))
    reading = ResumeReading(extractor: DocumentExtractor(program: program))
  }

  /// Runs the cases, so many at once.
  package func run(
    _ numbers: Range<UInt64>, workers: Int = 3, news: @escaping FuzzNews = { _ in }
  ) async -> FuzzReport {
    let tally = FuzzTally(total: numbers.count, news: news)
    await withDiscardingTaskGroup { group in
      for worker in 0..<workers {
        group.addTask {
          let own = stride(from: numbers.lowerBound + UInt64(worker), to: numbers.upperBound, by: workers)
          for number in own where !tally.mustStop {
            CaseSlots.shared[worker] = number + 1
            do throws(FuzzFinding) { tally.add([try await self.run(number): 1]) } catch { tally.add(error) }
          }
          CaseSlots.shared[worker] = 0
        }
      }
    }
    return tally.report()
  }

  /// One case; returns how it ended.
  private func run(_ number: UInt64) async throws(FuzzFinding) -> String {
    var random = SeededRandom(seed: seed, case: number)
    let (name, content) = cases.file(&random)
    let began = ContinuousClock.now
    let outcome: Result<ParsedResume, any Error>
    do { outcome = .success(try await reading.read(content, named: name)) } catch { outcome = .failure(error) }
    guard began.duration(to: .now) < Self.longest else {
      throw FuzzFinding(number: number, text: "\(name) of \(content.count) bytes took longer than \(Self.longest)")
    }
    switch outcome {
    case .success(let parsed):
      guard let bytes = try? parsed.encoded(), bytes.count <= Self.answerLimit else {
        throw FuzzFinding(number: number, text: "what was read of \(name) cannot be sent")
      }
      return "read"
    case .failure(let refusal as FileRefusal): return refusal.rawValue
    case .failure(ExtractionFault.deadlineExceeded): return "timed_out"
    case .failure(let error): throw FuzzFinding(number: number, text: "\(name): \(error)")
    }
  }
}
