import ReviewEngine
import Testing

@Suite("Ballot results")
struct BallotResultTests {
  private static func result(
    _ tally: Tally, _ ratio: Ratio, _ base: Threshold.Base, quorum: Ratio = Ratio(2, 3),
    countsRecused: Bool = true
  ) -> BallotResult {
    BallotResult(
      tally,
      under: CouncilSample.threshold(
        "t", ratio: ratio, base: base, quorum: quorum, countsRecused: countsRecused))
  }

  @Test(
    "The least number of votes, in whole numbers: the checks of the field",
    arguments: [
      (Ratio(90, 100), 11, 10), (Ratio(80, 100), 15, 12), (Ratio(70, 100), 9, 7), (Ratio(2, 3), 7, 5),
      (Ratio(9, 10), 11, 10), (Ratio(4, 5), 15, 12), (Ratio(7, 10), 9, 7), (Ratio(1, 2), 10, 5),
      (Ratio(1, 2), 11, 6), (Ratio(1, 1), 7, 7), (Ratio(9, 10), 10, 9), (Ratio(9, 10), 1, 1),
      (Ratio(1, 3), 1, 1),
    ])
  func least(ratio: Ratio, members: Int, needed: Int) {
    for yes in 0...members {
      let tally = Tally(members: members, present: members, yes: yes, no: members - yes)
      let result = Self.result(tally, ratio, .allMembers)
      #expect(result.needed == needed)
      #expect(result.outcome == (yes >= needed ? .carried : .failed), "\(yes) of \(members)")
    }
  }

  @Test("What carries is what reaches the least number, for every base and every share")
  func agreement() {
    for base in Threshold.Base.allCases {
      for (numerator, denominator) in [(1, 2), (2, 3), (7, 10), (9, 10), (1, 1), (51, 100)] {
        for present in 0...9 {
          for yes in 0...present {
            for recused in 0...(present - yes) {
              let tally = Tally(
                members: 11, present: present, recused: recused, recusedPresent: recused, yes: yes,
                no: present - yes - recused)
              let result = Self.result(
                tally, Ratio(numerator, denominator), base, quorum: Ratio(0, 1), countsRecused: false)
              let carries = present > 0 && result.base > 0 && yes >= result.needed
              #expect((result.outcome == .carried) == carries, "\(base) \(numerator)/\(denominator) \(tally)")
            }
          }
        }
      }
    }
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let tally: Tally
    let ratio: Ratio
    let base: Threshold.Base
    var countsRecused = true
    let of: Int
    let outcome: BallotResult.Outcome
  }

  @Test(
    "Whom the share is taken of",
    arguments: [
      Case(
        testDescription: "absentees count among all members",
        tally: Tally(members: 11, present: 9, yes: 9), ratio: Ratio(9, 10), base: .allMembers, of: 11,
        outcome: .failed),
      Case(
        testDescription: "a written ballot makes the ninth ten",
        tally: Tally(members: 11, present: 9, written: 1, yes: 10), ratio: Ratio(9, 10), base: .allMembers,
        of: 11, outcome: .carried),
      Case(
        testDescription: "of those present, and those who wrote",
        tally: Tally(members: 11, present: 9, written: 1, yes: 9, no: 1), ratio: Ratio(9, 10), base: .present,
        of: 10, outcome: .carried),
      Case(
        testDescription: "one fewer and it fails",
        tally: Tally(members: 11, present: 9, written: 1, yes: 8, no: 2), ratio: Ratio(9, 10), base: .present,
        of: 10, outcome: .failed),
      Case(
        testDescription: "abstentions are valid votes",
        tally: Tally(members: 9, present: 9, yes: 6, no: 0, abstain: 3), ratio: Ratio(7, 10),
        base: .votesCast,
        of: 9, outcome: .failed),
      Case(
        testDescription: "invalid ones are not",
        tally: Tally(members: 9, present: 9, yes: 6, no: 2, invalid: 1), ratio: Ratio(3, 4), base: .votesCast,
        of: 8, outcome: .carried),
      Case(
        testDescription: "a tie reaches one half",
        tally: Tally(members: 10, present: 10, yes: 5, no: 5), ratio: Ratio(1, 2), base: .votesCast, of: 10,
        outcome: .carried),
      Case(
        testDescription: "and falls short of more",
        tally: Tally(members: 10, present: 10, yes: 5, no: 5), ratio: Ratio(51, 100), base: .votesCast,
        of: 10,
        outcome: .failed),
      Case(
        testDescription: "who stands aside still counts, by rule",
        tally: Tally(members: 10, present: 10, recused: 1, recusedPresent: 1, yes: 8, no: 1),
        ratio: Ratio(85, 100), base: .allMembers, of: 10, outcome: .failed),
      Case(
        testDescription: "or does not, by another",
        tally: Tally(members: 10, present: 10, recused: 1, recusedPresent: 1, yes: 8, no: 1),
        ratio: Ratio(85, 100), base: .allMembers, countsRecused: false, of: 9, outcome: .carried),
      Case(
        testDescription: "an absent one who stands aside was never among those present",
        tally: Tally(members: 10, present: 9, recused: 1, recusedPresent: 0, yes: 9), ratio: Ratio(1, 1),
        base: .present, countsRecused: false, of: 9, outcome: .carried),
      Case(
        testDescription: "when all stand aside nobody agrees",
        tally: Tally(members: 3, present: 3, recused: 3, recusedPresent: 3), ratio: Ratio(1, 2),
        base: .present, countsRecused: false, of: 0, outcome: .failed),
      Case(
        testDescription: "of no votes no share agrees",
        tally: Tally(members: 3, present: 3, invalid: 3), ratio: Ratio(1, 2), base: .votesCast, of: 0,
        outcome: .failed),
      Case(
        testDescription: "a council of nobody decides nothing",
        tally: Tally(), ratio: Ratio(1, 2), base: .allMembers, of: 0, outcome: .inquorate),
      Case(
        testDescription: "the quorum comes first",
        tally: Tally(members: 11, present: 7, written: 4, yes: 11), ratio: Ratio(9, 10), base: .allMembers,
        of: 11, outcome: .inquorate),
    ])
  func bases(given: Case) {
    let result = Self.result(given.tally, given.ratio, given.base, countsRecused: given.countsRecused)
    #expect(result.base == given.of)
    #expect(result.outcome == given.outcome)
  }

