import Testing

@Suite("The checker sees what it should")
struct CheckerTests {
  private static func source(_ text: String, in module: String = "ReviewEngine") -> SwiftSource {
    SwiftSource(module: module, path: "a.swift", text: text)
  }

  @Test(
    "Imports with every modifier and attribute",
    arguments: [
      ("import Foundation", ["Foundation"]), ("public import PlainText", ["PlainText"]),
      ("internal import Crypto", ["Crypto"]), ("  private import A\n\tfileprivate import B", ["A", "B"]),
      ("package import A", ["A"]), ("@testable import A", ["A"]), ("@_exported public import A", ["A"]),
      ("@_spi(Tests) internal import A", ["A"]), ("@preconcurrency import A", ["A"]),
      ("import struct Foundation.Date", ["Foundation"]), ("import A.B", ["A"]),
      ("import A; import B", ["A", "B"]),
      ("#if canImport(Glibc)\n  import Glibc\n#endif", ["Glibc"]), ("import A // for B", ["A"]),
      ("/* why */ import A", ["A"]), ("// import A", []), ("/* import A\nimport B */", []),
      ("let text = \"\"\"\n  import A\n  \"\"\"", []), ("importing A", []), ("let x = important", []),
      ("/* a /* b */ import A */ import B", ["B"]),
    ] as [(String, [String])])
  func imports(text: String, modules: [String]) {
    #expect(ImportStatement.all(in: Self.source(text)).map(\.module) == modules)
  }

  @Test("The line of an import is counted past comments and strings")
  func lineOfImport() {
    let text = "/* one\n two */\nlet a = \"\"\"\n  x \\\n  \"\"\"\n\npublic import Foundation"
    #expect(ImportStatement.all(in: Self.source(text)) == [ImportStatement(module: "Foundation", line: 7)])
  }

  @Test(
    "What each module may import",
    arguments: [
      ("PlainText", "ReviewEngine", false), ("PlainText", "Swift", true), ("PlainText", "Foundation", false),
      ("ReviewEngine", "PlainText", true), ("ReviewEngine", "Crypto", true),
      ("ReviewEngine", "Foundation", false),
      ("ReviewEngine", "Dispatch", false), ("ReviewEngine", "ReviewStore", false),
      ("TerminalUI", "PlainText", true),
      ("TerminalUI", "ReviewEngine", false), ("TerminalUI", "Glibc", false),
      ("ReviewApp", "TerminalUI", true), ("ReviewApp", "Reporting", true),
      ("ReviewApp", "ReviewStore", false), ("ReviewApp", "CNcurses", false),
      ("DemoNominations", "TerminalUI", false),
      ("ReviewStore", "GRDB", true), ("ReviewStore", "Foundation", true),
      ("ReviewStore", "TerminalUI", false),
      ("Exchange", "CCsv", true), ("Exchange", "GRDB", false), ("Configuration", "TOMLKit", true),
      ("Configuration", "ReviewApp", false), ("NcursesTerminal", "CNcurses", true),
      ("NcursesTerminal", "ReviewEngine", false), ("guong", "ArgumentParser", true),
      ("guong", "ReviewStore", true),
      ("Unheard", "PlainText", false),
    ])
  func rules(module: String, imported: String, isAllowed: Bool) {
    let findings = ModuleRules.findings(in: Self.source("\nimport \(imported)", in: module))
    #expect(findings.isEmpty == isAllowed)
  }

  @Test("Nobody below imports the program; arrows make no circle")
  func noCircles() {
    var done: Set<String> = []
    let rows = ModuleRules.table.mapValues { $0.imports.intersection(ModuleRules.ours) }
    while let next = rows.first(where: { !done.contains($0.key) && $0.value.isSubset(of: done) }) {
      done.insert(next.key)
    }
    #expect(done == Set(rows.keys))
    #expect(ModuleRules.ours.union(["guong"]) == Set(ModuleRules.table.keys))
  }

  @Test("A finding names file, line and rule")
  func description() {
    let findings = ModuleRules.findings(in: Self.source("// x\npublic import Foundation", in: "TerminalUI"))
    #expect(
      findings.map(\.description) == [
        "a.swift:2: TerminalUI may not import Foundation; it may import PlainText"
      ])
  }

  @Test(
    "Impurities",
    arguments: [
      ("let now = Date()", 1), ("x\nprint(1)", 2), ("Swift.print(1)", 1), ("\n\nFileHandle.standardError", 3),
      ("let x = Int.random(in: 0..<3)", 1), ("a.shuffled()", 1), ("a.randomElement()", 1), ("a.shuffle()", 1),
      ("let s = \"\\(Date())\"", 1), ("let s = #\"\\#(Date())\"#", 1), ("let c = ContinuousClock()", 1),
      ("Int.random(\n  in: pick(0..<3)\n)", 1), ("var g = SystemRandomNumberGenerator()", 1),
    ])
  func impure(text: String, line: Int) {
    #expect(PurityRules.findings(in: Self.source(text)).map(\.line) == [line])
    #expect(PurityRules.findings(in: Self.source(text, in: "guong")).isEmpty)
  }

  @Test(
    "What only looks impure",
    arguments: [
      "// print(1)", "/// `Date()`", "let s = \"print(1)\"", "let s = #\"\\(Date())\"#", "imprint(1)",
      "page.print(1)",
      "func print(_ x: Int) {}", "UpDate()", "Int.random(in: 0..<3, using: &generator)", "MyFileHandler()",
      "Int.random(\n  in: pick(0..<3),\n  using: &generator)", "a.shuffled(using: &g)",
      "let s = \"\"\"\n  Date()\n  \"\"\"",
    ])
  func pure(text: String) {
    #expect(PurityRules.findings(in: Self.source(text)).isEmpty)
  }

  @Test(
    "Escape hatches",
    arguments: [
      ("let x = try! f()", 1), ("struct A {}\nextension A: @unchecked Sendable {}", 2),
      ("nonisolated(unsafe) var x = 1", 1), ("fatalError(\"x\")", 1), ("// TODO", 1),
      ("\n/* TODO: later */", 2),
      ("// TODO(x): fix this", 1),
    ])
  func hatches(text: String, line: Int) {
    for module in ["ReviewEngine", "guong"] {
      #expect(EscapeHatches.findings(in: Self.source(text, in: module)).map(\.line) == [line])
    }
  }

  @Test(
    "What is no escape hatch",
    arguments: [
      "let x = try f()", "let x = try? f()", "// never try! this", "let s = \"fatalError(\"",
      "nonFatalError(1)",
      "// TODO: Read the second sheet too.", "preconditionFailure(\"x\")",
    ])
  func noHatches(text: String) {
    #expect(EscapeHatches.findings(in: Self.source(text)).isEmpty)
  }

  @Test("A module opens with a README or a file of its name")
  func openings() {
    #expect(OpeningRules.findings(module: "A", paths: ["Sources/A/README.md"]).isEmpty)
    #expect(OpeningRules.findings(module: "A", paths: ["Sources/A/A.swift"]).isEmpty)
    let findings = OpeningRules.findings(module: "A", paths: ["Sources/B/README.md", "Sources/A/B.swift"])
    #expect(findings.map(\.path) == ["Sources/A"])
  }
}
