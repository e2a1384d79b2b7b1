import Foundation
import Testing

/// How far three reviewers of a jury agree. What they vote is small enough to be counted by hand.
@Suite struct AgreementTests {
  /// First votes of an, bình and chi: 1) no yes –, 2) yes no yes, 3) no no –, 4) – yes yes; on 1) an says yes in the
  /// end. On 5) an and bình disagree, and chi has not voted yet.
  private static let session = [
    "decide reject 2021-0001 --reason not-shortlisted --as an", "undo --as an",
    "decide approve 2021-0001 --as an", "decide approve 2021-0001 --as bình",
    "decide approve 2022-0001 --as an", "decide reject 2022-0001 --reason not-shortlisted --as bình",
    "decide approve 2022-0001 --as chi",
    "decide reject 2023-0001 --reason not-eligible --as an",
    "decide reject 2023-0001 --reason not-shortlisted --as bình",
    "decide approve 2024-0001 --as bình", "decide approve 2024-0001 --as chi",
    "decide approve 2025-0001 --as an", "decide reject 2025-0001 --reason not-shortlisted --as bình",
  ]

  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(SampleList.plain(5), to: "list.csv")
    try run(["init --policy jury-award --as lan", "import list.csv --as lan"], role: nil)
    try run(Self.session, role: "member")
  }

  private func run(_ commands: [String], role: String?) throws {
    for command in commands {
      let outcome = try guong(command + (role.map { " --role \($0)" } ?? ""))
      #expect(outcome.status == 0, "\(command): \(outcome)")
    }
  }

  private func guong(_ command: String) throws -> Workplace.Outcome {
    try workplace.guong(
      arguments: command.split(separator: " ").map(String.init),
      environment: ["GUONG_STORE": "store.guong", "LANG": "en_US.UTF-8"])
  }

  /// The rows of a section, each with its members.
  private func rows(_ section: String, of command: String) throws -> [[String: Any]] {
    let outcome = try guong("report agreement \(command) --format json")
    #expect(outcome.status == 0 && outcome.talk.isEmpty, "\(outcome)")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let sections = try #require(json?["sections"] as? [[String: Any]])
    let found = sections.first { $0["id"] as? String == section }
    return try #require(found?["rows"] as? [[String: Any]])
  }

  @Test("First votes, unless told otherwise")
  func first() throws {
    let unanimity = try rows("unanimity", of: "")
    #expect(unanimity.map { $0["stage"] as? String } == ["detect"])
    #expect(unanimity.map { $0["rounds"] as? Int } == [4] && unanimity.map { $0["ratings"] as? Int } == [9])
    #expect(unanimity.map { $0["unanimous"] as? [String: Int] } == [["part": 2, "whole": 4]])
    let coefficients = try rows("coefficients", of: "")
    #expect(
      coefficients.map { $0["measure"] as? String } == ["raw", "fleiss-kappa", "krippendorff-nominal"])
    #expect(coefficients.map { $0["value"] as? Double } == [0.583, 0.161, 0.2])
    let pairs = try rows("pairs", of: "")
    #expect(pairs.map { $0["reviewer"] as? String } == ["an", "an", "bình"])
    #expect(pairs.map { $0["other"] as? String } == ["bình", "chi", "chi"])
    #expect(pairs.map { $0["value"] as? Double } == [-0.5, nil, 0])
    #expect(pairs.map { $0["without"] as? String } == [nil, "all-the-same", nil])
  }

  @Test("Last votes, and both")
  func last() throws {
    #expect(
      try rows("coefficients", of: "--votes last").map { $0["value"] as? Double } == [0.833, 0.625, 0.556])
    let both = try rows("unanimity", of: "--votes both")
    #expect(both.map { $0["votes"] as? String } == ["first", "last"])
    #expect(
      both.map { $0["unanimous"] as? [String: Int] } == [
        ["part": 2, "whole": 4], ["part": 3, "whole": 4],
      ])
    #expect(try guong("report agreement --votes some").status == 64)
  }

  @Test("Whoever has yet to vote learns nothing of a round that goes on; once settled it counts")
  func blind() throws {
    #expect(try rows("unanimity", of: "id:2025-0001 --as chi --role member").isEmpty)
    let text = try guong("report agreement id:2025-0001 --as chi --role member").output
    #expect(text.contains("Left out: 1 round still going on."), "\(text)")
    try run(["decide approve 2025-0001 --as chi"], role: "member")
    let settled = try rows("coefficients", of: "id:2025-0001")
    #expect(settled.first?["value"] as? Double == 0.333, "one of the three pairs agrees")
  }

  @Test(
    "A table for a spreadsheet has whole thousandths; for people numbers are written as in their language")
  func forms() throws {
    let csv = try guong("report agreement --format csv --table pairs").output.split(separator: "\r\n")
    #expect(
      csv.first
        == "stage,subject,votes,reviewer,other,value.thousandths,rounds,without,low.thousandths,high.thousandths"
    )
    #expect(csv.contains { $0.hasPrefix("detect,approval,first,an,bình,-500,3,,") }, "\(csv)")
    #expect(try guong("report agreement").output.contains(" -0.500 "))
    #expect(try guong("report agreement --lang vi").output.contains(" -0,500 "))
    #expect(try guong("report agreement --lang vi --format html").output.contains(">-0,500</td>"))
  }

  @Test("Scorecards are compared by criterion and by their mean")
  func scores() throws {
    try run(
      [
        "form 2021-0001 --set checked=yes --as lan", "decide approve 2021-0001 --as lan",
        "score 2021-0001 craft=8 originality=8 effect=8 --as an --role member",
        "score 2021-0001 craft=8 originality=8 effect=8 --as bình --role member",
        "score 2021-0001 craft=6 originality=8 effect=8 --as chi --role member",
        "decide approve 2021-0001 --as chủ --role chair",
      ], role: nil)
    let rows = try rows("coefficients", of: "").filter { $0["stage"] as? String == "summarize" }
    let craft = rows.filter { $0["subject"] as? String == "criterion.craft" }
    #expect(
      craft.map { $0["measure"] as? String } == ["raw", "krippendorff-ordinal", "krippendorff-interval"])
    // Of one nomination alone nobody can tell agreement from chance: alpha is 0.
    #expect(craft.map { $0["value"] as? Double } == [0.333, 0, 0])
    let originality = rows.filter { $0["subject"] as? String == "criterion.originality" }
    #expect(originality.map { $0["value"] as? Double } == [1, nil, nil])
    #expect(originality.map { $0["without"] as? String } == [nil, "all-the-same", "all-the-same"])
    #expect(rows.contains { $0["subject"] as? String == "mean" })
  }
}
