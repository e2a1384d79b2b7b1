import ReviewEngine
import TerminalUI

/// Looking into a dossier.
extension Model {
  /// Opens the dossier of the focused row.
  mutating func openDossier() -> [Effect] {
    guard let row = list.focused else { return [] }
    return openDossier(of: row.nomination)
  }

  /// Opens a dossier.
  mutating func openDossier(of nomination: Nomination) -> [Effect] {
    dossier = DossierState(nomination: nomination)
    return loadDossier()
  }

  /// Has the parts of the open dossier fetched that are not the nomination itself.
  func loadDossier() -> [Effect] {
    dossier.map { [.history($0.nomination.id), .dossierParts($0.nomination.id)] } ?? []
  }

  /// Takes what was said about a nomination, and what it looks like.
  mutating func take(_ discussion: Discussion, _ pairs: [DuplicatePair], of id: NominationID) -> [Effect] {
    if dossier?.nomination.id == id {
      dossier?.discussion = discussion
      dossier?.pairs = pairs
    }
    return takePairs(pairs, of: id)
  }

  /// Scrolls the open dossier, as far as it goes.
  mutating func scrollDossier(to top: Int) -> [Effect] {
    guard let dossier else { return [] }
    let last = max(0, DossierText(dossier, model: self).lines.count - Layout(self).body.height)
    self.dossier?.top = min(max(0, top), last)
    return []
  }

  /// Scrolls the open dossier to a section.
  mutating func show(_ section: DossierSection) -> [Effect] {
    guard let dossier, let start = DossierText(dossier, model: self).starts[section] else { return [] }
    self.dossier?.section = section
    return scrollDossier(to: start)
  }

  /// Scrolls the open dossier to the section so many further, around the ends.
  mutating func showSection(by distance: Int) -> [Effect] {
    guard let dossier else { return [] }
    let all = DossierSection.allCases
    let current = dossier.section ?? DossierText(dossier, model: self).section(at: dossier.top)
    return show(all[(current.rawValue + distance + all.count) % all.count])
  }

  /// Asks for a comment on the nomination in front.
  mutating func writeComment() -> [Effect] {
    guard let nomination = targetNomination else { return [] }
    open(CommentDialog(nomination: nomination.id))
    return []
  }

  /// Why the nomination in front cannot be commented on.
  var commentObstacle: LocalizedText? {
    guard let nomination = targetNomination else { return noRowObstacle ?? Refusal.nothingSelected.sentence }
    return workflow.obstacle(toCommentingOn: nomination, by: setting.reviewer)?.sentence
  }
}
