package import FramedRPC
import Messages

extension CallContext {
  /// The id of the person the call is for.
  ///
  /// Throws "not_signed_in" when the call names none: Edge sets it from the session, nobody else may.
  package func person() throws(RPCError) -> String {
    guard let id = Identifier.uuid(metadata.personId) else { throw .catalogued("not_signed_in") }
    return id
  }

  /// Throws "forbidden" unless the call is made for an operator.
  package func requireOperator() throws(RPCError) {
    guard metadata.roles.contains("admin") else { throw .catalogued("forbidden") }
  }
}
