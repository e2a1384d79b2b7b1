import ReviewEngine
import TerminalUI

/// Comparing two nominations that look alike, and settling what they are.
extension Model {
  /// Compares the nomination in front with those that it looks like.
  mutating func openComparison() -> [Effect] {
    guard let nomination = targetNomination else { return [] }
    comparison = ComparisonState(subject: nomination.id)
    return [.dossierParts(nomination.id)]
  }

  /// Why there is nothing to compare with. A nomination that was settled can still be looked at from its dossier.
  var comparisonObstacle: LocalizedText? {
    guard let nomination = targetNomination else { return noRowObstacle ?? Refusal.nothingSelected.sentence }
    if let pairs = dossier?.pairs { return pairs.isEmpty ? Words.notAlike : nil }
    return nomination.suspects > 0 ? nil : Words.notAlike
  }

  /// Takes the pairs of a nomination.
  mutating func takePairs(_ pairs: [DuplicatePair], of id: NominationID) -> [Effect] {
    guard var comparison, comparison.subject == id else { return [] }
    guard !pairs.isEmpty else {
      self.comparison = nil
      status = StatusMessage(.refused, Words.notAlike)
      return []
    }
    comparison.pairs = pairs
    comparison.index = min(comparison.index, pairs.count - 1)
    self.comparison = comparison
    return scrollComparison(by: 0)
  }

  /// Scrolls the comparison, as far as it goes.
  mutating func scrollComparison(by distance: Int) -> [Effect] {
    guard let comparison, let pair = comparison.pair else { return [] }
    let lines = ComparisonText(pair, model: self).lines.count
    let last = max(0, lines - ComparisonView.textHeight(of: self))
    let (sum, isTooFar) = comparison.top.addingReportingOverflow(distance)
    self.comparison?.top = isTooFar ? (distance < 0 ? 0 : last) : min(max(0, sum), last)
    return []
  }

  /// Shows the pair so many further, around the ends.
  mutating func showPair(by distance: Int) -> [Effect] {
    guard let comparison, let count = comparison.pairs?.count, count > 0 else { return [] }
    self.comparison?.index = (comparison.index + distance + count) % count
    self.comparison?.top = 0
    return []
  }

  /// Asks whether a pair is to be settled so.
  mutating func askToSettle(_ verdict: Settlement.Verdict) -> [Effect] {
    guard let pair = comparison?.pair else { return [] }
    open(SettleDialog(pair: pair, verdict: verdict))
    return []
  }

  /// Settles a pair.
  mutating func settle(_ pair: DuplicatePair, as verdict: Settlement.Verdict, note: String) -> [Effect] {
    beginWriting([
      .settle(
        SettlementRequest(
          one: pair.earlier.id, other: pair.later.id, verdict: verdict, note: note,
          reviewer: setting.reviewer,
          time: now))
    ])
  }

  /// Has the pairs fetched anew that are compared.
  func reloadComparison() -> [Effect] { comparison.map { [.dossierParts($0.subject)] } ?? [] }

  /// Why there is no pair to settle.
  var noPairObstacle: LocalizedText? { comparison?.pair == nil ? Words.loading : nil }
}
