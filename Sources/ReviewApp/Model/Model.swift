public import ReviewEngine
public import TerminalUI

/// Everything the screen depends on. ``update(_:_:at:)`` is the only thing that changes it, and
/// ``screen(of:)`` the only thing that shows it.
public struct Model: Sendable, Hashable {
  /// Language, reviewer, rules, theme.
  public var setting: Setting
  /// The size of the terminal.
  public var size: Size
  /// Whether the terminal shows more than ASCII.
  public var isUTF8: Bool
  /// The moment of the latest message.
  public var now: Timestamp {
    didSet {
      let policy = setting.policy
      if policy.day(of: now) != policy.day(of: oldValue) { deadlines = Deadlines(of: policy, at: now) }
    }
  }
  /// The time limits of the day, worked out once and not for each key.
  private(set) var deadlines: Deadlines
  /// Which keys do what.
  public var keymap: Keymap

  /// What was chosen on the screen for this time and the next ones.
  var choices: Choices
  /// The tab shown.
  var tab: Tab = .stage(.detect)
  /// The filter line.
  var filter: Filter
  /// The part of the list that is loaded, and the row the keys act on.
  var list = ListState()
  /// What is marked for a bulk action.
  var selection = Selection.none {
    didSet { if selection == .none { range = nil } }
  }
  /// The range of rows being marked, if any.
  var range: MarkRange?
  /// How many nominations there are in each stage and status.
  var census = Census(counts: [:])
  /// How many match the list's query, by stage and status; nil until it is counted.
  var matches: Census?
  /// What the policy's quotas count; nil until they are counted.
  var quotas: [QuotaCount]?
  /// The dossier that is open, if any.
  var dossier: DossierState?
  /// The pages that are open, the uppermost last; none while the list is shown.
  var pages: [PageState] = []
  /// What is being recorded in a session of the council.
  var sessionDeed: SessionDeed?
  /// Counts what was asked for pages.
  var pageGeneration = 0
  /// The pair of nominations that is compared, if any.
  var comparison: ComparisonState?
  /// The form that is open, if any.
  var form: FormState?
  /// Whether the form is left once it is saved.
  var isFormClosing = false
  /// The highest sequence of a draft so far.
  var draftSequence = 0
  /// The keys pressed so far of a longer chord; nil between commands.
  var pendingChord: KeyChord?
  /// The mouse button that is held down; nil when none is.
  var mousePress: MousePress?
  /// The commands that were chosen by name, the latest first.
  var recentCommands: [CommandID] = []
  /// What is asked on top of the screen, the last asked uppermost.
  var dialogs: [OpenDialog] = []
  /// What the status line says.
  var status: StatusMessage?
  /// The latest request of each verdict that carried a reason, for `.`.
  var lastReasons: [Verdict: DecisionRequest] = [:]
  /// How many nominations the saved lists have, as far as they are counted.
  var viewCounts: [SavedView: Int] = [:]
  /// Whether the preview has the whole width.
  var isPreviewWide = false
  /// Whether the order was chosen after the filter that names one.
  var isFilterOrderOverruled = false
  /// The step of the tour that is shown; nil without a tour.
  var tour: TourStep?
  /// Whether a person chose the theme in use.
  var isThemeChosen = false
  /// Whether something is being written: no key counts until it is on the disk.
  public internal(set) var isWriting = false
  /// Whether the program is about to end.
  public internal(set) var isEnding = false

  /// The model of a program that has just started. The filter it was started with may be wrong; the filter line
  /// then shows where.
  public init(
    setting: Setting, keymap: Keymap, size: Size, isUTF8: Bool, filter: String = "",
    choices: Choices = Choices(),
    now: Timestamp
  ) {
    self.setting = setting
    self.keymap = keymap
    self.size = size
    self.isUTF8 = isUTF8
    self.choices = choices
    self.now = now
    deadlines = Deadlines(of: setting.policy, at: now)
    self.filter = Filter(text: filter)
  }

  /// The signs that the terminal can show.
  var glyphs: Glyphs {
    let glyphs = isUTF8 ? Glyphs.unicode : .ascii
    return setting.isAccessible ? glyphs.withoutLines : glyphs
  }

  /// A text in the language in use.
  func say(_ text: LocalizedText) -> String { text[setting.language] }

  /// The rules in force.
  var workflow: Workflow { Workflow(policy: setting.policy, roster: setting.roster) }

  /// The rules of a version, to tell what was done in the words of its day; those in force for one that nobody can read.
  func policy(ofVersion version: String) -> Policy { setting.formerPolicies[version] ?? setting.policy }

  /// What the words of a query mean now.
  var context: QueryContext {
    QueryContext(reviewer: setting.reviewer.name, now: now, policy: setting.policy, deadlines: deadlines)
  }

  /// What the list shows: the tab and, unless it is switched off, the filter.
  var query: Query {
    let filtered = filter.isOn ? filter.query : .everything
    let narrowed =
      switch tab {
      case .everything: filtered
      case .stage(let stage): filtered.and(.stage(stage))
      case .view(let view): filtered.and(view.query.condition)
      }
    let own = if case .view(let view) = tab { filtered.order ?? view.query.order } else { filtered.order }
    return Query(narrowed.condition, order: isFilterOrderOverruled ? choices.order : own ?? choices.order)
  }

  /// The order of the list.
  var order: Order { query.order ?? .queue }
}
