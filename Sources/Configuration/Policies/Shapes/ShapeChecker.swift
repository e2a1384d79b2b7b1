internal import PlainText
internal import ReviewEngine

/// Checks a file against its shape. The way to where it is is kept as one stack: most values have nothing wrong with
/// them, and a list of keys for each of them would be most of the work.
struct ShapeChecker {
  /// Everything that was wrong.
  private(set) var reader = TomlReader()
  private var path: [String] = []

  /// Notes everything that is wrong with a whole file.
  mutating func check(_ items: [String: TomlItem], as table: TableShape) {
    refuseOthers(in: items, than: table)
    for key in table.keys {
      if let item = items[key.name] {
        inside(key.name) { $0.check(item, as: key.shape) }
      } else if key.isRequired {
        reader.report(Finding(.missingKey(key.name), at: path))
      }
    }
  }

  private mutating func inside(_ key: String, _ body: (inout ShapeChecker) -> Void) {
    path.append(key)
    body(&self)
    path.removeLast()
  }

  private mutating func refuseOthers(in items: [String: TomlItem], than table: TableShape) {
    // Where every key that is there is known there can be no other.
    guard table.keys.count(where: { items[$0.name] != nil }) < items.count else { return }
    reader.refuseOthers(in: items, than: table.names, at: path)
  }

  private mutating func check(_ item: TomlItem, as shape: Shape) {
    guard shape.kinds.contains(item.kind) else {
      reader.report(Finding(.wrongKind(expected: shape.kinds, found: item.kind), at: path))
      return
    }
    switch (shape, item) {
    case (.list(let element, let least), .array(let items)):
      for (index, item) in items.enumerated() { inside(String(index)) { $0.check(item, as: element) } }
      if items.count < least { report(.tooFew(least: least)) }
    case (.table(let table), .table(let items)): check(items, as: table)
    case (.open(let shape), .table(let items)):
      for (key, item) in items { inside(key) { $0.check(item, as: shape) } }
    case (.variants(let shape), .table(let items)): check(items, as: shape)
    case (_, .string(let text)): check(text, as: shape)
    case (.number(let range), .integer(let number)):
      if !range.contains(number) { report(.outOfRange(range)) }
    case (.points, _):
      if Points.hundredths(of: item) == nil { report(.malformedPoints) }
    case (.day, .date(let text)):
      guard TomlDate.day(text) == nil else { return }
      report(TomlDate.isDay(Array(text.utf8)[...]) ? .noSuchDay(text) : .notADay(text))
    default: break
    }
  }

  private mutating func report(
    _ mistake: PolicyMistake, spot: Finding.Spot = .value, nearest: String? = nil
  ) {
    reader.report(mistake, at: path, spot: spot, nearest: nearest)
  }

  private mutating func check(_ text: String, as shape: Shape) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      reader.report(Finding(.emptyText, at: path))
      return
    }
    switch shape {
    case .id where !PermanentName.isID(text): report(.malformedID(text))
    case .version where !PermanentName.isVersion(text): report(.malformedVersion(text))
    case .word(let words) where !words.contains(text):
      let nearest = NearestName.of(text, among: words)
      reader.report(Finding(.notOneOf(words, found: text), at: path, nearest: nearest))
    case .share: if let mistake = Share.mistake(in: text) { report(mistake) }
    case .offset where ClockOffset.seconds(of: text) == nil: report(.malformedOffset(text))
    case .query:
      do throws(QueryError) {
        _ = try Query(parsing: text)
      } catch {
        report(.query(error.problem.sentence), spot: .character(error.offset))
      }
    default: break
    }
  }

  private mutating func check(_ items: [String: TomlItem], as shape: VariantShape) {
    if let variant = shape.variant(of: items) {
      let table = shape.table(variant)
      let others = items.keys.filter { key in
        table[key] == nil && shape.variants.contains { $0.keys.contains { $0.name == key } }
      }
      for key in others { inside(key) { $0.report(.keyNotFor(key, chosen: variant.word), spot: .key) } }
      check(others.isEmpty ? items : items.filter { !others.contains($0.key) }, as: table)
      return
    }
    // Which keys it may have is not known; what every variant has can still be checked.
    check(
      items.filter { item in shape.common.contains { $0.name == item.key } },
      as: TableShape(nil, shape.common))
    inside(shape.chooser) { checker in
      switch items[shape.chooser] {
      case .string(let word):
        if let mistake = shape.refused[word] {
          checker.report(mistake)
        } else {
          checker.check(word, as: .word(shape.variants.map(\.word)))
        }
      case .some(let item): checker.reader.reportKind(of: item, at: checker.path, expected: .string)
      case nil: checker.reader.report(Finding(.missingKey(shape.chooser), at: checker.path.dropLast()))
      }
    }
  }
}

extension TomlReader {
  /// Notes that something about a policy is wrong.
  mutating func report(
    _ mistake: PolicyMistake, at path: [String], spot: Finding.Spot = .value, nearest: String? = nil
  ) {
    report(Finding(.policy(mistake), at: path, spot: spot, nearest: nearest))
  }
}
