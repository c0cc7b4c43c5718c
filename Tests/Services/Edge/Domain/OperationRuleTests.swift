import EdgeDomain
import Testing

@Suite struct OperationRuleTests {
  private func record(acknowledged: Int64? = nil, ended: Int64? = nil) -> OperationRecord {
    OperationRecord(
      id: "o", owner: "p", kind: .parse, idempotencyKey: nil, requestHash: nil, jobId: "o", createdAtMilliseconds: 0,
      submittingUntilMilliseconds: 15_000, acknowledgedAtMilliseconds: acknowledged, endedAtMilliseconds: ended)
  }

  @Test func aPlaceIsFreeOnceItsWorkEndedOrNeverCameToBe() {
    #expect(RunningSlot.decide(record(ended: 5), job: .going, nowMilliseconds: 10) == .free)
    #expect(RunningSlot.decide(record(acknowledged: 5), job: .ended, nowMilliseconds: 10) == .free)
    #expect(RunningSlot.decide(record(acknowledged: 5), job: .absent, nowMilliseconds: 10) == .free)
    #expect(RunningSlot.decide(record(), job: .absent, nowMilliseconds: 15_000) == .free)
  }

  @Test func aPlaceIsTakenWhileWorkGoesOnOrMayStillArrive() {
    #expect(
      RunningSlot.decide(record(acknowledged: 5), job: .going, nowMilliseconds: 10)
        == .taken(retryAfterMilliseconds: 2_000))
    #expect(
      RunningSlot.decide(record(), job: .absent, nowMilliseconds: 14_500) == .taken(retryAfterMilliseconds: 500))
    #expect(RunningSlot.decide(record(), job: .unreachable, nowMilliseconds: 99_000) == .unknown)
  }

  @Test func anEventIsOneBlockOfLines() {
    #expect(EventFrame.event("operation", id: 3, json: "{}") == "id: 3\nevent: operation\ndata: {}\n\n")
    #expect(EventFrame.event("operation", id: nil, json: "{}") == "event: operation\ndata: {}\n\n")
    #expect(EventFrame.lastRevision("12") == 12)
    for header in [nil, "", "-1", "x", "99999999999999999999"] { #expect(EventFrame.lastRevision(header) == nil) }
  }
}
