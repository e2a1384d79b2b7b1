import Exchange
import ReviewEngine

extension Words {
  /// What a session is, by name.
  static func facts(of session: CouncilSession) -> [(LocalizedText, LocalizedText)] {
    func same(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
    return [
      (LocalizedText(vi: "Phiên họp", en: "Session"), same(session.name)),
      (LocalizedText(vi: "Tên", en: "Title"), same(session.title)),
      (LocalizedText(vi: "Ngày", en: "Date"), day(session.date)),
      (LocalizedText(vi: "Địa điểm", en: "Place"), same(session.place)),
      (LocalizedText(vi: "Tình trạng", en: "Status"), session.status.label),
      (LocalizedText(vi: "Chủ trì", en: "Chair"), same(session.presiding)),
      (LocalizedText(vi: "Thư ký", en: "Secretary"), same(session.minuteTaker)),
    ]
  }

  /// Writes the members of a session to standard output.
  static func memberTable(_ session: CouncilSession, in language: Language) throws {
    var table = TextTable(
      titles: [
        LocalizedText(vi: "STT", en: "No."), LocalizedText(vi: "Họ và tên", en: "Name"),
        LocalizedText(vi: "Chức danh", en: "Office"), LocalizedText(vi: "Tham dự", en: "Attendance"),
      ].map { $0[language] })
    for member in session.members {
      try table.write([
        String(member.number), member.name, member.role.label[language], member.presence.label[language],
      ])
    }
    try table.finish()
  }

  /// An item of an agenda, a line for each thing that is known of it.
  static func lines(
    about item: AgendaItem, _ nomination: Nomination?, in session: CouncilSession, under policy: Policy
  ) -> [LocalizedText] {
    let state = item.state.label
    let subject = nomination?.dossier.subject ?? ""
    var lines = [
      LocalizedText(
        vi: "\(item.number). \(item.nomination) \(subject): \(state.vi)",
        en: "\(item.number). \(item.nomination) \(subject): \(state.en)")
    ]
    if let threshold = item.ballot?.threshold {
      let mode =
        threshold.isSecret
        ? LocalizedText(vi: "bỏ phiếu kín", en: "secret ballot")
        : LocalizedText(vi: "biểu quyết công khai", en: "open ballot")
      let (ratio, base) = (threshold.ratio.spoken, threshold.base.label)
      lines.append(
        LocalizedText(
          vi: "   \(mode.vi), cần \(ratio) \(base.vi)", en: "   \(mode.en), \(ratio) of \(base.en) needed"))
    }
    for member in session.members {
      if let reason = item.recusals[member.number] {
        lines.append(
          LocalizedText(
            vi: "   \(member.name) không tham gia: "
              + policy.label(ofReason: reason, for: .recuse, in: .vietnamese),
            en: "   \(member.name) stands aside: "
              + policy.label(ofReason: reason, for: .recuse, in: .english)))
      }
      if let vote = item.ballot?.votes[member.number] {
        let written = vote.isWritten ? LocalizedText(vi: " (văn bản)", en: " (written)") : nil
        lines.append(
          LocalizedText(
            vi: "   \(member.name): \(vote.choice.label.vi)\(written?.vi ?? "")",
            en: "   \(member.name): \(vote.choice.label.en)\(written?.en ?? "")"))
      }
    }
    if let result = item.ballot?.result {
      let (outcome, sentence) = (result.outcome.label, result.sentence)
      lines.append(
        LocalizedText(vi: "   \(outcome.vi): \(sentence.vi)", en: "   \(outcome.en): \(sentence.en)"))
    }
    return lines
  }

  /// What is wrong with a template.
  static func mistake(_ error: TemplateError, in file: String) -> LocalizedText {
    let (vi, en): (String, String) =
      switch error.problem {
      case .unknownBlock(let name, let nearest):
        (
          "không có phần @\(name)" + (nearest.map { "; có phải @\($0)?" } ?? ""),
          "there is no part @\(name)" + (nearest.map { "; did you mean @\($0)?" } ?? "")
        )
      case .unknownField(let name, let nearest):
        (
          "không có mục {{\(name)}}" + (nearest.map { "; có phải {{\($0)}}?" } ?? ""),
          "there is no value {{\(name)}}" + (nearest.map { "; did you mean {{\($0)}}?" } ?? "")
        )
      case .unclosed(let name): ("{{#\(name)}} không có {{/\(name)}}", "{{#\(name)}} has no {{/\(name)}}")
      case .unopened(let name): ("{{/\(name)}} không có {{#\(name)}}", "{{/\(name)}} has no {{#\(name)}}")
      case .malformed:
        (
          "viết {{tên-mục}} bằng chữ thường không dấu, trên một dòng",
          "write {{name}} in small letters, on one line"
        )
      case .notAlone(let name):
        ("{{\(name)}} phải đứng một mình một dòng", "{{\(name)}} needs a line of its own")
      case .tooDeep: ("các phần {{#…}} lồng nhau quá sâu", "sections stand in each other too deeply")
      }
    return LocalizedText(
      vi: "\(file), dòng \(error.line): \(vi)", en: "\(file), line \(error.line): \(en)")
  }
}
