import Foundation
import Testing

/// The statuses of sysexits.h, one by one.
@Suite struct ExitStatusTests {
  /// A command and how it ends, in a folder with a good store and many bad files.
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    /// What standard error must hold.
    let talk: String

    init(_ line: String, _ status: Int32, _ talk: String) {
      arguments = line.split(separator: " ").map(String.init)
      (self.status, self.talk) = (status, talk)
    }

    var testDescription: String { arguments.joined(separator: " ") + " → \(status)" }
  }

  static let cases = [
    Case("list", 0, ""),
    Case("decide approve 1999-0001", 1, "there is no nomination 1999-0001"),
    Case("list --columns subjct", 64, "Did you mean 'subject'"),
    Case("list --nonsense", 64, "Unknown option '--nonsense'"),
    Case("list --format docx", 64, "docx"), Case("list --limit 0", 64, "at least 1"),
    Case("decide approve", 64, "--where"), Case("decide accept 2021-0001", 64, "accept"),
    Case("import", 64, "<file>"), Case("export", 64, "--format"), Case("undo --count 0", 64, "at least 1"),
    Case("demo --size 0", 64, "1000000"), Case("import good.csv --encoding koi8", 64, "koi8"),
    Case("list unti:x", 65, "column 1: no field “unti”; did you mean “unit”?"),
    Case("import empty.csv", 65, "empty.csv"), Case("import header.csv --map subject=Nme", 65, "Nme"),
    Case("import good.csv --map sbject=subject", 65, "subject"),
    Case("import good.csv --mapping bad.map", 65, "bad.map, line 3"),
    Case("import binary.csv", 65, "binary.csv, line 1"), Case("import book.xlsx", 65, "zip"),
    Case("import quote.csv", 65, "quote.csv, line 3, column 1"),
    Case("import nobody.csv", 65, "nobody.csv:2"),
    Case("import nosubject.csv", 65, "subject"),
    Case("import ascii16.csv --encoding utf-8", 65, "ascii16.csv"),
    Case("import missing.csv", 66, "missing.csv: no such file"),
    Case("import folder", 66, "folder: a folder"),
    Case("import good.csv --mapping none.map", 66, "none.map"),
    Case("--store none.guong list", 69, "none.guong: there is no store here"),
    Case("--store good.csv list", 69, "good.csv: not a store"), Case("--store folder list", 69, "folder"),
    Case("--store text.guong verify", 69, "text.guong"), Case("--store future.guong list", 69, "later guong"),
    Case("init", 73, "store.guong: already there"),
    Case("--store /proc/guong/x.guong init", 73, "/proc/guong"),
    Case("--store good.csv/x.guong init", 73, "good.csv"),
    Case("export --format csv --output /proc/guong.csv", 73, "/proc/guong.csv"),
    Case("export --format csv --output good.csv", 73, "already there"),
    Case("import good.csv --report /proc/report.csv", 73, "/proc/report.csv"),
    Case("--config bad.toml list", 78, "bad.toml:1:1"), Case("--config none.toml list", 78, "none.toml"),
    Case("theme check dusk", 78, "cannot be used"), Case("review", 78, "needs a terminal"),
    Case("demo", 78, "needs a terminal"),
  ]

  @Test("Exit status", arguments: cases)
  func status(_ expected: Case) throws {
    let workplace = try Self.workplace()
    let outcome = try workplace.guong(
      arguments: expected.arguments, environment: ["GUONG_STORE": "store.guong"])
    #expect(outcome.status == expected.status, "\(outcome)")
    #expect(expected.talk.isEmpty ? outcome.talk.isEmpty : outcome.talk.contains(expected.talk), "\(outcome)")
    if expected.status != 0 {
      #expect(outcome.output.isEmpty || ["import", "theme"].contains(expected.arguments[0]))
    }
  }

  @Test("Nothing is left behind where a store could not be made")
  func nothingLeft() throws {
    let workplace = try Workplace()
    try workplace.write("", to: "file")
    try workplace.guong("--store", "file/x.guong", "import", "none.csv")
    try workplace.guong("--store", "new/x.guong", "import", "none.csv")
    #expect(!FileManager.default.fileExists(atPath: workplace.path("new")))
  }

  /// A folder with a good store and many bad files.
  private static func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(3), to: "good.csv")
    try workplace.write("", to: "empty.csv")
    try workplace.write("Name,Unit\n", to: "header.csv")
    try workplace.write(Data([0x53, 0, 1, 2, 0, 0, 0, 0xFF, 0xFE, 0x0A, 0]), to: "binary.csv")
    try workplace.write(Data([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 60)), to: "book.xlsx")
    try workplace.write("subject,unit\nA,B\n\"C,D\nE,F\n", to: "quote.csv")
    try workplace.write("subject,unit\n,xã A\n", to: "nobody.csv")
    try workplace.write("colour,size\nred,3\n", to: "nosubject.csv")
    try workplace.write(Data("subject\n".utf8) + Data([0xC3, 0x28, 0x0A]), to: "ascii16.csv")
    try workplace.write("# what is what\nunit=unit\nsubject\n", to: "bad.map")
    try workplace.write("lang = \"vi\"\n", to: "bad.toml")
    try workplace.write(String(repeating: "no store\n", count: 50), to: "text.guong")
    try FileManager.default.createDirectory(
      atPath: workplace.path("folder"), withIntermediateDirectories: true)
    for (name, bytes) in try stores.get() { try workplace.write(bytes, to: name) }
    return workplace
  }

  /// The files of a good store and of one from the future, made once.
  private static let stores = Result {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(3), to: "good.csv")
    try workplace.guong("--store", "store.guong", "import", "good.csv")
    try workplace.guong("--store", "future.guong", "init")
    try SystemSQLite.execute(
      "INSERT INTO grdb_migrations (identifier) VALUES ('9-unheard-of')", on: workplace.path("future.guong"))
    let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
    return try names.filter { $0.contains(".guong") && !$0.hasSuffix("-shm") }
      .map { ($0, try Data(contentsOf: workplace.folder.appendingPathComponent($0))) }
  }
}
