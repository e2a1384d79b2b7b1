import PlainText
import Testing

@testable import ReviewEngine

@Suite("What two nominations have in common")
struct LikenessTests {
  private static let hanh = Dossier(
    subject: "Nguyễn Thị Hạnh", subjectKind: .individual, position: "Y sĩ", unit: "Trạm Y tế xã Tân Bình",
    nominator: "UBND xã Tân Bình", title: "Bằng khen", year: "2026",
    achievement: """
      Mười lăm năm vận động người dân trong xã dùng nước hợp vệ sinh, chị Nguyễn Thị Hạnh đã đến từng nhà, khám cho \
      hơn hai nghìn lượt người, giúp ba thôn không còn dịch sốt xuất huyết và được nhân dân tin yêu, quý mến.
      """)

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var left = LikenessTests.hanh
    let change: @Sendable (inout Dossier) -> Void
    let evidence: String
    let isSuspect: Bool
    var outcome = LikenessProfile.Outcome.open
    var testDescription: String { name }
  }

  private static let other =
    "Năm qua, đơn vị tổ chức mười lớp học nghề, giải quyết việc làm cho hơn một trăm lao động nữ của địa phương."

  static let cases = [
    Case(
      name: "the same dossier", change: { _ in },
      evidence: "name=same year unit=same position nominator achievement=100", isSuspect: true),
    Case(
      name: "another achievement in the same year", change: { $0.achievement = other },
      evidence: "name=same year unit=same position nominator", isSuspect: true),
    Case(
      name: "without accents, in capitals, the tone elsewhere",
      change: {
        $0.subject = "NGUYEN THI HANH"
        $0.unit = "TRẠM Y TÊ\u{301} XÃ TÂN BÌNH"
        $0.achievement = ""
      }, evidence: "name=respelled year unit=same position nominator", isSuspect: true),
    Case(
      name: "the name turned round, with a form of address",
      change: {
        $0.subject = "Đồng chí Hạnh Nguyễn Thị"
        $0.achievement = other
      }, evidence: "name=respelled year unit=same position nominator", isSuspect: true),
    Case(
      name: "the unit with its district, the committee written out",
      change: {
        $0.unit = "Trạm Y tế xã Tân Bình, huyện An Phú"
        $0.nominator = "Ủy ban nhân dân xã Tân Bình"
        $0.achievement = other
      }, evidence: "name=same year unit=near position nominator", isSuspect: true),
    Case(
      name: "no unit", change: { ($0.unit, $0.position, $0.achievement) = ("", "", other) },
      evidence: "name=same year nominator", isSuspect: true),
    Case(
      name: "a name and a year, and nothing else", left: Dossier(subject: "Lê Nga", year: "2026"),
      change: { _ in }, evidence: "name=same year", isSuspect: true),
    Case(
      name: "a namesake elsewhere",
      change: {
        ($0.unit, $0.position) = ("Trường Tiểu học Hòa Bình", "Giáo viên")
        ($0.nominator, $0.achievement) = ("Phòng Giáo dục huyện An Phú", other)
      }, evidence: "name=same year", isSuspect: false),
    Case(
      name: "somebody whose name has other accents",
      change: { ($0.subject, $0.achievement) = ("Nguyễn Thị Hành", other) },
      evidence: "name=near year unit=same position nominator", isSuspect: false),
    Case(
      name: "a commune that became a ward is another place",
      left: Dossier(subject: "Lê Nga", unit: "UBND xã Tân Bình", year: "2026"),
      change: { $0.unit = "UBND phường Tân Bình" }, evidence: "name=same year", isSuspect: false),
    Case(
      name: "the same person in another year, for something else",
      change: { ($0.year, $0.title, $0.achievement) = ("2024", "Giấy khen", other) },
      evidence: "name=same unit=same position nominator", isSuspect: false),
    Case(
      name: "the same title was asked for before", change: { ($0.year, $0.achievement) = ("2024", other) },
      evidence: "name=same title=2024 unit=same position nominator", isSuspect: false),
    Case(
      name: "recognised before",
      change: { ($0.year, $0.title, $0.achievement) = ("2024", "Giấy khen", other) },
      evidence: "name=same recognised=2024 unit=same position nominator", isSuspect: true,
      outcome: .recognised),
    Case(
      name: "came to nothing before", change: { ($0.year, $0.achievement) = ("2024", other) },
      evidence: "name=same unit=same position nominator", isSuspect: false, outcome: .closed),
    Case(
      name: "the same achievement in another year", change: { $0.year = "2024" },
      evidence: "name=same title=2024 unit=same position nominator achievement=100", isSuspect: true),
    Case(
      name: "the same achievement under another name",
      change: { ($0.subject, $0.unit, $0.position, $0.nominator) = ("Lê Văn Nga", "Thôn 3", "", "") },
      evidence: "achievement=100", isSuspect: true),
    Case(
      name: "the achievement inside a longer text",
      change: { $0.achievement = other + " " + $0.achievement + " " + other },
      evidence: "name=same year unit=same position nominator part=100", isSuspect: true),
    Case(
      name: "a text too short to tell anything",
      left: Dossier(
        subject: "John Smith", unit: "Leeds", year: "2015", achievement: "For services to education."),
      change: { ($0.subject, $0.unit) = ("Jane Doe", "York") }, evidence: "", isSuspect: false),
    Case(
      name: "a model of the same name in another commune",
      left: Dossier(
        subject: "Mô hình “Camera an ninh”", subjectKind: .collective, unit: "UBND xã Tân Bình", year: "2026"),
      change: { $0.unit = "UBND xã Hòa Lợi" }, evidence: "name=same year", isSuspect: false),
    Case(
      name: "a body and its committee, shortened",
      left: Dossier(subject: "UBND xã Tân Bình", subjectKind: .collective, year: "2026"),
      change: { $0.subject = "Ủy ban nhân dân xã Tân Bình" }, evidence: "name=same year", isSuspect: true),
    Case(
      name: "a part of a team",
      left: Dossier(subject: "Tổ 7 xã Tân Bình", subjectKind: .collective, year: "2026"),
      change: { $0.subject = "xã Tân Bình" }, evidence: "", isSuspect: false),
    Case(
      name: "a household and its head",
      left: Dossier(subject: "Hộ ông Lê Văn Nga", subjectKind: .household, year: "2026"),
      change: { $0.subject = "Ho Le Van Nga" }, evidence: "name=respelled year", isSuspect: true),
    Case(
      name: "a person and a collective of one name",
      left: Dossier(subject: "Lê Lợi", subjectKind: .individual, unit: "Thôn 3", year: "2026"),
      change: { $0.subjectKind = .collective }, evidence: "name=same year unit=same", isSuspect: false),
  ]

  @Test(arguments: cases) func evidence(of one: Case) {
    var changed = one.left
    one.change(&changed)
    let left = LikenessProfile(one.left)
    let right = LikenessProfile(changed, outcome: one.outcome)
    let likeness = Likeness(left, right)
    #expect(likeness.code == one.evidence)
    #expect(likeness.isSuspect == one.isSuspect, "score \(likeness.score)")
    #expect(Likeness(right, left) == likeness)
    #expect(Likeness(code: likeness.code, score: likeness.score) == likeness)
    // Whatever people should look at is found by a key, and not held back by a sketch.
    if one.isSuspect, !changed.achievement.hasPrefix(Self.other + " ") {
      #expect(!Set(left.keys).isDisjoint(with: right.keys))
      #expect(LikenessSketch(left).mayLook(like: LikenessSketch(right)))
    }
  }

  @Test func sentencesAreWhatPeopleSay() {
    let likeness = Likeness(
      evidence: [
        .name(.respelled), .year, .unit(.near), .position, .nominator, .achievement(percent: 92),
        .recognised(year: "2024"),
      ], score: 90)
    let want = """
      cùng tên (viết khác), cùng năm, đơn vị gần giống, cùng chức vụ, cùng đơn vị đề nghị, thành tích giống 92%, \
      đã được công nhận năm 2024
      """
    #expect(likeness.sentence.vi == want)
    #expect(Likeness(evidence: [.name(.same), .year], score: 64).sentence.vi == "cùng tên, cùng năm")
    #expect(Likeness(evidence: [.name(.same), .year], score: 64).sentence.en == "same name, same year")
  }

  @Test(arguments: ["", "name", "name=odd", "achievement=x", "year=2024", "part", "nonsense=1", "title=x"])
  func oddCodesAreNoEvidence(code: String) {
    #expect(LikenessEvidence(code: code) == nil)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func sameFromEitherSideInEveryNormalForm(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (one, other) = (Self.random(using: &generator), Self.random(using: &generator))
      let (left, right) = (LikenessProfile(one), LikenessProfile(other))
      #expect(Likeness(left, right) == Likeness(right, left), "seed \(seed): \(one) \(other)")
      let decomposed = LikenessProfile(one.mapped { String(String.UnicodeScalarView($0.decomposed)) })
      #expect(Likeness(decomposed, right) == Likeness(left, right), "seed \(seed): \(one) \(other)")
      #expect(decomposed.keys == left.keys, "seed \(seed): \(one)")
      #expect(Set(left.keys).count == left.keys.count && left.keys.count <= 7)
      let own = Likeness(left, left)
      let isTold = !left.name.isEmpty && !(left.year.isEmpty && left.unit.isEmpty)
      #expect(!isTold || own.isSuspect, "seed \(seed): \(one)")
    }
  }

  private static let words = [
    "Nguyễn", "Hoà", "hòa", "Ðức", "Đức", "an", "Bình", "e\u{301}m", "tốt", "-", ",", "\u{323}", "日本", "7",
  ]

  private static func random(using generator: inout SeededGenerator) -> Dossier {
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(
        separator: " ")
    }
    return Dossier(
      subject: text(2), subjectKind: SubjectKind.allCases.randomElement(using: &generator),
      unit: text(Int.random(in: 0...3, using: &generator)),
      year: ["2025", "2026", ""].randomElement(using: &generator) ?? "",
      achievement: text(Int.random(in: 0...40, using: &generator)))
  }
}

extension Dossier {
  /// The dossier with other spellings of its texts.
  fileprivate func mapped(_ spell: (String) -> String) -> Dossier {
    var copy = self
    (copy.subject, copy.unit, copy.achievement) = (spell(subject), spell(unit), spell(achievement))
    return copy
  }
}

extension String {
  /// The scalars, those with accents taken apart into letter and marks, as a decomposing file system has them.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar in Self.parts[scalar] ?? [scalar] }
  }

  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ễ": ["e", "\u{302}", "\u{303}"], "à": ["a", "\u{300}"], "ò": ["o", "\u{300}"],
    "ứ": ["u", "\u{31B}", "\u{301}"], "ì": ["i", "\u{300}"], "ố": ["o", "\u{302}", "\u{301}"],
  ]
}
