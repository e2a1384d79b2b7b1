import Foundation
import PlainText
import ReviewEngine
import Testing

/// Names and units that nobody made up for this.
@Suite("Duplicates among real names", .enabled(if: RealNames.isPresent, "\(RealNames.absence)"))
struct RealNamesTests {
  private static let communes: [Dossier] = {
    let rows = (try? RealNames.rows("vn_units/xa_phuong_dac_khu_sau_2025.csv")) ?? []
    return rows.dropFirst().map { fields in
      Dossier(
        subject: "UBND \(fields[3])", subjectKind: .collective, unit: "\(fields[3]), \(fields[1])",
        year: "2026")
    }
  }()
  private static let communeProfiles = communes.map { LikenessProfile($0) }

  /// Every commune of the country, nominated once in a year: none is taken for another.
  @Test func noTwoCommunesAreTakenForOne() {
    #expect(Self.communes.count > 3000)
    #expect(Self.suspects(among: Self.communeProfiles).isEmpty)
  }

  /// Every commune again as another office writes it: each is found, and nothing else.
  @Test(
    arguments: [
      { ToneMarks.placed($0) }, { $0.uppercased() }, { ToneMarks.removed(from: $0) },
      { $0.replacing("Đ", with: "Ð") }, { $0.replacing("UBND", with: "Ủy ban nhân dân") }, { "  \($0) " },
      { String(decoding: $0.decomposedStringWithCanonicalMapping.utf8, as: UTF8.self) },
    ] as [@Sendable (String) -> String])
  func everyCommuneIsFoundAgain(respelled: @Sendable (String) -> String) {
    let copies = Self.communes.map { dossier in
      var copy = dossier
      (copy.subject, copy.unit) = (respelled(dossier.subject), respelled(dossier.unit))
      return copy
    }
    let count = Int64(copies.count)
    let found = Self.suspects(among: Self.communeProfiles + copies.map { LikenessProfile($0) })
    let wanted = Set((0..<count).map { [$0, $0 + count] })
    #expect(wanted.subtracting(found).count == 0)
    // Two communes of one province that differ in accents alone are one as soon as these are left out, and are rightly
    // asked about.
    #expect(found.subtracting(wanted).count < 40)
  }

  /// Every pair of an old and a new place for the tone mark is one word, whatever it is part of.
  @Test func toneMarksMakeNoOtherPerson() throws {
    let cases = try RealNames.rows("vn_lang/tone_mark_cases.csv").dropFirst().filter { $0[2] != $0[3] }
    #expect(cases.count > 50)
    // A mark over a consonant is no spelling of an office, but a font that broke.
    for fields in cases
    where fields.count == 4 && fields[0] == "viet_tone_mark" && !fields[2].contains(where: Self.isBroken) {
      let likeness = Likeness(
        LikenessProfile(Dossier(subject: "Lê \(fields[2])", unit: "Thôn \(fields[2])", year: "2026")),
        LikenessProfile(Dossier(subject: "Lê \(fields[3])", unit: "Thôn \(fields[3])", year: "2026")))
      #expect(likeness.code == "name=same year unit=same", "\(fields)")
    }
  }

  /// Given names with and without their accents: each is found as it is typed without; two names that differ in accents
  /// alone are two people of one school.
  @Test func givenNamesWithAndWithoutAccents() throws {
    for list in ["boy", "girl"] {
      let names = try RealNames.lines("vn_lang/namedb/\(list).txt")
      let bare = try RealNames.lines("vn_lang/namedb/\(list)_no_accents.txt")
      #expect(names.count == bare.count && names.count > 500)
      for (name, plain) in zip(names, bare) {
        let likeness = Likeness(Self.teacher("Nguyễn \(name)"), Self.teacher("NGUYEN \(plain.uppercased())"))
        #expect(likeness.isSuspect, "\(name) \(plain)")
      }
      let spellings = Set(names.map { Folding.lowercased($0) })
      let byPlain = Dictionary(grouping: spellings) { Folding.folded($0) }
      for group in byPlain.values where group.count > 1 {
        for (index, one) in group.enumerated() {
          for other in group[..<index] {
            #expect(
              !Likeness(Self.teacher("Nguyễn \(one)"), Self.teacher("Nguyễn \(other)")).isSuspect, "\(group)")
          }
        }
      }
    }
  }

  /// Ninety years of Oscars: who is nominated again in another year is no duplicate; twice in one year is worth a look.
  @Test func nominatedAgainIsNoDuplicate() throws {
    let rows = try RealNames.lines("oscars/oscars.tsv").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count > 7 && !$0[7].isEmpty && $0[2] == "Acting" }
    let dossiers = rows.map {
      Dossier(subject: $0[7], subjectKind: .individual, unit: $0[5], title: $0[4], year: $0[1])
    }
    #expect(dossiers.count > 1800)
    let found = Self.suspects(among: dossiers.map { LikenessProfile($0) })
    let people = Dictionary(grouping: dossiers, by: \.subject)
    #expect(people.values.contains { $0.count > 15 })
    for pair in found {
      let (one, other) = (dossiers[Int(pair[0])], dossiers[Int(pair[1])])
      #expect(one.year == other.year && one.subject == other.subject, "\(one) \(other)")
    }
    // Everybody who was nominated twice for one film in one year is among them.
    let twice = Dictionary(grouping: dossiers.indices) {
      "\(dossiers[$0].subject)|\(dossiers[$0].year)|\(dossiers[$0].unit)"
    }
    .values.filter { $0.count > 1 }
    for indices in twice {
      #expect(found.contains(indices.sorted().prefix(2).map(Int64.init)), "\(indices.map { dossiers[$0] })")
    }
  }

  private static func isBroken(_ letter: Character) -> Bool {
    "ḱńŕŔḳ'".contains(letter) || letter == "'\u{301}"
  }

  private static func teacher(_ name: String) -> LikenessProfile {
    LikenessProfile(
      Dossier(
        subject: name, subjectKind: .individual, position: "Giáo viên", unit: "Trường Tiểu học Hòa Bình",
        year: "2026"))
  }

  /// The pairs that people would be asked about, found as a store finds them.
  private static func suspects(among profiles: [LikenessProfile]) -> Set<[Int64]> {
    LikenessBucketsTests.pairs(among: profiles).pairs.filter {
      Likeness(profiles[Int($0[0])], profiles[Int($0[1])]).isSuspect
    }
  }
}

/// Real input that lies beside the package on some machines and is no part of it.
enum RealNames {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Why a test is skipped when `isPresent` is false.
  static let absence = "The folder ../shared/data with real input is not on this machine."
  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [String] {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The cells of a file of commas without quotes.
  static func rows(_ path: String) throws -> [[String]] {
    try lines(path).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}
