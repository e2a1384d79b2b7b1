import ReviewEngine

/// What is said of what others write.
extension Words {
  /// What somebody else just did, and who.
  static func news(_ news: StoreNews, under model: Model) -> LocalizedText {
    let names = news.reviewers.joined(separator: ", ")
    let what: LocalizedText
    if !news.isWhole {
      what = LocalizedText(vi: "nhiều hồ sơ vừa thay đổi", en: "many nominations just changed")
    } else if news.nominations.count <= 1 {
      // What others vote is nobody's news.
      let said = news.last.event.sentence(under: model.setting.policy, showsVotes: false)
      let subject = news.last.subject.label
      what = LocalizedText(vi: "\(subject.vi) \(said.vi)", en: "\(subject.en) \(said.en)")
    } else {
      let count = nominations(news.nominations.count)
      what = LocalizedText(vi: "\(count.vi) vừa thay đổi", en: "\(count.en) just changed")
    }
    return LocalizedText(vi: "\(what.vi) · \(names)", en: "\(what.en) · \(names)")
  }
}
