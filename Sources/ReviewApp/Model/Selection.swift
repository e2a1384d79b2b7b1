import ReviewEngine

/// What a bulk action acts on.
enum Selection: Sendable, Hashable {
  /// Nothing is marked: commands act on the focused row.
  case none
  /// Rows marked one by one, as they were seen.
  case rows([NominationID: Row])
  /// Every nomination that the list's query matches, but for some.
  case allMatching(except: [NominationID: Row])

  /// Whether a row is marked.
  func contains(_ id: NominationID) -> Bool {
    switch self {
    case .none: false
    case .rows(let rows): rows[id] != nil
    case .allMatching(let exceptions): exceptions[id] == nil
    }
  }

  /// How many are marked, of so many that the list's query matches.
  func count(of matches: Int) -> Int {
    switch self {
    case .none: 0
    case .rows(let rows): rows.count
    case .allMatching(let exceptions): max(0, matches - exceptions.count)
    }
  }

  /// Marks a row, or takes its mark away.
  mutating func toggle(_ row: Row) {
    let id = row.nomination.id
    switch self {
    case .none:
      self = .rows([id: row])
    case .rows(var rows):
      if rows.removeValue(forKey: id) == nil { rows[id] = row }
      self = rows.isEmpty ? .none : .rows(rows)
    case .allMatching(var exceptions):
      if exceptions.removeValue(forKey: id) == nil { exceptions[id] = row }
      self = .allMatching(except: exceptions)
    }
  }

  /// Marks all that match, or nothing if all were marked.
  mutating func toggleAll() {
    self = self == .allMatching(except: [:]) ? .none : .allMatching(except: [:])
  }

  /// Marks what is not marked, and the other way round.
  mutating func invert() {
    switch self {
    case .none: self = .allMatching(except: [:])
    case .rows(let rows): self = .allMatching(except: rows)
    case .allMatching: self = .none
    }
  }
}
