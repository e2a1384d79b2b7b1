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

  /// Forms, a line for each fact.
  static func pack(_ forms: Facts) -> String? {
    forms.isEmpty ? nil : forms.canonicalText.text
  }

  /// Reads forms back.
  static func forms(_ text: String?) -> Facts {
    text.map { Facts(CanonicalText(text: $0)) } ?? Facts()
  }

  /// Recusals, two lines for each: `milliseconds=reviewer`, `reason=code`.
  static func pack(_ recusals: [Recusal]) -> String? {
    guard !recusals.isEmpty else { return nil }
    var text = CanonicalText()
    for recusal in recusals {
      text.append(String(recusal.time.milliseconds), recusal.reviewer)
      text.append("reason", recusal.reason)
    }
    return text.text
  }

  /// Reads recusals back.
  static func recusals(_ text: String?) -> [Recusal] {
    guard let text else { return [] }
    let pairs = CanonicalText(text: text).pairs
    return stride(from: 0, to: pairs.count - 1, by: 2).compactMap { index in
      Int64(pairs[index].name).map {
        Recusal(
          reviewer: pairs[index].value, reason: pairs[index + 1].value, time: Timestamp(milliseconds: $0))
      }
    }
  }

  /// Votes, each from a line `milliseconds=reviewer` on; then what was said.
  static func pack(_ votes: [Vote]) -> String? {
    guard !votes.isEmpty else { return nil }
    var text = CanonicalText()
    for vote in votes {
      text.append(String(vote.time.milliseconds), vote.reviewer)
      vote.choice.append(to: &text)
      text.appendUnlessEmpty("saying", vote.note)
    }
    return text.text
  }

  /// Reads votes back.
  static func votes(_ text: String?) -> [Vote] {
    guard let text else { return [] }
    var votes: [Vote] = []
    var pairs = CanonicalText(text: text).pairs[...]
    while let first = pairs.popFirst(), let time = Int64(first.name) {
      let end = pairs.firstIndex { Int64($0.name) != nil } ?? pairs.endIndex
      let own = Array(pairs[..<end])
      pairs = pairs[end...]
      guard let choice = Vote.Choice(reading: own) else { continue }
      votes.append(
        Vote(
          reviewer: first.value, choice: choice, note: own.first { $0.name == "saying" }?.value ?? "",
          time: Timestamp(milliseconds: time)))
    }
    return votes
  }
}
