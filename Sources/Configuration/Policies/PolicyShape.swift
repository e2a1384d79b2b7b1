internal import ReviewEngine

/// What a policy file may say: the one description that its reader, its checks and its JSON schema share.
enum PolicyShape {
  /// The whole file.
  static let file = TableShape(
    "policy",
    [
      .needed(
        "id", .id, vi: "mã cố định của chương trình xét chọn",
        en: "the permanent name of the review programme"),
      .needed(
        "version", .version, vi: "tên phiên bản, ghi trong nhật ký; nội dung khác thì phải có tên khác",
        en: "the name of this version, as the ledger records it; another text needs another name"),
      .needed("title", .table(text), vi: "tên chương trình", en: "what the programme is called"),
      .optional(
        "legal-basis", .list(.table(text), least: 0), vi: "các văn bản làm căn cứ",
        en: "the laws and decisions that it rests on"),
      .optional(
        "notes", .list(.table(text), least: 0), vi: "điều cần biết, như số liệu nào chỉ là ví dụ",
        en: "what has to be known, such as which numbers are examples"),
      .optional("valid", .table(validity), vi: "thời gian có hiệu lực", en: "when it is in force"),
      .optional(
        "utc-offset", .offset, vi: "múi giờ nơi thực hiện; mặc định \"+07:00\"",
        en: "the time zone where it is run; \"+07:00\" where left out"),
      .needed("stages", .table(stages), vi: "quy định của từng giai đoạn", en: "the rules of each stage"),
      .optional(
        "reasons", .table(reasons), vi: "lý do của từng quyết định, dùng cho giai đoạn không có lý do riêng",
        en: "the reasons of each verdict, for stages that have none of their own"),
    ] + vocabulary + council + [
      .optional("calendar", .table(calendar), vi: "ngày nghỉ và ngày làm bù", en: "holidays and made-up days")
    ])

  /// A text in every language.
  static let text = TableShape(
    "text",
    [
      .needed("vi", .text, vi: "tiếng Việt", en: "in Vietnamese"),
      .needed("en", .text, vi: "tiếng Anh", en: "in English"),
    ])

  /// The days on which something is in force.
  static let validity = TableShape(
    "validity",
    [
      .optional("from", .day, vi: "ngày đầu", en: "the first day"),
      .optional("until", .day, vi: "ngày cuối", en: "the last day"),
    ])

  /// A word with a name.
  static let term = TableShape("term", [id, label])

  /// What a verdict can be given for.
  static let reason = TableShape(
    "reason",
    [
      .needed("code", .id, vi: "mã cố định", en: "the permanent name"), label,
      .optional(
        "note", .flag, vi: "true nếu phải ghi rõ thêm", en: "true where it says nothing without a note"),
    ])

  /// Lists of reasons by verdict.
  static let reasons = TableShape(
    "reasons",
    Verdict.allCases.map { verdict in
      .optional(
        verdict.rawValue, .list(.table(reason), least: 1), vi: "lý do để \(verdict.label.vi)",
        en: "reasons for “\(verdict.label.en)”")
    })

  /// The key that names a thing for good.
  static let id = KeyShape.needed("id", .id, vi: "mã cố định", en: "the permanent name")
  /// The key that says what people call it.
  static let label = KeyShape.needed("label", .table(text), vi: "tên gọi", en: "what people call it")

  /// The names of roles.
  static let role = Shape.word(Role.allCases.map(\.rawValue))
  /// The names of kinds.
  static let kind = Shape.word(ExemplarKind.allCases.map(\.rawValue))
  /// The names of kinds of subject.
  static let subjectKind = Shape.word(SubjectKind.allCases.map(\.rawValue))
}
