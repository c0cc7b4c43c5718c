import Glibc

/// What the system says of this process.
package struct ProcessMetrics: Sendable, Equatable {
  /// Memory in use that is in RAM, in bytes.
  package var residentBytes: Int64 = 0
  /// Open file descriptors.
  package var openDescriptors = 0
  /// The most descriptors it may open.
  package var descriptorLimit: Int64 = 0
  /// Threads that exist.
  package var threads = 0
  /// Time on processors since the start, in seconds.
  package var processorSeconds = 0.0

  /// The figures of this moment; 0 where the system does not say.
  package static func now() -> ProcessMetrics {
    var metrics = ProcessMetrics()
    metrics.residentBytes = residentPages() * Int64(sysconf(Int32(_SC_PAGESIZE)))
    // Looking at the folder opens it.
    metrics.openDescriptors = max(0, entries(of: "/proc/self/fd") - 1)
    metrics.threads = entries(of: "/proc/self/task")
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
      metrics.descriptorLimit = Int64(clamping: limit.rlim_cur)
    }
    var usage = rusage()
    if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
      metrics.processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
    return metrics
  }

  /// The figures in Prometheus' text form, under the names its own clients use.
  func exposition(startedAtMilliseconds: Int64) -> String {
    var text = ""
    func add(_ name: String, _ kind: MetricKind, _ value: Double) {
      text += "# TYPE \(name) \(kind.rawValue)\n\(name) \(MetricNumber.text(value))\n"
    }
    add("process_cpu_seconds_total", .counter, processorSeconds)
    add("process_max_fds", .gauge, Double(descriptorLimit))
    add("process_open_fds", .gauge, Double(openDescriptors))
    add("process_resident_memory_bytes", .gauge, Double(residentBytes))
    add("process_start_time_seconds", .gauge, Double(startedAtMilliseconds) / 1_000)
    add("process_threads", .gauge, Double(threads))
    return text
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// The second number of /proc/self/statm (proc(5)).
  private static func residentPages() -> Int64 {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return 0 }
    let numbers = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
    return numbers.count > 1 ? Int64(numbers[1]) ?? 0 : 0
  }

  private static func entries(of folder: String) -> Int {
    guard let stream = opendir(folder) else { return 0 }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return max(0, count - 2)
  }
}
