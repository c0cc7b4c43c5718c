import Redis
import Testing

@Suite struct RedisConfigurationTests {
  @Test(arguments: [
    "", "http://x", "redis://", "rediss://", "redis://host:0", "redis://host:99999", "redis://host/-1",
    "redis://:%zz@host",
  ])
  func aWrongAddressIsNone(url: String) { #expect(RedisConfiguration(url: url) == nil) }

  @Test func anAddressIsReadWhole() throws {
    let configuration = try #require(RedisConfiguration(url: "redis://user:p%40ss@redis.example:6380/3"))
    #expect(configuration.host == "redis.example")
    #expect(configuration.port == 6380)
    #expect(configuration.user == "user")
    #expect(configuration.password == "p@ss")
    #expect(configuration.database == 3)
    #expect(!configuration.isSecure)
    #expect(RedisConfiguration(url: "rediss://[::1]:6380")?.isSecure == true)
  }
}