  @Test(
    "Two thirds are there, or not",
    arguments: [
      (11, 8, true), (11, 7, false), (9, 6, true), (9, 5, false), (7, 5, true), (7, 4, false), (1, 1, true),
    ])
  func quorum(members: Int, present: Int, isMet: Bool) {
    let tally = Tally(members: members, present: present, yes: present)
    #expect(Self.result(tally, Ratio(1, 100), .votesCast).hasQuorum == isMet)
  }

  @Test("Where no quorum is asked for, somebody still has to be there")
  func emptyRoom() {
    let tally = Tally(members: 5, present: 0, written: 5, yes: 5)
    #expect(Self.result(tally, Ratio(1, 2), .allMembers, quorum: Ratio(0, 1)).outcome == .inquorate)
  }

  @Test("The result explains itself")
  func sentences() {
    let carried = Self.result(
      Tally(members: 11, present: 9, written: 2, yes: 10, no: 1), Ratio(90, 100), .allMembers)
    #expect(
      carried.sentence.vi == "10/11 phiếu đồng ý, cần 10 (90% tổng số thành viên), đủ túc số 9/11")
    #expect(
      carried.sentence.en == "10 of 11 votes in favour, 10 needed (90% of all members), quorum met 9/11")
    let aside = Self.result(
      Tally(members: 9, present: 8, recused: 2, recusedPresent: 1, yes: 5, no: 2), Ratio(2, 3), .allMembers,
      countsRecused: false)
    #expect(
      aside.sentence.vi
        == "5/7 phiếu đồng ý, cần 5 (2/3 tổng số thành viên, trừ 2 người không tham gia), đủ túc số 8/9")
    let few = Self.result(
      Tally(members: 11, present: 6, yes: 6), Ratio(2, 3), .votesCast, countsRecused: false)
    #expect(
      few.sentence.vi
        == "6/6 phiếu đồng ý, cần 4 (2/3 số phiếu hợp lệ), không đủ túc số: có mặt 6/11, cần 8")
    #expect(few.sentence.en.hasSuffix("no quorum: 6/11 present, 8 needed"))
  }

  @Test(
    "A share is a percentage where it is a whole one",
    arguments: [
      (Ratio(9, 10), "90%"), (Ratio(2, 3), "2/3"), (Ratio(1, 1), "100%"), (Ratio(7, 8), "7/8"),
      (Ratio(1, 20), "5%"),
      (Ratio(1, .max), "1/\(Int.max)"),
    ])
  func spoken(ratio: Ratio, text: String) {
    #expect(ratio.spoken == text)
  }

  @Test("Shares are read back, and nothing else is", arguments: ["2/3", "0/1", "1/1", "999999/1000000"])
  func ratios(text: String) {
    #expect(Ratio(text)?.description == text)
  }

  @Test("No share", arguments: ["", "2", "2/0", "3/2", "-1/2", "1/2/3", "a/b", "1/", "/2", "1/99999999999"])
  func noRatios(text: String) {
    #expect(Ratio(text) == nil)
  }
}
