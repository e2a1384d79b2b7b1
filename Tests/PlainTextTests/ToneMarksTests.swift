import Testing

@testable import PlainText

@Suite struct ToneMarksTests {
  @Test(
    arguments: [
      ("", ""), ("hòa HÒA Hòa", "hoà HOÀ Hoà"), ("thủy ủy uỷ", "thuỷ ủy ủy"), ("tíên chúyên", "tiến chuyến"),
      ("muá chuà", "múa chùa"), ("qúa gía gịa giạ", "quá giá gịa giạ"), ("khuỷu khủyu", "khuỷu khuỷu"),
      ("ngoèo ngòeo", "ngoèo ngoèo"), ("Ngo\u{1E33}", "Ngọk"), ("SŔo", "SRó"), ("M'\u{301}Drăk", "M'Drắk"),
      ("España Gdańska", "España Gdańska"), ("María", "María"), ("áé", "áé"), ("hoa\u{300} nhé!", "hoà nhé!"),
      ("oóc xòong", "oóc xoòng"), ("Nguyễn Văn A", "Nguyễn Văn A"),
    ])
  func places(_ text: String, _ want: String) {
    #expect(hex(ToneMarks.placed(text)) == hex(want))
  }

  @Test(
    arguments: [
      ("lý thuyết kỹ thuật", "lí thuyết kĩ thuật"), ("KÝ Ký", "KÍ Kí"), ("y ý", "y ý"),
      ("quý thuý", "quí thuý"),
      ("ngày yêu", "ngày yêu"), ("ly\u{301}", "lí"),
    ])
  func writesI(_ text: String, _ want: String) {
    #expect(hex(ToneMarks.spelledWithI(text)) == hex(want))
  }

  @Test(
    arguments: [
      ("", ""), ("Đà Nẵng, năm 2026!", "Da Nang, nam 2026!"), ("e\u{323}\u{302}", "e"), ("Ðức", "Duc"),
      ("naïve", "naive"),
      ("한", "한"),
    ])
  func removes(_ text: String, _ want: String) {
    #expect(hex(ToneMarks.removed(from: text)) == hex(want))
  }

  @Test(arguments: seeds) func placingAgainChangesNothing(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = random.next()
      let placed = ToneMarks.placed(text)
      #expect(hex(ToneMarks.placed(placed)) == hex(placed), "\(hex(text))")
    }
  }

  /// The search form and the written form know the same places.
  @Test func everyTonedSyllableAgreesWithTheSearchForm() {
    let ends = ["", "n", "c"]
    let runs = [
      "oa", "oe", "uy", "ua", "ia", "ưa", "iê", "uô", "ươ", "yê", "ai", "uê", "oai", "uyê", "uyu", "ươi",
      "iêu",
    ]
    for onset in ["", "h", "q", "g", "ng", "th"] {
      for run in runs {
        for place in run.indices {
          for end in ends {
            let toned = run.replacingCharacters(at: place, with: "\(run[place])\u{301}")
            let word = onset + toned + end
            #expect(hex(Folding.lowercased(word)) == hex(ToneMarks.placed(word)), "\(word)")
          }
        }
      }
    }
  }
}

extension String {
  fileprivate func replacingCharacters(at place: Index, with other: String) -> String {
    self[..<place] + other + self[index(after: place)...]
  }
}

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct ToneMarksOfSharedDataTests {
  /// The fields of a line of CSV.
  private func fields(of line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test func everyCase() throws {
    var count = 0
    for line in try SharedData.lines("vn_lang/tone_mark_cases.csv").dropFirst() where !line.isEmpty {
      let fields = fields(of: line)
      guard fields.count == 4 else {
        Issue.record("Not four fields: \(line)")
        continue
      }
      let got: String
      switch fields[0] {
      case "viet_tone_mark": got = ToneMarks.placed(fields[2])
      case "normalize_y": got = ToneMarks.spelledWithI(fields[2])
      case "remove_tone_mark": got = ToneMarks.removed(from: fields[2])
      default:
        Issue.record("Unknown rule: \(line)")
        continue
      }
      #expect(hex(got) == hex(Normalization.composed(fields[3])), "\(line): \(got)")
      count += 1
    }
    #expect(count == 460)
  }
}
