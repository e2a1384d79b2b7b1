import ReviewEngine
import TerminalUI

/// The filter line: what was typed, what it means, and where it goes wrong.
struct Filter: Sendable, Hashable {
  /// The text that is in force.
  private(set) var text: String
  /// The text being typed; nil while the line does not have the keys.
  var editor: LineEditor?
  /// What the text means; while it is wrong, what it last meant.
  private(set) var query: Query
  /// What is wrong with the text being typed or in force.
  private(set) var error: QueryError?
  /// Whether it is in force; switched off and on without losing it.
  var isOn = true

  init(text: String) {
    self.text = text
    query = .everything
    read(text)
  }

  /// Whether it has the keys.
  var isEditing: Bool { editor != nil }

  /// What the line shows.
  var shownText: String { editor?.text ?? text }

  /// Gives the line the keys: what is typed is added to what is there.
  mutating func beginEditing() {
    editor = LineEditor(text.isEmpty || text.hasSuffix(" ") ? text : text + " ")
  }

  /// Takes back what was typed; says whether the list has to follow.
  mutating func cancelEditing() -> Bool {
    let before = query
    editor = nil
    read(text)
    return query != before
  }

  /// Takes what is being typed; says whether the list has to follow.
  mutating func take(_ editor: LineEditor) -> Bool {
    self.editor = editor
    let before = query
    read(editor.text)
    return error == nil && query != before
  }

  /// Ends typing and keeps the text; a text that is wrong stays to be mended.
  mutating func commit() {
    if let editor { text = editor.text.trimmingSpaces }
    editor = nil
  }

  /// Goes without a filter; says whether the list has to follow.
  mutating func clear() -> Bool {
    let before = query
    editor = nil
    text = ""
    read("")
    return query != before
  }

  private mutating func read(_ text: String) {
    do {
      query = try Query(parsing: text)
      error = nil
    } catch {
      self.error = error
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
