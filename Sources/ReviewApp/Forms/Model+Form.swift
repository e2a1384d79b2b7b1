import ReviewEngine
import TerminalUI

/// Filling a form in, from the key to the effect.
extension Model {
  /// Opens the form of the stage of the nomination in front.
  mutating func openForm() -> [Effect] {
    guard let nomination = targetNomination else { return [] }
    return openForm(nomination.standing.stage, of: nomination)
  }

  /// Opens the form of a stage, with what was typed there and not saved, if anything was.
  private mutating func openForm(_ stage: Stage, of nomination: Nomination) -> [Effect] {
    form = FormState(
      stage, of: nomination, under: setting.policy, language: setting.language, sequence: draftSequence + 1)
    isFormClosing = false
    return [.loadDraft(DraftID(nomination.id, stage))]
  }

  /// Why the form of the nomination in front cannot be opened; nil when it can.
  var formObstacle: LocalizedText? {
    if dossier == nil, let obstacle = noRowObstacle { return obstacle }
    guard let nomination = targetNomination else { return noRowObstacle }
    let stage = nomination.standing.stage
    guard !setting.policy.rules(of: stage).form.isEmpty else { return Words.noForm }
    return workflow.obstacle(toFilling: stage, of: nomination, by: setting.reviewer)?
      .sentence(utcOffset: setting.utcOffset)
  }

  /// A key while a form is open: for a command of the form, else for the field.
  mutating func takeInForm(_ key: KeyStroke) -> [Effect] {
    guard var form else { return [] }
    if form.takeForOffer(key) {
      let before = self.form?.sequence ?? form.sequence
      self.form = form
      status = nil
      return keepDraft(since: before)
    }
    if key.text == nil, case .command(let id) = keymap.meaning(of: KeyChord(key), in: .form),
      Command.of(id).obstacle(self) == nil
    {
      if status?.tone != .done { status = nil }
      return Command.of(id).run(&self)
    }
    let before = form.sequence
    let answer = form.take(key, on: FormPage(form, model: self), today: setting.policy.day(of: now))
    switch answer {
    case .taken: status = nil
    case .refused(let text): status = StatusMessage(.refused, text)
    case .unknown:
      let help = keymap.keys(of: .helpOpen).first { !$0.beginsWithText }
      let obstacle: LocalizedText? =
        if case .command(let id) = keymap.meaning(of: KeyChord(key), in: .form) {
          Command.of(id).obstacle(self)
        } else { nil }
      status = StatusMessage(.refused, obstacle ?? Words.unknownKey(key.label, help: help))
    }
    self.form = form
    return keepDraft(since: before) + offerNames(since: before)
  }

  /// Text pasted while a form is open.
  mutating func pasteInForm(_ text: String) -> [Effect] {
    guard let before = form?.sequence, let answer = form?.paste(text) else { return [] }
    if case .refused(let text) = answer { status = StatusMessage(.refused, text) } else { status = nil }
    return keepDraft(since: before) + offerNames(since: before)
  }

  /// After something was typed, asks for the names that go on from it.
  private mutating func offerNames(since sequence: Int) -> [Effect] {
    guard let form, form.sequence != sequence else { return [] }
    guard let request = form.nameRequest(isAsked: false) else {
      self.form?.offer = nil
      return []
    }
    return [.suggestNames(request)]
  }

  /// Does something to the form, scrolls to where the keys act, and keeps the draft.
  mutating func changeForm(_ change: (inout FormState) -> Void) -> [Effect] {
    guard var form else { return [] }
    let before = form.sequence
    change(&form)
    self.form = form
    return keepDraft(since: before)
  }

  private mutating func keepDraft(since sequence: Int) -> [Effect] {
    guard var form else { return [] }
    form.top = FormPage(form, model: self).top(for: form, height: formHeight)
    self.form = form
    guard form.sequence != sequence else { return [] }
    let draft = form.draft
    let id = DraftID(draft.nomination, draft.stage)
    return [draft.isEmpty ? .dropDraft(id, sequence: draft.sequence) : .keepDraft(draft)]
  }

  /// How many lines of a form's page the screen shows.
  var formHeight: Int { max(1, FormView.body(in: Layout(self).form).height) }

  /// Goes a screen on, or back, from field to field.
  mutating func pageForm(by pages: Int) -> [Effect] {
    let (page, height) = (form.map { FormPage($0, model: self) }, formHeight)
    return changeForm { form in
      guard let page, page.slots.indices.contains(form.focus) else { return }
      let line = page.slots[form.focus].lines.lowerBound + pages * max(1, height - 1)
      form.leaveField()
      let index = page.slots.lastIndex { $0.lines.lowerBound <= max(0, line) } ?? 0
      form.enterField(index == form.focus ? index + pages : index)
    }
  }

  // MARK: Saving and leaving

  /// Saves the form, unless something in it is wrong.
  mutating func saveForm() -> [Effect] {
    guard var form else { return [] }
    let before = form.sequence
    form.leaveField()
    let wrong = form.takeUpEverything()
    if wrong > 0 {
      form.goToMistake()
      self.form = form
      isFormClosing = false
      status = StatusMessage(.refused, Words.wrongFields(wrong))
      return keepDraft(since: before)
    }
    self.form = form
    guard form.isModified else {
      status = StatusMessage(.done, Words.nothingToSave)
      return keepDraft(since: before) + closeFormIfAsked()
    }
    let filling = FormFilling(
      nomination: form.nomination, sheet: form.sheet, reviewer: setting.reviewer, time: now)
    return keepDraft(since: before) + beginWriting([.fill(filling)])
  }

