import Messages

extension Importance {
  /// What a tone says of what is named in it; duties are what must be done, so they are required.
  init(_ tone: Tone) {
    self = tone == .nice ? .nice : .required
  }
}
