public import ReviewEngine
import TerminalUI

/// The review loop as lines of text: the same model and commands as the screen, one nomination at a time, said instead
/// of drawn. For screen readers, braille displays, terminals that only print, and pipes.
public struct PlainReview: Sendable {
  /// The model that the screen would show.
  public private(set) var model: Model
  /// What was asked for and is said as soon as it is there.
  private var page: PlainPage?
  /// What the list held when it was last told.
  private var toldList: PlainListName?
  /// The nomination that was told last, as it was.
  private var toldNomination: Nomination?
  /// The question that was asked last, as it was told; empty when none is open.
  private var toldQuestion: [String] = []
  /// Answers that have to come before there is something to say.
  private var awaited: Set<PlainAnswer> = []

  /// A loop over what a model shows. The model's size makes no difference, but for being large enough.
  public init(_ model: Model) {
    self.model = model
  }

  /// Takes what happened, as the screen's loop does.
  /// - Returns: what is to be done about it, in this order.
  public mutating func take(_ message: Message, at now: Timestamp) -> [Effect] {
    awaited.subtract(PlainAnswer.given(by: message))
    return noting(update(&model, message, at: now))
  }

  /// Takes a line that was typed.
  /// - Returns: what is to be done about it, in this order.
  public mutating func take(line: String, at now: Timestamp) -> [Effect] {
    model.now = now
    let line = line.trimmingSpaces
    return noting(model.dialogs.isEmpty ? command(line) : answer(line))
  }

  /// Whether something that has to be said next has not come yet.
  public var awaitsAnswer: Bool {
    model.isWriting || model.list.isLoading || model.list.isRefreshing || !awaited.isEmpty
      || model.matchCount == nil
      || model.list.hasAfter && model.list.focus + 1 >= model.list.rows.count
  }

  /// What there is to say now that has not been said yet, a line each.
  public mutating func news() -> [String] {
    var lines: [String] = []
    if let status = model.status { lines.append(model.plainWords(for: status)) }
    model.status = nil
    let question = model.dialogs.last?.dialog.plainLines(in: model) ?? []
    // Asked again, the last line is enough: it says what can be answered.
    let isAskedAgain = question == toldQuestion
    toldQuestion = question
    if !question.isEmpty { return lines + (isAskedAgain ? question.suffix(1) : question[...]) }
    if let page {
      lines += model.plainLines(of: page)
      self.page = nil
      model.dossier = nil
      return lines
    }
    let list = PlainListName(model)
    if list != toldList { lines.append(model.plainHeading) }
    let isNew = list != toldList || model.list.focused?.nomination != toldNomination
    (toldList, toldNomination) = (list, model.list.focused?.nomination)
    guard isNew else { return lines }
    return lines + (model.list.focused.map(model.plainLines(of:)) ?? [model.say(model.plainEmptyText)])
  }

  private mutating func noting(_ effects: [Effect]) -> [Effect] {
    awaited.formUnion(effects.compactMap(PlainAnswer.init))
    return effects
  }

  // MARK: Commands

  private mutating func command(_ line: String) -> [Effect] {
    guard let first = line.first else {
      page = .dossier
      return model.run(.dossierOpen)
    }
    let rest = String(line.dropFirst()).trimmingSpaces
    if first == "/" { return filter(by: rest) }
    if line == "?" {
      page = .help
      return []
    }
    if line == "n" || line == "p" { return move(by: line == "n" ? 1 : -1) }
    if line == "m" { return mark(with: .markToggle) }
    let chord = KeyChord(line.filter { $0 != " " }.map(KeyStroke.character))
    if case .command(let id) = model.keymap.meaning(of: chord, in: .queue) { return run(id) }
    // What a question would be answered with may follow at once: `x 3`.
    if case .command(let id) = model.keymap.meaning(of: KeyChord(.character(first)), in: .queue),
      PlainCommand.asking.contains(id), rest.count == 1 || line.dropFirst().first == " "
    {
      let effects = run(id)
      return model.dialogs.isEmpty ? effects : effects + answer(rest)
    }
    model.status = StatusMessage(.refused, Words.unknownPlain(line))
    return []
  }

  private mutating func run(_ id: CommandID) -> [Effect] {
    guard PlainCommand.all.contains(id) else {
      model.status = StatusMessage(
        .refused, Words.notInPlain(Command.of(id).title, commandLine: PlainCommand.commandLine(of: id)))
      return []
    }
    return id == .markAll || id == .markInvert ? mark(with: id) : model.run(id)
  }

