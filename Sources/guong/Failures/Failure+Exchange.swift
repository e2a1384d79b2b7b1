import Exchange
import Glibc
import PlainText
import ReviewEngine

extension Failure {
  /// What is wrong with a mapping given on the command line.
  init(_ error: MappingError) {
    switch error {
    case .malformed(let text):
      self.init(
        .badInput, vi: "--map \(text): viết dạng TÊN=CỘT, ví dụ subject=\"Họ và tên\"",
        en: "--map \(text): write NAME=COLUMN, for example subject=Name")
    case .unknownName(let name, let nearest):
      let hint = nearest ?? ColumnTarget.all.map(\.name).joined(separator: ", ")
      self.init(
        .badInput, vi: "--map: không có tên «\(name)»; có: \(hint)",
        en: "--map: no name “\(name)”; there is: \(hint)")
    }
  }

  /// What is wrong with a table as a whole, or with writing one.
  init(_ error: ExchangeError) {
    switch error {
    case .missing(let file):
      self.init(
        .noInput, vi: "\(file): không có tệp này; kiểm tra tên và thư mục",
        en: "\(file): no such file; check the name and the folder")
    case .directory(let file):
      self.init(
        .noInput, vi: "\(file): đây là thư mục; hãy chỉ một tệp trong đó",
        en: "\(file): a folder; name a file in it")
    case .unreadable(let file, let code):
      self.init(
        .noInput, vi: "\(file): không đọc được (\(Self.system(code))); kiểm tra quyền",
        en: "\(file): cannot be read (\(Self.system(code))); check the permissions")
    case .empty(let file):
      self.init(
        .badInput, vi: "\(file): không có dòng dữ liệu nào; kiểm tra bảng đã lưu chưa",
        en: "\(file): no rows; check that the table was saved")
    case .binary(let file, let kind, let line):
      let name = kind == .unknown ? "" : " (\(kind.rawValue))"
      self.init(
        .badInput, vi: "\(file), dòng \(line): không phải bảng dạng văn bản\(name); hãy lưu thành CSV",
        en: "\(file), line \(line): not a table of text\(name); save it as CSV")
    case .undecodable(let file, let encoding, let line, _):
      self.init(
        .badInput, vi: "\(file), dòng \(line): không phải \(encoding.rawValue); chỉ rõ bằng --encoding",
        en: "\(file), line \(line): not \(encoding.rawValue); say which with --encoding")
    case .unclosedQuote(let file, let line, let column):
      self.init(
        .badInput,
        vi: "\(file), dòng \(line), cột \(column): dấu nháy mở ở đây mà không đóng; đóng hoặc viết đôi",
        en: "\(file), line \(line), column \(column): a quote opens here and never closes; close or double it"
      )
    case .recordTooLong(let file, let line, let limit):
      self.init(
        .badInput,
        vi: "\(file), dòng \(line): một dòng dài hơn \(limit) byte; kiểm tra dấu nháy, dấu xuống dòng",
        en: "\(file), line \(line): a row of more than \(limit) bytes; check quotes and line ends")
    case .headerNotFound(let file, let line):
      self.init(
        .badInput, vi: "\(file), dòng \(line): không có hàng tiêu đề ở đây",
        en: "\(file), line \(line): no header row")
    case .columnNotFound(let file, let name, let nearest):
      self.init(.badInput, Self.column(file, name, nearest))
    case .tooManyColumns(let file, let line, let limit):
      self.init(
        .badInput,
        vi: "\(file), dòng \(line): có hơn \(limit) tên khác nhau; kiểm tra xem tên có phải là dữ liệu không",
        en: "\(file), line \(line): more than \(limit) different names; check that the names are not data")
    case .changedWhileReading(let file):
      self.init(
        .temporary, vi: "\(file): bị thay đổi trong lúc đọc; chưa nhận gì, hãy làm lại",
        en: "\(file): changed while it was read; nothing was taken in, try again")
    case .unwritable(let file, let code):
      self.init(
        .cannotWrite, vi: "\(file): không ghi được (\(Self.system(code))); kiểm tra thư mục và chỗ trống",
        en: "\(file): cannot be written (\(Self.system(code))); check the folder and the space left")
    }
  }

  private static func column(_ file: String, _ name: String, _ nearest: String?) -> LocalizedText {
    if name == DossierField.subject.rawValue {
      return LocalizedText(
        vi: "\(file): không thấy cột đối tượng (subject); chỉ rõ bằng --map subject=\(nearest ?? "TÊN_CỘT")",
        en: "\(file): no column is the subject; say which with --map subject=\(nearest ?? "COLUMN")")
    }
    return LocalizedText(
      vi: "\(file): không có cột «\(name)»" + (nearest.map { "; có phải «\($0)»?" } ?? ""),
      en: "\(file): no column “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
  }

  private static func system(_ code: Int32) -> String { String(cString: strerror(code)) }
}
