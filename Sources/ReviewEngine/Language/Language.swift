/// A language guong speaks. Texts exist in every one of them, or the program does not compile:
/// see ``LocalizedText``.
public enum Language: String, CaseIterable, Sendable, Hashable {
  /// Vietnamese.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}
