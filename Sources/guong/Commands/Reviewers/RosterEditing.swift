import ReviewEngine
import ReviewStore

/// A command that changes the roster.
protocol RosterEditing: GuongCommand {
  /// What changes, where the roster is as it is.
  func edit(of roster: Roster) throws -> Roster.Edit
}

extension RosterEditing {
  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let records = try await store.records(.reviewer)
    let edit = try edit(of: Roster(records: records))
    let proposal = surroundings.workflow.propose(
      edit, on: records, by: surroundings.reviewer, at: surroundings.now)
    guard let changeSet = try proposal.get() else {
      return Talk.say(surroundings.say(Words.rosterUnchanged))
    }
    let applied = try await store.apply(changeSet)
    for change in applied.changeSet.records {
      if let member = RosterMember(change.result) { Talk.say(surroundings.say(Words.rosterChanged(member))) }
    }
  }

  /// A name as the roster keeps it.
  /// - Throws: `Failure` when nothing of the name is left.
  func name(_ text: String) throws -> String {
    guard let name = RosterMember.name(text) else {
      throw Failure(
        .badInput, vi: "tên không được để trống, không có ký tự điều khiển",
        en: "a name is not empty and has no control characters")
    }
    return name
  }
}
