import Messages
import Testing

/// An honest change of the sample resume.
struct HonestCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let edit: @Sendable (inout Resume) -> Void

  init(_ description: String, _ edit: @escaping @Sendable (inout Resume) -> Void) {
    testDescription = description
    self.edit = edit
  }
}
