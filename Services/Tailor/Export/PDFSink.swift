import CPango

/// Collects the bytes that cairo writes.
final class PDFSink {
  private(set) var bytes: [UInt8] = []

  /// What cairo calls with each piece; the closure is the sink itself.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<PDFSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
