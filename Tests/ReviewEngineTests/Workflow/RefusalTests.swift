import ReviewEngine
import Testing

@Suite("Refusals")
struct RefusalTests {
  private static let id = NominationID("2026-0042")

  static let all: [Refusal] = [
    .notInStatus(id, .rejected, .approve), .roleMayNotDecide(.reader, .cultivate), .reasonRequired(.reject),
    .unknownReason("vague", .return, known: ["other"]), .noteRequired(reason: "other"),
    .changedMeanwhile(id, by: "minh", at: Sample.start), .unknownNomination(id), .nothingToUndo,
    .nothingToRedo, .actedOnSince(id, by: "minh", at: Sample.start), .notYourAction(by: "minh"),
    .nothingSelected,
  ]

  @Test("A sentence in each language, with everything that it is about", arguments: all)
  func sentences(refusal: Refusal) {
    let (vi, en) = (refusal.sentence[.vietnamese], refusal.sentence[.english])
    #expect(!vi.isEmpty && !en.isEmpty && vi != en)
    #expect(vi.utf8.contains { $0 > 0x7F }, "Vietnamese is written with its accents: \(vi)")
    if let id = refusal.nomination {
      #expect(vi.contains(id.rawValue) && en.contains(id.rawValue))
    }
    #expect(!en.contains("Optional") && !vi.contains("Optional"))
  }

  @Test(
    "What a sentence must not leave out",
    arguments: [
      (Refusal.notInStatus(id, .rejected, .approve), ["đã từ chối", "duyệt"], ["rejected", "approve"]),
      (.roleMayNotDecide(.reader, .cultivate), ["người xem", "2"], ["reader", "2"]),
      (.unknownReason("x", .reject, known: ["k1", "k2"]), ["«x»", "k1, k2"], ["“x”", "k1, k2"]),
      (.unknownReason("x", .approve, known: []), ["«x» để duyệt"], ["“x” to approve"]),
      (.noteRequired(reason: "other"), ["other"], ["other"]),
      (
        .actedOnSince(id, by: "minh", at: Sample.start), ["minh", "21/09/2026 14:13"],
        ["minh", "21/09/2026 14:13"]
      ),
      (.changedMeanwhile(id, by: "minh", at: Sample.start), ["minh"], ["minh"]),
      (.notYourAction(by: "minh"), ["minh"], ["minh"]),
    ])
  func words(refusal: Refusal, vi: [String], en: [String]) {
    for word in vi { #expect(refusal.sentence.vi.contains(word)) }
    for word in en { #expect(refusal.sentence.en.contains(word)) }
  }

  @Test("No list of reasons is announced where there is none")
  func noReasons() {
    let sentence = Refusal.unknownReason("x", .approve, known: []).sentence
    #expect(!sentence.vi.contains("chọn") && !sentence.en.contains("choose"))
  }

  @Test("The codes are permanent")
  func codes() {
    #expect(
      Self.all.map(\.code) == [
        "not-in-status", "role-may-not-decide", "reason-required", "unknown-reason", "note-required",
        "changed-meanwhile", "unknown-nomination", "nothing-to-undo", "nothing-to-redo", "acted-on-since",
        "not-your-action", "nothing-selected",
      ])
  }

  @Test("Four refusals are about one nomination")
  func nominations() {
    let about = Self.all.filter { $0.nomination == Self.id }.map(\.code)
    #expect(about == ["not-in-status", "changed-meanwhile", "unknown-nomination", "acted-on-since"])
    #expect(Self.all.count { $0.nomination == nil } == 8)
  }

  @Test("Refusals of one action keep their order")
  func several() {
    #expect(Refusals(.nothingToUndo).all == [.nothingToUndo])
    #expect(Refusals([.nothingToRedo, .nothingToUndo]).all == [.nothingToRedo, .nothingToUndo])
  }

  @Test("Times are told as people write them, where they are")
  func localTimes() {
    let refusal = Refusal.changedMeanwhile(
      NominationID("2026-0042"), by: "minh", at: Timestamp(milliseconds: 1_790_000_000_000))
    #expect(refusal.sentence.en.contains("21/09/2026 14:13 UTC"))
    #expect(refusal.sentence(utcOffset: 25_200).vi.contains("lúc 21/09/2026 21:13;"))
  }
}
