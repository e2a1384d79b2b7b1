/// JSON, written piece by piece by RFC 8259.
struct JSONText {
  /// What was written.
  private(set) var text = ""
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  /// Writes an object whose members the closure writes.
  mutating func object(_ members: (inout JSONText) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  /// Writes the name of a member; its value has to follow.
  mutating func name(_ name: String) {
    separate()
    quote(name)
    text += ":"
    needsComma = false
  }

  /// Writes a member with a text.
  mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Writes a member with a number.
  mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    number(value)
  }

  /// Writes a member with an array, each element by the closure, on a line of its own where it is spread.
  mutating func array<Element>(
    _ name: String, isSpread: Bool = false, _ elements: [Element], _ write: (inout JSONText, Element) -> Void
  ) {
    self.name(name)
    open("[")
    for element in elements {
      if isSpread {
        separate()
        text += "\n"
        needsComma = false
      }
      write(&self, element)
    }
    if isSpread, !elements.isEmpty { text += "\n" }
    close("]")
  }

  /// Writes a text.
  mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a number.
  mutating func number(_ value: Int) {
    separate()
    text += String(value)
  }

  /// Writes a number that is given in thousandths: `-0.125`.
  mutating func number(thousandths: Int) {
    separate()
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    text += (thousandths < 0 ? "-" : "") + "\(whole)." + Words.thousandthDigits(rest)
  }

  /// Writes nothing.
  mutating func null() {
    separate()
    text += "null"
  }

  private mutating func open(_ mark: String) {
    separate()
    text += mark
    needsComma = false
  }

  private mutating func close(_ mark: String) {
    text += mark
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  /// Quote, backslash, controls, and the two line ends that programs which paste JSON into JavaScript cannot bear,
  /// are escaped.
  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
