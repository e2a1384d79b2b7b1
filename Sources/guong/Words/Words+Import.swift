import Exchange
import ReviewEngine

extension Words {
  // MARK: What was found out about the table

  /// `utf-8 (các chữ có dấu là UTF-8 đúng)`.
  static func detected(_ value: String, _ reason: DetectionReason) -> LocalizedText {
    let why = reason.sentence
    return LocalizedText(vi: "\(value) (\(why.vi))", en: "\(value) (\(why.en))")
  }

  /// What stands between two fields.
  static func delimiter(_ delimiter: Delimiter) -> String {
    switch delimiter {
    case .tab: "tab"
    case .comma: "comma ,"
    case .semicolon: "semicolon ;"
    case .pipe: "pipe |"
    default: String(UnicodeScalar(delimiter.byte))
    }
  }

  static func headerLine(_ line: Int?) -> LocalizedText {
    guard let line else { return LocalizedText(vi: "không có", en: "none") }
    return LocalizedText(vi: "dòng \(line)", en: "line \(line)")
  }

  // MARK: The summary

  static let form = LocalizedText(vi: "dạng", en: "form")
  static let encoding = LocalizedText(vi: "bảng mã", en: "encoding")
  static let separator = LocalizedText(vi: "dấu phân cách", en: "delimiter")
  static let header = LocalizedText(vi: "tiêu đề", en: "header")
  static let keptExtras = LocalizedText(vi: "giữ thêm", en: "kept as extra")
  static let leftOut = LocalizedText(vi: "bỏ qua cột", en: "columns left out")
  static let newRows = LocalizedText(vi: "mới", en: "new")
  static let changedRows = LocalizedText(vi: "có thay đổi", en: "changed")
  static let unchangedRows = LocalizedText(vi: "như cũ", en: "unchanged")
  static let refusedRows = LocalizedText(vi: "không nhận", en: "refused")
  static let closedForms = LocalizedText(vi: "biểu mẫu đã khép lại", en: "forms closed")
  static let repeatedRows = LocalizedText(vi: "lặp lại trong tệp", en: "repeated in the file")
  static let blankRows = LocalizedText(vi: "dòng trống", en: "blank")
  static func alikeAmongNew(_ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "\(number.vi) vừa nhận giống hồ sơ khác; xem: guong duplicates list",
      en: "\(number.en) just taken in look\(count == 1 ? "s" : "") like others; see guong duplicates list")
  }

  static let reading = LocalizedText(vi: "đang đọc", en: "reading")
  static let takingIn = LocalizedText(vi: "đang nhận", en: "taking in")
  static let rehearsed = LocalizedText(
    vi: "chạy thử: kho không thay đổi", en: "dry run: the store has not changed")

  static func storeMade(_ path: String) -> LocalizedText {
    LocalizedText(vi: "đã tạo kho \(path)", en: "made the store \(path)")
  }

  static func allRefused(_ file: String) -> LocalizedText {
    LocalizedText(
      vi: "\(file): không nhận được dòng nào; kho không thay đổi",
      en: "\(file): every row is refused; the store has not changed")
  }

  static func moreProblems(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "… và \(count) chỗ nữa; ghi tất cả bằng --report TỆP",
      en: "… and \(count) more; --report FILE has them all")
  }

  // MARK: Rows

  /// `danh-sach.csv:12:3`, so that editors can jump to the line.
  static func place(of problem: RowProblem, in file: String) -> LocalizedText {
    let name = problem.columnName.isEmpty ? "" : " «\(problem.columnName)»"
    return LocalizedText(
      vi: "\(file):\(problem.line): cột \(problem.column)\(name)",
      en: "\(file):\(problem.line): column \(problem.column)\(name)")
  }
}

extension DetectionReason {
  /// Why, in words.
  fileprivate var sentence: LocalizedText {
    switch self {
    case .forced: LocalizedText(vi: "theo lệnh", en: "as told")
    case .byteOrderMark:
      LocalizedText(vi: "tệp bắt đầu bằng BOM", en: "the file begins with a byte order mark")
    case .zeroBytes: LocalizedText(vi: "cứ hai byte có một byte 0", en: "every second byte is zero")
    case .firstByte: LocalizedText(vi: "theo ký tự đầu", en: "by its first character")
    case .onlyASCII: LocalizedText(vi: "chỉ có ASCII", en: "nothing but ASCII")
    case .validUTF8:
      LocalizedText(vi: "các chữ ngoài ASCII là UTF-8 đúng", en: "letters beyond ASCII are UTF-8")
    case .notUTF8: LocalizedText(vi: "có byte không phải UTF-8", en: "there are bytes that are not UTF-8")
    case .vietnameseMarks(let count):
      LocalizedText(vi: "\(count) dấu thanh tiếng Việt", en: "\(count) Vietnamese tone marks")
    case .separatorLine: LocalizedText(vi: "dòng sep= ở đầu tệp", en: "the line sep= at its beginning")
    case .agreeingRecords(let agreeing, let all):
      LocalizedText(
        vi: "\(agreeing)/\(all) dòng đầu khớp", en: "\(agreeing) of the first \(all) records agree")
    case .singleColumn: LocalizedText(vi: "chỉ có một cột", en: "there is one column only")
    case .quotedFields(let count):
      LocalizedText(vi: "\(count) ô trong dấu nháy", en: "\(count) fields in quotes")
    case .literalQuotes(let count):
      LocalizedText(vi: "\(count) dấu nháy nằm trong ô", en: "\(count) quotes inside fields")
    case .kindOfFile: LocalizedText(vi: "theo loại tệp", en: "by the kind of file")
    case .firstFullRecord: LocalizedText(vi: "dòng đầy đủ đầu tiên", en: "the first full record")
    case .knownNames(let count):
      LocalizedText(vi: "\(count) tên cột đã biết", en: "\(count) known column names")
    }
  }
}
