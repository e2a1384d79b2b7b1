import PlainText
import ReviewEngine

/// What each column of one file is.
public struct ResolvedColumns: Equatable, Sendable {
  /// What a column is used for.
  public enum Use: Equatable, Sendable {
    /// It is one of guong's own; `isForced` when the user said so.
    case target(ColumnTarget, isForced: Bool)
    /// It is what a field of a stage's form says.
    case form(FormColumn)
    /// It is kept as an extra field of this name.
    case extra(String)
    /// It only counts the rows, or tells of decisions in an export of guong's: nothing arrives decided.
    case ignored
  }

  /// The columns' names in the file.
  public let header: [String]
  /// What each column is used for, in the order of the file. A column that the user named for several targets
  /// shows the last.
  public let uses: [Use]
  /// The columns that each target is read from, counted from 0.
  let sources: [ColumnTarget: [Int]]
  /// The columns that serve only where those before them are empty; elsewhere they are kept as extra fields.
  let spares: [Spare]

  /// A column that helps out.
  struct Spare: Equatable, Sendable {
    /// The column, counted from 0.
    let index: Int
    /// The columns that come before it.
    let before: [Int]
    /// The name of the extra field that keeps it.
    let name: String
  }

  /// Finds out what the columns of a file are.
  ///
  /// - Throws: `columnNotFound` when the mapping names a column that the file does not have, or when no column
  ///   is the subject, without which there is no nomination.
  public init(
    header: [String], mapping: ColumnMapping, forms: [FormColumn] = [], file: String
  ) throws(ExchangeError) {
    self.header = header
    var sources: [ColumnTarget: [Int]] = [:]
    var uses = [Use?](repeating: nil, count: header.count)
    for entry in mapping.entries {
      for index in try Self.columns(named: entry.column, in: header, file: file) {
        sources[entry.target, default: []].append(index)
        uses[index] = .target(entry.target, isForced: true)
      }
    }
    var best: [ColumnTarget: (index: Int, rank: Int)] = [:]
    for (index, name) in header.enumerated() where uses[index] == nil {
      guard let known = ColumnTarget.recognized(name), sources[known.target] == nil,
        known.rank < best[known.target]?.rank ?? .max
      else { continue }
      best[known.target] = (index, known.rank)
    }
    for (target, choice) in best {
      sources[target] = [choice.index]
      uses[choice.index] = .target(target, isForced: false)
    }
    Self.findForms(forms, in: header, uses: &uses)
    guard sources[.field(.subject)] != nil else {
      let known = [ColumnTarget.field(.subject).name] + ColumnTarget.field(.subject).knownNames
      let nearest = header.first { NearestName.of($0, among: known) != nil }
      throw .columnNotFound(file: file, name: ColumnTarget.field(.subject).name, nearest: nearest)
    }
    self.sources = sources
    self.uses = Self.withExtras(uses, header: header)
    spares = Self.spares(in: sources, header: header)
  }

  /// Columns named as exports name those of forms; of two with one name the first counts.
  private static func findForms(_ forms: [FormColumn], in header: [String], uses: inout [Use?]) {
    let byName = Dictionary(forms.map { ($0.name, $0) }) { first, _ in first }
    var taken: Set<String> = []
    for (index, name) in header.enumerated() where uses[index] == nil {
      let name = CellText.cleaned(name).lowercased()
      if let column = byName[name], taken.insert(name).inserted { uses[index] = .form(column) }
    }
  }

  /// The columns after the first of a target that takes only one, unless they are also something else.
  private static func spares(in sources: [ColumnTarget: [Int]], header: [String]) -> [Spare] {
    let counts = sources.values.joined().reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    var spares: [Spare] = []
    for (target, indices) in sources where !target.joinsColumns {
      for (position, index) in indices.enumerated().dropFirst() where counts[index] == 1 {
        spares.append(
          Spare(
            index: index, before: Array(indices[..<position]),
            name: ReservedColumn.extraName(from: CellText.cleaned(header[index]))))
      }
    }
    return spares.sorted { $0.index < $1.index }
  }

  /// The columns of a name: to the letter, else accents and case aside.
  private static func columns(
    named name: String, in header: [String], file: String
  ) throws(ExchangeError) -> [Int] {
    let exact = header.indices.filter { header[$0] == name }
    if !exact.isEmpty { return exact }
    let wanted = HeaderName.normalized(name)
    let similar = header.indices.filter { !wanted.isEmpty && HeaderName.normalized(header[$0]) == wanted }
    guard similar.isEmpty else { return similar }
    throw .columnNotFound(file: file, name: name, nearest: NearestName.of(name, among: header))
  }

  /// Every column without a use is ignored or an extra; no two extras have one name.
  private static func withExtras(_ uses: [Use?], header: [String]) -> [Use] {
    var taken: Set<String> = []
    return uses.enumerated().map { index, use in
      if let use { return use }
      let name = CellText.cleaned(header[index])
      if ColumnTarget.isOrdinal(name) || ReservedColumn.isReserved(name) { return .ignored }
      let plain = name.isEmpty ? "#\(index + 1)" : ReservedColumn.extraName(from: name)
      var unique = plain
      var count = 1
      while !taken.insert(unique).inserted {
        count += 1
        unique = "\(plain) (\(count))"
      }
      return .extra(unique)
    }
  }
}
