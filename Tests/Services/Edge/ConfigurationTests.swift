import ServiceKit
import Testing

@testable import EdgeService

@Suite struct ConfigurationTests {
  @Test func everyVariableIsDeclaredSoundly() {
    #expect(EdgeService.schema.defects.isEmpty)
  }

  @Test func aFolderWithoutPagesIsNoticedAtTheStart() {
    #expect(throws: (any Error).self) {
      try EdgeService.schema.load(
        environment: ["DATABASE_URL": "postgres://a@b/c", "WEB_DIRECTORY": "/nonexistent"])
    }
  }
}
