internal import TerminalUI

/// How well a role has to stand out from its ground.
enum ContrastNeed: Equatable {
  /// Text to be read.
  case text
  /// A sign to be seen.
  case mark
  /// Decoration: nobody misses anything without it.
  case none

  /// The least ratio at a level, in hundredths.
  func hundredths(at level: ContrastLevel) -> Int {
    switch (self, level) {
    case (.text, .usual): 450
    case (.text, .high): 700
    case (.mark, .usual): 300
    case (.mark, .high): 450
    case (.none, _): 0
    }
  }

  /// The need of a role.
  init(of role: Role) {
    self =
      switch role {
      case .border, .boxBorder, .progressRest, .scrollbar: .none
      case .borderFocused, .listMark, .listGlyph, .listGlyphPending, .listGlyphApproved, .listGlyphRejected,
        .listGlyphReturned, .listGlyphHeld, .listGlyphPostponed, .listGlyphDropped, .listGlyphDuplicate,
        .listGlyphOverdue, .listGlyphIncomplete, .listGlyphStale, .boxItemDisabled, .formRequired,
        .formScroll,
        .progress, .scrollbarThumb, .sparkline, .chartBar:
        .mark
      default: .text
      }
  }
}