  /// Marks, and says how many there are now.
  private mutating func mark(with id: CommandID) -> [Effect] {
    let effects = model.run(id)
    if model.status == nil {
      let count = model.selection.count(of: model.matchCount ?? 0)
      model.status = StatusMessage(.going, Words.nowMarked(count))
    }
    return effects
  }

  private mutating func move(by distance: Int) -> [Effect] {
    let before = model.list.focused?.nomination.id
    let effects = model.run(distance > 0 ? .moveDown : .moveUp)
    if model.status == nil, model.list.focused?.nomination.id == before {
      model.status = StatusMessage(.going, distance > 0 ? Words.lastOfList : Words.firstOfList)
    }
    return effects
  }

  /// Takes another filter; a wrong one is told and leaves the former in force.
  private mutating func filter(by text: String) -> [Effect] {
    let filter = Filter(text: text)
    if let error = filter.error {
      model.status = StatusMessage(.refused, error.sentence)
      return []
    }
    model.filter = filter
    model.selection = .none
    return model.reload()
  }

  // MARK: Answers

  /// An answer to the uppermost question; an empty one calls it off.
  private mutating func answer(_ line: String) -> [Effect] {
    guard let first = line.first else { return callOff() }
    let rest = String(line.dropFirst()).trimmingSpaces
    switch model.dialogs.last?.dialog {
    case let dialog as ReasonDialog where dialog.note != nil: return write(line)
    case let dialog as ReasonDialog:
      let isReason = first.wholeNumberValue.map { dialog.reasons.indices.contains($0 - 1) } ?? false
      guard isReason || first == "n" || line == "." && dialog.last != nil,
        rest.isEmpty || line.dropFirst().first == " "
      else {
        return misunderstood(line)
      }
      guard !rest.isEmpty else { return press(.character(first)) }
      // A note behind the figure belongs to the reason.
      let effects = press(.character("n")) + write(rest)
      return first == "n" ? effects : effects + press(.character(first))
    case let dialog as VerdictDialog:
      guard let item = dialog.items.first(where: { $0.verdict.letter == first }), rest.isEmpty else {
        return misunderstood(line)
      }
      let effects = press(.character(first))
      model.status = item.obstacle.map { StatusMessage(.refused, $0) } ?? model.status
      return effects
    case is CommentDialog: return write(line)
    case let dialog as ConfirmDialog where dialog.needsTyping:
      guard Int(line) == dialog.accepted else { return misunderstood(line) }
      return line.flatMap { press(.character($0)) } + press(KeyStroke(.enter))
    case is ConfirmDialog where line == "y": return press(.character("y"))
    default: return misunderstood(line)
    }
  }

  private mutating func callOff() -> [Effect] {
    let effects = press(KeyStroke(.escape))
    if model.dialogs.isEmpty { model.status = StatusMessage(.going, Words.calledOff) }
    return effects
  }

  private mutating func misunderstood(_ line: String) -> [Effect] {
    model.status = StatusMessage(.refused, Words.unknownAnswer(line))
    return []
  }

  private mutating func write(_ text: String) -> [Effect] {
    update(&model, .paste(text), at: model.now) + press(KeyStroke(.enter))
  }

  private mutating func press(_ key: KeyStroke) -> [Effect] { update(&model, .key(key), at: model.now) }
}

/// What can be asked for and is more than the nomination in front.
enum PlainPage: Sendable, Hashable {
  case dossier, help
}

/// Which list is gone through.
struct PlainListName: Sendable, Hashable {
  private let tab: Tab
  private let filter: String
  private let isOn: Bool
  private let language: Language

  init(_ model: Model) {
    (tab, filter, isOn) = (model.tab, model.filter.text, model.filter.isOn)
    language = model.setting.language
  }
}

/// An answer without which there is nothing to say.
enum PlainAnswer: Sendable, Hashable {
  case counts, history, dossierParts, place, forecast

  /// The answer that an effect will bring; nil for one that need not be waited for.
  init?(_ effect: Effect) {
    switch effect {
    case .count(let request) where request.purpose == .tabs: self = .counts
    case .history: self = .history
    case .dossierParts: self = .dossierParts
    case .locate: self = .place
    case .forecast: self = .forecast
    default: return nil
    }
  }

  /// The answers that need not be waited for after a message.
  static func given(by message: Message) -> Set<PlainAnswer> {
    switch message {
    case .counted(let request, _) where request.purpose == .tabs: [.counts]
    case .history: [.history]
    case .dossierParts: [.dossierParts]
    case .located: [.place]
    case .forecast: [.forecast]
    case .refused: [.history, .dossierParts, .place, .forecast]
    case .failed: [.counts, .history, .dossierParts, .place, .forecast]
    default: []
    }
  }
}
