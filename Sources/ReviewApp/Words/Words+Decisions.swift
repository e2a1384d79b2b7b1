import ReviewEngine

extension Words {
  /// What an applied change set did, named for the status line.
  static func done(_ changeSet: ChangeSet, under workflow: Workflow) -> LocalizedText {
    let (changes, policy) = (changeSet.changes, workflow.policy)
    if changes.isEmpty, let record = changeSet.records.first { return done(changeSet.header.action, record) }
    guard changes.count == 1, let change = changes.first else {
      return many(changeSet.header.action, changes)
    }
    let id = change.result.id
    let subject = change.result.dossier.subject
    switch change.event {
    case .redone(_, let deed):
      let text = done(deed, id: id, subject: subject, under: policy)
      return LocalizedText(vi: "làm lại: \(text.vi)", en: "redone: \(text.en)")
    case .undone:
      return LocalizedText(
        vi: "đã hoàn tác \(id) \(subject) · U làm lại", en: "undid \(id) \(subject) · U redoes")
    case .registered, .amended:
      return LocalizedText(vi: "đã nhận \(id) \(subject)", en: "registered \(id) \(subject)")
    case .voted(let vote) where vote.ruling == nil: return voted(on: change.result, under: workflow)
    case .decided, .voted, .filled, .recorded:
      guard let deed = change.event.deed else { return nominations(1) }
      return done(deed, id: id, subject: subject, under: policy)
    }
  }

  private static func done(
    _ deed: Deed, id: NominationID, subject: String, under policy: Policy
  ) -> LocalizedText {
    if let ruling = deed.ruling { return decided(ruling, id: id, subject: subject, under: policy) }
    return switch deed {
    case .voted:
      LocalizedText(
        vi: "đã ghi phiếu cho \(id) \(subject) · u hoàn tác", en: "voted on \(id) \(subject) · u undoes")
    case .decided, .filled, .recorded:
      LocalizedText(vi: "đã lưu \(id) \(subject) · u hoàn tác", en: "saved \(id) \(subject) · u undoes")
    }
  }

  /// What became of something that is no nomination, such as a session of the council.
  private static func done(_ action: Action, _ change: RecordChange) -> LocalizedText {
    if let id = change.result.id.discussed { return action == .undo ? uncommented(id) : commented(id) }
    if let pair = change.result.id.pair, let settlement = Settlement(change.result.facts), action != .undo {
      let verdict = settlement.verdict.label
      return LocalizedText(
        vi: "\(pair.earlier) và \(pair.later): \(verdict.vi) · u hoàn tác",
        en: "\(pair.earlier) and \(pair.later): \(verdict.en) · u undoes")
    }
    if action == .council, let session = try? CouncilSession(change.result), session.status != .closed {
      return planned(session)
    }
    let name = change.result.id.sentence
    return switch action {
    case .undo: LocalizedText(vi: "đã hoàn tác \(name.vi) · U làm lại", en: "undid \(name.en) · U redoes")
    case .redo: LocalizedText(vi: "đã làm lại \(name.vi)", en: "redid \(name.en)")
    case .registration, .decision, .filling, .council, .settlement, .administration:
      LocalizedText(vi: "đã lưu \(name.vi) · u hoàn tác", en: "saved \(name.en) · u undoes")
    }
  }

  private static func decided(
    _ ruling: Ruling, id: NominationID, subject: String, under policy: Policy
  ) -> LocalizedText {
    let text = ruling.reasonSentence(under: policy)
    let way = destination(of: ruling, under: policy)
    return LocalizedText(
      vi: "\(ruling.verdict.pastLabel.vi) \(id) \(subject)\(way.vi)\(text.vi) · u hoàn tác",
      en: "\(ruling.verdict.pastLabel.en) \(id) \(subject)\(way.en)\(text.en) · u undoes")
  }

  /// ` → Bồi dưỡng` where a ruling moved on; empty elsewhere.
  private static func destination(of ruling: Ruling, under policy: Policy) -> LocalizedText {
    if ruling.toStatus == .completed {
      return LocalizedText(vi: " → \(Status.completed.label.vi)", en: " → \(Status.completed.label.en)")
    }
    guard ruling.toStage != ruling.stage else { return LocalizedText(vi: "", en: "") }
    let label = policy.rules(of: ruling.toStage).label
    return LocalizedText(vi: " → \(label.vi)", en: " → \(label.en)")
  }

  private static func many(_ action: Action, _ changes: [Change]) -> LocalizedText {
    let number = nominations(changes.count)
    return switch action {
    case .undo:
      LocalizedText(vi: "đã hoàn tác \(number.vi) · U làm lại", en: "undid \(number.en) · U redoes")
    case .redo: LocalizedText(vi: "đã làm lại \(number.vi)", en: "redid \(number.en)")
    case .registration: LocalizedText(vi: "đã nhận \(number.vi)", en: "registered \(number.en)")
    case .filling, .council, .settlement, .administration:
      LocalizedText(vi: "đã lưu \(number.vi) · u hoàn tác", en: "saved \(number.en) · u undoes")
    case .decision:
      decidedMany(
        changes.compactMap { $0.event.deed?.ruling?.verdict }.first ?? .approve, changes.count,
        votes: changes.count { change in
          if case .voted(let vote) = change.event { vote.ruling == nil } else { false }
        })
    }
  }

