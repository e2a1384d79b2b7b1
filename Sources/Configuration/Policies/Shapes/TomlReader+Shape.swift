internal import PlainText
internal import ReviewEngine

extension TomlReader {
  /// Notes everything that is wrong with a table.
  mutating func check(_ items: [String: TomlItem], as table: TableShape, at path: [String]) {
    refuseOthers(in: items, than: table.names, at: path)
    for key in table.keys {
      if let item = items[key.name] {
        check(item, as: key.shape, at: path + [key.name])
      } else if key.isRequired {
        report(Finding(.missingKey(key.name), at: path))
      }
    }
  }

  /// Notes everything that is wrong with a value.
  mutating func check(_ item: TomlItem, as shape: Shape, at path: [String]) {
    guard shape.kinds.contains(item.kind) else {
      report(Finding(.wrongKind(expected: shape.kinds, found: item.kind), at: path))
      return
    }
    switch (shape, item) {
    case (.list(let element, let least), .array(let items)):
      for (index, item) in items.enumerated() { check(item, as: element, at: path + [String(index)]) }
      if items.count < least { report(.tooFew(least: least), at: path) }
    case (.table(let table), .table(let items)): check(items, as: table, at: path)
    case (.open(let shape), .table(let items)):
      for (key, item) in items { check(item, as: shape, at: path + [key]) }
    case (.variants(let shape), .table(let items)): check(items, as: shape, at: path)
    case (_, .string(let text)): check(text, as: shape, at: path)
    case (.number(let range), .integer(let number)):
      if !range.contains(number) { report(.outOfRange(range), at: path) }
    case (.points, _):
      if Points.hundredths(of: item) == nil { report(.malformedPoints, at: path) }
    case (.day, .date(let text)):
      guard CalendarDay(parsing: text) == nil else { return }
      report(TomlDate.isDay(Array(text.utf8)[...]) ? .noSuchDay(text) : .notADay(text), at: path)
    default: break
    }
  }

  /// Notes that something about a policy is wrong.
  mutating func report(
    _ mistake: PolicyMistake, at path: [String], spot: Finding.Spot = .value, nearest: String? = nil
  ) {
    report(Finding(.policy(mistake), at: path, spot: spot, nearest: nearest))
  }

  private mutating func check(_ text: String, as shape: Shape, at path: [String]) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(Finding(.emptyText, at: path))
      return
    }
    switch shape {
    case .id where !PermanentName.isID(text): report(.malformedID(text), at: path)
    case .version where !PermanentName.isVersion(text): report(.malformedVersion(text), at: path)
    case .word(let words) where !words.contains(text):
      let nearest = NearestName.of(text, among: words)
      report(Finding(.notOneOf(words, found: text), at: path, nearest: nearest))
    case .share: if let mistake = Share.mistake(in: text) { report(mistake, at: path) }
    case .offset where ClockOffset.seconds(of: text) == nil: report(.malformedOffset(text), at: path)
    case .query:
      do throws(QueryError) {
        _ = try Query(parsing: text)
      } catch {
        report(.query(error.problem.sentence), at: path, spot: .character(error.offset))
      }
    default: break
    }
  }

  private mutating func check(_ items: [String: TomlItem], as shape: VariantShape, at path: [String]) {
    if let variant = shape.variant(of: items) {
      let table = shape.table(variant)
      let others = Set(shape.variants.flatMap { $0.keys.map(\.name) }).subtracting(table.names)
      for key in items.keys where others.contains(key) {
        report(.keyNotFor(key, chosen: variant.word), at: path + [key], spot: .key)
      }
      check(items.filter { !others.contains($0.key) }, as: table, at: path)
      return
    }
    // Which keys it may have is not known; what every variant has can still be checked.
    check(
      items.filter { item in shape.common.contains { $0.name == item.key } },
      as: TableShape(nil, shape.common),
      at: path)
    let chooser = path + [shape.chooser]
    switch items[shape.chooser] {
    case .string(let word):
      if let mistake = shape.refused[word] {
        report(mistake, at: chooser)
      } else {
        check(word, as: .word(shape.variants.map(\.word)), at: chooser)
      }
    case .some(let item): reportKind(of: item, at: chooser, expected: .string)
    case nil: report(Finding(.missingKey(shape.chooser), at: path))
    }
  }
}
