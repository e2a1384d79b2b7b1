internal import ReviewEngine

/// Lists of small things that one column of a nomination holds as text; nil when there is nothing.
enum PackedText {
  /// Extra fields, two lines for each: its name, its value.
  static func pack(_ extras: [ExtraField]) -> String? {
    guard !extras.isEmpty else { return nil }
    var text = CanonicalText()
    for extra in extras {
      text.append("name", extra.name)
      text.append("value", extra.value)
    }
    return text.text
  }

  /// Reads extra fields back.
  static func extras(_ text: String?) -> [ExtraField] {
    guard let text else { return [] }
    let values = CanonicalText(text: text).pairs.map(\.value)
    return stride(from: 0, to: values.count - 1, by: 2).map {
      ExtraField(name: values[$0], value: values[$0 + 1])
    }
  }

  /// Postponements, a line for each: `milliseconds=reviewer`, the latest last.
  static func pack(_ postponements: [Postponement]) -> String? {
    guard !postponements.isEmpty else { return nil }
    var text = CanonicalText()
    for postponement in postponements {
      text.append(String(postponement.time.milliseconds), postponement.reviewer)
    }
    return text.text
  }

  /// Reads postponements back.
  static func postponements(_ text: String?) -> [Postponement] {
    guard let text else { return [] }
    return CanonicalText(text: text).pairs.compactMap { pair in
      Int64(pair.name).map { Postponement(reviewer: pair.value, time: Timestamp(milliseconds: $0)) }
    }
  }
}