  /// Goes one step out: from a row to the form, from the form to where it was opened; asks when there is something
  /// that is not saved.
  mutating func leaveForm() -> [Effect] {
    guard let form else { return [] }
    if form.openRow != nil { return changeForm { $0.closeRow() } }
    guard form.isModified else { return closeForm() }
    open(LeaveFormDialog(id: form.nomination.id))
    return []
  }

  /// Does what was answered when the form was to be left.
  mutating func leaveForm(_ answer: LeaveFormDialog.Answer) -> [Effect] {
    switch answer {
    case .save:
      isFormClosing = true
      return saveForm()
    case .keepDraft:
      if let id = form?.nomination.id { status = StatusMessage(.done, Words.draftKept(id)) }
      let kept = form.map { [Effect.keepDraft($0.draft)] } ?? []
      return kept + closeForm()
    case .discard:
      let draft = form.map {
        Effect.dropDraft(DraftID($0.nomination.id, $0.sheet.stage), sequence: $0.sequence + 1)
      }
      return [draft].compactMap { $0 } + closeForm()
    }
  }

  private mutating func closeForm() -> [Effect] {
    draftSequence = max(draftSequence, (form?.sequence ?? 0) + 1)
    form = nil
    isFormClosing = false
    return dossier.map { [.history($0.nomination.id)] } ?? []
  }

  private mutating func closeFormIfAsked() -> [Effect] { isFormClosing ? closeForm() : [] }

  /// Shows the form of another stage. What is not saved is kept as a draft.
  mutating func showForm(by distance: Int) -> [Effect] {
    guard let form, let stage = Stage(rawValue: form.sheet.stage.rawValue + distance) else { return [] }
    let kept = form.isModified ? [Effect.keepDraft(form.draft)] : []
    draftSequence = max(draftSequence, form.sequence)
    return kept + openForm(stage, of: form.nomination)
  }

  /// Why the form of another stage cannot be shown; nil when it can.
  func obstacle(toShowingForm distance: Int) -> LocalizedText? {
    guard let form, let stage = Stage(rawValue: form.sheet.stage.rawValue + distance) else {
      return Words.noOtherForm
    }
    guard !setting.policy.rules(of: stage).form.isEmpty else { return Words.noForm }
    return workflow.obstacle(toFilling: stage, of: form.nomination, by: setting.reviewer)?
      .sentence(utcOffset: setting.utcOffset)
  }

  /// Gives the text of the field to the person's own editor.
  mutating func editOutside() -> [Effect] {
    guard let form, case .text(let editor) = form.input, let field = form.focused else { return [] }
    return [.editOutside(editor.text, name: field.id)]
  }

  /// Why there is nothing for the person's own editor; nil when there is.
  var editOutsideObstacle: LocalizedText? {
    form?.focused?.type == .longText ? nil : Words.onlyLongTexts
  }

  // MARK: Answers

  /// The form is on the disk: the status line says so, and what the gate still misses.
  mutating func takeSavedForm(_ nomination: Nomination) -> [Effect] {
    let stage = nomination.standing.stage
    let lack = setting.policy.lack(of: nomination, in: stage, on: setting.policy.day(of: now))
    status = StatusMessage(.done, Words.formSaved(nomination.id, lack: lack))
    guard var form, form.nomination.id == nomination.id else { return [] }
    form.takeSaved(nomination, under: setting.policy)
    self.form = form
    let id = DraftID(nomination.id, form.sheet.stage)
    return [.dropDraft(id, sequence: form.sequence)] + closeFormIfAsked()
  }

  /// The form says what is saved already.
  mutating func takeUnchangedForm(_ id: NominationID) -> [Effect] {
    isWriting = false
    guard var form, form.nomination.id == id else { return [] }
    form.takeSaved(form.nomination, under: setting.policy)
    self.form = form
    status = StatusMessage(.done, Words.nothingToSave)
    return [.dropDraft(DraftID(id, form.sheet.stage), sequence: form.sequence)] + closeFormIfAsked()
  }

  /// Something in the form is wrong that only the world could see: a file that cannot be read.
  mutating func takeRefusedForm(_ id: NominationID, _ mistakes: [FormMistake]) -> [Effect] {
    isWriting = false
    isFormClosing = false
    guard form?.nomination.id == id else { return [] }
    status = StatusMessage(.refused, Words.wrongFields(mistakes.count))
    return changeForm { $0.note(mistakes) }
  }

  /// What was typed in the form before, and not saved.
  mutating func take(_ draft: FormDraft, for id: DraftID) -> [Effect] {
    guard var form, form.nomination.id == id.nomination, form.sheet.stage == id.stage, !form.isModified else {
      return []
    }
    let before = form.sequence
    let isContested = form.restore(draft)
    guard form.isModified else { return [] }
    status = StatusMessage(.done, isContested ? Words.contestedDraft : Words.draftRestored)
    self.form = form
    return keepDraft(since: before)
  }

  /// Somebody else changed the nomination whose form is open: what was typed is laid over their change.
  mutating func rebaseForm(on nomination: Nomination) -> [Effect] {
    guard var form, form.nomination.id == nomination.id, form.nomination.revision != nomination.revision
    else {
      return []
    }
    let before = form.sequence
    let isContested = form.rebase(on: nomination, under: setting.policy)
    self.form = form
    status = StatusMessage(.refused, isContested ? Words.contestedForm : Words.rebasedForm)
    return keepDraft(since: before)
  }

  /// The text that comes back from the person's own editor.
  mutating func takeEdited(_ text: String) -> [Effect] {
    changeForm { form in
      guard case .text(var editor) = form.input else { return }
      editor.replaceAll(with: text)
      form.take(editor)
    }
  }
}
