import Testing

@testable import ServiceKit

@Suite struct StartMemoryTests {
  @Test func onlyCodeOfFilesIsGivenBack() {
    #expect(
      StartMemory.code("7f0000001000-7f0000003000 r-xp 00002000 fe:00 1234   /usr/lib/libpq.so.5")
        == 0x7f00_0000_1000..<0x7f00_0000_3000)
    let kept = [
      "7f0000001000-7f0000003000 rw-p 00002000 fe:00 1234   /usr/lib/libpq.so.5",
      "7f0000001000-7f0000003000 r--p 00002000 fe:00 1234   /usr/lib/libpq.so.5",
      "7f0000001000-7f0000003000 rwxp 00002000 fe:00 1234   /usr/lib/libpq.so.5",
      "7f0000001000-7f0000003000 r-xp 00000000 00:00 0   [vdso]",
      "7f0000001000-7f0000003000 r-xp 00000000 00:00 0",
      "r-xp", "",
    ]
    for line in kept { #expect(StartMemory.code(line) == nil, "\(line)") }
  }

  @Test func whatWasGivenBackIsThereWhenItIsNeeded() {
    let before = ProcessMetrics.now().residentBytes
    StartMemory.giveBack()
    #expect(ProcessMetrics.now().residentBytes < before)
    #expect([3, 1, 2].sorted() == [1, 2, 3])
  }
}
