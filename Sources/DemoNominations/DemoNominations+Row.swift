import ReviewEngine

extension DemoNominations {
  /// The nomination of one row, 0 to `size`.
  func nomination(row: Int) -> DemoNomination {
    let entry = calendar.entry(row: row)
    var dossier: Dossier
    if let original = Self.original(ofRow: row) {
      var random = SplitMix64(seed: seed, row: row)
      dossier = draft(row: original).respelled(random: &random)
      dossier.year = String(entry.day.year)
      dossier.date = entry.day
    } else {
      dossier = draft(row: row)
    }
    var random = SplitMix64(seed: ~seed, row: row)
    let age = today.daysSince1970 - entry.day.daysSince1970
    let registeredAgo = Span.minutes(age * 24 * 60 + random.within(1...400))
    return DemoNomination(
      id: entry.id, dossier: dossier, registeredAgo: registeredAgo,
      history: Course.of(row: row, age: age).history(
        of: dossier, on: entry.day, since: registeredAgo, random: &random))
  }

  /// The dossier that a row would have if it were no copy.
  private func draft(row: Int) -> Dossier {
    Draft(row: row, day: calendar.entry(row: row).day, random: SplitMix64(seed: seed, row: row)).dossier()
  }

  /// The row that another one sends in again: every thirtieth does, with the name spelt otherwise, because a
  /// review must find such pairs. Nil for the others. A copy is never copied.
  static func original(ofRow row: Int) -> Int? {
    row % 30 == 29 ? row - 1 - (row / 30 * 11 + 6) % 28 : nil
  }
}
