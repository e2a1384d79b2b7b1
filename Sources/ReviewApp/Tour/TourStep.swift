import ReviewEngine
import TerminalUI

/// A step of the tour: one thing to try on sample data, told in a sentence. The next step comes when it was done.
enum TourStep: Int, CaseIterable, Sendable, Hashable {
  case approve = 1
  case undo
  case reject
  case filter
  case dossier
  case back
  case palette
  case end

  /// The command that the step is about.
  var command: CommandID {
    switch self {
    case .approve: .decisionApprove
    case .undo: .decisionUndo
    case .reject: .decisionReject
    case .filter: .filterEdit
    case .dossier: .dossierOpen
    case .back: .goBack
    case .palette: .paletteOpen
    case .end: .helpOpen
    }
  }

  /// What to try.
  /// - Parameter key: the key of its command.
  /// - Returns: a sentence or two, with the key as a word.
  func sentence(key: String) -> LocalizedText {
    switch self {
    case .approve:
      LocalizedText(
        vi:
          "\(key) duyệt hồ sơ đang chọn. Quyết định nằm trên đĩa rồi màn hình mới báo, và hồ sơ kế tiếp hiện ra.",
        en:
          "\(key) approves the nomination. It is on the disk before the screen says so, and the next one comes up."
      )
    case .undo:
      LocalizedText(
        vi: "Nhầm ư? \(key) hoàn tác, không giới hạn, cả sau khi tắt máy.",
        en: "A slip? \(key) takes it back, without limit, even after a restart.")
    case .reject:
      LocalizedText(
        vi: "\(key) từ chối: các lý do hiện ra, 1 chọn lý do thứ nhất. Hai phím là xong.",
        en: "\(key) rejects: the reasons appear, 1 picks the first. Two keys and it is done.")
    case .filter:
      LocalizedText(
        vi: "\(key) lọc ngay khi gõ, không dấu cũng được: gõ y te rồi Enter.",
        en: "\(key) filters while you type, accents or not: type y te, then Enter.")
    case .dossier:
      LocalizedText(
        vi: "\(key) mở cả hồ sơ: giấy tờ, biểu mẫu, phiếu, ý kiến, hồ sơ giống nó, lịch sử.",
        en: "\(key) opens the dossier: papers, forms, votes, comments, look-alikes, history.")
    case .back:
      LocalizedText(
        vi: "\(key) trở ra một bước; một lần nữa thì bỏ lọc.",
        en: "\(key) goes one step back out; once more drops the filter.")
    case .palette:
      LocalizedText(
        vi: "\(key) tìm mọi việc theo tên, không cần nhớ phím; Esc đóng lại.",
        en: "\(key) finds everything by name, so no key has to be remembered; Esc closes.")
    case .end:
      LocalizedText(
        vi: "Xong rồi. \(key) giúp ở mọi nơi. Việc thật: guong import BẢNG.xlsx, rồi guong.",
        en: "That is it. \(key) helps everywhere. For real: guong import TABLE.xlsx, then guong.")
    }
  }

  /// The next step; nil after the last.
  var next: TourStep? { TourStep(rawValue: rawValue + 1) }
}
