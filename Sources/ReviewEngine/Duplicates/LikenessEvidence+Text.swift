extension LikenessEvidence {
  /// What people read: `cùng tên`, `thành tích giống 92%`.
  public var sentence: LocalizedText {
    switch self {
    case .name(let spelling): spelling.sentence(LocalizedText(vi: "tên", en: "name"))
    case .year: LocalizedText(vi: "cùng năm", en: "same year")
    case .unit(let spelling): spelling.sentence(LocalizedText(vi: "đơn vị", en: "unit"))
    case .position: LocalizedText(vi: "cùng chức vụ", en: "same position")
    case .nominator: LocalizedText(vi: "cùng đơn vị đề nghị", en: "same nominator")
    case .achievement(100): LocalizedText(vi: "cùng một thành tích", en: "same achievement")
    case .achievement(let percent):
      LocalizedText(vi: "thành tích giống \(percent)%", en: "achievement \(percent)% the same")
    case .achievementPart(let percent):
      LocalizedText(
        vi: "\(percent)% thành tích này nằm trong thành tích kia",
        en: "\(percent)% of one achievement is in the other")
    case .recognised(let year):
      LocalizedText(vi: "đã được công nhận năm \(year)", en: "recognised in \(year) already")
    case .title(let year):
      LocalizedText(vi: "đã đề nghị cùng danh hiệu năm \(year)", en: "same title asked for in \(year)")
    }
  }

  /// The permanent form, in the ledger and in files: `name=respelled`, `achievement=92`.
  public var code: String {
    switch self {
    case .name(let spelling): "name=\(spelling.rawValue)"
    case .year: "year"
    case .unit(let spelling): "unit=\(spelling.rawValue)"
    case .position: "position"
    case .nominator: "nominator"
    case .achievement(let percent): "achievement=\(percent)"
    case .achievementPart(let percent): "part=\(percent)"
    case .recognised(let year): "recognised=\(year)"
    case .title(let year): "title=\(year)"
    }
  }

  /// Reads the permanent form; nil for anything else.
  public init?(code: some StringProtocol) {
    let parts = code.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 ? String(parts[1]) : ""
    switch (parts.first.map { String($0) }, Spelling(rawValue: value), Int(value)) {
    case ("name", let spelling?, _): self = .name(spelling)
    case ("unit", let spelling?, _): self = .unit(spelling)
    case ("achievement", _, let percent?): self = .achievement(percent: percent)
    case ("part", _, let percent?): self = .achievementPart(percent: percent)
    case ("recognised", _, _?): self = .recognised(year: value)
    case ("title", _, _?): self = .title(year: value)
    case ("year", _, _) where parts.count == 1: self = .year
    case ("position", _, _) where parts.count == 1: self = .position
    case ("nominator", _, _) where parts.count == 1: self = .nominator
    default: return nil
    }
  }
}

extension LikenessEvidence.Spelling {
  fileprivate func sentence(_ what: LocalizedText) -> LocalizedText {
    switch self {
    case .same: LocalizedText(vi: "cùng \(what.vi)", en: "same \(what.en)")
    case .respelled:
      LocalizedText(vi: "cùng \(what.vi) (viết khác)", en: "same \(what.en), spelled otherwise")
    case .near: LocalizedText(vi: "\(what.vi) gần giống", en: "similar \(what.en)")
    }
  }
}

extension Likeness {
  /// What people read: `cùng tên, cùng năm`.
  public var sentence: LocalizedText {
    LocalizedText(
      vi: evidence.map(\.sentence.vi).joined(separator: ", "),
      en: evidence.map(\.sentence.en).joined(separator: ", "))
  }

  /// The permanent form, in the ledger and in files: `name=same year`.
  public var code: String { evidence.map(\.code).joined(separator: " ") }

  /// Reads the permanent form; what is not understood is left out.
  public init(code: String, score: Int) {
    self.init(evidence: code.split(separator: " ").compactMap { LikenessEvidence(code: $0) }, score: score)
  }
}
