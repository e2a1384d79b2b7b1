import ReviewEngine
import Testing

@Suite("Refusals")
struct RefusalTests {
  private static let id = NominationID("2026-0042")

  static let all: [Refusal] = [
    .notInStatus(id, .rejected, .approve), .notInStage(id, .detect, .consolidate),
    .roleMayNotDecide(.reader, .cultivate, .approve),
    .gateUnmet(id, .summarize, [MissingItem(label: minutes, want: .something)]), .standsAside(id, "minh"),
    .councilDecides(id, .summarize), .alreadyVoted(id, "minh"), .enoughVotes(id, 3),
    .scoresMissing(id, have: 1, need: 3), .scoreTooLow(id, mean: 7249, minimum: 8000),
    .notScored(id, .detect), .wrongScore("reach", maximum: 10), .unknownCriterion("rech", known: ["reach"]),
    .noSuchTitle(id, .downgrade), .noSuchTitle(id, .escalate), .reasonRequired(.reject),
    .unknownReason("vague", .return, known: ["other"]), .noteRequired(reason: "other"),
    .changedMeanwhile(id, by: "minh", at: Sample.start),
    .recordChangedMeanwhile(session, by: "minh", at: Sample.start), .unknownNomination(id),
    .unknownRecord(session), .nothingToUndo, .nothingToRedo, .actedOnSince(id, by: "minh", at: Sample.start),
    .recordActedOnSince(session, by: "minh", at: Sample.start), .notYourAction(by: "minh"), .nothingSelected,
    .policyVersionTaken("2026.1"), .roleMayNotAdopt(.reader),
  ]

  private static let session = RecordID(.session, "2026-01")
  private static let minutes = LocalizedText(vi: "Biên bản họp", en: "Minutes")
  private static let lessons = LocalizedText(vi: "Bài học kinh nghiệm", en: "Lessons learned")

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
      (
        .roleMayNotDecide(.reader, .cultivate, .drop), ["người xem", "thanh loại", "2"],
        ["reader", "strike off", "2"]
      ),
      (.notInStage(id, .detect, .consolidate), ["giai đoạn 1", "củng cố"], ["stage 1", "consolidate"]),
      (
        .gateUnmet(
          id, .summarize,
          [MissingItem(label: minutes, want: .something), MissingItem(label: lessons, want: .atLeast(1))]),
        ["thiếu: biên bản họp; bài học kinh nghiệm (ít nhất 1)"],
        ["lacks: minutes; lessons learned (at least 1)"]
      ),
      (.standsAside(id, "minh"), ["minh không tham gia xét"], ["minh stands aside"]),
      (.councilDecides(id, .summarize), ["giai đoạn 3", "hội đồng"], ["stage 3", "council"]),
      (.alreadyVoted(id, "minh"), ["minh đã bỏ phiếu"], ["minh has voted"]),
      (.enoughVotes(id, 3), ["đã đủ 3 phiếu"], ["all of its 3 votes"]),
      (.scoresMissing(id, have: 1, need: 3), ["1/3"], ["1 of 3"]),
      (.scoreTooLow(id, mean: 7249, minimum: 8000), ["72,49", "80,00"], ["72.49", "80.00"]),
      (.notScored(id, .detect), ["giai đoạn 1 không chấm điểm"], ["nothing is scored in stage 1"]),
      (.wrongScore("reach", maximum: 10), ["«reach»", "0 đến 10"], ["“reach”", "0 to 10"]),
      (.unknownCriterion("rech", known: ["reach"]), ["«rech»", "reach"], ["“rech”", "reach"]),
      (.noSuchTitle(id, .downgrade), ["thấp hơn"], ["below"]),
      (.noSuchTitle(id, .escalate), ["cao hơn"], ["above"]),
      (.unknownRecord(session), ["phiên họp 2026-01"], ["session 2026-01"]),
      (
        .recordChangedMeanwhile(session, by: "minh", at: Sample.start), ["phiên họp 2026-01", "minh"],
        ["session 2026-01", "minh"]
      ),
      (
        .recordActedOnSince(session, by: "minh", at: Sample.start), ["phiên họp 2026-01", "minh"],
        ["session 2026-01", "minh"]
      ),
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
        "not-in-status", "not-in-stage", "role-may-not-decide", "gate-unmet", "stands-aside",
        "council-decides", "already-voted", "enough-votes", "scores-missing", "score-too-low", "not-scored",
        "wrong-score", "unknown-criterion", "no-such-title", "no-such-title", "reason-required",
        "unknown-reason", "note-required", "changed-meanwhile", "record-changed-meanwhile",
        "unknown-nomination", "unknown-record", "nothing-to-undo", "nothing-to-redo", "acted-on-since",
        "record-acted-on-since", "not-your-action", "nothing-selected",
        "policy-version-taken", "role-may-not-adopt",
      ])
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
