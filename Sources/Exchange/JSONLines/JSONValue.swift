/// A value of JSON text as importing needs it: with the members of objects in their order, and everything that is
/// not a text or a list of texts as it was written.
enum JSONValue: Equatable {
  case null
  /// A string, a number as written, `true` or `false`.
  case text(String)
  /// An array, and how it was written.
  case array([JSONValue], written: String)
  /// An object, and how it was written.
  case object([Member], written: String)

  /// One member of an object.
  struct Member: Equatable {
    let name: String
    let value: JSONValue
  }

  /// What a cell would hold: nothing for `null`, lines for an array of texts, and for anything deeper its JSON.
  var cellText: String {
    switch self {
    case .null: return ""
    case .text(let text): return text
    case .array(let values, let written):
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      return texts.count == values.count ? texts.joined(separator: "\n") : written
    case .object(_, let written): return written
    }
  }
}
