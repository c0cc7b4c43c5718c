import Messages
import Testing

/// A change of the sample resume that makes something up, and the violation it must raise.
struct FabricatedCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  let kind: String
  let edit: @Sendable (inout Resume) -> Void

  init(_ path: String, _ kind: String, _ description: String, _ edit: @escaping @Sendable (inout Resume) -> Void) {
    testDescription = description
    self.path = path
    self.kind = kind
    self.edit = edit
  }
}
