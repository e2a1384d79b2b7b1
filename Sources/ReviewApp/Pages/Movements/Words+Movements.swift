import ReviewEngine

extension Words {
  static let movement = LocalizedText(vi: "Phong trào", en: "Movement")
  static let movementPeriod = LocalizedText(vi: "Thời gian", en: "Period")
  static let noMovement = LocalizedText(vi: "(không thuộc phong trào nào)", en: "(of no movement)")
  static let noMovements = LocalizedText(
    vi:
      "Chưa có phong trào nào. Thêm phong trào vào quy định, mục [[movements]]; hồ sơ ghi phong trào khi nhập.",
    en:
      "There are no movements yet. Add some to the policy under [[movements]]; nominations name theirs on import."
  )

  /// Whether a movement goes on, or from when to when it is run.
  static func period(of movement: Movement) -> LocalizedText {
    switch (movement.period.from, movement.period.until) {
    case (nil, nil):
      switch movement.kind {
      case .regular: LocalizedText(vi: "thường xuyên", en: "regular")
      case .thematic: LocalizedText(vi: "theo chuyên đề", en: "thematic")
      }
    case (let from?, nil): LocalizedText(vi: "từ \(from.slashed)", en: "from \(from)")
    case (nil, let until?): LocalizedText(vi: "đến \(until.slashed)", en: "until \(until)")
    case (let from?, let until?):
      LocalizedText(vi: "\(from.slashed)–\(until.slashed)", en: "\(from)–\(until)")
    }
  }
}
