/// A port could not be listened on.
package struct ListeningFailed: Error, CustomStringConvertible {
  /// What would have listened, such as "calls".
  let purpose: String
  /// The host's variable and the port's, such as "RPC_HOST and RPC_PORT".
  let variables: String
  let address: NetworkAddress
  let cause: any Error

  /// The failure of `address`, which the named variables give, to be listened on.
  package init(purpose: String, variables: String, address: NetworkAddress, cause: any Error) {
    self.purpose = purpose
    self.variables = variables
    self.address = address
    self.cause = cause
  }

  /// A sentence for whoever starts the service.
  package var description: String {
    "\(address) cannot be listened on for \(purpose) (see \(variables)): \(cause)"
  }
}
