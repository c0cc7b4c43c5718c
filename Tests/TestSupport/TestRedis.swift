/// The real Redis of the test run.
package enum TestRedis {
  /// Where it is; shared by all tests, so keys have to be a test's own.
  package static func url() throws -> String { try TestServers.variable("TEST_REDIS_URL") }
}
