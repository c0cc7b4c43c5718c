import Fuzzing
import Glibc

/// Says which cases were under way when the process crashes.
enum CrashNote {
  static func install() {
    // The slots exist before a signal can ask for them.
    CaseSlots.shared[0] = 0
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      Glibc.signal(signal) { signal in
        CrashNote.write("crash; one of these cases:")
        for worker in 0..<CaseSlots.count where CaseSlots.shared[worker] > 0 {
          CrashNote.write(CaseSlots.shared[worker] - 1)
        }
        CrashNote.write("\n")
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
      }
    }
  }

  private static func write(_ text: StaticString) {
    _ = Glibc.write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }

  /// A space and the digits, without any memory being asked for.
  private static func write(_ number: UInt64) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var rest = number
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = UInt8(48 + rest % 10)
        rest /= 10
      } while rest > 0
      digits[start - 1] = 32
      _ = Glibc.write(STDOUT_FILENO, digits.baseAddress! + start - 1, digits.count - start + 1)
    }
  }
}
