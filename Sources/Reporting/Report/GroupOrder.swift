internal import PlainText
internal import ReviewEngine

/// Puts the groups of a grouping in the order that people expect: the latest years first, kinds as they are listed,
/// everything else by how many there are, the most first; those who do not say come last.
struct GroupOrder {
  private let groups: NominationGroups

  init(of groups: NominationGroups) {
    self.groups = groups
  }

  /// Keys with what was counted, sorted.
  func sorted<Count>(_ counts: [String: Count], by size: (Count) -> Int) -> [(term: Term?, count: Count)] {
    let known = Dictionary(groups.known.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let rows = counts.map { key, count -> (place: Place, term: Term?, count: Count) in
      let term = groups.term(of: key)
      let number =
        switch groups.grouping {
        case .year: -Self.year(key)
        case .kind, .subjectKind: known[key] ?? known.count
        case .field, .unit, .nominator, .movement, .title: -size(count)
        }
      return (
        Place(isLast: term == nil, number: number, name: OrderingKey(text: term?.id ?? "")), term, count
      )
    }
    return rows.sorted { $0.place < $1.place }.map { ($0.term, $0.count) }
  }

  private static func year(_ text: String) -> Int {
    Dossier(subject: "", year: text).yearNumber ?? 0
  }

  private struct Place: Comparable {
    let isLast: Bool
    let number: Int
    let name: OrderingKey

    static func < (left: Self, right: Self) -> Bool {
      if left.isLast != right.isLast { return right.isLast }
      return (left.number, left.name) < (right.number, right.name)
    }
  }
}
