/// Keeps a value's type through a list of variables of many types.
struct VariableBox<Value: Sendable>: Sendable {
  let value: Value
}
