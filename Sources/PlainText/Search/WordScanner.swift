/// Reads the words of prepared text one after another, both forms at once.
///
/// The one place that says what a word is: index, query and lowering all go through it.
struct WordScanner: ~Copyable {
  /// The folded form of the word that was read last, in UTF-8.
  private(set) var folded = ByteScratch()
  /// Its lower case with accents and the tone in its place, in UTF-8.
  private(set) var accented = ByteScratch()
  /// What ended the word, `nil` at the end of the text.
  private(set) var separator: Unicode.Scalar?

  private let table = LatinLetter.table
  private var nucleus = Nucleus()
  /// Where the vowels of the word begin and end in `accented`.
  private var vowelStart = 0
  private var vowelEnd = 0
  private var isTableOnly = true

  /// Reads the next word into `folded` and `accented`.
  /// - Parameters:
  ///   - reader: stands anywhere in prepared text; afterwards behind the word and its separator.
  ///   - separators: takes each scalar before the word that belongs to none.
  /// - Returns: `false` when the text had no further word.
  @inline(__always)
  mutating func readWord(
    from reader: inout UTF8Reader, separators: (Unicode.Scalar) -> Void = { _ in }
  ) -> Bool {
    start()
    while let value = reader.next() {
      if add(value) { continue }
      separator = Unicode.Scalar(value)
      if accented.isEmpty {
        if let separator { separators(separator) }
        continue
      }
      finish()
      return true
    }
    separator = nil
    finish()
    return !accented.isEmpty
  }

  private mutating func start() {
    folded.removeAll()
    accented.removeAll()
    nucleus = Nucleus()
    isTableOnly = true
  }

  /// Adds a scalar to the word, or answers `false` when it belongs to none.
  @inline(__always)
  private mutating func add(_ value: UInt32) -> Bool {
    guard let index = LatinLetter.index(of: value) else { return addRare(value) }
    let letter = table[index]
    guard letter.isWord else { return false }
    if letter.vowelCode == LatinLetter.noVowel {
      nucleus.addConsonant(isQ: value | 0x20 == 0x71, isG: value | 0x20 == 0x67)
      letter.appendLowercased(to: &accented)
    } else {
      addVowel(letter)
    }
    if !letter.appendFolded(to: &folded) {
      appendRareFolded(value)
    }
    return true
  }

  @inline(__always)
  private mutating func addVowel(_ letter: LatinLetter) {
    let count = nucleus.count
    if count == 0 {
      vowelStart = accented.count
    }
    nucleus.addVowel(code: letter.vowelCode)
    letter.appendLowercased(to: &accented)
    if nucleus.count > count {
      vowelEnd = accented.count
    }
  }

  private mutating func addRare(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), ScalarFolding.isWord(scalar) else { return false }
    if accented.isEmpty, ScalarFolding.isMark(scalar) { return false }
    nucleus.addConsonant(isQ: false, isG: false)
    var bytes: [UInt8] = []
    ScalarFolding.appendLowercased(scalar, to: &bytes)
    accented.append(contentsOf: bytes)
    appendRareFolded(value)
    return true
  }

  private mutating func appendRareFolded(_ value: UInt32) {
    isTableOnly = false
    guard let scalar = Unicode.Scalar(value) else { return }
    var bytes: [UInt8] = []
    ScalarFolding.appendFolded(scalar, to: &bytes)
    folded.append(contentsOf: bytes)
  }

  @inline(__always)
  private mutating func finish() {
    if let misplacement = nucleus.misplacement {
      moveTone(misplacement)
    }
    if !isTableOnly {
      recompose()
    }
  }

  private mutating func moveTone(_ misplacement: Nucleus.Misplacement) {
    guard let tone = nucleus.vowel(at: misplacement.from)?.tone else { return }
    var bytes = accented.withBytes(Array.init)
    var vowels: [UInt8] = []
    for index in 0..<nucleus.count {
      guard let vowel = nucleus.vowel(at: index) else { return }
      let moved = Vowel(vowel.letter, index == misplacement.to ? tone : .level)
      vowels.append(contentsOf: String(moved.scalar).utf8)
    }
    bytes.replaceSubrange(vowelStart..<vowelEnd, with: vowels)
    accented.removeAll()
    accented.append(contentsOf: bytes)
  }

  /// Lowering and leaving out accents can bring scalars together that compose.
  private mutating func recompose() {
    Self.recompose(&folded)
    Self.recompose(&accented)
  }

  private static func recompose(_ bytes: inout ByteScratch) {
    let text = bytes.text
    bytes.removeAll()
    bytes.append(contentsOf: Normalization.composed(text).utf8)
  }
}
