import CLibZip

/// A zip archive in memory whose entries are read within limits.
struct ZipArchive: ~Copyable {
  private static let entriesLimit: zip_int64_t = 4_000
  /// Most that one entry may unpack to.
  private static let entryLimit = 24 * 1_024 * 1_024
  /// Most that all entries may say they unpack to.
  private static let totalLimit: UInt64 = 100 * 1_024 * 1_024
  /// Most that all entries which are read may unpack to.
  private static let readLimit = 48 * 1_024 * 1_024

  private let archive: OpaquePointer
  private let document: UnsafeMutableRawBufferPointer
  /// The names of the entries, in the archive's order.
  let names: [String]
  /// What the entries that were read have unpacked to.
  private var unpacked = 0

  /// Opens an archive; refuses one that is damaged, or says it unpacks to too much.
  init(_ document: [UInt8]) throws(Refusal) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: document.count, alignment: 16)
    copy.copyBytes(from: document)
    var failure = zip_error_t()
    guard let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(copy.count), 0, &failure),
      let archive = zip_open_from_source(source, ZIP_RDONLY, &failure)
    else {
      copy.deallocate()
      throw .corrupt
    }
    do {
      names = try Self.list(archive)
    } catch {
      zip_discard(archive)
      copy.deallocate()
      throw error
    }
    self.archive = archive
    self.document = copy
  }

  deinit {
    zip_discard(archive)
    document.deallocate()
  }

  private static func list(_ archive: OpaquePointer) throws(Refusal) -> [String] {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0 else { throw .corrupt }
    guard count <= entriesLimit else { throw .tooComplex }
    var names: [String] = []
    var total: UInt64 = 0
    for index in 0..<zip_uint64_t(count) {
      var entry = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &entry) == 0 else { throw .corrupt }
      names.append(entry.name.map { String(cString: $0) } ?? "")
      let (sum, isOver) = total.addingReportingOverflow(entry.size)
      guard !isOver, sum <= totalLimit else { throw .unpacksTooLarge }
      total = sum
    }
    return names
  }

  /// An entry's bytes, or nil when there is none of that name.
  ///
  /// What an entry says of its size is not believed: bytes are counted while they come, and reading stops at the limit.
  mutating func read(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let index = names.firstIndex(of: name) else { return nil }
    var entry = zip_stat_t()
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &entry) == 0 else { throw .corrupt }
    guard entry.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
    guard entry.size <= UInt64(Self.entryLimit) else { throw .unpacksTooLarge }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .corrupt }
    defer { zip_fclose(file) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1_024)
    while true {
      let count = zip_fread(file, &piece, zip_uint64_t(piece.count))
      guard count >= 0 else { throw .corrupt }
      guard count > 0 else { return content }
      unpacked += Int(count)
      guard content.count + Int(count) <= Self.entryLimit, unpacked <= Self.readLimit else { throw .unpacksTooLarge }
      content.append(contentsOf: piece[..<Int(count)])
    }
  }
}
