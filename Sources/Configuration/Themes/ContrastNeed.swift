internal import TerminalUI

/// How well a role has to stand out from its ground.
enum ContrastNeed: Equatable {
  /// Text to be read: WCAG 2.2, success criterion 1.4.3.
  case text
  /// A sign to be seen: WCAG 2.2, success criterion 1.4.11.
  case mark
  /// Decoration: nobody misses anything without it.
  case none

  /// The least ratio, in hundredths.
  var hundredths: Int {
    switch self {
    case .text: 450
    case .mark: 300
    case .none: 0
    }
  }

  /// The need of a role.
  init(of role: Role) {
    self =
      switch role {
      case .border, .boxBorder, .progressRest, .scrollbar: .none
      case .borderFocused, .listMark, .listGlyph, .listGlyphPending, .listGlyphApproved, .listGlyphRejected,
        .listGlyphReturned, .listGlyphHeld, .listGlyphPostponed, .listGlyphDropped, .listGlyphDuplicate,
        .listGlyphOverdue, .listGlyphIncomplete, .listGlyphStale, .boxItemDisabled, .formRequired, .formScroll,
        .progress, .scrollbarThumb, .sparkline, .chartBar:
        .mark
      default: .text
      }
  }
}
