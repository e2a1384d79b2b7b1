import Foundation
import enum ReviewEngine.Language
import TerminalUI
import Testing

@testable import Configuration

@Suite("The themes that come with guong")
struct ShippedThemesTests {
  static let library = ThemeLibrary(folder: nil, files: files([:]))
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "themes")

  @Test("the binary holds the same text as the files; `themes/embed` makes it so")
  func embedded() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".toml") }
    #expect(Set(names) == Set(ShippedThemes.ids.map { $0 + ".toml" }))
    for id in ShippedThemes.ids {
      let file = try String(contentsOf: Self.folder.appending(path: id + ".toml"), encoding: .utf8)
      #expect(ShippedThemes.text(of: id) == file, "themes/\(id).toml has changed: run themes/embed")
    }
  }

  @Test("each is without mistakes", arguments: ShippedThemes.ids)
  func correct(id: String) throws {
    #expect(Self.library.check(id).map { $0.line(in: .english) } == [])
    let set = try Self.library.theme(id).get()
    #expect(set.mode == (id == "light" || id.hasSuffix("-light") ? .light : .dark))
  }

  @Test(
    "no role vanishes on any sort of screen", arguments: ShippedThemes.ids)
  func everyRole(id: String) throws {
    let set = try Self.library.theme(id).get()
    for depth in ColorDepth.allCases {
      let theme = set.theme(for: depth)
      for role in Role.allCases {
        let look = theme.resolve(role).fitted(to: depth, mode: set.mode)
        #expect(
          look.foreground != look.background || look.foreground == .terminalDefault, "\(role) in \(depth)")
      }
    }
  }

  @Test("each has twins for few colours, or needs none", arguments: ShippedThemes.ids)
  func twins(id: String) throws {
    let set = try Self.library.theme(id).get()
    let full = set.theme(for: .trueColor)
    let colors = Role.allCases.flatMap { [full.resolve($0).foreground, full.resolve($0).background] }
    let needsTwin = colors.contains { color in
      switch color {
      case .terminalDefault, .indexed(0..<16): false
      default: true
      }
    }
    #expect(set.has(.ansi16) || !needsTwin)
    #expect(set.has(.mono) || !needsTwin)
  }

  @Test("what must be told apart is told apart on every sort of screen", arguments: ShippedThemes.ids)
  func distinct(id: String) throws {
    let pairs: [(Role, Role)] = [
      (.listRow, .listRowFocused), (.listRow, .listRowMarked), (.listRowFocused, .listRowMarked),
      (.tab, .tabActive), (.boxItem, .boxItemFocused), (.formField, .formFieldFocused), (.form, .formField),
      (.footerKey, .footerText), (.list, .listHeader), (.filter, .filterError), (.text, .match),
    ]
    let set = try Self.library.theme(id).get()
    for depth in ColorDepth.allCases {
      let theme = set.theme(for: depth)
      for (one, other) in pairs {
        let looks = [one, other].map { theme.resolve($0).fitted(to: depth, mode: set.mode) }
        #expect(looks[0] != looks[1], "\(one) and \(other) look alike in \(depth)")
      }
    }
  }

  @Test(
    "themes of high contrast reach 7:1 for text", arguments: ["high-contrast-dark", "high-contrast-light"])
  func highContrast(id: String) throws {
    let set = try Self.library.theme(id).get()
    for depth in [ColorDepth.trueColor, .indexed256] {
      #expect(set.theme(for: depth).contrastShortfalls(depth: depth, level: .high) == [])
    }
  }

  /// With 16 colours the palette is the user's; xterm's own, on black or white, stands for all of them. Signs
  /// and words alike have to reach what signs need.
  @Test(
    "sixteen colours can be read on xterm's palette",
    arguments: ShippedThemes.ids.filter { $0 != "terminal" }, [ColorDepth.ansi16, .ansi8])
  func sixteen(id: String, depth: ColorDepth) throws {
    let set = try Self.library.theme(id).get()
    let black = RGB(0, 0, 0)
    let white = RGB(255, 255, 255)
    let own =
      set.mode == .dark ? (foreground: white, background: black) : (foreground: black, background: white)
    let shortfalls = set.theme(for: depth).contrastShortfalls(depth: depth, assuming: own)
    #expect(shortfalls.filter { $0.hundredths < 300 } == [])
  }

  @Test("the check itself finds what cannot be read")
  func checkFinds() {
    let theme = Theme(
      name: "t", mode: .dark,
      styles: [
        .text: Style(foreground: .rgb(255, 255, 255), background: .rgb(0, 0, 0)),
        .muted: Style(foreground: .rgb(255, 255, 255)), .title: Style(foreground: .rgb(0x70, 0x70, 0x70)),
        .listGlyph: Style(foreground: .rgb(0x70, 0x70, 0x70)),
        .border: Style(foreground: .rgb(0, 0, 0)), .borderFocused: Style(foreground: .rgb(255, 255, 255)),
      ])
    let found = theme.contrastShortfalls(depth: .trueColor)
    // #707070 on black is 4.24:1 after the formula of WCAG 2.2: too little for text, enough for a sign.
    #expect(found == [ContrastShortfall(role: .title, ground: .title, hundredths: 424, needed: 450)])
  }
}
