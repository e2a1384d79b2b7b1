import ReviewEngine

/// How far a nomination has come: the stage it is in and its status there.
///
/// The shares follow the funnels of real programmes (a district: 123 recognised, 55 typical, 18 proposed; a city's
/// models over five years: 219 new, 127 reviewed, 19 replicated, 75 struck off): most are in the first stage, fewer
/// in each later one, and older ones have come further.
struct Course: Sendable {
  let stage: Stage
  let status: Status

  /// The course of a row whose nomination is so many days old. Shares are dealt out by the golden ratio, so that
  /// even a short sequence holds each of them.
  static func of(row: Int, age: Int) -> Course {
    let table =
      switch age {
      case ..<75: Self.fresh
      case ..<330: Self.thisYear
      case ..<690: Self.lastYear
      default: Self.older
      }
    let turn = Double(row) * 0.618_033_988_749_895
    var rest = Int((turn - turn.rounded(.down)) * 100)
    for (course, share) in table {
      rest -= share
      if rest < 0 { return course }
    }
    return Course(stage: .detect, status: .pending)
  }

  private typealias Shares = [(course: Course, share: Int)]

  private static let fresh: Shares = shares([
    (.detect, .pending, 74), (.detect, .returned, 11), (.detect, .rejected, 5), (.detect, .withdrawn, 1),
    (.detect, .held, 1), (.cultivate, .pending, 8),
  ])
  private static let thisYear: Shares = shares([
    (.detect, .pending, 44), (.detect, .returned, 6), (.detect, .rejected, 7), (.detect, .held, 2),
    (.cultivate, .pending, 29), (.cultivate, .returned, 2), (.cultivate, .held, 1), (.summarize, .pending, 9),
  ])
  private static let lastYear: Shares = shares([
    (.detect, .pending, 6), (.detect, .returned, 4), (.detect, .rejected, 22), (.cultivate, .pending, 26),
    (.cultivate, .returned, 3), (.cultivate, .rejected, 3), (.cultivate, .dropped, 2),
    (.cultivate, .withdrawn, 1), (.summarize, .pending, 17),
    (.summarize, .rejected, 3),
    (.replicate, .pending, 9), (.replicate, .completed, 4),
  ])
  private static let older: Shares = shares([
    (.detect, .rejected, 24), (.cultivate, .pending, 10), (.cultivate, .rejected, 5),
    (.cultivate, .dropped, 5),
    (.summarize, .pending, 14),
    (.summarize, .returned, 5), (.summarize, .rejected, 3), (.summarize, .dropped, 2),
    (.replicate, .pending, 18),
    (.replicate, .completed, 14),
  ])

  private static func shares(_ rows: [(Stage, Status, Int)]) -> Shares {
    rows.map { (Course(stage: $0, status: $1), $2) }
  }
}
