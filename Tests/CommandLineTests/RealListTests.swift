import Foundation
import Testing

/// Lists that others made. They are read where they are, if they are there; a hand-written list beside them is not
/// needed, for ``LawTests`` has one.
@Suite struct RealListTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data").standardizedFileURL
  private static let awards = folder.appendingPathComponent("oscars/oscars.tsv").path
  private static let honours = folder.appendingPathComponent("uk_honours_2015/NY2015_Honours_List.csv").path

  @Test(
    "Film awards: every row comes in, names to the letter, and only once",
    .enabled(if: FileManager.default.fileExists(atPath: awards), "the shared data is not beside the package"))
  func filmAwards() throws {
    let workplace = try Workplace()
    let arguments = [
      "--store", "s.guong", "import", Self.awards, "--map", "subject=Name", "--map", "subject=Nominees",
      "--map",
      "subject=Film", "--map", "title=Category", "--map", "unit=Film", "--map", "year=Year", "--map",
      "achievement=Citation", "--map", "achievement=Detail",
    ]
    let first = try workplace.guong(arguments: arguments)
    #expect(first.status == 0)
    let second = try workplace.guong(arguments: arguments)
    #expect(second.output.contains("new        0"))
    let listed = try workplace.guong(
      "--store", "s.guong", "list", "--format", "jsonl", "--columns", "subject")
    let names = listed.output.split(separator: "\n").dropFirst().map(String.init)
    let rows = try String(contentsOfFile: Self.awards, encoding: .utf8).split(separator: "\n").dropFirst()
    // The name, else the nominees, else the film: not every row names a person. The columns after a row's last
    // filled one are missing.
    let expected = rows.map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      let candidates = [7, 8, 5].filter { $0 < cells.count }.map {
        cells[$0].trimmingCharacters(in: .whitespaces)
      }
      return (candidates.first { !$0.isEmpty } ?? "").precomposedStringWithCanonicalMapping
    }
    let decoded = try names.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])["subject"]
        ?? ""
    }
    // One row names nobody and nothing at all; it is refused.
    #expect(first.output.contains("refused    1"))
    #expect(Set(decoded) == Set(expected.filter { !$0.isEmpty }))
    #expect(rows.count == 12_137)
  }

  @Test(
    "Honours in Windows-1252",
    .enabled(if: FileManager.default.fileExists(atPath: honours), "the shared data is not beside the package")
  )
  func windowsLetters() throws {
    let workplace = try Workplace()
    let outcome = try workplace.guong("--store", "s.guong", "import", Self.honours)
    #expect(outcome.output.contains("windows-1252"))
    #expect(outcome.output.contains("new        1164"))
    let found = try workplace.guong(
      "--store", "s.guong", "list", "Séamus", "--format", "csv", "--columns", "subject")
    #expect(found.output.contains("Séamus"))
  }

  @Test("Windows-1252, by hand")
  func byHand() throws {
    let workplace = try Workplace()
    try workplace.write(Data("Name,Award\nS".utf8) + [0xE9] + Data("amus,OBE\n".utf8), to: "old.csv")
    let outcome = try workplace.guong("--store", "s.guong", "import", "old.csv")
    #expect(outcome.output.contains("windows-1252"))
    let found = try workplace.guong(
      "--store", "s.guong", "list", "--format", "csv", "--columns", "subject,title")
    #expect(found.output == "subject,title\r\nSéamus,OBE\r\n")
  }
}
