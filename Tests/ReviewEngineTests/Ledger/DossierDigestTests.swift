import ReviewEngine
import Testing

@Suite("Dossier digest and changes")
struct DossierDigestTests {
  /// A dossier that differs from the sample in one field alone.
  private static func altered(_ field: DossierField) -> Dossier {
    var dossier = Sample.dossier
    switch field {
    case .subject: dossier.subject += "!"
    case .subjectKind: dossier.subjectKind = .household
    case .position: dossier.position = ""
    case .unit: dossier.unit = "Trạm Y tế xã Tân Hoà"
    case .nominator: dossier.nominator = "x"
    case .kind: dossier.kind = nil
    case .field: dossier.field = "giáo dục"
    case .movement: dossier.movement = "chuyên đề"
    case .title: dossier.title = "Giấy khen"
    case .year: dossier.year = "2025"
    case .date: dossier.date = nil
    case .achievement: dossier.achievement += "\n"
    case .evidence: dossier.evidence = "\\n=\r\n"
    }
    return dossier
  }

  @Test(
    "Each field counts in the digest, and its change tells what it said", arguments: DossierField.allCases)
  func everyField(field: DossierField) {
    let altered = Self.altered(field)
    #expect(altered.digest != Sample.dossier.digest)
    let change = FieldChange(name: field.rawValue, before: Sample.dossier.text(of: field))
    #expect(Sample.dossier.changes(to: altered) == [change])
    #expect(altered.changes(to: altered).isEmpty)
  }

  @Test("The order of the extras makes no difference; what they say does")
  func extras() {
    var turned = Sample.dossier
    turned.extras.reverse()
    #expect(turned.digest == Sample.dossier.digest)
    #expect(Sample.dossier.changes(to: turned).isEmpty)
    turned.extras[0] = ExtraField(name: "Ghi chú", value: "gửi sớm")
    #expect(turned.digest != Sample.dossier.digest)
    #expect(
      Sample.dossier.changes(to: turned) == [FieldChange(name: "extra.Ghi chú", before: "gửi muộn")])
  }

  @Test("An extra field that says nothing is as good as none")
  func emptyExtra() {
    var padded = Sample.dossier
    padded.extras.append(ExtraField(name: "Trống", value: ""))
    #expect(padded.digest == Sample.dossier.digest)
    #expect(Sample.dossier.changes(to: padded).isEmpty)
  }

  @Test("A heading with = is not mistaken for a value with =")
  func equalsSign() {
    let left = Dossier(subject: "x", extras: [ExtraField(name: "a=b", value: "c")])
    let right = Dossier(subject: "x", extras: [ExtraField(name: "a", value: "b=c")])
    #expect(left.digest != right.digest)
  }

  @Test("A field and an extra field of its name are two things")
  func extraNamedAsField() {
    let left = Dossier(subject: "x", unit: "y")
    let right = Dossier(subject: "x", extras: [ExtraField(name: "unit", value: "y")])
    #expect(left.digest != right.digest)
    #expect(left.changes(to: right).map(\.name) == ["unit", "extra.unit"])
  }

  @Test("Composed and decomposed letters differ in the digest, and so in the changes")
  func normalForms() {
    let composed = Dossier(subject: "Hà", extras: [ExtraField(name: "é", value: "1")])
    let decomposed = Dossier(subject: "Ha\u{300}", extras: [ExtraField(name: "e\u{301}", value: "1")])
    #expect(composed.digest != decomposed.digest)
    #expect(Self.reverting(composed.changes(to: decomposed), from: decomposed).digest == composed.digest)
  }

  @Test("The digest of one dossier, computed elsewhere")
  func golden() {
    let dossier = Dossier(
      subject: "Đỗ Văn Bé", subjectKind: .individual, year: "2026", achievement: "a\nb\\c",
      extras: [ExtraField(name: "z=", value: "1"), ExtraField(name: "STT", value: "=2")])
    #expect(
      dossier.canonicalText.text
        == "subject=Đỗ Văn Bé\nsubject-kind=individual\nyear=2026\nachievement=a\\nb\\\\c\n"
        + "extra.STT==2\nextra.z\\==1\n")
    #expect(dossier.digest.description == "fbee17f0f62dad95d8679cdd2e361f6e7fc97cbe1c4404183f99a521c06dd9bd")
  }

  @Test("Changes applied backwards give the former dossier", arguments: [UInt64(11), 12, 13])
  func backwards(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let old = Self.random(using: &generator)
      let new = Self.random(using: &generator)
      let reverted = Self.reverting(old.changes(to: new), from: new)
      #expect(reverted.digest == old.digest, "seed \(seed), round \(round)")
      #expect(old.changes(to: new).isEmpty == (old.digest == new.digest), "seed \(seed), round \(round)")
    }
  }

  private static func random(using generator: inout SeededGenerator) -> Dossier {
    let text = { (generator: inout SeededGenerator) in OddText.random(upTo: 1, using: &generator) }
    let names = ["a", "b", "é", "e\u{301}", "a=b", ""].shuffled(using: &generator)
    return Dossier(
      subject: text(&generator), subjectKind: SubjectKind.allCases.randomElement(using: &generator),
      unit: text(&generator), kind: Bool.random(using: &generator) ? nil : .newModel,
      year: text(&generator),
      date: Bool.random(using: &generator) ? nil : Sample.day("2026-01-02"),
      extras: names.prefix(Int.random(in: 0...4, using: &generator)).map {
        ExtraField(name: $0, value: text(&generator))
      })
  }

  private static func reverting(_ changes: [FieldChange], from dossier: Dossier) -> Dossier {
    var dossier = dossier
    for change in changes { revert(change, in: &dossier) }
    return dossier
  }

  private static func revert(_ change: FieldChange, in dossier: inout Dossier) {
    if change.name.utf8.starts(with: "extra.".utf8) {
      let name = String(decoding: change.name.utf8.dropFirst(6), as: UTF8.self)
      dossier.extras.removeAll { $0.name.utf8.elementsEqual(name.utf8) }
      dossier.extras.append(ExtraField(name: name, value: change.before))
      return
    }
    switch DossierField(rawValue: change.name) {
    case .subject: dossier.subject = change.before
    case .subjectKind: dossier.subjectKind = SubjectKind(rawValue: change.before)
    case .unit: dossier.unit = change.before
    case .kind: dossier.kind = ExemplarKind(rawValue: change.before)
    case .year: dossier.year = change.before
    case .date: dossier.date = CalendarDay(parsing: change.before)
    default: Issue.record("no random dossier differs in \(change.name)")
    }
  }
}
