internal import PlainText
public import ReviewEngine

extension Diagnostic {
  /// The keys that lead to the place, written as in TOML: `keys."decision.approve"`; empty for the whole file.
  public var keyText: String {
    keyPath.map(TomlText.key).joined(separator: ".")
  }

  /// What is wrong, and what was probably meant; harmless to print.
  public var sentence: LocalizedText {
    let words = problem.sentence
    let guess = nearest.map {
      LocalizedText(vi: "; có phải «\($0)»?", en: "; did you mean “\($0)”?")
    }
    return LocalizedText(
      vi: Sanitizer.visible(words.vi + (guess?.vi ?? "")),
      en: Sanitizer.visible(words.en + (guess?.en ?? "")))
  }

  /// The whole line as compilers write it, so that editors can jump to the place:
  /// `config.toml:3:1: error: keys.x: …`; harmless to print.
  public func line(in language: Language) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    let key = keyPath.isEmpty ? "" : keyText + ": "
    return Sanitizer.visible(file + place) + ": " + severity.label[language] + ": "
      + Sanitizer.visible(key) + sentence[language]
  }
}

extension Diagnostic.Severity {
  /// What people call it.
  public var label: LocalizedText {
    switch self {
    case .error: LocalizedText(vi: "lỗi", en: "error")
    case .warning: LocalizedText(vi: "lưu ý", en: "warning")
    }
  }
}
