import ReviewEngine
import TerminalUI

@testable import ReviewApp

/// What holds after every message, whatever it was; told in words, short, because a whole model fills pages.
extension Model {
  /// What is wrong with the model of a world.
  func brokenPromises(in world: World) -> [String] {
    var broken: [String] = []
    if list.rows.isEmpty ? list.focus != 0 : !list.rows.indices.contains(list.focus) {
      broken.append("focus \(list.focus) of \(list.rows.count)")
    }
    if list.top < 0 || list.top > list.focus { broken.append("top \(list.top), focus \(list.focus)") }
    if Set(list.rows.map(\.nomination.id)).count != list.rows.count { broken.append("a row twice") }
    if isWriting { broken.append("writing for ever") }
    if census.total != world.nominations.count { broken.append("census") }
    if !tabs.contains(tab) { broken.append("a tab that is not there") }
    if let chord = pendingChord, keymap.meaning(of: chord, in: commandContext) != .beginning {
      broken.append("\(chord.name) begins nothing here")
    }
    if let range, !selection.contains(range.anchor.nomination.id) {
      broken.append("the beginning of the range is not marked")
    }
    if let range, !range.base.keys.allSatisfy(selection.contains) {
      broken.append("the range took marks away")
    }
    return broken
  }

  /// What is wrong with the screen.
  func brokenDrawing() -> [String] {
    let buffer = screen(of: self)
    var broken: [String] = []
    if buffer.size != size { broken.append("the screen is \(buffer.size)") }
    if let cursor = buffer.cursor, size.width > 0, size.height > 0, !Rect(size: size).contains(cursor) {
      broken.append("the cursor at \(cursor)")
    }
    let layout = Layout(self)
    guard !layout.isTooSmall, !dialogs.isEmpty else { return broken }
    var bare = self
    bare.dialogs = []
    let below = screen(of: bare)
    for y in 0..<size.height where y < layout.body.minY || y == layout.status.minY {
      if buffer.text(ofRow: y) != below.text(ofRow: y) { broken.append("a dialog in row \(y)") }
    }
    let isSeen = (layout.body.minY..<layout.body.maxY).contains {
      buffer.text(ofRow: $0) != below.text(ofRow: $0)
    }
    if !isSeen { broken.append("a dialog that cannot be seen") }
    return broken
  }
}
