internal import ReviewEngine

extension PolicyShape {
  /// The four stages.
  static let stages = TableShape(
    "stages",
    Stage.allCases.map { stage in
      .needed(
        stage.id, .table(oneStage), vi: "giai đoạn \(stage.rawValue)", en: "stage \(stage.rawValue)")
    })

  /// One stage.
  static let oneStage = TableShape(
    "stage",
    [
      label,
      .needed(
        "roles", .list(role, least: 0), vi: "những vai được quyết định",
        en: "the roles that decide in the stage"),
      .optional(
        "may", .table(may), vi: "vai riêng cho từng quyết định; danh sách rỗng là không ai",
        en: "roles for particular verdicts; an empty list is nobody"),
      .optional(
        "deadline", .number(1...3650), vi: "thời hạn xử lý, số ngày làm việc",
        en: "the time limit, in working days"),
      .optional(
        "form", .list(.variants(field), least: 0), vi: "các trường của biểu mẫu, theo thứ tự",
        en: "the fields of the form, in their order"),
      .optional(
        "gate", .list(.table(requirement), least: 0), vi: "điều kiện để qua giai đoạn sau",
        en: "what there must be before a nomination goes on"),
      .optional(
        "rule", .variants(rule), vi: "ai phải đồng ý; bỏ trống là một người",
        en: "who has to agree; one reviewer where left out"),
      .optional(
        "reasons", .table(reasons), vi: "lý do riêng của giai đoạn này",
        en: "the reasons of this stage alone"),
    ])

  private static let may = TableShape(
    "may",
    Verdict.allCases.map { verdict in
      .optional(
        verdict.rawValue, .list(role, least: 0), vi: "vai được \(verdict.label.vi)",
        en: "roles that may “\(verdict.label.en)”")
    })

  /// A field of a form.
  static let field = fieldShape("field", isColumn: false)

  /// A field, or a column of a table, which is the same but for tables.
  private static func fieldShape(_ name: String, isColumn: Bool) -> VariantShape {
    VariantShape(
      name: name, chooser: "type",
      about: LocalizedText(vi: "loại giá trị", en: "what can be entered"),
      common: [
        id, label,
        .optional("hint", .table(text), vi: "hướng dẫn điền", en: "what to enter"),
      ],
      variants: FieldType.names.compactMap { type in
        isColumn && type == "table" ? nil : VariantShape.Variant(word: type, keys: keys(of: type))
      },
      refused: isColumn ? ["table": .tableInTable] : [:])
  }

  private static func keys(of type: String) -> [KeyShape] {
    switch type {
    case "text":
      [
        .optional(
          "suggest", .word(NameSource.allCases.map(\.rawValue)),
          vi: "tên đã biết để gợi ý khi gõ; vẫn ghi được tên khác",
          en: "known names that are offered while typing; others can be entered, too")
      ]
    case "number":
      [
        .optional("min", .number(.min ... .max), vi: "số nhỏ nhất", en: "the least number"),
        .optional("max", .number(.min ... .max), vi: "số lớn nhất", en: "the greatest number"),
      ]
    case "choice", "choices":
      [
        .needed(
          "options", .list(.table(term), least: 1), vi: "các lựa chọn", en: "what can be chosen")
      ]
    case "table":
      [
        .needed(
          "columns", .list(.variants(fieldShape("column", isColumn: true)), least: 1), vi: "các cột của bảng",
          en: "the columns of the table")
      ]
    default: []
    }
  }

  /// A line of a gate.
  static let requirement = TableShape(
    "requirement",
    [
      .needed(
        "field", .text,
        vi: "trường của hồ sơ, của biểu mẫu giai đoạn này, hoặc «giai-đoạn.trường»",
        en: "a field of the dossier, of the form of this stage, or “stage.field”"),
      .optional(
        "kinds", .list(kind, least: 1), vi: "chỉ hỏi các loại này", en: "asked of these kinds only"),
      .optional(
        "subject-kinds", .list(subjectKind, least: 1), vi: "chỉ hỏi các đối tượng này",
        en: "asked of these kinds of subject only"),
      .optional(
        "at-least", .number(1...1000), vi: "số dòng, hoặc số lựa chọn, ít nhất",
        en: "the least number of rows, or of choices"),
      .optional(
        "values", .open(.list(.text, least: 1)),
        vi: "giá trị phải có, theo cột; trường không phải bảng thì theo mã của nó",
        en: "the values that count, by column; of a field that is no table by its own id"),
      .optional(
        "working-days-after", .number(1...1000),
        vi: "số ngày làm việc phải qua kể từ ngày ghi trong trường",
        en: "the working days that must have gone by since the day in the field"),
    ])

  /// Who has to agree.
  static let rule = VariantShape(
    name: "rule", chooser: "by",
    about: LocalizedText(vi: "cách quyết định", en: "how it is decided"),
    common: [],
    variants: [
      VariantShape.Variant(word: "single", keys: []),
      VariantShape.Variant(
        word: "votes",
        keys: [
          .needed("needed", .number(1...100), vi: "số người phải đồng ý", en: "how many must agree"),
          .needed("of", .number(1...100), vi: "số người bỏ phiếu", en: "how many may vote"),
          blind,
        ]),
      VariantShape.Variant(
        word: "ballot",
        keys: [
          .needed(
            "failed", .word(Verdict.allCases.map(\.rawValue)), vi: "quyết định khi phiếu không đạt",
            en: "the verdict where the ballot fails"),
          .optional("reason", .id, vi: "lý do của quyết định đó", en: "the reason of that verdict"),
        ]),
      VariantShape.Variant(
        word: "scores",
        keys: [
          .needed(
            "cards", .number(1...100), vi: "số phiếu chấm ít nhất", en: "the least number of scorecards"),
          .needed("minimum", .points, vi: "điểm trung bình ít nhất", en: "the least mean, in points"),
          .needed(
            "criteria", .list(.table(criterion), least: 1), vi: "các tiêu chí", en: "what is scored"),
          blind,
        ]),
    ],
    refused: [:])

  private static let blind = KeyShape.optional(
    "blind", .flag, vi: "true nếu chưa bỏ phiếu thì chưa thấy phiếu của người khác",
    en: "true where nobody sees the others' before giving their own")

  private static let criterion = TableShape(
    "criterion",
    [
      id, label,
      .needed("weight", .number(1...1000), vi: "hệ số", en: "how much it counts"),
      .needed("maximum", .number(1...1000), vi: "điểm cao nhất", en: "the highest score"),
    ])
}
