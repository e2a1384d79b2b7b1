import ReviewEngine
import Testing

@testable import DemoNominations

@Suite("Demo nominations that came twice")
struct DemoDuplicatesTests {
  /// Whether two rows look alike by what a store compares: they share a key, and are suspects.
  private static func areSuspects(_ one: LikenessProfile, _ other: LikenessProfile) -> Bool {
    !Set(one.keys).isDisjoint(with: other.keys) && Likeness(one, other).isSuspect
      && LikenessSketch(one).mayLook(like: LikenessSketch(other))
  }

  @Test(arguments: [7, 2026, 40_412] as [UInt64])
  func `every one that is sent in again is found, and few others are asked about`(seed: UInt64) {
    let profiles = DemoNominations(size: 3000, seed: seed).map { LikenessProfile($0.dossier) }
    var missed: [Int] = []
    for (row, profile) in profiles.enumerated() {
      guard let original = DemoNominations.original(ofRow: row) else { continue }
      if !Self.areSuspects(profiles[original], profile) { missed.append(row) }
    }
    #expect(missed.isEmpty)
  }

  @Test
  func
    `who is asked about without having been sent in again is the same subject in the same year, or the same text`()
  {
    let rows = DemoNominations(size: 3000).map(\.dossier)
    let profiles = rows.map { LikenessProfile($0) }
    var buckets: [LikenessKey: [Int]] = [:]
    for (row, profile) in profiles.enumerated() {
      for key in profile.keys { buckets[key, default: []].append(row) }
    }
    var others = 0
    for members in buckets.values {
      for later in members {
        for earlier in members where earlier < later && DemoNominations.original(ofRow: later) != earlier {
          let likeness = Likeness(profiles[earlier], profiles[later])
          guard likeness.isSuspect else { continue }
          others += 1
          let isSame =
            likeness.evidence.contains(.name(.same)) || likeness.evidence.contains(.name(.respelled))
          let isText = likeness.evidence.contains {
            switch $0 {
            case .achievement, .achievementPart: true
            default: false
            }
          }
          #expect(isSame || isText, "\(rows[earlier].subject), \(rows[later].subject): \(likeness.code)")
        }
      }
    }
    // Collectives of seven invented provinces come up again; people rarely do.
    #expect(others < 450, "\(others)")
  }
}
