import PlainText
import ReviewEngine
import TerminalUI

/// The whole dossier as lines of text, section after section.
struct DossierText {
  /// One line of the text.
  struct Line {
    var label = ""
    var text: String
    var role: Role
    /// Whether it stands where values do, behind the labels.
    var isIndented = false
  }

  /// The columns that labels take.
  let labelWidth: Int

  /// The lines, from the first section to the last.
  private(set) var lines: [Line] = []
  /// The first line of each section.
  private(set) var starts: [DossierSection: Int] = [:]
  /// How many things each section holds, where that is worth a number.
  private(set) var counts: [DossierSection: Int] = [:]

  private let model: Model
  private let room: Int

  /// The text for a screen as wide as the model's.
  init(_ state: DossierState, model: Model) {
    let labelWidth = min(26, max(13, model.size.width / 3))
    self.init(
      state, model: model, labelWidth: labelWidth, room: max(10, model.size.width - labelWidth - 4))
  }

  /// The same text without columns: what belongs together stands on one line.
  static func plainLines(of state: DossierState, model: Model) -> [String] {
    let lines = Self(state, model: model, labelWidth: .max, room: .max).lines.map { line in
      line.label.isEmpty ? line.text : "\(line.label): \(line.text)"
    }
    // One empty line between sections is enough where there are no headings to set apart.
    return zip([""] + lines, lines).filter { !$0.isEmpty || !$1.isEmpty }.map(\.1)
  }

  private init(_ state: DossierState, model: Model, labelWidth: Int, room: Int) {
    self.model = model
    self.labelWidth = labelWidth
    self.room = room
    addProfile(of: state.nomination)
    addForms(of: state.nomination)
    addVotes(of: state)
    addDiscussion(state.discussion)
    addDuplicates(state)
    addHistory(of: state)
  }

  /// The section that a line belongs to.
  func section(at line: Int) -> DossierSection {
    DossierSection.allCases.last { (starts[$0] ?? 0) <= line } ?? .profile
  }

  // MARK: The sections

  private mutating func addProfile(of nomination: Nomination) {
    let dossier = nomination.dossier
    let short = DossierLines(nomination, model: model)
    let revision = "\(model.say(Words.revision)) \(nomination.revision)"
    starts[.profile] = 0
    lines = [
      Line(text: "\(nomination.id) \(model.glyphs[.separator]) \(revision)", role: .previewHeading),
      Line(text: dossier.subject, role: .previewTitle), Line(text: short.status, role: .muted),
    ]
    for decision in short.decision { add(decision.label, decision.value) }
    addGap()
    lines.append(Line(text: model.say(Words.content), role: .previewHeading))
    for field in DossierField.allCases {
      add(
        model.say(field.label),
        field.shown(
          dossier.text(of: field), under: model.setting.policy, in: model.setting.language))
    }
    for extra in dossier.extras { add(extra.name, extra.value) }
  }

  private mutating func addForms(of nomination: Nomination) {
    let policy = model.setting.policy
    begin(.documents)
    let papers = Stage.allCases.flatMap { stage -> [(String, String, Role)] in
      let sheet = FormSheet(stage, of: nomination, under: policy)
      return sheet.fields.filter { $0.type == .document }.compactMap { field in
        let kept = sheet[FormPlace(field.id)]
        let isMissing =
          kept.isEmpty && stage <= nomination.standing.stage
          && policy.isRequired(field, in: stage, of: nomination.dossier)
        guard !kept.isEmpty || isMissing else { return nil }
        return kept.isEmpty
          ? (
            model.say(field.label), "\(model.glyphs[.cross]) \(model.say(Words.paperMissing))",
            .previewMissing
          )
          : (model.say(field.label), "\(model.glyphs[.tick]) \(kept)", .previewPresent)
      }
    }
    for (label, text, role) in papers { add(label, text, role: role) }
    if papers.isEmpty { lines.append(Line(text: model.say(Words.noPapers), role: .muted)) }
    counts[.documents] = papers.count { $0.2 == .previewPresent }
    begin(.forms, hasHeading: false)
    let parts = FormLines(nomination, model: model).parts
    if parts.isEmpty { lines.append(Line(text: model.say(Words.noFormsFilled), role: .muted)) }
    for (index, part) in parts.enumerated() {
      if index > 0 { addGap() }
      lines.append(Line(text: part.heading, role: .previewHeading))
      for line in part.lines { add(line.label, line.text, role: line.role) }
    }
  }

