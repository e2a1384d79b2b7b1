/// A set of row numbers, a bit for each: 125 kB for a million.
struct RowSet {
  private var words: [UInt64] = []

  /// An empty set.
  init() {}

  /// The set of some rows.
  init(_ rows: some Sequence<Int64>) {
    for row in rows { insert(row) }
  }

  /// Puts a row number in.
  mutating func insert(_ row: Int64) {
    let word = Int(row >> 6)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
    }
    words[word] |= 1 << UInt64(row & 63)
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a row number is in it.
  func contains(_ row: Int64) -> Bool {
    let word = Int(row >> 6)
    return word < words.count && words[word] & 1 << UInt64(row & 63) != 0
  }
}
