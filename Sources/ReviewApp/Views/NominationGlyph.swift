import ReviewEngine
import TerminalUI

/// The sign of a nomination's status, as the list shows it.
struct NominationGlyph {
  let glyph: Glyph
  let role: Role

  init(_ nomination: Nomination, for reviewer: String) {
    let standing = nomination.standing
    (glyph, role) =
      switch standing.status {
      case .pending where standing.postponed(by: reviewer) != nil: (.postponed, .listGlyphPostponed)
      case .pending where nomination.suspects > 0: (.duplicate, .listGlyphDuplicate)
      case .pending: (.pending, .listGlyphPending)
      case .returned: (.returned, .listGlyphReturned)
      case .rejected: (.rejected, .listGlyphRejected)
      case .completed: (.approved, .listGlyphApproved)
      case .held: (.held, .listGlyphHeld)
      case .dropped, .withdrawn: (.dropped, .listGlyphDropped)
      }
  }
}
