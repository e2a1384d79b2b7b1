import ReviewEngine
import Testing

@Suite("Secrecy of the ballot")
struct SecretBallotTests {
  /// Everything that the ledger would hold of a session with a ballot, in which members vote as they are assigned.
  private func ledger(
    of assignment: [BallotChoice], on id: NominationID, isSecret: Bool
  ) throws -> [String] {
    var session = try CouncilSample.opened()
    var bodies: [String] = []
    let nomination = try #require(CouncilSample.nominations[id])
    func record(_ edit: (inout CouncilSession) throws(CouncilRefusal) -> Void) throws {
      let changeSet = try CouncilSample.council().change(session, edit).get()
      let change = try #require(changeSet.records.first)
      bodies.append(change.event.body.text + change.result.facts.canonicalText.text)
      session = try CouncilSession(change.result)
    }
    if isSecret {
      // The ballots are in a box. Those who count take them out: all that is left of them is how many there are.
      let counts = BallotCounts(
        yes: assignment.count { $0 == .yes }, no: assignment.count { $0 == .no },
        abstain: assignment.count { $0 == .abstain })
      try record { session throws(CouncilRefusal) in try session.count(nomination, counts) }
    } else {
      for (index, choice) in assignment.enumerated() {
        try record { session throws(CouncilRefusal) in
          try session.cast(choice, on: id, by: "Ủy viên \(index + 1)")
        }
      }
      try record { session throws(CouncilRefusal) in try session.count(nomination, nil) }
    }
    let closing = try CouncilSample.council().close(session, nominations: CouncilSample.nominations).get()
    return bodies + closing.records.map(\.event.body.text) + closing.changes.map(\.event.body.text)
  }

  private static let assignment: [BallotChoice] = [.yes, .yes, .no, .yes, .abstain, .yes, .yes, .no, .yes]

  /// The same votes, given by others.
  private static let rotations = (1..<assignment.count).map { shift in
    Array(assignment[shift...] + assignment[..<shift])
  }

  @Test("Who voted what makes no difference to anything that is kept", arguments: rotations)
  func secret(other: [BallotChoice]) throws {
    let kept = try ledger(of: Self.assignment, on: CouncilSample.secret, isSecret: true)
    #expect(try ledger(of: other, on: CouncilSample.secret, isSecret: true) == kept)
    #expect(!kept.joined().contains("votes"))
  }

  @Test("It does in an open ballot: the comparison can fail", arguments: rotations)
  func open(other: [BallotChoice]) throws {
    let kept = try ledger(of: Self.assignment, on: CouncilSample.open, isSecret: false)
    #expect(try ledger(of: other, on: CouncilSample.open, isSecret: false) != kept)
  }

  @Test("Nothing can be recorded of single votes, whether the ballot is counted or not")
  func noRoad() throws {
    var session = try CouncilSample.opened()
    let id = CouncilSample.secret
    for choice in BallotChoice.allCases {
      for isWritten in [true, false] {
        for member in session.members {
          #expect(throws: CouncilRefusal.secretTakesCounts(id)) {
            try session.cast(choice, on: id, by: member.name, isWritten: isWritten)
          }
        }
      }
    }
    #expect(session.item(of: id)?.ballot?.votes.isEmpty == true)
  }
}
