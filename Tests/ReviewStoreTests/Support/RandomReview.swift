import ReviewEngine
import ReviewStore

/// Plays a random review into a store: imports, decisions, undo, redo and amendments of two reviewers.
struct RandomReview {
  let store: any Store
  var generator: SeededGenerator
  private var minutes = 0

  init(store: any Store, seed: UInt64) {
    self.store = store
    generator = SeededGenerator(seed: seed)
  }

  /// Registers nominations, several of them at the same moment, and lets the reviewers act.
  mutating func play(nominations: Int, actions: Int) async throws {
    var ids: [String] = []
    while ids.count < nominations {
      let count = Int.random(in: 1...20, using: &generator)
      let batch = (1...count).map { ("N-\(ids.count + $0)", generator.dossier()) }
      let time = Samples.time(minutes)
      _ = try await store.register(Samples.header(minutes)) { registrar in
        for (id, dossier) in batch {
          try registrar.record(
            Samples.workflow.registration(of: dossier, as: NominationID(id), from: "random", at: time))
        }
      }
      ids += batch.map(\.0)
      minutes += 1
    }
    for _ in 0..<actions { try await act(on: generator.pick(ids)) }
  }

  private mutating func act(on id: String) async throws {
    let reviewer = generator.pick([Samples.lan, Samples.minh])
    minutes += Int.random(in: 0...2, using: &generator)
    do {
      switch Int.random(in: 0..<9, using: &generator) {
      case 0: try await store.undo(by: reviewer, minutes: minutes)
      case 1: try await store.redo(by: reviewer, minutes: minutes)
      case 2: try await amend(id)
      case 3: try await store.decide(.reject, on: id, reason: "duplicate", by: reviewer, minutes: minutes)
      case 4: try await store.decide(.return, on: id, reason: "wrong-form", by: reviewer, minutes: minutes)
      case 5, 6: try await store.decide(.postpone, on: id, by: reviewer, minutes: minutes)
      default: try await store.decide(.approve, on: id, by: reviewer, minutes: minutes)
      }
    } catch is Refusals {
      // What the rules do not allow is a move like any other: nothing happens.
    }
  }

  private mutating func amend(_ id: String) async throws {
    let (dossier, time) = (generator.dossier(), Samples.time(minutes))
    _ = try await store.register(Samples.header(minutes)) { registrar in
      guard let old = try registrar.nomination(NominationID(id)),
        let change = Samples.workflow.amendment(of: old, to: dossier, from: "random", at: time)
      else { return }
      try registrar.record(change)
    }
  }
}
