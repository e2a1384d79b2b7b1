internal import ReviewEngine

extension PolicyShape {
  /// The words that dossiers and forms choose from.
  static let vocabulary: [KeyShape] = [
    .optional(
      "kinds", .table(kinds), vi: "tên gọi các loại; loại không ghi là không dùng",
      en: "what kinds are called; one that is missing is not used"),
    .optional("fields", .list(.table(term), least: 0), vi: "lĩnh vực", en: "fields of activity"),
    .optional(
      "nominators", .list(.table(term), least: 0), vi: "loại đơn vị đề nghị",
      en: "the sorts of body that nominate"),
    .optional(
      "movements", .list(.table(movement), least: 0), vi: "phong trào thi đua", en: "emulation movements"),
    .optional(
      "channels", .list(.table(term), least: 0), vi: "kênh tuyên truyền",
      en: "how exemplars are made known"),
  ]

  private static let kinds = TableShape(
    "kinds",
    ExemplarKind.allCases.map { kind in
      .optional(kind.rawValue, .table(text), vi: kind.label.vi, en: kind.label.en)
    })

  private static let movement = TableShape(
    "movement",
    [
      id, label,
      .needed(
        "kind", .word(Movement.Kind.allCases.map(\.rawValue)), vi: "thường xuyên hay chuyên đề",
        en: "regular or thematic"),
      .optional("scope", .table(text), vi: "phạm vi", en: "where it is run"),
      .optional("period", .table(validity), vi: "thời gian", en: "when it is run"),
    ])

  /// Titles, thresholds and quotas.
  static let council: [KeyShape] = [
    .optional(
      "titles", .list(.table(title), least: 0), vi: "danh hiệu, hình thức khen thưởng, cao trước thấp sau",
      en: "titles and awards, the highest first"),
    .optional(
      "thresholds", .list(.table(threshold), least: 0), vi: "tỷ lệ phiếu; dòng đầu tiên phù hợp được dùng",
      en: "when a ballot carries; the first that fits counts"),
    .optional(
      "quotas", .list(.table(quota), least: 0), vi: "chỉ tiêu, cơ cấu", en: "how many there may be of what"),
  ]

  private static let title = TableShape(
    "title",
    [
      id, label,
      .optional(
        "subject-kinds", .list(subjectKind, least: 1), vi: "chỉ xét cho các đối tượng này",
        en: "given to these kinds of subject only"),
      .optional("below", .id, vi: "mã của danh hiệu thấp hơn", en: "the id of the title below"),
      .optional("legal-basis", .table(text), vi: "căn cứ", en: "what it rests on"),
    ])

  private static let threshold = TableShape(
    "threshold",
    [
      id,
      .optional(
        "titles", .list(.id, least: 1), vi: "chỉ dùng cho các danh hiệu này", en: "for these titles only"),
      .optional("kinds", .list(kind, least: 1), vi: "chỉ dùng cho các loại này", en: "for these kinds only"),
      .needed("ratio", .share, vi: "tỷ lệ đồng ý", en: "the share that must agree"),
      .needed(
        "base", .word(Threshold.Base.allCases.map(\.rawValue)), vi: "tỷ lệ tính trên ai",
        en: "whom the share is taken of"),
      .needed("secret", .flag, vi: "true nếu bỏ phiếu kín", en: "true for a secret ballot"),
      .needed("quorum", .share, vi: "túc số trên tổng số thành viên", en: "the share of all members present"),
      .optional(
        "written-ballots", .flag, vi: "true nếu lấy ý kiến bằng văn bản của người vắng",
        en: "true where absent members are asked in writing"),
      .optional(
        "counts-recused", .flag, vi: "true nếu người không tham gia vẫn tính vào tổng số",
        en: "true where members who stand aside still count in the base"),
      .needed("legal-basis", .table(text), vi: "căn cứ", en: "what it rests on"),
      .optional("valid", .table(validity), vi: "thời gian có hiệu lực", en: "when it is in force"),
    ])

  /// The keys of which a quota has exactly one.
  static let limits = ["at-most", "at-least", "share-at-least", "share-at-most"]

  private static let quota = TableShape(
    "quota",
    [
      id, label,
      .needed("part", .query, vi: "đếm hồ sơ nào, viết như khi lọc", en: "what is counted: a query"),
      .optional(
        "whole", .query, vi: "tỷ lệ tính trên hồ sơ nào; bỏ trống là tất cả",
        en: "what shares are taken of: a query; everything where left out"),
      .optional(
        "per", .word(QuotaGroup.allCases.map(\.rawValue)), vi: "đếm riêng theo",
        en: "what it is counted by, each value on its own"),
      .optional("at-most", .number(0...1_000_000), vi: "nhiều nhất", en: "so many at most"),
      .optional("at-least", .number(1...1_000_000), vi: "ít nhất", en: "so many at least"),
      .optional("share-at-least", .share, vi: "tỷ lệ ít nhất", en: "this share at least"),
      .optional("share-at-most", .share, vi: "tỷ lệ nhiều nhất", en: "this share at most"),
    ])

  /// Which days are worked.
  static let calendar = TableShape(
    "calendar",
    [
      .optional("holidays", .list(.table(holiday), least: 0), vi: "ngày nghỉ", en: "days off"),
      .optional(
        "worked-weekend-days", .list(.day, least: 0), vi: "thứ bảy, chủ nhật làm bù",
        en: "Saturdays and Sundays that are worked instead"),
    ])

  private static let holiday = TableShape(
    "holiday",
    [
      .needed("from", .day, vi: "ngày đầu", en: "the first day"),
      .optional(
        "until", .day, vi: "ngày cuối, nếu hơn một ngày", en: "the last day, where it is not the first"),
      label,
    ])
}
