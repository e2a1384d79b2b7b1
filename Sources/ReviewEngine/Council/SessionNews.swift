extension [FactChange] {
  /// What changed in a session of the council, as people read it in a history; nil when the facts are not those of a
  /// session. Items of the agenda and members are told by their numbers where the change does not name them.
  var sessionNews: LocalizedText? {
    var news: [LocalizedText] = []
    for change in self where change.name == "status" {
      guard let status = SessionStatus(rawValue: change.after) else { return nil }
      news.append(status.news)
    }
    let parts = map { (change: $0, path: $0.name.split(separator: ".").map(String.init)) }
    let words: Set<String> = [
      "status", "date", "title", "place", "chair", "secretary", "parent", "issuer", "locality",
    ]
    guard parts.allSatisfy({ words.contains($0.change.name) || $0.path.isOfSession }) else { return nil }
    news += memberNews(parts) + agendaNews(parts)
    if news.isEmpty {
      news.append(LocalizedText(vi: "sửa thông tin phiên họp", en: "changed the session's words"))
    }
    return LocalizedText(
      vi: news.map(\.vi).joined(separator: "; "), en: news.map(\.en).joined(separator: "; "))
  }

  private func memberNews(_ parts: [(change: FactChange, path: [String])]) -> [LocalizedText] {
    let names = parts.filter { $0.path.count == 3 && $0.path[0] == "members" && $0.path[2] == "name" }
    let (came, left) = (names.map(\.change.after), names.map(\.change.before))
    var news =
      came.listed(vi: "thêm thành viên", en: "took in") + left.listed(vi: "bỏ thành viên", en: "took out")
    let named = Set(names.map(\.path[1]))
    for part in parts
    where part.path.count == 3 && part.path[2] == "presence" && !named.contains(part.path[1]) {
      guard part.path[0] == "members", let presence = Presence(rawValue: part.change.after) else { continue }
      news.append(
        LocalizedText(
          vi: "thành viên \(part.path[1]) \(presence.label.vi)",
          en: "member \(part.path[1]) \(presence.label.en)"))
    }
    return news
  }

  private func agendaNews(_ parts: [(change: FactChange, path: [String])]) -> [LocalizedText] {
    let agenda = parts.filter { $0.path.count > 2 && $0.path[0] == "agenda" }
    let names = agenda.filter { $0.path[2] == "nomination" }.map(\.change)
    var news =
      names.map(\.after).listed(vi: "đưa vào chương trình", en: "put on the agenda")
      + names.map(\.before).listed(vi: "đưa ra khỏi chương trình", en: "took off the agenda")
    let gone = Set(agenda.filter { $0.path[2] == "nomination" && $0.change.after.isEmpty }.map(\.path[1]))
    for (change, path) in agenda where path.count == 4 && !gone.contains(path[1]) {
      switch path[2] {
      case "votes": news.append(change.voteNews(item: path[1], member: path[3]))
      case "recused": news.append(change.recusalNews(item: path[1], member: path[3]))
      case "tally" where path[3] == "yes": news.append(change.countNews(item: path[1]))
      default: break
      }
    }
    return news
  }
}

extension FactChange {
  fileprivate func voteNews(item: String, member: String) -> LocalizedText {
    let word = after.split(separator: " ").first.map(String.init) ?? ""
    guard let choice = BallotChoice(rawValue: word) else {
      return LocalizedText(
        vi: "mục \(item): rút phiếu của thành viên \(member)",
        en: "item \(item): took back the vote of member \(member)")
    }
    return LocalizedText(
      vi: "mục \(item): thành viên \(member) \(choice.label.vi)",
      en: "item \(item): member \(member) \(choice.label.en)")
  }

  fileprivate func recusalNews(item: String, member: String) -> LocalizedText {
    after.isEmpty
      ? LocalizedText(
        vi: "mục \(item): thành viên \(member) lại tham gia",
        en: "item \(item): member \(member) takes part again")
      : LocalizedText(
        vi: "mục \(item): thành viên \(member) không tham gia",
        en: "item \(item): member \(member) stands aside")
  }

  fileprivate func countNews(item: String) -> LocalizedText {
    after.isEmpty
      ? LocalizedText(vi: "mục \(item): bỏ kết quả kiểm phiếu", en: "item \(item): took the counts back")
      : LocalizedText(
        vi: "mục \(item): kiểm phiếu, \(after) đồng ý", en: "item \(item): counted, \(after) in favour")
  }
}

extension SessionStatus {
  fileprivate var news: LocalizedText {
    switch self {
    case .planned: LocalizedText(vi: "lập phiên họp", en: "planned the session")
    case .open: LocalizedText(vi: "mở phiên họp", en: "opened the session")
    case .closed: LocalizedText(vi: "kết thúc phiên họp", en: "closed the session")
    }
  }
}

extension [String] {
  /// Whether a fact with this path is one that sessions have.
  fileprivate var isOfSession: Bool {
    count > 2 && (self[0] == "members" || self[0] == "agenda") && Int(self[1]) != nil
  }

  /// The texts that are not empty, the first few of them, after a word for what was done; nothing when there are none.
  fileprivate func listed(vi: String, en: String) -> [LocalizedText] {
    let most = 3
    let texts = filter { !$0.isEmpty }
    guard !texts.isEmpty else { return [] }
    let more = texts.count > most ? "… (\(texts.count))" : ""
    let list = ([texts.prefix(most).joined(separator: ", "), more].filter { !$0.isEmpty }).joined(
      separator: ", ")
    return [LocalizedText(vi: "\(vi) \(list)", en: "\(en) \(list)")]
  }
}
