internal import PlainText

/// Mark-up that is well-formed XML and HTML at once, written piece by piece. Whatever text goes in, nothing in it can
/// become mark-up, and what would hide or turn the reading order is made visible.
struct Markup {
  typealias Attributes = KeyValuePairs<String, String>

  /// What was written.
  private(set) var text = ""

  /// Writes an element with what the closure writes inside it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void
  ) {
    tag(name, attributes, end: ">")
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element with a text inside it.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String) {
    element(name, attributes) { $0.say(content) }
  }

  /// Writes an element without attributes with a text inside it.
  mutating func element(_ name: String, _ content: String) {
    element(name, [:], content)
  }

  /// Writes an element that has nothing inside it.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    tag(name, attributes, end: "/>")
  }

  /// Writes a text.
  mutating func say(_ content: String) {
    text += Self.escaped(content)
  }

  /// Begins a new line of the source; nobody sees it on the page.
  mutating func newLine() {
    text += "\n"
  }

  /// Writes what is mark-up already, or a style sheet: never what came from outside.
  mutating func raw(_ markup: String) {
    text += markup
  }

  private mutating func tag(_ name: String, _ attributes: Attributes, end: String) {
    text += "<" + name
    for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
    text += end
  }

  private static func escaped(_ content: String) -> String {
    var result = ""
    for scalar in Sanitizer.visible(content, keepingLines: true).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
