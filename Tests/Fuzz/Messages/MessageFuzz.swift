import Messages

/// Decodes messages of every type of the contract, whole and damaged.
package struct MessageFuzz: Sendable {
  private static let casesAtOnce: UInt64 = 500
  /// The longest a case may take before it counts as hanging.
  private static let longest = Duration.seconds(5)

  private let seed: UInt64
  private let messages: RandomMessages

  /// A run with this seed over this contract.
  package init(seed: UInt64, contract: ContractShape) {
    self.seed = seed
    messages = RandomMessages(contract: contract)
  }

  /// Runs the cases on so many threads.
  package func run(_ cases: Range<UInt64>, workers: Int = 2, news: @escaping FuzzNews = { _ in }) async -> FuzzReport {
    let tally = FuzzTally(total: cases.count, news: news)
    let groups = CaseGroups(cases, of: Self.casesAtOnce)
    await Workers.run(workers) { worker in
      while !tally.mustStop, let part = groups.take() {
        var outcomes: [String: Int] = [:]
        for number in part {
          CaseSlots.shared[worker] = number + 1
          do throws(FuzzFinding) { outcomes[try run(number), default: 0] += 1 } catch { tally.add(error) }
        }
        tally.add(outcomes)
      }
      CaseSlots.shared[worker] = 0
    }
    return tally.report()
  }

  /// One case; returns how it ended.
  private func run(_ number: UInt64) throws(FuzzFinding) -> String {
    var random = SeededRandom(seed: seed, case: number)
    let type = random.pick(everyMessage)
    var bytes = messages.message(Self.name(type), &random)
    let changes = random.pick([0, 1, 1, 1, 2, 4])
    for _ in 0..<changes {
      let donor = random.oneIn(2) ? bytes : messages.message(Self.name(random.pick(everyMessage)), &random)
      Mutator.damage(&bytes, donor: donor, &random)
    }
    if changes > 0, random.oneIn(500) { bytes += messages.bomb(&random) }
    let began = ContinuousClock.now
    let outcome = try decode(type, bytes, number, isWhole: changes == 0)
    guard began.duration(to: .now) < Self.longest else {
      throw FuzzFinding(number: number, text: "a \(type) of \(bytes.count) bytes took longer than \(Self.longest)")
    }
    return outcome
  }

  private func decode<Body: Message>(
    _ type: Body.Type, _ bytes: [UInt8], _ number: UInt64, isWhole: Bool
  ) throws(FuzzFinding) -> String {
    let message: Body
    do { message = try Body.decoded(from: bytes) } catch {
      guard !isWhole else { throw FuzzFinding(number: number, text: "a whole \(type) was refused: \(error)") }
      return switch error {
      case .tooLarge: "too large"
      case .malformed: "malformed"
      case .notUTF8: "not UTF-8"
      case .containsNUL: "with NUL"
      }
    }
    // What was read can be written, and means the same when read again. It is compared as bytes: a number that is
    // none (NaN) equals nothing, not even itself.
    guard let written = try? message.encoded(), let again = try? Body.decoded(from: written).encoded(), again == written
    else { throw FuzzFinding(number: number, text: "a \(type) changed by being written and read") }
    return isWhole ? "whole" : "damaged but read"
  }

  private static func name(_ type: any Message.Type) -> String {
    String(type.fullName.split(separator: ".").last ?? "")
  }
}
