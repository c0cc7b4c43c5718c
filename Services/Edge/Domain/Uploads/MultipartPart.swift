/// The head of one part of a form (RFC 7578).
package struct MultipartPart: Sendable, Equatable {
  /// The name of the form's field.
  package let name: String
  /// The file's name as the browser gave it, unchecked; nil where the part is no file.
  package let fileName: String?
  /// The part's media type in lower case, without parameters; empty when it gave none.
  package let mediaType: String

  /// Makes a head from its three facts.
  package init(name: String, fileName: String?, mediaType: String) {
    self.name = name
    self.fileName = fileName
    self.mediaType = mediaType
  }

  /// Reads the header lines between a delimiter and the empty line.
  ///
  /// Other fields than the two it needs are skipped, as RFC 7578 4.8 asks.
  init(headerBlock: [UInt8]) throws(MultipartFault) {
    guard let text = String(validating: headerBlock, as: UTF8.self) else { throw .malformed }
    var disposition: HeaderValue?
    var mediaType = ""
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: true) {
      guard let colon = line.firstIndex(of: ":") else { throw .malformed }
      let value = line[line.index(after: colon)...]
      switch line[..<colon].lowercased() {
      case "content-disposition": disposition = HeaderValue(value)
      case "content-type": mediaType = HeaderValue(value)?.first.lowercased() ?? ""
      default: break
      }
    }
    guard let disposition, disposition.first.lowercased() == "form-data",
      let name = disposition.parameters["name"]
    else { throw .malformed }
    self.init(name: name, fileName: disposition.parameters["filename"], mediaType: mediaType)
  }
}