  private mutating func addVotes(of state: DossierState) {
    begin(.votes)
    let nomination = state.nomination
    let rules = model.setting.policy.rules(of: nomination.standing.stage)
    add(model.say(Words.whoDecides), model.say(rules.rule.sentence))
    guard model.workflow.showsVotes(of: nomination, to: model.setting.reviewer) else {
      lines.append(Line(text: model.say(Words.votesAreBlind), role: .muted))
      return
    }
    let votes = nomination.standing.votes
    counts[.votes] = votes.count
    for vote in votes {
      add(vote.reviewer, model.say(model.workflow.content(of: vote, in: nomination.standing.stage)))
    }
    if votes.isEmpty { lines.append(Line(text: model.say(Words.noVotes), role: .muted)) }
  }

  private mutating func addDiscussion(_ discussion: Discussion?) {
    begin(.discussion)
    guard let discussion else { return addLoading() }
    counts[.discussion] = discussion.comments.count
    for comment in discussion.comments {
      let when = comment.time.spoken(utcOffset: model.setting.utcOffset)
      add("\(comment.reviewer.name) \(when)", comment.text)
    }
    guard discussion.comments.isEmpty else { return }
    let key = model.keymap.label(of: .commentWrite)
    lines.append(Line(text: model.say(Words.noComments(key)), role: .muted))
  }

  private mutating func addDuplicates(_ state: DossierState) {
    begin(.duplicates)
    guard let pairs = state.pairs else { return addLoading() }
    counts[.duplicates] = pairs.count(where: \.isOpen)
    for pair in pairs {
      let other = pair.other(than: state.nomination.id)
      let settled = pair.isOpen ? "" : pair.settlement.map { " (\(model.say($0.verdict.label)))" } ?? ""
      add(
        "\(model.glyphs[.duplicate]) \(other.id)",
        "\(other.dossier.subject) \(model.glyphs[.separator]) \(model.say(pair.likeness.sentence))\(settled)",
        role: pair.isOpen ? .previewMissing : .previewValue)
    }
    let key = model.keymap.label(of: .duplicatesCompare)
    let text = pairs.isEmpty ? Words.nothingAlike : Words.compareHint(key)
    lines.append(Line(text: model.say(text), role: .muted))
  }

  private mutating func addHistory(of state: DossierState) {
    begin(.history)
    guard let entries = state.entries else { return addLoading() }
    counts[.history] = entries.count
    let history = NominationHistory(nomination: state.nomination, entries: entries)
    let hidden = model.workflow.hiddenEntries(of: history, from: model.setting.reviewer)
    for entry in entries {
      let when = entry.time.spoken(utcOffset: model.setting.utcOffset)
      let who = "\(entry.reviewer.name) (\(model.say(entry.reviewer.role.label)))"
      let what = model.say(
        entry.event.sentence(
          under: model.policy(ofVersion: entry.policyVersion), showsVotes: !hidden.contains(entry.sequence)))
      add("\(entry.sequence)  \(when)", "\(who): \(what)")
    }
  }

  // MARK: Lines

  private mutating func begin(_ section: DossierSection, hasHeading: Bool = true) {
    addGap()
    starts[section] = lines.count
    if hasHeading { lines.append(Line(text: model.say(section.title), role: .previewHeading)) }
  }

  private mutating func addGap() { lines.append(Line(text: "", role: .preview)) }

  private mutating func addLoading() {
    lines.append(Line(text: model.say(Words.loading), role: .muted))
  }

  /// Adds a value behind its label; both go on over as many lines as they take. Nothing is added for an empty value.
  private mutating func add(_ label: String, _ value: String, role: Role = .previewValue) {
    guard !value.isEmpty else { return }
    let labels = Columns.wrap(label, to: labelWidth - 2)
    let values = Columns.wrap(value, to: room)
    for index in 0..<max(labels.count, values.count) {
      lines.append(
        Line(
          label: index < labels.count ? labels[index] : "", text: index < values.count ? values[index] : "",
          role: role, isIndented: true))
    }
  }
}
