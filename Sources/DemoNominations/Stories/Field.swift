/// The fields of activity: the six of the founding plan (economy and politics, culture and society, security and
/// defence, foreign affairs, social security, Party building and the political system), and narrower ones
/// that every list of nominations has.
enum Field: CaseIterable, Sendable {
  case economy, culture, security, foreign, welfare, party
  case health, education, farming, environment, digital

  /// The words that a nomination carries.
  var label: String {
    switch self {
    case .economy: "Kinh tế, chính trị"
    case .culture: "Văn hóa, xã hội"
    case .security: "Quốc phòng, an ninh"
    case .foreign: "Đối ngoại"
    case .welfare: "An sinh xã hội"
    case .party: "Xây dựng Đảng và hệ thống chính trị"
    case .health: "Y tế"
    case .education: "Giáo dục và đào tạo"
    case .farming: "Nông nghiệp, nông thôn"
    case .environment: "Môi trường, phòng chống thiên tai"
    case .digital: "Khoa học, công nghệ, chuyển đổi số"
    }
  }

  /// The movements under which such nominations are made.
  var movements: [Movement] { Self.allMovements[self] ?? Movement.everywhere }

  private static let allMovements = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Movement.everywhere + $0.ownMovements) })

  /// The movements that only this field takes part in.
  private var ownMovements: [Movement] {
    switch self {
    case .economy:
      [.regular("Lao động giỏi, lao động sáng tạo"), .thematic("Chung sức phát triển kinh tế địa phương")]
    case .culture:
      [
        .regular("Toàn dân đoàn kết xây dựng đời sống văn hóa"),
        .thematic("Giữ gìn bản sắc, phát huy di sản"),
      ]
    case .security: [.regular("Vì an ninh Tổ quốc"), .thematic("Xây dựng địa bàn an toàn")]
    case .foreign: [.regular("Đối ngoại nhân dân"), .thematic("Hội nhập và phát triển")]
    case .welfare:
      [
        .thematic("Vì người nghèo – Không để ai bị bỏ lại phía sau"),
        .thematic("Chung tay xóa nhà tạm, nhà dột nát"), .regular("Đền ơn đáp nghĩa"),
      ]
    case .party: [.regular("Dân vận khéo"), .thematic("Học tập và làm theo Bác")]
    case .health: [.regular("Thầy thuốc tận tâm vì người bệnh")]
    case .education: [.regular("Dạy tốt, học tốt"), .thematic("Cả nước thi đua học tập suốt đời")]
    case .farming:
      [.thematic("Chung sức xây dựng nông thôn mới"), .regular("Nông dân sản xuất, kinh doanh giỏi")]
    case .environment: [.thematic("Sáng, xanh, sạch, đẹp"), .thematic("Chung tay phòng, chống thiên tai")]
    case .digital: [.thematic("Bình dân học vụ số"), .thematic("Đổi mới sáng tạo và chuyển đổi số")]
    }
  }
}

/// A movement of emulation.
struct Movement: Sendable {
  /// Its name.
  let name: String
  /// Thematic (a campaign with an end), not regular.
  let isThematic: Bool

  /// A movement without an end, renewed each year.
  static func regular(_ name: String) -> Movement { Movement(name: name, isThematic: false) }
  /// A movement for one aim and period.
  static func thematic(_ name: String) -> Movement { Movement(name: name, isThematic: true) }

  /// Movements that every field takes part in.
  static let everywhere: [Movement] = [
    .regular("Đoàn kết, sáng tạo, thi đua xây dựng quê hương"),
    .regular("Thi đua yêu nước hằng năm"),
    .thematic("Thi đua chào mừng đại hội các cấp"),
  ]
}
