import PlainText
import ReviewEngine

extension Command {
  /// What a command is looked for by.
  struct SearchTexts {
    /// Its title, its permanent name, and other words for it.
    let names: [FuzzyText]
    /// Its sentence of help.
    let sentences: [FuzzyText]
  }

  /// What it is looked for by, in every language.
  var searchTexts: SearchTexts { Self.allSearchTexts[id] ?? SearchTexts(self) }

  private static let allSearchTexts = Dictionary(registry.map { ($0.id, SearchTexts($0)) }) { first, _ in
    first
  }

  /// Other words by which people look for commands, with commas between them.
  fileprivate static let otherWords: [CommandID: LocalizedText] = [
    .decisionApprove: LocalizedText(
      vi: "đồng ý, thông qua, chấp thuận, công nhận", en: "accept, pass, yes, agree"),
    .decisionReject: LocalizedText(
      vi: "bác, không đồng ý, không công nhận, loại", en: "refuse, deny, no, decline"),
    .decisionReturn: LocalizedText(
      vi: "trả về, yêu cầu bổ sung, gửi lại đơn vị", en: "send back, incomplete, more papers"),
    .decisionPostpone: LocalizedText(vi: "hoãn, lùi lại, xem sau", en: "later, skip, snooze"),
    .decisionChoose: LocalizedText(
      vi: "tạm giữ, hợp nhất, loại khỏi, rút, hạ mức, nâng mức, hồi tị, thu hồi",
      en: "verdict, hold, consolidate, drop, withdraw, downgrade, escalate, recuse, revoke"),
    .decisionUndo: LocalizedText(vi: "lấy lại, quay lại, bỏ quyết định", en: "revert, take back"),
    .decisionRedo: LocalizedText(vi: "khôi phục, lặp lại", en: "repeat, put back"),
    .agendaAdd: LocalizedText(
      vi: "trình hội đồng, chương trình họp, xếp lịch", en: "agenda, schedule, put to the vote"),
    .sessionPlan: LocalizedText(vi: "lập phiên họp, chuẩn bị họp", en: "plan a session, new meeting"),
    .markToggle: LocalizedText(vi: "đánh dấu", en: "select, check, tick"),
    .markAll: LocalizedText(vi: "đánh dấu tất cả", en: "select everything"),
    .markInvert: LocalizedText(vi: "đảo ngược lựa chọn", en: "invert selection"),
    .filterEdit: LocalizedText(vi: "tìm kiếm, tra cứu", en: "search, find, query"),
    .filterSwitch: LocalizedText(vi: "bỏ lọc tạm thời", en: "toggle search"),
    .previewToggle: LocalizedText(vi: "khung bên cạnh", en: "pane, side"),
    .exportOpen: LocalizedText(
      vi: "lưu tệp, bảng tính, excel, csv", en: "save file, spreadsheet, excel, csv"),
    .quotasOpen: LocalizedText(vi: "tỷ lệ, hạn mức, giới hạn", en: "limits, shares"),
    .themeChoose: LocalizedText(
      vi: "màu sắc, chủ đề, sáng, tối", en: "colours, colors, appearance, dark, light"),
    .languageSwitch: LocalizedText(vi: "tiếng Anh, tiếng Việt", en: "Vietnamese, English, translation"),
    .helpOpen: LocalizedText(vi: "hướng dẫn, phím tắt", en: "manual, shortcuts, keys"),
    .appQuit: LocalizedText(vi: "đóng, ra ngoài, kết thúc", en: "exit, close, leave"),
    .formOpen: LocalizedText(vi: "nhập liệu, điền, khai, sửa", en: "edit, fill in, enter"),
    .pageDashboard: LocalizedText(
      vi: "thống kê, báo cáo, biểu đồ, tiến độ, quá hạn, độ phủ",
      en: "statistics, report, chart, progress, overdue, coverage"),
    .pageMovements: LocalizedText(vi: "thi đua, chuyên đề, thường xuyên", en: "emulation, campaigns"),
    .pageCouncil: LocalizedText(
      vi: "phiên họp, cuộc họp, biểu quyết, kiểm phiếu, túc số", en: "session, meeting, ballot, vote, quorum"),
    .pageReplications: LocalizedText(
      vi: "tuyên truyền, học tập, làm theo, kiểm tra lại", en: "kanban, adoption, events, re-check"),
    .pageLedger: LocalizedText(
      vi: "lịch sử, nhật ký, ai làm gì, niêm phong", en: "history, log, audit, who did what, seal"),
    .pageReload: LocalizedText(vi: "tải lại, làm mới", en: "refresh, reload"),
    .ballotCount: LocalizedText(vi: "kết quả, số phiếu", en: "tally, result"),
    .sessionPresence: LocalizedText(
      vi: "điểm danh, vắng mặt, gửi phiếu", en: "attendance, absent, in writing"),
    .sessionClose: LocalizedText(vi: "bế mạc, đóng phiên họp", en: "end, finish"),
    .sessionOpen: LocalizedText(vi: "khai mạc, bắt đầu họp", en: "begin, start"),
    .dossierOpen: LocalizedText(vi: "xem chi tiết, lịch sử", en: "details, view, history"),
  ]
}

extension Command.SearchTexts {
  fileprivate init(_ command: Command) {
    let synonyms = Command.otherWords[command.id]
    names = [command.title.vi, command.title.en, command.id.rawValue, synonyms?.vi, synonyms?.en]
      .compactMap { $0.map { FuzzyText($0) } }
    sentences = [command.help.vi, command.help.en].map { FuzzyText($0) }
  }
}
