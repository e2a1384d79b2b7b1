import ReviewEngine

/// Remembers of each row what it is about and what it says, in a few words of memory, to find rows that say the
/// same again and rows that contradict each other.
struct RowLedger {
  /// What a row is about: 128 bits, so that two of a million rows are not taken for one by chance.
  struct Key: Hashable {
    private let first: Int
    private let second: Int

    init(id: NominationID?, dossier: Dossier) {
      first = Self.hash(salt: 1, id, dossier)
      second = Self.hash(salt: 2, id, dossier)
    }

    private static func hash(salt: UInt8, _ id: NominationID?, _ dossier: Dossier) -> Int {
      var hasher = Hasher()
      hasher.combine(salt)
      if let id {
        hasher.combine(letters: id.rawValue)
      } else {
        hasher.combine(0)
        for field in [dossier.subject, dossier.unit, dossier.title, dossier.year, dossier.achievement] {
          hasher.combine(letters: field)
        }
      }
      return hasher.finalize()
    }
  }

  /// Two rows that contradict each other: one of them, and where the other is.
  struct Clash: Equatable {
    let line: Int
    let otherLine: Int
  }

  private struct Entry {
    let content: Int
    let line: Int
    var isCollided = false
  }

  private var entries: [Key: Entry] = [:]
  /// Lines of rows that are not to be taken in: repeats and collisions.
  private(set) var skippedLines: Set<Int> = []
  private(set) var repeated = 0
  private(set) var collided = 0

  /// Rows that are to be taken in.
  var accepted: Int { entries.count - collidedKeys }
  private var collidedKeys = 0

  /// What a row says, as a number.
  static func content(of dossier: Dossier, _ forms: Facts) -> Int {
    var hasher = Hasher()
    hasher.combine(lettersOf: dossier)
    for fact in forms.all {
      hasher.combine(letters: fact.name)
      hasher.combine(letters: fact.value)
    }
    return hasher.finalize()
  }

  /// Enters a row; answers the contradictions it brings to light, of an earlier row too.
  mutating func enter(_ key: Key, content: Int, line: Int) -> [Clash] {
    guard let known = entries[key] else {
      entries[key] = Entry(content: content, line: line)
      return []
    }
    skippedLines.insert(line)
    if known.isCollided {
      collided += 1
      return [Clash(line: line, otherLine: known.line)]
    }
    if known.content == content {
      repeated += 1
      return []
    }
    entries[key]?.isCollided = true
    collidedKeys += 1
    collided += 2
    skippedLines.insert(known.line)
    return [Clash(line: known.line, otherLine: line), Clash(line: line, otherLine: known.line)]
  }
}

extension Hasher {
  /// Everything that a row says.
  mutating func combine(lettersOf dossier: Dossier) {
    for field in [
      dossier.subject, dossier.position, dossier.unit, dossier.nominator, dossier.field, dossier.movement,
      dossier.title, dossier.year, dossier.achievement, dossier.evidence,
    ] {
      combine(letters: field)
    }
    combine(dossier.subjectKind)
    combine(dossier.kind)
    combine(dossier.date)
    for extra in dossier.extras {
      combine(letters: extra.name)
      combine(letters: extra.value)
    }
  }

  /// A text by its bytes: texts are composed already, and composing them once more takes most of the time.
  mutating func combine(letters text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(UInt8(0xFF))
  }
}

extension ResolvedColumns {
  /// The report of a contradiction: at the id, or, for rows without one, at the subject.
  func collision(_ clash: RowLedger.Clash, of id: NominationID?, _ dossier: Dossier) -> RowProblem {
    let index = sources[id == nil ? .field(.subject) : .id]?.first ?? 0
    return RowProblem(
      line: clash.line, column: index + 1, columnName: header[index], value: id?.rawValue ?? dossier.subject,
      reason: .collision(otherLine: clash.otherLine))
  }
}
