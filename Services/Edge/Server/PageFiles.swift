import EdgeDomain
import Glibc
import HTTPTypes
import Hummingbird

/// The pages and what belongs to them, read once at the start.
///
/// A request's path is looked up among the names that were found; it never becomes a path of the file system, so no
/// path can lead out of the folder.
struct PageFiles: Sendable {
  /// One file as it is served.
  struct File: Sendable {
    let content: ByteBuffer
    let mediaType: String
    let entityTag: String
  }

  /// The most that is read of a folder, so that a wrong one is noticed at the start.
  private static let limitFiles = 200
  private static let limitBytes = 8_388_608

  private let files: [String: File]

  /// What was wrong with the folder, in a sentence.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads a folder; `digest` makes the entity tag of a file's bytes.
  init(directory: String, digest: ([UInt8]) -> String) throws(Fault) {
    var found: [String: [UInt8]] = [:]
    try Self.read(directory, under: "", into: &found)
    guard found["/index.html"] != nil else { throw Fault(description: "\(directory) holds no index.html") }
    files = found.reduce(into: [:]) { files, entry in
      files[entry.key] = File(
        content: ByteBuffer(bytes: entry.value), mediaType: Self.mediaType(entry.key),
        entityTag: "\"\(digest(entry.value))\"")
    }
  }

  /// The answer to a request for a page; a friendly page with status 404 when there is none.
  func answer(_ request: Request) -> Response {
    let path = request.uri.path == "/" ? "/index.html" : request.uri.path
    guard request.method == .get || request.method == .head else {
      var response = page("/404.html", status: .methodNotAllowed)
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    guard let file = files[path] else { return page("/404.html", status: .notFound) }
    let known = request.headers[.ifNoneMatch] ?? ""
    if known.split(separator: ",").contains(where: { $0.trimmed(of: [" "]).hasSuffix(file.entityTag) }) {
      return Response(status: .notModified, headers: [.eTag: file.entityTag, .cacheControl: "no-cache"])
    }
    return respond(file, status: .ok)
  }

  private func page(_ name: String, status: HTTPResponse.Status) -> Response {
    guard let file = files[name] else { return Response(status: status) }
    return respond(file, status: status)
  }

  private func respond(_ file: File, status: HTTPResponse.Status) -> Response {
    Response(
      status: status,
      headers: [.contentType: file.mediaType, .eTag: file.entityTag, .cacheControl: "no-cache"],
      body: ResponseBody(byteBuffer: file.content))
  }

  private static func mediaType(_ name: String) -> String {
    switch name.split(separator: ".").last ?? "" {
    case "html": "text/html; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    case "json", "webmanifest": "application/json"
    case "txt": "text/plain; charset=utf-8"
    case "png": "image/png"
    default: "application/octet-stream"
    }
  }

  private static func read(_ directory: String, under prefix: String, into found: inout [String: [UInt8]]) throws(Fault)
  {
    guard let handle = opendir(directory + prefix) else {
      throw Fault(description: "the folder \(directory + prefix) cannot be read")
    }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = prefix + "/" + name
      var status = stat()
      // Links are not followed: what is served lies in the folder itself.
      guard lstat(directory + path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try read(directory, under: path, into: &found)
      case S_IFREG: found[path] = try content(of: directory + path, bytes: Int(status.st_size))
      default: continue
      }
      guard found.count <= limitFiles, found.values.reduce(0, { $0 + $1.count }) <= limitBytes else {
        throw Fault(description: "\(directory) holds more than \(limitFiles) files or \(limitBytes) bytes")
      }
    }
  }

  private static func content(of path: String, bytes: Int) throws(Fault) -> [UInt8] {
    guard bytes <= limitBytes, let file = fopen(path, "rb") else {
      throw Fault(description: "\(path) cannot be read")
    }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: bytes) { buffer, count in
      count = fread(buffer.baseAddress, 1, bytes, file)
    }
  }
}
