import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The contract's comments as Swift has them.
enum Comments {
  /// The comment before something, as lines of documentation with this indentation.
  static func documentation(_ location: some ProvidesSourceCodeLocation, indent: String = "") -> String {
    var text = location.protoSourceComments(commentPrefix: "\(indent)///")
    while text.hasSuffix("\n") { text.removeLast() }
    return text.isEmpty ? "" : text + "\n"
  }
}
