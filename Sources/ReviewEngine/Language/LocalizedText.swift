/// One text in every language guong speaks. There is no fallback: leaving a language out does not compile.
public struct LocalizedText: Sendable, Hashable {
  /// The Vietnamese text.
  public let vi: String
  /// The English text.
  public let en: String

  /// Makes a text from its two languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
