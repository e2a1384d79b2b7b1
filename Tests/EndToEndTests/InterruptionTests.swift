import Foundation
import Glibc
import Testing

extension EndToEnd {
  @Suite struct Interruptions {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("Undo reaches back over a restart")
    func undoesAcrossRestart() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try await terminal.quit()
        try terminal.run("clear")
        let reopened = try await terminal.review()
        #expect(reopened.count(ofTab: "Bồi dưỡng") == 1)
        try await terminal.decide("u", saying: "Đã hoàn tác 2026-0001")
        try await terminal.wait(for: "the old counts") {
          $0.count(ofTab: "Phát hiện") == 12 && $0.count(ofTab: "Bồi dưỡng") == 0
        }
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan", "undone 2026-0001 lan"])
    }

    @Test("Suspended, and brought back with the same screen")
    func suspends() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        let before = try await terminal.wait(for: "the new counts") { $0.count(ofTab: "Bồi dưỡng") == 1 }
        try terminal.press("C-z")
        try await terminal.wait(for: "the shell's prompt") { $0.hasLine("shell>") }
        try terminal.run("stty -a")
        try await expectSaneModes(in: terminal)
        try terminal.run("fg")
        try await terminal.wait(for: "the same screen") { $0 == before }
        try await terminal.decide("a", saying: "Đã duyệt 2026-0002")
      }
    }

    @Test("Killed outright, nothing that was told is lost")
    func survivesKill() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        for number in 1...4 { try await terminal.decide("a", saying: "Đã duyệt 2026-000\(number)") }
        kill(try terminal.program(), SIGKILL)
        try await terminal.wait(forText: "status=137")
      }
      #expect(try place.decisions() == (1...4).map { "approve 2026-000\($0) lan" })
      let verified = try place.guong(["verify"])
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
      try await TmuxSession.open(at: place) { terminal in
        let screen = try await terminal.review()
        #expect(screen.count(ofTab: "Bồi dưỡng") == 4)
        #expect(screen.focused == "2026-0005")
      }
    }

    @Test(
      "Ended by a signal, the shell gets its terminal back",
      arguments: [(SIGTERM, 0), (SIGHUP, 0), (SIGINT, 0), (SIGSEGV, 139), (SIGABRT, 134), (SIGTRAP, 133)])
    func givesTerminalBack(signal: Int32, status: Int) async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        kill(try terminal.program(), signal)
        let shell = try await terminal.wait(forText: "status=\(status)")
        #expect(shell.focused == nil, "the program's screen is still there")
        #expect(try !terminal.listensToMouse(), "the mouse is not the terminal's again")
        try terminal.run("clear; stty -a")
        try await expectSaneModes(in: terminal)
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
      let log = try place.log()
      #expect(log.contains(status == 0 ? "ended by SIG" : "crash: SIG"))
      #expect(status == 0 || log.contains("(+0x"), "no address tells where: \(log)")
      #expect(!log.contains("Nguyễn") && !log.contains("2026-0001"))
    }

    @Test(
      "A terminal that is closed under a form ends the program, loses nothing typed, and the log says so",
      arguments: ["", "trap '' HUP; "])
    func closedTerminal(shell: String) async throws {
      try await TmuxSession.open(at: place) { terminal in
        try terminal.run("\(shell)guong --as lan --lang vi")
        try await terminal.wait(for: "the list") { $0.focused == "2026-0001" }
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
        try terminal.type("2e")
        try await terminal.wait(forText: "Biểu mẫu bồi dưỡng")
        try terminal.type("Kèm cặp từng quý")
        try await terminal.wait(forText: "Kèm cặp từng quý")
        let program = try terminal.program()
        try terminal.closeWindow()
        try await terminal.wait(for: "the end of the program") { _ in kill(program, 0) != 0 }
      }
      // The signal and the end of the input come at once, where the signal comes at all.
      let log = try place.log()
      #expect(
        log.contains("the terminal is gone") || shell.isEmpty && log.contains("ended by SIGHUP"), "\(log)")
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.type("2e")
        try await terminal.wait(forText: "Đã khôi phục bản nháp chưa lưu")
        try await terminal.wait(forText: "Kèm cặp từng quý")
      }
    }

    @Test("Two hundred resizes while keys come in lose no key and leave a screen of the last size")
    func resizeStorm() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        for turn in 1...200 {
          try terminal.resize(columns: 50 + turn * 7 % 80, rows: 12 + turn * 5 % 28)
          if turn.isMultiple(of: 20) { try terminal.type("a") }
        }
        try terminal.resize(columns: 100, rows: 30)
        try await terminal.wait(for: "ten decisions") { $0.count(ofTab: "Bồi dưỡng") == 10 }
        try await terminal.quit()
      }
      #expect(try place.decisions().count == 10)
    }

    @Test("Text pasted without brackets decides nothing, and the reviewer is told so")
    func bareBurst() async throws {
      try await TmuxSession.open(at: place) { terminal in
        try await terminal.review()
        try terminal.pasteBare("aaaa bbbb raaaa 1aaaa xaaaa yaaaa\taaaa")
        try await terminal.wait(forText: "Văn bản dán vào không quyết định gì")
        try await terminal.decide("a", saying: "Đã duyệt 2026-0001")
      }
      #expect(try place.decisions() == ["approve 2026-0001 lan"])
    }

    /// What `stty -a` says must be what a shell needs: echo, whole lines, signals, line feeds with returns.
    private func expectSaneModes(in terminal: TmuxSession) async throws {
      let screen = try await terminal.wait(for: "all that stty says") {
        $0.shows("icanon") && $0.shows("opost")
      }
      for mode in ["icanon", "echo", "isig", "opost", "onlcr", "icrnl"] {
        let isOn = screen.lines.contains {
          $0.split(whereSeparator: { " ;".contains($0) }).contains(Substring(mode))
        }
        #expect(isOn, "\(mode) is off")
      }
    }
  }
}
