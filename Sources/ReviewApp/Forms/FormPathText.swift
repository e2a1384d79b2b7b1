import ReviewEngine
import TerminalUI

/// How a fact of the forms is told to people: `summarize.minutes` is `Biên bản họp`, `replicate.events.1.date` is
/// `Hoạt động 1 › Ngày`.
struct FormPathText {
  /// What the fact is called; where there is room, with its stage in front.
  let name: String
  private let type: FieldType
  private let language: Language

  /// - Parameters:
  ///   - path: the name of the fact; one that the policy does not know stands for itself.
  ///   - policy: says what stages and fields are called.
  ///   - model: the language, and how much room there is.
  init(_ path: String, under policy: Policy, model: Model) {
    language = model.setting.language
    let parts = path.split(separator: ".").map(String.init)
    guard let stage = parts.first.flatMap(Stage.init(id:)), parts.count > 1,
      let field = policy.rules(of: stage).field(parts[1])
    else {
      (name, type) = (path, .text)
      return
    }
    var names = [model.say(field.label)]
    var type = field.type
    if case .table(let columns) = field.type, parts.count > 3 {
      names[0] += " \(parts[2])"
      let column = columns.first { $0.id == parts[3] }
      names.append(column.map { model.say($0.label) } ?? parts[3])
      type = column?.type ?? .text
    }
    if parts.last == "sha256" {
      names.append("SHA-256")
      type = .text
    }
    if model.size.width >= PageLayout.wide { names.insert(model.say(policy.rules(of: stage).label), at: 0) }
    name = names.joined(separator: " \(model.glyphs[.moreRight]) ")
    self.type = type
  }

  /// What the fact says, as people read it.
  func shown(_ text: String) -> String { type.shown(text, in: language) }
}
