extension Validity {
  /// `từ 01/7/2025 đến hết 31/12/2026`; nil for what is always in force.
  public var sentence: LocalizedText? {
    switch (from, until) {
    case (nil, nil): nil
    case (let from?, nil): LocalizedText(vi: "từ \(from.slashed)", en: "from \(from)")
    case (nil, let until?): LocalizedText(vi: "đến hết \(until.slashed)", en: "until \(until)")
    case (let from?, let until?):
      LocalizedText(vi: "từ \(from.slashed) đến hết \(until.slashed)", en: "from \(from) until \(until)")
    }
  }
}

extension Threshold {
  /// `90% tổng số thành viên, phiếu kín, túc số 2/3, lấy ý kiến người vắng bằng văn bản`.
  public var sentence: LocalizedText {
    var vi = ["\(ratio.spoken) \(base.label.vi)", isSecret ? "phiếu kín" : "biểu quyết công khai"]
    var en = ["\(ratio.spoken) of \(base.label.en)", isSecret ? "by secret ballot" : "by open ballot"]
    vi.append("túc số \(quorum.spoken)")
    en.append("quorum \(quorum.spoken)")
    if hasWrittenBallots {
      vi.append("lấy ý kiến người vắng bằng văn bản")
      en.append("absent members are asked in writing")
    }
    if countsRecused {
      vi.append("tính cả người không tham gia")
      en.append("those who stand aside count")
    }
    return LocalizedText(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }
}

extension FieldType {
  /// What can be entered, in words.
  public var label: LocalizedText {
    switch self {
    case .text: LocalizedText(vi: "một dòng", en: "a line")
    case .longText: LocalizedText(vi: "nhiều dòng", en: "lines of text")
    case .number: LocalizedText(vi: "số", en: "a number")
    case .date: LocalizedText(vi: "ngày", en: "a day")
    case .choice: LocalizedText(vi: "chọn một", en: "one of")
    case .choices: LocalizedText(vi: "chọn nhiều", en: "any of")
    case .yesNo: LocalizedText(vi: "có, không", en: "yes or no")
    case .document: LocalizedText(vi: "tệp hoặc đường dẫn", en: "a file or a link")
    case .table: LocalizedText(vi: "bảng", en: "a table")
    }
  }

  /// What can be chosen; nil where nothing is.
  public var terms: [Term]? {
    switch self {
    case .choice(let terms), .choices(let terms): terms
    case .text, .longText, .number, .date, .yesNo, .document, .table: nil
    }
  }
}
