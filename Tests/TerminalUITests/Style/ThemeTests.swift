import TerminalUI
import Testing

@Suite("Themes and roles")
struct ThemeTests {
  @Test("names are unique, dotted and found again")
  func names() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(Role(name: role.name) == role)
      #expect(role.name.allSatisfy { $0 == "." || ("a"..."z").contains($0) })
    }
    #expect(Role(name: "list.rows") == nil)
  }

  @Test(
    "parents",
    arguments: [
      (Role.listRowFocused, Role.listRow), (.listRow, .list), (.listGlyphApproved, .listGlyph),
      (.statusError, .status),
    ])
  func parents(role: Role, parent: Role) {
    #expect(role.parent == parent)
  }

  @Test(
    "roles of the first rank, and those whose prefix is no role, have no parent",
    arguments: [
      Role.text, .list, .border, .diffAdded, .ballotNo,
    ])
  func noParent(role: Role) {
    #expect(role.parent == nil)
  }

  private let theme = Theme(
    name: "t", mode: .dark,
    styles: [
      .text: Style(foreground: .indexed(7)),
      .list: Style(background: .indexed(17)),
      .listRow: Style(attributes: .dim),
      .listRowFocused: Style(background: .indexed(24), attributes: .reverse),
      .listGlyphApproved: Style(foreground: .indexed(2), attributes: .bold),
      .match: Style(background: .indexed(3)),
      .muted: Style(attributes: []),
    ])

  @Test("gaps are filled from the parent, then from text")
  func fallback() {
    #expect(
      theme.resolve(.listRow)
        == Rendition(foreground: .indexed(7), background: .indexed(17), attributes: .dim))
    #expect(theme.resolve(.status) == Rendition(foreground: .indexed(7)))
    #expect(theme.resolve(.listGlyphApproved).background == .indexed(17))
  }

  @Test("over a ground, a mark keeps its colour and takes the background; attributes add up")
  func overGround() {
    let look = theme.resolve(.listGlyphApproved, over: .listRowFocused)
    #expect(
      look == Rendition(foreground: .indexed(2), background: .indexed(24), attributes: [.bold, .reverse]))
  }

  @Test("a background written for the role itself wins over the ground")
  func ownBackground() {
    #expect(theme.resolve(.match, over: .listRowFocused).background == .indexed(3))
  }

  @Test("text on a ground takes all of the ground's look")
  func textOnGround() {
    #expect(theme.resolve(.muted, over: .listRowFocused).background == .indexed(24))
    #expect(theme.resolve(.muted, over: .listRowFocused).attributes == .reverse)
  }

  @Test("an empty theme shows everything in the terminal's own colours")
  func empty() {
    let empty = Theme(name: "", mode: .light, styles: [:])
    for role in Role.allCases { #expect(empty.resolve(role, over: .listRowFocused) == Rendition()) }
  }
}
