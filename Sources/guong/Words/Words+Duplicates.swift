import ReviewEngine

extension Words {
  /// The heads of a table of pairs.
  static let pairTitles = [
    LocalizedText(vi: "Mã trước", en: "Earlier"), LocalizedText(vi: "Mã sau", en: "Later"),
    LocalizedText(vi: "Điểm", en: "Score"), LocalizedText(vi: "Đối tượng", en: "Subject"),
    LocalizedText(vi: "Đơn vị", en: "Unit"), LocalizedText(vi: "Giống ở", en: "Alike in"),
  ]

  /// What a table says of a pair.
  static func cells(of pair: DuplicatePair, in language: Language) -> [String] {
    let state = pair.settlement.map { pair.isOpen ? "" : " (\($0.verdict.label[language]))" } ?? ""
    return [
      pair.earlier.id.rawValue, pair.later.id.rawValue, String(pair.likeness.score),
      pair.later.dossier.subject,
      pair.later.dossier.unit, pair.likeness.sentence[language] + state,
    ]
  }

  static let alike = LocalizedText(vi: "Trùng", en: "Looks like")
  static let likeness = LocalizedText(vi: "Giống ở", en: "Alike in")
  static let settled = LocalizedText(vi: "Đã xử lý", en: "Settled")
  static let likeOthers = LocalizedText(vi: "giống hồ sơ khác", en: "like others")
  static let comparing = LocalizedText(vi: "đang tìm hồ sơ giống nhau", en: "looking for what is alike")
  static let noLikeness = LocalizedText(vi: "không thấy gì chung", en: "nothing in common")

  /// One nomination that another one looks like: `≈ 2026-0051 cùng tên, cùng năm`.
  static func notice(_ pair: DuplicatePair, of id: NominationID) -> LocalizedText {
    let other = pair.other(than: id).id
    let settled = pair.isOpen ? nil : pair.settlement?.verdict.label
    let state = settled.map { LocalizedText(vi: " (\($0.vi))", en: " (\($0.en))") }
    let sentence = pair.likeness.sentence
    return LocalizedText(
      vi: "≈ \(other) \(sentence.vi)\(state?.vi ?? "")", en: "≈ \(other) \(sentence.en)\(state?.en ?? "")")
  }

  /// What was settled, by whom, why.
  static func settlement(_ settlement: Settlement) -> LocalizedText {
    let note = settlement.note.isEmpty ? "" : ": \(settlement.note)"
    let label = settlement.verdict.label
    return LocalizedText(
      vi: "\(label.vi) (\(settlement.reviewer))\(note)", en: "\(label.en) (\(settlement.reviewer))\(note)")
  }

  /// What was done.
  static func settled(_ pair: DuplicatePair, _ verdict: Settlement.Verdict) -> LocalizedText {
    let (earlier, later) = (pair.earlier.id, pair.later.id)
    return switch verdict {
    case .merged:
      LocalizedText(vi: "đã gộp \(later) vào \(earlier)", en: "merged \(later) into \(earlier)")
    case .different:
      LocalizedText(
        vi: "\(earlier) và \(later) không trùng; sẽ không hỏi lại",
        en: "\(earlier) and \(later) are two; nobody is asked again")
    case .later:
      LocalizedText(
        vi: "để sau: \(earlier) và \(later); xem lại bằng guong duplicates list --state settled",
        en: "put off: \(earlier) and \(later); guong duplicates list --state settled shows them")
    }
  }

  /// How much looks alike.
  static func likeness(_ summary: LikenessSummary) -> LocalizedText {
    let pairs = summary.pairs == 1 ? "1 pair" : "\(summary.pairs) pairs"
    return LocalizedText(
      vi: "\(summary.pairs) cặp hồ sơ giống nhau, gồm \(nominations(summary.nominations).vi)",
      en: "\(pairs) of nominations look alike: \(nominations(summary.nominations).en)")
  }

  /// What was not compared because it is too common.
  static func common(_ common: LikenessSummary.Common) -> LocalizedText {
    let dossier = common.example.dossier
    let count = common.count
    switch common.basis {
    case .nameInYear:
      return LocalizedText(
        vi:
          "\(count) hồ sơ cùng tên «\(dossier.subject)» năm \(dossier.year): chỉ so theo đơn vị và thành tích",
        en: "\(count) called “\(dossier.subject)” in \(dossier.year): compared by unit and achievement alone")
    case .nameAtPlace:
      return LocalizedText(
        vi:
          "\(count) hồ sơ cùng tên «\(dossier.subject)» ở «\(dossier.unit)»: chỉ so khi cả đơn vị giống nhau",
        en: "\(count) called “\(dossier.subject)” at “\(dossier.unit)”: compared where the whole unit agrees")
    case .nameInUnit:
      return LocalizedText(
        vi: """
          \(count) hồ sơ của «\(dossier.subject)», «\(dossier.unit)»: mỗi hồ sơ chỉ so với \(common.basis.reach) hồ sơ \
          đến ngay trước nó
          """,
        en: """
          \(count) of “\(dossier.subject)”, “\(dossier.unit)”: each is compared with the \(common.basis.reach) \
          before it
          """)
    case .achievement:
      return LocalizedText(
        vi: "\(count) hồ sơ có chung đoạn thành tích như \(common.example.id): đoạn ấy không tính là trùng",
        en: "\(count) share a part of the achievement of \(common.example.id): that part tells nothing")
    }
  }
}
