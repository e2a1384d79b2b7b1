/// How strict a contrast check is, after the levels of WCAG 2.2.
public enum ContrastLevel: Sendable {
  /// 4.5:1 for text, 3:1 for signs: success criteria 1.4.3 and 1.4.11. Every theme should reach it.
  case usual
  /// 7:1 for text, as success criterion 1.4.6 asks, and 4.5:1 for signs, which is our own addition.
  case high
}
