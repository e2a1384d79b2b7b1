import Foundation
import Testing

extension EndToEnd {
  @Suite struct Mouse {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test(
      "Clicks and the wheel work on rows, tabs, footer and dialogs; the shell has the mouse back for itself")
    func works() async throws {
      try await TmuxSession.open(at: place) { terminal in
        #expect(try !terminal.listensToMouse())
        var screen = try await terminal.review()
        #expect(try terminal.listensToMouse())
        let row = try #require(screen.place(of: "2026-0004"))
        try terminal.click(column: row.column, row: row.row)
        screen = try await terminal.wait(for: "the row clicked") { $0.focused == "2026-0004" }

        // The footer's key asks for a reason, and the reason's row gives it.
        let reject = try #require(screen.place(of: "từ chối", onLastLine: true))
        try terminal.click(column: reject.column, row: reject.row)
        screen = try await terminal.wait(forText: "số: chọn")
        let reason = try #require(screen.place(of: " 2  "))
        try terminal.click(column: reason.column + 1, row: reason.row)
        screen = try await terminal.wait(for: "the decision") {
          $0.statusLine.contains("Đã từ chối 2026-0004")
        }

        let tab = try #require(screen.place(of: "Tất cả"))
        try terminal.click(column: tab.column, row: tab.row)
        screen = try await terminal.wait(for: "all nominations") { $0.focused == "2026-0001" }

        // Down over three rows marks them.
        let first = try #require(screen.place(of: "2026-0002"))
        try terminal.mouse(0, column: first.column, row: first.row)
        for step in 1...2 { try terminal.mouse(32, column: first.column, row: first.row + step) }
        try terminal.mouse(0, column: first.column, row: first.row + 2, isRelease: true)
        try await terminal.wait(for: "three marks") { $0.statusLine.contains("3") }

        try terminal.press("C-z")
        try await terminal.wait(for: "the shell") {
          $0.focused == nil && $0.lines.contains { $0.contains("shell>") }
        }
        #expect(try !terminal.listensToMouse())
        try terminal.run("fg")
        try await terminal.wait(for: "the list again") { $0.focused != nil }
        #expect(try terminal.listensToMouse())
        try terminal.type("q")
        try await terminal.wait(for: "the shell again") { $0.focused == nil }
        #expect(try !terminal.listensToMouse())
      }
      #expect(try place.decisions() == ["reject 2026-0004 lan weak-achievement"])
    }

    @Test("The configuration can leave the mouse to the terminal")
    func canBeOff() async throws {
      try Data("mouse = false\n".utf8).write(to: place.work.appending(path: "config.toml"))
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("guong --config config.toml --as lan --lang vi; echo \"status=$?\"")
        try await terminal.wait(for: "the list") { $0.focused != nil }
        #expect(try !terminal.listensToMouse())
        try await terminal.quit()
      }
    }
  }
}
