import ReviewEngine

/// Taking the answers of what was written.
extension Model {
  /// A change set is on the disk: the rows that it changed show it, and the next one to decide has the focus.
  mutating func take(_ applied: AppliedChangeSet) -> [Effect] {
    isWriting = false
    selection = .none
    status = StatusMessage(.done, Words.done(applied.changeSet, under: workflow))
    takeRecords(of: applied.changeSet)
    let changes = applied.changeSet.changes
    guard !changes.isEmpty else { return takeRecords(applied.changeSet) }
    if applied.changeSet.header.action == .filling, let nomination = changes.first?.result {
      return takeSavedForm(nomination) + showFilled(nomination) + refreshAgain() + countMatches()
        + countQuotas()
    }
    let effects = show(
      Dictionary(changes.map { ($0.result.id, $0.result) }) { $1 }, action: applied.changeSet.header.action)
    return effects + refreshAgain() + reloadComparison() + countTabs() + countMatches() + countQuotas()
      + (page == nil ? [] : reloadPage())
  }

  /// Something beside nominations is on the disk, such as a comment, or what two nominations are.
  private mutating func takeRecords(_ changeSet: ChangeSet) -> [Effect] {
    let isSettlement = changeSet.records.contains { $0.result.id.kind == .duplicate }
    return loadDossier() + (isSettlement ? reloadComparison() + reloadKeepingRow() : [])
      + (page == nil ? [] : reloadPage())
  }

  /// Everything that matched was decided: the list has to be looked at anew.
  mutating func takeBulk(_ request: DecisionRequest, count: Int, votes: Int) -> [Effect] {
    takeMany(saying: Words.decidedMany(request.verdict, count, votes: votes))
  }

  /// So many nominations are others now that the list has to be looked at anew.
  mutating func takeMany(saying text: LocalizedText) -> [Effect] {
    isWriting = false
    selection = .none
    status = StatusMessage(.done, text)
    let reload = list.focused.map { self.reload(around: $0) } ?? self.reload()
    return reload + countTabs() + countQuotas()
  }

  /// A nomination whose form was saved: the focus stays where it is.
  private mutating func showFilled(_ nomination: Nomination) -> [Effect] {
    reposition([nomination.id: nomination])
    guard dossier?.nomination.id == nomination.id else { return extendList() }
    dossier?.nomination = nomination
    return extendList() + loadDossier()
  }

  private mutating func show(_ changed: [NominationID: Nomination], action: Action) -> [Effect] {
    let decided = list.focused?.nomination.id
    let present = list.rows.contains { changed[$0.nomination.id] != nil }
    reposition(changed)
    switch action {
    case .decision, .filling, .council, .settlement, .administration, .redo:
      if let decided, changed[decided] != nil, list.focused?.nomination.id == decided { focusNextPending() }
      return extendList() + showNextDossier(instead: changed)
    case .undo, .registration:
      if let index = list.rows.firstIndex(where: { changed[$0.nomination.id] != nil }) {
        list.focus = index
        list.scroll(height: pageHeight)
      }
      if let current = dossier?.nomination.id, let nomination = changed[current] {
        return extendList() + openDossier(of: nomination)
      }
      return extendList() + (present ? [] : changed.keys.first.map { [.locate($0)] } ?? [])
    }
  }

  /// Gives changed rows their new place: out of the list, or to where the order now puts them.
  private mutating func reposition(_ changed: [NominationID: Nomination]) {
    let (query, order, context, reviewer) = (query, order, context, setting.reviewer.name)
    var moved: [Row] = []
    for row in list.rows {
      guard let nomination = changed[row.nomination.id] else { continue }
      let now = Row(number: row.number, nomination: nomination)
      if query.condition.matches(nomination, in: context),
        order.sortKey(of: row, for: reviewer) != order.sortKey(of: now, for: reviewer)
      {
        moved.append(now)
      }
    }
    let movedIDs = Set(moved.map(\.nomination.id))
    list.replace(changed) { nomination in
      !movedIDs.contains(nomination.id) && query.condition.matches(nomination, in: context)
    }
    for row in moved { list.insert(row) { order.precedes($0, $1, for: reviewer) } }
    list.scroll(height: pageHeight)
  }

  /// Puts the focus on the next pending row after it; on the next row if none is loaded.
  private mutating func focusNextPending() {
    let next = list.rows.indices.dropFirst(list.focus + 1).first { index in
      list.rows[index].nomination.standing.status == .pending
    }
    list.move(by: (next ?? list.focus + 1) - list.focus, height: pageHeight)
  }

  /// After a decision in an open dossier, the dossier of the row that now has the focus is opened.
  private mutating func showNextDossier(instead changed: [NominationID: Nomination]) -> [Effect] {
    guard let current = dossier?.nomination.id, let nomination = changed[current] else { return [] }
    // One that was opened from a page has no next: it shows how it stands now.
    guard pages.isEmpty else { return openDossier(of: nomination) }
    guard let next = list.focused?.nomination, next.id != current else {
      dossier = nil
      return []
    }
    return openDossier(of: next)
  }

  /// A nomination was looked up to be shown in the list.
  mutating func take(located row: Row) -> [Effect] {
    guard query.condition.matches(row.nomination, in: context) else { return [] }
    return reload(around: row)
  }
}
