import Testing

@testable import PlainText

@Suite("Two wordings of one name")
struct WordingTests {
  @Test(
    arguments: [
      ("Nguyễn Thị Hạnh", "NGUYỄN THỊ HẠNH", .same), ("Trường Hòa Bình", " trường  hoà bình.", .same),
      ("Đặng Thị Ð", "Ðặng Thị Đ", .same), ("Đức", "Đư\u{301}c", .same), ("Đức An", "Đức-An", .same),
      ("Nguyễn Thị Hạnh", "Nguyen Thi Hanh", .respelled), ("Nguyễn Thị Hạnh", "Hạnh, Nguyễn Thị", .reordered),
      ("Nguyễn Thị Hạnh", "HANH NGUYEN THI", .reordered), ("Le Nga", "Lê Nga", .respelled),
      ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", .otherAccents), ("Lê Thị Hoa", "Lê Thị Hòa", .otherAccents),
      ("Nguyễn Thị Hạnh", "Nguyễn Hạnh", .partOf), ("Trạm Y tế", "Trạm Y tế xã Tân Bình", .partOf),
      ("Nguyen Hanh", "Nguyễn Thị Hạnh", .partOf), ("Hạnh", "Nguyễn Hạnh", .unlike),
      ("Nguyễn Văn An", "Nguyễn Văn", .partOf), ("An An Bình", "An Bình Chi", .unlike),
      ("An An", "An Bình Chi", .unlike), ("Hùng", "Hưng", .otherAccents), ("", "", .unlike),
      ("", "An", .unlike),
      ("Nguyễn Hưng", "Nguyễn Văn Hùng", .unlike), ("xã Tân Bình", "phường Tân Bình", .unlike),
    ] as [(String, String, WordingRelation)])
  func relate(_ left: String, _ right: String, _ want: WordingRelation) {
    let (left, right) = (Wording(of: left), Wording(of: right))
    #expect(left.relation(to: right) == want)
    #expect(right.relation(to: left) == want)
  }

  @Test(arguments: seeds) func isTheSameFromEitherSideAndInEveryNormalForm(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let (first, second) = (random.next(upTo: 8), random.next(upTo: 8))
      let (left, right) = (Wording(of: first), Wording(of: second))
      #expect(left.relation(to: right) == right.relation(to: left), "\(hex(first)) \(hex(second))")
      #expect(left.relation(to: left) == (left.isEmpty ? .unlike : .same), "\(hex(first))")
      #expect(left == Wording(of: decomposed(first)), "\(hex(first))")
      #expect(left == Wording(of: Normalization.composed(first)), "\(hex(first))")
    }
  }

  @Test(
    arguments: [
      ("Ông Nguyễn Văn An", "Nguyễn Văn An"), ("Đ/c Nguyễn Văn An", "Nguyễn Văn An"),
      ("đồng chí Trung tá Lê Nga", "Lê Nga"), ("PGS.TS. Lê Văn Nga", "TS. Lê Văn Nga"),
      ("ThS Bác sĩ Lê Nga", "Lê Nga"), ("Ong Nguyen Van An", "Nguyen Van An"), ("Ông An", "Ông An"),
      ("Hồ Thị Lan", "Hồ Thị Lan"), ("Bà Triệu", "Bà Triệu"), ("Nguyễn Anh Thư", "Nguyễn Anh Thư"), ("", ""),
      ("Nhà giáo Nhân dân Lê Văn Nga", "Lê Văn Nga"), ("Dr. Who Else", "Who Else"),
    ])
  func losesFormsOfAddress(_ name: String, _ want: String) {
    let words = FormsOfAddress.removed(from: HashedWord.words(in: name), ofHousehold: false)
    #expect(words == HashedWord.words(in: want))
  }

  @Test(
    arguments: [
      ("Hộ ông Nguyễn Văn An", "Nguyễn Văn An"), ("Ho ong Nguyen Van An", "Nguyen Van An"),
      ("Hộ gia đình bà Lê Nga", "Lê Nga"), ("Hộ Lê Văn Nga", "Lê Văn Nga"), ("Gia đình anh Lê Nga", "Lê Nga"),
    ])
  func losesFormsOfAddressOfHouseholds(_ name: String, _ want: String) {
    let words = FormsOfAddress.removed(from: HashedWord.words(in: name), ofHousehold: true)
    #expect(words == HashedWord.words(in: want))
  }

  @Test(
    arguments: [
      ("UBND xã Tân Bình", "Ủy ban nhân dân xã Tân Bình"),
      ("Trường THPT Lê Lợi", "Trường Trung học phổ thông Lê Lợi"),
      ("HTX Tân Tiến", "hợp tác xã Tân Tiến"), ("TP. Hòa Bình", "thành phố Hoà Bình"),
      ("UBND xa Tan Binh", "Uy ban nhan dan xa Tan Binh"),
      ("Công ty TNHH MTV An Phú", "Công ty trách nhiệm hữu hạn một thành viên An Phú"),
      ("ca trực TT Tân Bình", "ca trực TT Tân Bình"),
    ])
  func writesShortNamesOut(_ short: String, _ long: String) {
    #expect(ShortenedNames.writtenOut(HashedWord.words(in: short)) == HashedWord.words(in: long))
  }

  @Test(
    arguments: [
      ("Ủy ban nhân dân xã Tân Bình", "xã Tân Bình"), ("Uỷ ban nhân dân phường 7", "phường 7"),
      ("Ủy ban nhân dân Huyện", "Ủy ban nhân dân Huyện"), ("Nhân dân xã Tân Bình", "Nhân dân xã Tân Bình"),
    ])
  func takesCommitteesOff(_ name: String, _ want: String) {
    #expect(ShortenedNames.withoutCommittee(HashedWord.words(in: name)) == HashedWord.words(in: want))
  }
}

/// The canonical decomposition of a text.
private func decomposed(_ text: String) -> String {
  String(String.UnicodeScalarView(Normalization.decomposed(text)))
}
