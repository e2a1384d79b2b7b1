import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The registry of commands")
struct CommandTests {
  @Test("every id has exactly one command")
  func complete() {
    #expect(Command.registry.map(\.id.rawValue).sorted() == CommandID.allCases.map(\.rawValue).sorted())
  }

  @Test("ids are group.verb-object", arguments: CommandID.allCases)
  func names(id: CommandID) {
    #expect(id.rawValue.wholeMatch(of: /[a-z]+\.[a-z]+(-[a-z]+)*/) != nil)
  }

  @Test(
    "every command has a key, a title and a sentence of help in both languages", arguments: CommandID.allCases
  )
  func texts(id: CommandID) {
    let command = Command.of(id)
    #expect(!command.keys.isEmpty)
    for language in Language.allCases {
      #expect(!command.title[language].isEmpty)
      #expect(!command.help[language].isEmpty)
    }
  }

  @Test("no key means two things in one context", arguments: CommandContext.allCases)
  func noConflicts(context: CommandContext) {
    var owners: [KeyChord: [String]] = [:]
    for command in Command.registry where command.contexts.contains(context) {
      for key in command.keys { owners[key, default: []].append(command.id.rawValue) }
    }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    #expect(owners.keys.allSatisfy { key in key.beginnings.allSatisfy { owners[$0] == nil } })
  }

  @Test(
    "a preset leaves no decision without a key, and no key with two meanings",
    arguments: KeymapPreset.allCases)
  func presets(preset: KeymapPreset) {
    let keymap = preset.keymap
    for context in CommandContext.allCases {
      var owners: [KeyChord: [CommandID]] = [:]
      for command in Command.registry where command.contexts.contains(context) {
        for key in keymap.keys(of: command.id) { owners[key, default: []].append(command.id) }
      }
      #expect(owners.filter { $0.value.count > 1 }.isEmpty)
      #expect(owners.keys.allSatisfy { key in key.beginnings.allSatisfy { owners[$0] == nil } })
    }
    for command in Command.registry where command.id != .appSuspend && command.group != .move {
      #expect(!keymap.keys(of: command.id).isEmpty, "\(command.id.rawValue)")
    }
  }

  @Test("in the plain keys no letter does anything")
  func plainPreset() {
    let keymap = KeymapPreset.plain.keymap
    for command in Command.registry {
      for key in keymap.keys(of: command.id) {
        #expect(!(key.strokes[0].text?.isLetter ?? false), "\(command.id.rawValue): \(key.label)")
      }
    }
  }

  @Test("a key that is given away leaves its former command")
  func override() {
    let (j, a) = (KeyChord(.character("j")), KeyChord(.character("a")))
    let keymap = Keymap(overriding: [.decisionApprove: [j]])
    #expect(keymap.meaning(of: j, in: .queue) == .command(.decisionApprove))
    #expect(keymap.meaning(of: a, in: .queue) == .nothing)
    #expect(keymap.keys(of: .moveDown) == [KeyChord(KeyStroke(.down))])
  }

  @Test("a key that is given away takes the chords that it would hide from their commands")
  func overrideOfBeginning() throws {
    let g = try #require(KeyChord(parsing: "g"))
    let keymap = Keymap(overriding: [.decisionApprove: [g]])
    #expect(keymap.meaning(of: g, in: .queue) == .command(.decisionApprove))
    #expect(keymap.keys(of: .moveFirst) == [KeyChord(KeyStroke(.home))])
  }

  @Test(
    "a chord shows what can follow, runs at its last key, and is left by Esc or a key that does not follow")
  func chord() {
    var bench = Bench()
    bench.press("G", "g")
    #expect(bench.lines.contains { $0.contains("Về dòng đầu danh sách") })
    bench.press("g")
    #expect(bench.model.list.focus == 0)
    bench.press("g", "Esc")
    #expect(bench.model.pendingChord == nil)
    bench.press("g", "a")
    #expect(bench.statusLine == "! Phím g a chưa dùng ở đây; ? xem trợ giúp")
    #expect(bench.effects.isEmpty)
  }

  @Test("the footer lists only what can be done now")
  func footer() {
    var bench = Bench(role: .reader)
    #expect(!bench.footer.contains("duyệt"))
    #expect(bench.footer.contains("? trợ giúp"))
    bench = Bench()
    #expect(bench.footer.hasPrefix("a duyệt  x từ chối  b trả bổ sung"))
  }

  @Test("an unknown key says where help is")
  func unknownKey() {
    var bench = Bench()
    bench.press("z")
    #expect(bench.statusLine == "! Phím z chưa dùng ở đây; ? xem trợ giúp")
  }

