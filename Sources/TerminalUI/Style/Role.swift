/// A place of the interface that a theme can give a look to.
///
/// Views name roles, never colours. A role's dotted ``name`` is what theme files call it, and its fallback:
/// what a theme does not say of `list.row.focused` comes from `list.row`, then `list`, then ``text``.
public enum Role: UInt8, CaseIterable, Sendable {
  // MARK: The screen at large

  /// Everything that no other role describes; the root of all fallback.
  case text
  /// Text of less weight: units, hints, what is empty.
  case muted
  /// The first line: program, movement, reviewer.
  case title
  /// A heading inside a page.
  case heading
  /// A path or an address.
  case link
  /// Lines between panes.
  case border
  /// The lines of the pane that has the keys.
  case borderFocused
  /// The cell the keys act on, where the hardware cursor cannot stand.
  case cursor
  /// The letters that matched what was typed.
  case match
  /// Something went well.
  case success
  /// Something needs a look.
  case warning
  /// Something went wrong.
  case error

  // MARK: Tabs and filter

  /// A stage or a saved view.
  case tab
  /// The stage or view that is shown.
  case tabActive
  /// The number beside a tab's name.
  case tabCount
  /// The filter line.
  case filter
  /// The word in front of the filter.
  case filterLabel
  /// The part of the filter that cannot be read.
  case filterError
  /// A filter that is switched off for now.
  case filterOff

  // MARK: The list

  /// The list as a whole.
  case list
  /// The names of the columns.
  case listHeader
  /// The name of the column that orders the list.
  case listHeaderSorted
  /// A row.
  case listRow
  /// The row that the keys act on.
  case listRowFocused
  /// A row chosen for a bulk action.
  case listRowMarked
  /// A row that needs nothing more at its stage.
  case listRowDecided
  /// The sign of a marked row.
  case listMark
  /// A sign for a row's status.
  case listGlyph
  /// Nothing decided yet.
  case listGlyphPending
  /// Approved.
  case listGlyphApproved
  /// Rejected.
  case listGlyphRejected
  /// Sent back for completion.
  case listGlyphReturned
  /// Held while something is verified.
  case listGlyphHeld
  /// Put at the end of the queue.
  case listGlyphPostponed
  /// Struck off.
  case listGlyphDropped
  /// Perhaps the same as another.
  case listGlyphDuplicate
  /// Waiting for too long.
  case listGlyphOverdue
  /// Papers or fields are missing.
  case listGlyphIncomplete
  /// Decided on an earlier revision.
  case listGlyphStale
  /// What stands where no row matches.
  case listEmpty

  // MARK: The preview and the dossier

  /// The preview as a whole.
  case preview
  /// Whose dossier it is.
  case previewTitle
  /// A part of the dossier.
  case previewHeading
  /// The name of a field.
  case previewLabel
  /// What the field holds.
  case previewValue
  /// A document that is there.
  case previewPresent
  /// A document that is missing.
  case previewMissing
  /// What a revision added.
  case diffAdded
  /// What a revision took away.
  case diffRemoved

  // MARK: Status and footer

  /// The status line.
  case status
  /// What was just done.
  case statusSuccess
  /// What was refused, and why.
  case statusError
  /// The footer as a whole.
  case footer
  /// A key that works now.
  case footerKey
  /// What that key does.
  case footerText

  // MARK: Boxes and menus

  /// The ground of a dialog.
  case box
  /// The frame of a dialog.
  case boxBorder
  /// The title of a dialog.
  case boxTitle
  /// A dialog's text.
  case boxText
  /// A line that can be chosen.
  case boxItem
  /// The line that Enter would choose.
  case boxItemFocused
  /// A line that cannot be chosen now.
  case boxItemDisabled
  /// The key of a line.
  case boxKey
  /// What has consequences.
  case boxWarning
  /// A key in the help.
  case helpKey
  /// What it does.
  case helpText
  /// A group of keys.
  case helpHeading

  // MARK: Forms

  /// A form as a whole.
  case form
  /// The name of a field.
  case formLabel
  /// The sign of a field that must be filled.
  case formRequired
  /// A field's content.
  case formField
  /// The field that is being edited.
  case formFieldFocused
  /// The letters that are selected in a field.
  case formSelection
  /// What stands in an empty field.
  case formPlaceholder
  /// Advice below a field.
  case formHint
  /// What is wrong with a field.
  case formError
  /// The sign that a field goes on beyond its edge.
  case formScroll

  // MARK: Meters

  /// The full part of a progress bar.
  case progress
  /// The empty part of a progress bar.
  case progressRest
  /// The track of a scroll bar.
  case scrollbar
  /// The part of the track that is shown.
  case scrollbarThumb
  /// Small bars in a line of text.
  case sparkline
  /// A bar of the dashboard.
  case chartBar
  /// What a bar counts.
  case chartLabel
  /// Votes for.
  case ballotYes
  /// Votes against.
  case ballotNo
  /// Votes withheld.
  case ballotAbstain
}
