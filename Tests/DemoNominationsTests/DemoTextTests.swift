import PlainText
import ReviewEngine
import Testing

@testable import DemoNominations

@Suite("Demo text")
struct DemoTextTests {
  /// More rows than the usual demo, so that nearly every sentence is read.
  private static let many = Array(DemoNominations(size: 3000, seed: 11))
  private static let originals = many.enumerated().filter {
    DemoNominations.original(ofRow: $0.offset) == nil
  }.map(\.element)

  @Test func `no achievement is told twice but in the intended pairs`() throws {
    for seed in [DemoNominations.usualSeed, 1, 2, 3] {
      let usual = Array(DemoNominations(seed: seed))
      var first: [String: Int] = [:]
      for (row, nomination) in usual.enumerated() {
        if let original = DemoNominations.original(ofRow: row) {
          #expect(nomination.dossier.achievement == usual[original].dossier.achievement, "seed \(seed)")
          #expect(nomination.dossier.subject != usual[original].dossier.subject, "seed \(seed), row \(row)")
        } else {
          let earlier = first.updateValue(row, forKey: nomination.dossier.achievement)
          #expect(earlier == nil, "seed \(seed), rows \(earlier ?? -1) and \(row)")
        }
      }
    }
  }

  @Test func `a copy is never copied, and comes after what it copies`() {
    let copies = (0..<3000).compactMap { row in DemoNominations.original(ofRow: row).map { (row, $0) } }
    #expect(copies.count == 100)
    for (row, original) in copies {
      #expect((0..<row).contains(original))
      #expect(DemoNominations.original(ofRow: original) == nil)
    }
  }

  @Test func `a copy has the same name once accents and capitals are aside`() {
    for (row, nomination) in Self.many.enumerated() {
      guard let original = DemoNominations.original(ofRow: row) else { continue }
      let names = [nomination, Self.many[original]].map { Folding.folded($0.dossier.subject) }
      #expect(names[0] == names[1], "row \(row)")
    }
  }

  @Test func `every text is in NFC, drawable, trimmed, with single spaces and no slot left open`() {
    for nomination in Self.many {
      for text in texts(nomination) {
        #expect(
          Array(Normalization.composed(text).unicodeScalars) == Array(text.unicodeScalars), "\(nomination.id)"
        )
        #expect(!text.contains("  ") && !text.contains(" \n") && !text.contains("\n "), "\(text)")
        #expect(text.first != " " && text.last != " ", "\(text)")
        #expect(!text.contains { "{}\\\t<>".contains($0) }, "\(text)")
        #expect(
          !text.contains(" ,") && !text.contains(" .") && !text.contains("..") && !text.contains(",,"),
          "\(text)")
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || isOrdinary($0) }, "\(text)")
      }
    }
  }

  @Test func `achievements are whole sentences, one to ten of them, and some are long`() {
    var long = 0
    for nomination in Self.many {
      let text = nomination.dossier.achievement
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.hasSuffix("."), "\(text)")
        #expect(line.first.map { $0.isUppercase || $0.isNumber } == true, "\(text)")
      }
      for (before, after) in zip(text, text.dropFirst(2)) where before == "." {
        #expect(!after.isLowercase, "\(text)")
      }
      if text.contains("\n") { long += 1 }
      #expect((60...2400).contains(text.count), "\(text)")
    }
    #expect((20...150).contains(long))
  }

  @Test func `tone marks stand where the usual spelling has them`() {
    let misplaced = [
      "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ",
    ]
    for nomination in Self.originals {
      for text in texts(nomination) {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where !word.contains("qu") {
          #expect(!misplaced.contains { word.hasSuffix($0) }, "\(word): \(text)")
        }
      }
    }
  }

  @Test func `quotes come in pairs`() {
    for nomination in Self.originals {
      for text in texts(nomination) {
        #expect(text.count { $0 == "“" } == text.count { $0 == "”" }, "\(text)")
      }
    }
  }

  @Test func `what every dossier needs is there`() {
    for nomination in Self.many {
      let dossier = nomination.dossier
      #expect(!dossier.subject.isEmpty && !dossier.unit.isEmpty && !dossier.nominator.isEmpty)
      #expect(!dossier.field.isEmpty && !dossier.movement.isEmpty && !dossier.title.isEmpty)
      #expect((dossier.subjectKind == .individual) == !dossier.position.isEmpty, "\(nomination.id)")
      #expect(Set(dossier.extras.map(\.name)).count == dossier.extras.count)
    }
  }

  private func texts(_ nomination: DemoNomination) -> [String] {
    DossierField.allCases.map { nomination.dossier.text(of: $0) } + nomination.dossier.extras.map(\.value)
      + nomination.history.flatMap { step -> [String] in
        switch step.deed {
        case .decided(let request): [request.note]
        case .filled(let facts): facts.all.map(\.value)
        case .recognised: []
        }
      }
  }

  /// A letter, digit or mark that a Vietnamese office types: no control, format, private or combining scalar.
  private func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .decimalNumber, .spaceSeparator, .dashPunctuation,
      .otherPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation:
      true
    case .otherNumber: scalar == "²"
    default: false
    }
  }
}
