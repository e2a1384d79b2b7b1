public import ReviewEngine
public import TerminalUI

/// Something that happened: a key, or the answer to an ``Effect``.
public enum Message: Sendable, Hashable {
  /// The program has started.
  case started
  /// A key was pressed.
  case key(KeyStroke)
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// Text was pasted. It never decides anything.
  case paste(String)
  /// The terminal has another size.
  case resized(Size)
  /// The rows that were asked for.
  case loaded(ListLoad, [Page])
  /// The counts that were asked for.
  case counted(CountRequest, Census)
  /// What the policy's quotas count.
  case quotas([QuotaCount])
  /// What a decision about everything that matches would do.
  case forecast(DecisionRequest, Forecast)
  /// A change set is on the disk.
  case applied(AppliedChangeSet)
  /// A bulk action on everything that matched is on the disk; so many nominations only got a vote.
  case appliedToMatching(DecisionRequest, count: Int, votes: Int = 0)
  /// An action that changed many nominations was taken back or put back; it is on the disk.
  case reversedMany(Action, count: Int)
  /// The rules, or somebody else's change, stand in the way. Nothing changed.
  case refused(Refusals)
  /// Something failed for a reason outside of the rules. Nothing changed.
  case failed(LocalizedText)
  /// The reviewer's actions that hold, the latest first.
  case actions([ActionSummary])
  /// A nomination whose dossier is to be opened.
  case dossier(Nomination)
  /// The history of a nomination.
  case history(NominationHistory)
  /// What was said about a nomination, and what it looks like.
  case dossierParts(NominationID, Discussion, [DuplicatePair])
  /// Something in a form cannot be saved, such as a file that cannot be read. Nothing changed.
  case formRefused(NominationID, [FormMistake])
  /// A form says what is saved already; there was nothing to save.
  case formUnchanged(NominationID)
  /// A draft could not be kept, and why.
  case draftNotKept(LocalizedText)
  /// What was typed in a form before, and not saved.
  case draft(DraftID, FormDraft)
  /// Names that complete what was typed in a form, as far as they are known; more may follow.
  case names([String], for: NameRequest)
  /// The text as it came back from the person's own editor.
  case editedOutside(String)
  /// The terminal said what its background is like: the theme that suits it. A theme that a person chose stays.
  case themeSuggested(String)
  /// Another process wrote to the store.
  case storeChanged(StoreNews)
  /// Marked nominations as they are now, of those that were looked up.
  case marked([Row], of: [NominationID])
  /// A nomination that was looked up to be shown in the list.
  case located(Row)
  /// The content of a page, or the part of it that has been found so far.
  case page(PageLoad, PageContent, isWhole: Bool)
  /// The sessions of the council.
  case sessions([CouncilSession])
  /// The first nominations that an export would write.
  case exportPreview([Nomination])
  /// Rows of the list were written to a file.
  case exported(path: String, count: Int)
}
