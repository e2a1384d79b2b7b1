import Configuration
import Exchange
import Glibc
import NcursesTerminal
import ReviewEngine
import ReviewStore

extension Failure {
  /// What an error of any module means for a person. This is the one table of it.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(error)
    case let refusals as Refusals: self.init(.refused, Self.lines(refusals))
    case let refusal as Refusal: self.init(.refused, refusal.sentence(utcOffset: SystemClock.utcOffset()))
    case let error as QueryError: self.init(.badInput, error.sentence)
    case let error as ExchangeError: self.init(error)
    case let error as MappingError: self.init(error)
    case let error as NcursesTerminalError: self.init(error)
    case let error as ConfigurationError:
      self.init(.configuration, vi: error.report(in: .vietnamese), en: error.report(in: .english))
    case let error as DraftNotKept:
      self.init(
        .cannotWrite, vi: "\(error.path): không giữ được bản nháp (\(String(cString: strerror(error.code))))",
        en: "\(error.path): the draft cannot be kept (\(String(cString: strerror(error.code))))")
    case is CancellationError:
      self.init(.temporary, vi: "đã dừng; chưa có gì thay đổi", en: "stopped; nothing changed")
    default:
      self.init(
        .software, vi: "lỗi của guong: \(error); chưa có gì thay đổi",
        en: "guong's own fault: \(error); nothing changed")
    }
  }

  /// Every refusal on a line of its own.
  static func lines(_ refusals: Refusals) -> LocalizedText {
    let sentences = refusals.all.map { $0.sentence(utcOffset: SystemClock.utcOffset()) }
    return LocalizedText(
      vi: sentences.map(\.vi).joined(separator: "\n"),
      en: sentences.map(\.en).joined(separator: "\n"))
  }

  private init(_ error: StoreError) {
    switch error {
    case .refused(let refusals): self.init(.refused, Self.lines(refusals))
    case .missing(let path):
      self.init(
        .unavailable, vi: "\(path): chưa có kho ở đây; tạo kho bằng: guong init, hoặc xem thử: guong demo",
        en: "\(path): there is no store here; make one with guong init, or try guong demo")
    case .alreadyExists(let path):
      self.init(
        .cannotWrite, vi: "\(path): đã có tệp này; chọn tên khác bằng --store",
        en: "\(path): already there; choose another name with --store")
    case .notAStore(let path):
      self.init(
        .unavailable, vi: "\(path): không phải kho của guong; kiểm tra --store",
        en: "\(path): not a store of guong's; check --store")
    case .fromTheFuture(let path, let migration):
      self.init(
        .unavailable, vi: "\(path): do bản guong mới hơn tạo (\(migration)); hãy nâng cấp guong",
        en: "\(path): made by a later guong (\(migration)); upgrade guong")
    case .readOnly(let path):
      self.init(
        .cannotWrite, vi: "\(path): không được ghi; kiểm tra quyền của thư mục và tệp",
        en: "\(path): may not be written; check the permissions of the folder and the file")
    case .diskFull(let path):
      self.init(
        .cannotWrite, vi: "\(path): đĩa đầy; chưa có gì thay đổi, hãy dọn chỗ rồi làm lại",
        en: "\(path): the disk is full; nothing changed, make room and try again")
    case .busy(let path):
      self.init(
        .temporary, vi: "\(path): chương trình khác đang ghi; thử lại sau giây lát",
        en: "\(path): another program is writing; try again in a moment")
    case .inputOutput(let path, let detail):
      self.init(
        .unavailable, vi: "\(path): không đọc, ghi được (\(detail)); kiểm tra đĩa, chạy: guong verify",
        en: "\(path): cannot be read or written (\(detail)); check the disk, run guong verify")
    case .cancelled:
      self.init(.temporary, vi: "đã dừng; chưa có gì thay đổi", en: "stopped; nothing changed")
    }
  }

  private init(_ error: NcursesTerminalError) {
    switch error {
    case .notATerminal:
      self.init(
        .configuration,
        vi: "màn hình duyệt cần một cửa sổ dòng lệnh; duyệt bằng từng dòng chữ: guong review --plain; "
          + "để xử lý tự động: guong list, guong decide",
        en: "the review interface needs a terminal; review in lines of text with guong review --plain, "
          + "for scripts use guong list and guong decide")
    case .unknownTerminal(let name):
      self.init(
        .configuration, vi: "TERM=\(name): không rõ loại cửa sổ dòng lệnh này; thử TERM=xterm-256color",
        en: "TERM=\(name): unknown terminal; try TERM=xterm-256color")
    case .incapableTerminal(let name):
      self.init(
        .configuration,
        vi: "TERM=\(name): cửa sổ này không vẽ được màn hình duyệt; dùng: guong list, guong decide",
        en: "TERM=\(name): this terminal cannot show the review interface; use guong list and guong decide")
    case .failed:
      self.init(
        .software, vi: "không mở được cửa sổ dòng lệnh; chạy: guong doctor",
        en: "the terminal cannot be opened; run guong doctor")
    }
  }
}