  @Test("the help lists every command of the place, and scrolls no further than its end")
  func help() {
    var bench = Bench(size: Size(width: 140, height: 24))
    bench.press("?")
    var seen = ""
    for _ in Command.registry {
      seen += bench.lines.joined()
      bench.press("Down")
    }
    for command in Command.registry where command.contexts.contains(.queue) && command.id != .paletteOpen {
      #expect(seen.contains(command.help.vi), "\(command.id)")
    }
    bench.press("Esc")
    #expect(bench.model.dialogs.isEmpty)
  }

  @Test("the help is searched by word and by key, and Enter runs what was found")
  func helpSearch() {
    var bench = Bench()
    bench.press("?")
    bench.type("^R")
    #expect(bench.lines.contains { $0.contains("Làm lại điều vừa hoàn tác") })
    bench.press("Esc")
    bench.type("chon het")
    bench.press("Enter")
    #expect(bench.model.dialogs.isEmpty && bench.model.selection == .allMatching(except: [:]))
  }

  @Test("the palette finds by letters without accents, by id and by synonym; what was chosen stands first")
  func palette() {
    for text in ["xuat", "export.open", "excel", "exprt"] {
      var bench = Bench()
      bench.press(":")
      bench.type(text)
      bench.press("Enter")
      guard bench.model.uppermost(ExportDialog.self) != nil else {
        Issue.record("\(text) does not find the export")
        continue
      }
      bench.press("Esc", "^P", "Enter")
      if bench.model.uppermost(ExportDialog.self) != nil { continue }
      Issue.record("the export is not first after it was chosen")
    }
  }

  @Test("a command that cannot be done now says why in the palette, and is not run")
  func paletteObstacle() {
    var bench = Bench(role: .reader)
    bench.press(":")
    bench.type("duyet")
    #expect(bench.lines.contains { $0.contains("! ") && $0.contains("người xem") })
    bench.press("Enter")
    #expect(bench.model.dialogs.count == 1)
  }

  @Test("the theme is seen while it is being chosen, and Esc brings the former one back")
  func themes() {
    var bench = Bench()
    bench.press("t", "j")
    #expect(bench.effects.contains(.useTheme("light")))
    bench.press("Esc")
    #expect(bench.model.setting.theme == "dark")
    bench.press("t", "j", "Enter")
    #expect(bench.model.setting.theme == "light")
    #expect(bench.effects.contains(.useTheme("light")))
  }

  @Test("a theme that suits the background is taken until a person chooses one")
  func suggestedTheme() {
    var bench = Bench()
    bench.send(.themeSuggested("light"))
    #expect(bench.model.setting.theme == "light")
    bench.press("t", "j", "Enter")
    #expect(bench.model.setting.theme == "mono")
    bench.send(.themeSuggested("dark"))
    #expect(bench.model.setting.theme == "mono")
  }

  @Test("the language changes at once")
  func language() {
    var bench = Bench()
    bench.press("L")
    #expect(bench.footer.hasPrefix("a approve  x reject"))
    bench.press("L")
    #expect(bench.footer.hasPrefix("a duyệt"))
  }

  @Test("export offers a file and exports what is shown")
  func export() throws {
    var bench = Bench(filter: "y tế")
    bench.press("E", "Tab", "Tab", "Enter")
    let request = try #require(
      bench.effects.compactMap { effect -> ExportRequest? in
        if case .export(let request) = effect { request } else { nil }
      }.first)
    #expect(request.format == .json)
    #expect(request.path.hasSuffix(".json"))
    #expect(request.profile == .internal && request.query == bench.model.query)
    bench.press("E", "^T", "Enter")
    let published = bench.effects.contains { effect in
      if case .export(let request) = effect { request.profile == .public } else { false }
    }
    #expect(published)
  }

  @Test("before an export it is seen how much would be written, and what comes first")
  func exportPreview() {
    var bench = Bench()
    bench.press("E")
    #expect(bench.lines.contains { $0.contains("8 hồ sơ · chờ lâu nhất trước") })
    #expect(bench.lines.contains { $0.contains("\(bench.shownIDs[0]) · ") && $0.contains("Nguyễn Thị Hạnh") })
  }

  @Test("q ends, ^Z suspends")
  func ending() {
    var bench = Bench()
    bench.press("^Z")
    #expect(bench.effects == [.suspend])
    bench.press("q")
    #expect(bench.effects == [.quit])
  }
}
