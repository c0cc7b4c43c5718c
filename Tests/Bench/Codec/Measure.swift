import Glibc

/// What one run of an operation takes.
struct Cost {
  let nanoseconds: Double
  /// -1 when nobody counts.
  let allocations: Double
}

/// Runs an operation for a second to warm up and for two seconds by the clock.
func measure(_ operation: () throws -> Int) rethrows -> Cost {
  var sum = 0
  func batch() throws { for _ in 0..<500 { sum &+= try operation() } }
  let start = ContinuousClock.now
  while start.duration(to: .now) < .seconds(1) { try batch() }
  let counted = allocations()
  let begin = ContinuousClock.now
  var count = 0
  while begin.duration(to: .now) < .seconds(2) {
    try batch()
    count += 500
  }
  let (whole, rest) = begin.duration(to: .now).components
  let made = allocations().flatMap { later in counted.map { Double(later - $0) / Double(count) } }
  guard sum != 0 else { fatalError("nothing was done") }
  return Cost(nanoseconds: (Double(whole) * 1e9 + Double(rest) / 1e9) / Double(count), allocations: made ?? -1)
}

/// Prints the line that the script reads.
func report(bytes: Int, encode: Cost, decode: Cost) {
  print(bytes, encode.nanoseconds, encode.allocations, decode.nanoseconds, decode.allocations)
}

/// Allocations since the program began; nil unless the counter is preloaded.
private func allocations() -> UInt? {
  guard let symbol = dlsym(nil, "bench_allocations") else { return nil }
  return unsafeBitCast(symbol, to: (@convention(c) () -> UInt).self)()
}

/// A whole small file.
func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("\(path) cannot be read") }
  defer { fclose(file) }
  return [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
    count = fread(buffer.baseAddress, 1, buffer.count, file)
  }
}

/// Writes a whole small file.
func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb") else { fatalError("\(path) cannot be written") }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { fatalError("\(path) cannot be written") }
}
