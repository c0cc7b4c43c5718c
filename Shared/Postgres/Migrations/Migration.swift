/// One step of a database's schema. Once applied somewhere it is never changed.
package struct Migration: Sendable, Equatable {
  /// Whose schema it belongs to: the service, or a library with tables of its own.
  package let component: String
  /// From 1, without gaps.
  package let number: Int
  package let name: String
  package let sql: String

  package init(component: String, number: Int, name: String, sql: String) {
    self.component = component
    self.number = number
    self.name = name
    self.sql = sql
  }
}
