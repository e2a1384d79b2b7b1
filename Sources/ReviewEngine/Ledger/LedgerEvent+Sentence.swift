extension LedgerEvent {
  /// What happened, as people read it in a history.
  /// - Parameters:
  ///   - policy: says what stages, reasons and fields are called.
  ///   - showsVotes: whether the reader may see what was voted.
  /// - Returns: the sentence, without a capital and without a full stop.
  public func sentence(under policy: Policy, showsVotes: Bool = true) -> LocalizedText {
    switch self {
    case .registered(let source, _):
      return LocalizedText(vi: "nhận từ \(source)", en: "registered from \(source)")
    case .amended(let source, let changes, _):
      let names = changes.map(\.name).joined(separator: ", ")
      return LocalizedText(vi: "sửa theo \(source): \(names)", en: "amended from \(source): \(names)")
    case .decided, .voted, .filled, .recorded:
      return deed?.sentence(under: policy, showsVotes: showsVotes) ?? LocalizedText(vi: "", en: "")
    case .undone(let sequence):
      return LocalizedText(vi: "hoàn tác mục \(sequence)", en: "undid entry \(sequence)")
    case .redone(let sequence, let deed):
      let text = deed.sentence(under: policy, showsVotes: showsVotes)
      return LocalizedText(
        vi: "làm lại (mục \(sequence)): \(text.vi)", en: "redid (entry \(sequence)): \(text.en)")
    }
  }
}

extension Deed {
  fileprivate func sentence(under policy: Policy, showsVotes: Bool) -> LocalizedText {
    switch self {
    case .decided(let ruling): return ruling.sentence(under: policy)
    case .voted(let vote):
      guard showsVotes else { return LocalizedText(vi: "đã bỏ phiếu (kín)", en: "voted (blind)") }
      if let ruling = vote.ruling { return ruling.sentence(under: policy) }
      return vote.sentence(under: policy)
    case .filled(let changes):
      let fields = changes.fields(under: policy)
      return LocalizedText(
        vi: "điền: \(fields.map(\.vi).shortened)", en: "filled in: \(fields.map(\.en).shortened)")
    case .recorded(let changes):
      if let news = changes.discussionNews ?? changes.sessionNews { return news }
      let names = changes.map(\.name).shortened
      return LocalizedText(vi: "ghi: \(names)", en: "recorded: \(names)")
    }
  }
}

extension [FactChange] {
  /// What the fields are called that changed, each once; a name that the policy does not know stands for itself.
  fileprivate func fields(under policy: Policy) -> [LocalizedText] {
    var fields: [LocalizedText] = []
    for change in self {
      let parts = change.name.split(separator: ".", maxSplits: 2).map(String.init)
      let field = parts.count > 1 ? Stage(id: parts[0]).flatMap { policy.rules(of: $0).field(parts[1]) } : nil
      let label = field.map {
        LocalizedText(vi: $0.label.vi.lowercasedFirst, en: $0.label.en.lowercasedFirst)
      }
      let name = label ?? LocalizedText(vi: change.name, en: change.name)
      if !fields.contains(name) { fields.append(name) }
    }
    return fields
  }
}

extension [String] {
  /// The first five, and how many there are if there are more.
  fileprivate var shortened: String {
    count > 5 ? prefix(5).joined(separator: "; ") + "; … (\(count))" : joined(separator: "; ")
  }
}

extension Ruling {
  /// `đã trả lại ở Phát hiện «thiếu biên bản họp»: thiếu chữ ký`.
  public func sentence(under policy: Policy) -> LocalizedText {
    let stage = policy.rules(of: stage).label
    let note = note.isEmpty ? "" : ": \(self.note)"
    let basis = basisSentence
    let title = title.flatMap(policy.title(withID:))?.label
    let reason = reasonSentence(under: policy)
    return LocalizedText(
      vi: "\(verdict.pastLabel.vi) ở \(stage.vi)" + (title.map { " → \($0.vi)" } ?? "") + reason.vi + basis.vi
        + note,
      en: "\(verdict.pastLabel.en) in \(stage.en)" + (title.map { " → \($0.en)" } ?? "") + reason.en
        + basis.en
        + note
    )
  }

  /// ` (phiên họp 2026-01: 9/11)` where the ruling rests on more than its reviewer; empty elsewhere.
  private var basisSentence: LocalizedText {
    guard let basis else { return LocalizedText(vi: "", en: "") }
    let words = basis.split(separator: " ").map(String.init)
    let rest = words.dropFirst().joined(separator: " ")
    return switch words.first {
    case "session": LocalizedText(vi: " (phiên họp \(rest))", en: " (session \(rest))")
    case "votes": LocalizedText(vi: " (\(rest) phiếu)", en: " (\(rest) votes)")
    case "score": LocalizedText(vi: " (\(rest) điểm)", en: " (\(rest) points)")
    default: LocalizedText(vi: " (\(basis))", en: " (\(basis))")
    }
  }

  /// ` «thiếu biên bản họp»` where there is a reason; empty elsewhere.
  public func reasonSentence(under policy: Policy) -> LocalizedText {
    guard let reason else { return LocalizedText(vi: "", en: "") }
    return LocalizedText(
      vi: " «\(policy.label(ofReason: reason, for: verdict, in: .vietnamese))»",
      en: " “\(policy.label(ofReason: reason, for: verdict, in: .english))”")
  }
}

extension CastVote {
  /// `bỏ phiếu đồng ý ở Phát hiện`.
  fileprivate func sentence(under policy: Policy) -> LocalizedText {
    let stage = policy.rules(of: stage).label
    let note = note.isEmpty ? "" : ": \(self.note)"
    return switch choice {
    case .approve:
      LocalizedText(vi: "bỏ phiếu đồng ý ở \(stage.vi)\(note)", en: "voted for it in \(stage.en)\(note)")
    case .reject:
      LocalizedText(
        vi: "bỏ phiếu không đồng ý ở \(stage.vi)\(note)", en: "voted against it in \(stage.en)\(note)")
    case .scores(let scores):
      LocalizedText(
        vi: "chấm điểm ở \(stage.vi): \(scores.summary)\(note)",
        en: "scored it in \(stage.en): \(scores.summary)\(note)")
    }
  }
}

extension [Vote.Score] {
  /// `originality 8, reach 6`.
  fileprivate var summary: String { map { "\($0.criterion) \($0.points)" }.joined(separator: ", ") }
}
