import ReviewEngine
import Testing

@Suite("Refusals of the council")
struct CouncilRefusalTests {
  private static let id = NominationID("2026-0042")

  static let all: [CouncilRefusal] = [
    .notForRole(.member), .badName("a\nb"), .sessionExists("2026-01"),
    .unknownSession("2026-02", nearest: "2026-01"), .unreadable(session: "2026-01", fact: "status"),
    .notInState(session: "2026-01", .planned, needed: .open), .nothingNew(session: "2026-01"),
    .badMemberName(""), .memberExists("An", session: "2026-01"),
    .notAMember("An", session: "2026-01", nearest: nil), .membersFixed(session: "2026-01"),
    .noMembers(session: "2026-01"), .noAgenda(session: "2026-01"), .notForCouncil(id, .detect),
    .notPending(id, .held), .onAgenda(id, session: "2026-01"), .notOnAgenda(id, session: "2026-01"),
    .hasBallots(id), .noThreshold(id), .hasVoted(id, member: "An"), .hasNotVoted(id, member: "An"),
    .absent(id, member: "An"), .presentInPerson(id, member: "An"), .votesInWriting(id, member: "An"),
    .noWrittenBallots(id), .standsAside(id, member: "An"), .doesNotStandAside(id, member: "An"),
    .recusalWithoutReason(id, member: "An"), .counted(id), .notCounted(id), .nothingToCount(id),
    .secretTakesCounts(id), .openCountsItself(id), .wrongCounts(id, .sumDiffers(sum: 9, collected: 10)),
    .movedOn(id, .cultivate, .held), .titleChanged(id), .contentChanged(id),
  ]

  @Test("A sentence in each language, with everything that it is about", arguments: all)
  func sentences(refusal: CouncilRefusal) {
    let (vi, en) = (refusal.sentence.vi, refusal.sentence.en)
    #expect(!vi.isEmpty && !en.isEmpty && vi != en)
    #expect(vi.utf8.contains { $0 > 0x7F }, "Vietnamese is written with its accents: \(vi)")
    #expect(!vi.contains("Optional") && !en.contains("Optional") && !(vi + en).contains("\n"))
    if let id = refusal.nomination { #expect(vi.contains(id.rawValue) && en.contains(id.rawValue)) }
    #expect(Refusal.council(refusal).sentence == refusal.sentence)
    #expect(Refusal.council(refusal).nomination == refusal.nomination)
  }

  @Test("The codes are permanent, and no two are the same")
  func codes() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
    #expect(Self.all.allSatisfy { $0.code.hasPrefix("council-") && Refusal.council($0).code == $0.code })
  }

  @Test(
    "What a sentence must not leave out",
    arguments: [
      (CouncilRefusal.unknownSession("2026-02", nearest: "2026-01"), ["2026-02", "«2026-01»"]),
      (.wrongCounts(id, .sumDiffers(sum: 9, collected: 10)), ["9", "10"]),
      (.wrongCounts(id, .outOfRange(.written, 12, entitled: 11)), ["văn bản", "12", "11"]),
      (.notInState(session: "2026-01", .closed, needed: .open), ["đã kết thúc", "guong undo"]),
      (.movedOn(id, .cultivate, .held), ["2", "tạm dừng"]),
      (.notAMember("Ann", session: "2026-01", nearest: "An"), ["Ann", "«An»"]),
    ])
  func words(refusal: CouncilRefusal, words: [String]) {
    for word in words { #expect(refusal.sentence.vi.contains(word)) }
  }
}
