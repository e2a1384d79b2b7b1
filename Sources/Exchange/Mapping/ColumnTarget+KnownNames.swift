import ReviewEngine

extension ColumnTarget {
  /// The target that a header name stands for without being told, and how good a name it is: the lower, the
  /// better. Nil for a name that means nothing to guong.
  static func recognized(_ name: String) -> (target: ColumnTarget, rank: Int)? {
    byName[HeaderName.normalized(name)]
      ?? byName[HeaderName.normalizedWithoutBrackets(name)].map { ($0.target, $0.rank + 100) }
  }

  /// Whether a column only counts the rows. Its numbers say nothing of the nomination and change with every
  /// sorting, so they are not kept.
  static func isOrdinal(_ name: String) -> Bool {
    ordinals.contains(HeaderName.normalized(name)) || name == "#"
  }

  private static let ordinals: Set<String> = ["stt", "tt", "so tt", "so thu tu", "no", "row", "row number"]

  private static let byName: [String: (target: ColumnTarget, rank: Int)] = {
    var table: [String: (target: ColumnTarget, rank: Int)] = [:]
    for target in all {
      for (rank, name) in ([target.name] + target.knownNames).enumerated() {
        let key = HeaderName.normalized(name)
        if table[key] == nil { table[key] = (target, rank) }
      }
    }
    return table
  }()

  /// Headings seen in lists of Vietnamese offices and of others, the surest first. "Phân loại khen thưởng" is
  /// not among them: it tells regular from thematic awards, which is no kind of exemplar.
  var knownNames: [String] {
    switch self {
    case .id:
      ["Mã hồ sơ", "Số hồ sơ", "Mã đề cử", "Mã số", "Mã", "Nomination ID", "Dossier number"]
    case .field(.subject):
      [
        "Tên tập thể/cá nhân/hộ gia đình", "Tên tập thể, cá nhân", "Tên cá nhân, tập thể", "Tên đối tượng",
        "Đối tượng", "Họ và tên", "Họ tên", "Tên cá nhân", "Tên tập thể", "Tên mô hình", "Full name",
        "Nominee",
        "Name",
      ]
    case .field(.subjectKind):
      ["Phân loại đối tượng", "Loại đối tượng", "Đối tượng khen thưởng", "Subject type"]
    case .field(.position):
      ["Chức vụ", "Chức danh", "Job title"]
    case .field(.unit):
      [
        "Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị", "Đơn vị", "Organization", "Organisation",
        "Workplace",
      ]
    case .field(.nominator):
      [
        "Đơn vị đề nghị", "Cơ quan đề nghị", "Đơn vị đề cử", "Đơn vị trình", "Nominated by",
        "Nominating unit",
      ]
    case .field(.kind):
      ["Loại điển hình", "Loại hình điển hình", "Loại", "Exemplar kind"]
    case .field(.field):
      ["Lĩnh vực hoạt động", "Lĩnh vực", "Field of activity", "Sector"]
    case .field(.movement):
      ["Phong trào thi đua", "Phong trào", "Campaign"]
    case .field(.title):
      [
        "Danh hiệu thi đua/Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng", "Danh hiệu, hình thức",
        "Danh hiệu/hình thức đề nghị", "Danh hiệu thi đua", "Hình thức khen thưởng", "Danh hiệu đề nghị",
        "Hình thức đề nghị", "Danh hiệu", "Title or award", "Award", "Category",
      ]
    case .field(.year):
      ["Năm", "Năm xét", "Năm đề nghị", "Năm khen thưởng", "Award year"]
    case .field(.date):
      ["Ngày đề nghị", "Ngày trình", "Ngày lập", "Ngày", "Nomination date"]
    case .field(.achievement):
      [
        "Thành tích", "Tóm tắt thành tích", "Nội dung thành tích", "Thành tích chính", "Achievements",
        "Citation",
      ]
    case .field(.evidence):
      ["Minh chứng", "Tài liệu minh chứng", "Tài liệu kèm theo", "Hồ sơ kèm theo", "Attachments"]
    }
  }
}
