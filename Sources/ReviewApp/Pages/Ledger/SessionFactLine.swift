import ReviewEngine

/// A fact of a council session's record, in words: `agenda.2.votes.3` is the vote of member 3 on item 2. What it does not
/// know stands for itself.
struct SessionFactLine {
  /// What the fact is called, from the whole to the part.
  let names: [LocalizedText]
  /// What its kept text means.
  private let meaning: (String) -> LocalizedText?

  /// The text as people read it.
  func shown(_ kept: String, in language: Language) -> String { meaning(kept)?[language] ?? kept }

  /// Reads the name of a fact; nil when it is not known.
  init?(_ name: String, under policy: Policy) {
    let path = name.split(separator: ".").map(String.init)
    switch (path.first, path.count) {
    case ("members", 3):
      guard let column = Self.members[path[2]] else { return nil }
      names = [Self.text("thành viên \(path[1])", "member \(path[1])"), column]
      meaning =
        switch path[2] {
        case "role": { CouncilRole(rawValue: $0)?.label }
        case "presence": { Presence(rawValue: $0)?.label }
        default: { _ in nil }
        }
    case ("agenda", 3...):
      let rest = path.dropFirst(2).joined(separator: ".")
      let item = Self.text("mục \(path[1])", "item \(path[1])")
      if path.count == 4, path[2] == "votes" {
        names = [item, Self.text("phiếu của thành viên \(path[3])", "vote of member \(path[3])")]
        meaning = { BallotChoice(rawValue: $0.split(separator: " ").first.map(String.init) ?? "")?.label }
      } else if path.count == 4, path[2] == "recused" {
        names = [item, Self.text("thành viên \(path[3]) không tham gia", "member \(path[3]) stands aside")]
        meaning = { reason in
          Self.text(
            policy.label(ofReason: reason, for: .recuse, in: .vietnamese),
            policy.label(ofReason: reason, for: .recuse, in: .english))
        }
      } else {
        guard let label = Self.agenda[rest] else { return nil }
        names = [item, label]
        meaning = Self.meaning(ofAgenda: rest, under: policy)
      }
    default:
      guard let label = Self.words[name] else { return nil }
      names = [label]
      meaning =
        switch name {
        case "status": { SessionStatus(rawValue: $0)?.label }
        case "date": { CalendarDay(parsing: $0).map(Words.day) }
        default: { _ in nil }
        }
    }
  }

  private static func meaning(
    ofAgenda name: String, under policy: Policy
  ) -> (String) -> LocalizedText? {
    switch name {
    case "stage": { Stage(id: $0).map { policy.rules(of: $0).label } }
    case "title": { policy.title(withID: $0)?.label }
    case "rule.base": { Threshold.Base(rawValue: $0)?.label }
    case "rule.ratio", "rule.quorum": { Ratio($0).map { text($0.spoken, $0.spoken) } }
    case "rule.ballot": { ["secret": Words.secret, "open": Words.openly][$0] }
    case "rule.written", "rule.counts-recused": { ["yes": text("có", "yes"), "no": text("không", "no")][$0] }
    default: { _ in nil }
    }
  }

  private static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

  private static let words: [String: LocalizedText] = [
    "status": Words.sessionStatus, "date": Words.sessionDate, "title": Words.sessionTitle,
    "place": Words.sessionPlace, "chair": Words.sessionChair, "secretary": Words.sessionSecretary,
    "parent": text("Cơ quan chủ quản", "Body it belongs to"), "issuer": text("Tên hội đồng", "Council"),
    "locality": text("Địa danh", "Place of its papers"),
  ]

  private static let members: [String: LocalizedText] = [
    "name": text("họ tên", "name"), "role": text("chức danh", "office"),
    "presence": text("tham dự", "attendance"), "reviewer": text("tên người duyệt", "reviewer"),
  ]

  private static let agenda: [String: LocalizedText] = [
    "nomination": text("hồ sơ", "nomination"), "stage": text("giai đoạn", "stage"),
    "title": text("danh hiệu", "title"), "content": text("bản hồ sơ đã bỏ phiếu", "revision voted on"),
    "rule.id": text("ngưỡng", "threshold"), "rule.ratio": text("tỷ lệ cần", "share needed"),
    "rule.base": text("tính trên", "share of"), "rule.quorum": text("túc số", "quorum"),
    "rule.ballot": text("cách bỏ phiếu", "ballot"),
    "rule.written": text("lấy phiếu văn bản", "written ballots"),
    "rule.counts-recused": text("tính cả người không tham gia", "counts those standing aside"),
    "rule.basis.vi": text("căn cứ (tiếng Việt)", "legal basis (Vietnamese)"),
    "rule.basis.en": text("căn cứ (tiếng Anh)", "legal basis (English)"),
    "tally.members": text("số thành viên", "members"), "tally.present": text("số có mặt", "present"),
    "tally.recused": text("số không tham gia", "standing aside"),
    "tally.recused-present": text("số không tham gia mà có mặt", "standing aside and present"),
    "tally.issued": text("phiếu phát ra", "ballots handed out"),
    "tally.collected": text("phiếu thu về", "ballots back"),
    "tally.written": text("phiếu bằng văn bản", "written ballots"),
    "tally.yes": text("phiếu đồng ý", "in favour"),
    "tally.no": text("phiếu không đồng ý", "against"),
    "tally.abstain": text("phiếu không có ý kiến", "abstaining"),
    "tally.invalid": text("phiếu không hợp lệ", "invalid"),
  ]
}
