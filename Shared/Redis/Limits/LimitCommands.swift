/// The commands that run `LimitScripts`.
enum LimitCommands {
  static let load: [[RedisArgument]] = [LimitScripts.decide, LimitScripts.report, LimitScripts.beat].map {
    ["SCRIPT", "LOAD", .text($0)]
  }

  static func decide(_ keys: [RateLimitKey], epoch: String, _ hashes: LimitHashes) -> [RedisArgument] {
    var words: [RedisArgument] = ["EVALSHA", .text(hashes.decide), .int(Int64(keys.count))]
    words.reserveCapacity(words.count + 2 + keys.count)
    for key in keys { words.append(.text("limit:" + key.name)) }
    words.append(.text(epoch))
    words.append(.bytes(keys.flatMap { packed($0.limit) }))
    return words
  }

  /// A limit as Lua reads it most quickly: its three numbers byte for byte.
  private static func packed(_ limit: RateLimit) -> [UInt8] {
    [Double(limit.limit), Double(limit.bucketMilliseconds), Double(limit.bucketCount)].flatMap { number in
      withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
    }
  }

  static func report(_ report: LimitLedger.Report, epoch: String, _ hashes: LimitHashes) -> [RedisArgument] {
    let limit = report.key.limit
    return ["EVALSHA", .text(hashes.report), "1", .text("limit:" + report.key.name), .text(epoch)]
      + [.int(limit.bucketMilliseconds), .int(limit.bucketCount)]
      + report.count.buckets.flatMap { [.int($0.bucket), .int(Int64($0.count))] }
  }

  /// `epoch` is empty to ask for Redis's word; `silence` is how long a process may say nothing.
  static func beat(
    _ name: String, epoch: String, heard: Int64, expects processes: Int, hasCaughtUp: Bool, silence: Duration,
    _ hashes: LimitHashes
  ) -> [RedisArgument] {
    let word = String(UInt64.random(in: 1 ... .max), radix: 36)
    return ["EVALSHA", .text(hashes.beat), "0", .text(epoch), .text(name), .int(heard), .int(Int64(processes))]
      + [.int(hasCaughtUp ? 1 : 0), .text(word), .int(Int64(silence / .milliseconds(1)))]
  }

  static func leave(_ name: String) -> [RedisArgument] { ["EVAL", .text(LimitScripts.leave), "0", .text(name)] }
}
