/// One written word, taken apart so that its tone and its vowels can be changed.
struct Syllable {
  private struct Letter {
    var scalar: Unicode.Scalar
    /// The vowel without regard to case, `nil` for consonants and marks.
    var vowel: Vowel?

    init(_ scalar: Unicode.Scalar) {
      self.scalar = scalar
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first
      vowel = Vowel.forms.firstIndex { $0 == small }.flatMap { Vowel(code: UInt8($0)) }
    }

    /// Writes another vowel in the case of the one that stood here.
    mutating func replace(with vowel: Vowel) {
      let isCapital = scalar.properties.isUppercase
      self.vowel = vowel
      scalar = isCapital ? vowel.scalar.capital : vowel.scalar
    }
  }

  private var letters: [Letter]

  /// Takes a word apart.
  /// - Parameter word: letters and marks in NFC.
  init(_ word: [Unicode.Scalar]) {
    letters = word.map(Letter.init)
  }

  /// The word as it stands now.
  var scalars: [Unicode.Scalar] { letters.map(\.scalar) }

  private var vowelStart: Int? { letters.firstIndex { $0.vowel != nil } }

  /// Moves the tone over the vowel where it belongs, when the word is one syllable with one tone.
  mutating func placeTone() {
    let stray = strayTone
    var changed = self
    if let stray {
      changed.takeOff(stray)
    }
    guard let start = changed.vowelStart else { return }
    let nucleus = changed.nucleus
    if let stray {
      guard let target = nucleus.strayTarget, let vowel = changed.letters[start + target].vowel else {
        return
      }
      changed.letters[start + target].replace(with: Vowel(vowel.letter, stray.tone))
      self = changed
    } else if let misplacement = nucleus.misplacement {
      moveTone(from: start + misplacement.from, to: start + misplacement.to)
    }
  }

  private mutating func moveTone(from: Int, to: Int) {
    guard let old = letters[from].vowel, let new = letters[to].vowel else { return }
    letters[from].replace(with: Vowel(old.letter, .level))
    letters[to].replace(with: Vowel(new.letter, old.tone))
  }

  /// Writes `i` for a last `y` with only consonants before it, `qu` among them.
  mutating func writeI() {
    guard letters.count > 1, let last = letters.last?.vowel, last.letter == .y else { return }
    var before = letters.dropLast()
    if before.count == 2, letters[0].scalar.isLetter("q"), letters[1].vowel == Vowel(.u, .level) {
      before = before.dropLast()
    }
    guard before.allSatisfy({ $0.vowel == nil }) else { return }
    letters[letters.count - 1].replace(with: Vowel(.i, last.tone))
  }

  private var nucleus: Nucleus {
    var nucleus = Nucleus()
    for letter in letters {
      if let vowel = letter.vowel {
        nucleus.addVowel(code: vowel.code)
      } else {
        nucleus.addConsonant(isQ: letter.scalar.isLetter("q"), isG: letter.scalar.isLetter("g"))
      }
    }
    return nucleus
  }
}

extension Syllable {
  /// A tone mark over a consonant or before the first letter.
  private struct StrayTone {
    let index: Int
    /// The consonant without it, `nil` when nothing stays.
    let rest: Unicode.Scalar?
    let tone: Vowel.Tone
  }

  /// The tone mark that is over no vowel; `nil` also when there are several, for then the word is not understood.
  ///
  /// A tilde is none: `ñ` is a letter of its own in too many names.
  private var strayTone: StrayTone? {
    var found: StrayTone?
    for (index, letter) in letters.enumerated() where letter.vowel == nil {
      let parts = Array(Normalization.decomposed(String(letter.scalar)))
      guard let tone = Vowel.Tone.allCases.first(where: { $0.mark == parts.last }), tone != .level else {
        continue
      }
      guard tone != .tilde, parts.count <= 2, found == nil else { return nil }
      found = StrayTone(index: index, rest: parts.count == 2 ? parts.first : nil, tone: tone)
    }
    return found
  }

  private mutating func takeOff(_ stray: StrayTone) {
    if let rest = stray.rest {
      letters[stray.index] = Letter(rest)
    } else {
      letters.remove(at: stray.index)
    }
  }
}

extension Unicode.Scalar {
  /// The one scalar of its upper case, itself when there is none.
  fileprivate var capital: Unicode.Scalar {
    let mapping = properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }

  /// Whether it is a small ASCII letter or its capital.
  fileprivate func isLetter(_ small: Unicode.Scalar) -> Bool {
    value | 0x20 == small.value
  }
}
