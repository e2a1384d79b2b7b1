import Testing

@Suite("The sources keep the architecture")
struct SourcesTests {
  private let tree: SourceTree

  init() throws {
    tree = try SourceTree()
  }

  @Test("The sources are found at all")
  func found() {
    #expect(tree.modules.contains("ReviewEngine"))
    #expect(tree.sources.contains { $0.path == "Sources/ReviewEngine/Ledger/Digest.swift" })
    #expect(tree.sources.filter { !$0.code.isEmpty }.count > 30)
    #expect(tree.sources.contains { ImportStatement.all(in: $0).contains { $0.module == "Crypto" } })
  }

  @Test("Every import is allowed by the table")
  func imports() { expectNone(tree.sources.flatMap(ModuleRules.findings)) }

  @Test("Pure modules take time, chance and the outside world as values")
  func purity() { expectNone(tree.sources.flatMap(PurityRules.findings)) }

  @Test("No escape hatch is used")
  func escapeHatches() { expectNone(tree.sources.flatMap(EscapeHatches.findings)) }

  @Test("Every module says what it is for")
  func openings() {
    let paths = tree.otherPaths.union(tree.sources.map(\.path))
    expectNone(tree.modules.flatMap { OpeningRules.findings(module: $0, paths: paths) })
  }

  @Test("Every module has a row in the table")
  func rows() {
    expectNone(
      tree.modules.filter { ModuleRules.table[$0] == nil }.map {
        Finding(path: "Sources/\($0)", line: 0, rule: "the module has no row in the table of imports")
      })
  }

  private func expectNone(_ findings: [Finding]) {
    for finding in findings { Issue.record("\(finding)") }
  }
}