  /// A vote that settled nothing, and what is waited for.
  private static func voted(on nomination: Nomination, under workflow: Workflow) -> LocalizedText {
    let name = "\(nomination.id) \(nomination.dossier.subject)"
    let waiting = workflow.waitingSentence(for: nomination)
    let conflict =
      workflow.isInConflict(nomination)
      ? LocalizedText(vi: " · đang bất đồng", en: " · the votes disagree") : LocalizedText(vi: "", en: "")
    return LocalizedText(
      vi: "đã ghi phiếu cho \(name)\(conflict.vi)" + (waiting.map { " · \($0.vi)" } ?? "") + " · u hoàn tác",
      en: "voted on \(name)\(conflict.en)" + (waiting.map { " · \($0.en)" } ?? "") + " · u undoes")
  }

  /// A bulk decision that is done.
  static func decidedMany(_ verdict: Verdict, _ count: Int, votes: Int = 0) -> LocalizedText {
    let (moved, voted) = (nominations(count - votes), nominations(votes))
    let decided = LocalizedText(
      vi: "\(verdict.pastLabel.vi) \(moved.vi)", en: "\(verdict.pastLabel.en) \(moved.en)")
    let noted = LocalizedText(vi: "đã ghi phiếu cho \(voted.vi)", en: "voted on \(voted.en)")
    let parts = (count > votes || votes == 0 ? [decided] : []) + (votes > 0 ? [noted] : [])
    return LocalizedText(
      vi: (parts.map(\.vi) + ["u hoàn tác tất cả"]).joined(separator: " · "),
      en: (parts.map(\.en) + ["u undoes them all"]).joined(separator: " · "))
  }

  static func reversedMany(_ direction: Action, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return direction == .undo
      ? LocalizedText(vi: "đã hoàn tác \(number.vi) · U làm lại", en: "undid \(number.en) · U redoes")
      : LocalizedText(vi: "đã làm lại \(number.vi)", en: "redid \(number.en)")
  }

  // MARK: Dialogs

  static func verdictTitle(_ targets: String) -> LocalizedText {
    LocalizedText(vi: "Quyết định: \(targets)", en: "Decide: \(targets)")
  }

  static let verdictHint = LocalizedText(
    vi: "chữ: chọn · Enter · Esc: thôi", en: "letter: pick · Enter · Esc: cancel")

  static func reasonTitle(_ verdict: Verdict, _ targets: String) -> LocalizedText {
    LocalizedText(vi: "Lý do \(verdict.label.vi) \(targets)", en: "Reason to \(verdict.label.en) \(targets)")
  }

  static let noteLabel = LocalizedText(vi: "ghi chú:", en: "note:")
  static let reasonHint = LocalizedText(
    vi: "số: chọn · n: ghi chú · Esc: thôi", en: "figure: pick · n: note · Esc: cancel")
  static let reasonHintWithLast = LocalizedText(
    vi: "số: chọn · n: ghi chú · . như lần trước · Esc: thôi",
    en: "figure: pick · n: note · . as last time · Esc: cancel")
  static let noteHint = LocalizedText(vi: "Enter: xong · Esc: bỏ", en: "Enter: done · Esc: drop")

  static func confirmTitle(_ verdict: Verdict, _ count: Int) -> LocalizedText {
    let number = nominations(count)
    return LocalizedText(
      vi: "\(verdict.label.vi.capitalizedFirst) \(number.vi) đã chọn?",
      en: "\(verdict.label.en.capitalizedFirst) \(number.en)?")
  }

  /// `12 hồ sơ → Bồi dưỡng, chờ duyệt`, or how many are left out and why.
  static func outcome(_ line: Forecast.Line, under policy: Policy, utcOffset: Int) -> LocalizedText {
    let number = nominations(line.count)
    let text = line.outcome.sentence(under: policy, utcOffset: utcOffset)
    guard case .refused = line.outcome else {
      return LocalizedText(vi: "\(number.vi) \(text.vi)", en: "\(number.en) \(text.en)")
    }
    return LocalizedText(vi: "\(number.vi) bỏ qua: \(text.vi)", en: "\(number.en) left out: \(text.en)")
  }

  static let confirmHint = LocalizedText(vi: "y: đồng ý · Esc: thôi", en: "y: yes · Esc: cancel")
  static let nothingToConfirm = LocalizedText(
    vi: "Không hồ sơ nào xử lý được. Esc: thôi", en: "None of them can be decided. Esc: cancel")

  static func typeCount(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "Gõ \(count) rồi Enter để đồng ý:", en: "Type \(count), then Enter, to agree:")
  }

  static let exportTitle = LocalizedText(vi: "Xuất danh sách đang xem", en: "Export the list shown")
  static let exportFormat = LocalizedText(vi: "dạng", en: "format")
  static let exportPath = LocalizedText(vi: "tệp", en: "file")
  static let exportHint = LocalizedText(
    vi: "Enter: xuất · Tab: đổi dạng · ^T: công khai · Esc: thôi",
    en: "Enter: export · Tab: format · ^T: public · Esc: cancel")
  static let themeTitle = LocalizedText(vi: "Giao diện", en: "Theme")
  static let themeHint = LocalizedText(vi: "Enter: giữ · Esc: như cũ", en: "Enter: keep · Esc: as before")
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

extension ExportRequest.Profile {
  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .internal: LocalizedText(vi: "đầy đủ", en: "everything")
    case .public: LocalizedText(vi: "công khai", en: "public")
    }
  }
}
