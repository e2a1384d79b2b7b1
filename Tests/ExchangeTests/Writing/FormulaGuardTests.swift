import Testing

@testable import Exchange

@Suite("The formula guard")
struct FormulaGuardTests {
  private static func guarded(_ text: String) -> Bool { FormulaGuard.isNeeded(for: Array(text.utf8)[...]) }

  @Test(
    "What a spreadsheet would compute is guarded",
    arguments: [
      "=1+1", "+1+1", "-1+1", "@SUM(1+9)*cmd|' /C calc'!A0", "=cmd|' /C notepad'!'A1'", "\t=1", "\rx", "\nx",
      " =1", "\u{A0}=1", "\u{3000}=1", "\u{200B}=1", "\u{FEFF}=1", "＝1+1", "＋1", "－1+1", "＠SUM(1)",
      "\"=1\"", " \" =1", "\u{2212}1", "+84912345678", "- Chủ trì đề tài", "-", "-007", "-1e5", "-1.2.3",
      "-1234567890123456", "'=1", "''=1", "' =1", "\u{1}=1",
    ])
  func needed(_ text: String) { #expect(Self.guarded(text)) }

  @Test(
    "What stays what it is in a spreadsheet is not",
    arguments: [
      "", "a=1", "Nguyễn Thị Hạnh", "Ấp 3", "1-2", "-5", "-5,25", "-0.5", "-123456789012345", "'tis", "'",
      "''",
      "\"Bông sen\"", " x", "(=1)", "#N/A", "2026", "'-5", "DDE (\"cmd\";\"/C calc\";\"!A0\")A0",
    ])
  func notNeeded(_ text: String) { #expect(!Self.guarded(text)) }

  @Test(
    "Taking off restores the text, guarded or not",
    arguments: ["=1", "'=1", "''=1", "'x", "x", "'", "", "-5", "'-5", "\"=1", "'\"=1", "'\n", "\n'=1"])
  func restores(_ text: String) {
    let bytes = Array(text.utf8)
    let written = FormulaGuard.isNeeded(for: bytes[...]) ? [FormulaGuard.mark] + bytes : bytes
    #expect(Array(FormulaGuard.removed(from: written[...])) == bytes)
  }
}
