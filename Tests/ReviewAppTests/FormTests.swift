import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Forms")
struct FormTests {
  private func bench(
    size: Size = Size(width: 100, height: 30), role: ReviewEngine.Role = .secretary,
    drafts: [DraftID: FormDraft] = [:]
  ) -> Bench {
    Bench(size: size, role: role, policy: .withForms, drafts: drafts)
  }

  private let draftID = DraftID(NominationID("2026-0042"), .detect)

  private func saved(_ bench: Bench, _ id: String = "2026-0042") -> [String] {
    bench.world.nominations.first { $0.id.rawValue == id }?.forms.all.map { "\($0.name)=\($0.value)" } ?? []
  }

  private func tab(_ bench: inout Bench, _ count: Int) {
    for _ in 0..<count { bench.press("Tab") }
  }

  @Test("a form is opened, filled in field by field, and saved as one action; u takes it back")
  func fillIn() {
    var bench = bench()
    bench.world.files = ["bien-ban.pdf": Digest.of("x")]
    bench.press("e")
    bench.type("Vườn thuốc nam")
    bench.press("Tab")
    bench.type("Một")
    bench.press("Enter")
    bench.type("Hai")
    bench.press("Tab")
    bench.type("1.200")
    bench.press("Tab")
    bench.type("8/3/2026")
    bench.press("Tab", "→", "Space", "Tab", "Space", "→", "→", "Space", "Tab")
    bench.type("k")
    bench.press("Tab")
    bench.type("bien-ban.pdf")
    bench.press("^S")
    #expect(
      saved(bench) == [
        "detect.begun=2026-03-08", "detect.content=Một\nHai", "detect.frontline=no",
        "detect.help=spiritual\npolicy", "detect.minutes=bien-ban.pdf",
        "detect.minutes.sha256=\(Digest.of("x"))", "detect.name=Vườn thuốc nam", "detect.people=1200",
        "detect.result=better",
      ])
    #expect(
      bench.statusLine == "✓ Đã lưu biểu mẫu 2026-0042; còn thiếu: kiểm tra định kỳ (ít nhất 1) · u hoàn tác")
    #expect(bench.world.drafts.isEmpty)
    bench.press("Esc")
    #expect(bench.model.form == nil && bench.focusedID == "2026-0042", "the focus stays where it was")
    bench.press("u")
    #expect(saved(bench).isEmpty)
  }

  @Test("what is wrong is said under the field as soon as it is left, and is not saved")
  func wrong() {
    var bench = bench()
    bench.press("e", "Tab", "Tab", "Tab")
    bench.type("31/02/2026")
    #expect(!bench.lines.joined().contains("không có ngày"))
    bench.press("Tab")
    #expect(bench.lines.joined().contains("không có ngày «31/02/2026» trong lịch"))
    bench.press("^S")
    #expect(bench.statusLine == "! Chưa lưu: 1 mục ghi chưa đúng; sửa rồi lưu lại")
    #expect(
      saved(bench).isEmpty && bench.model.form?.focused?.id == "begun", "the keys are where it is wrong")
    bench.press("^U")
    bench.type("28/02/2026")
    #expect(!bench.lines.joined().contains("không có ngày"), "what is being mended is no longer wrong")
    bench.press("^S")
    #expect(saved(bench) == ["detect.begun=2026-02-28"])
  }

  @Test("a file that cannot be read is told at its field, in a row too")
  func unreadable() {
    var bench = bench()
    bench.press("e")
    tab(&bench, 8)
    bench.press("n", "Tab", "Tab", "Tab")
    bench.type("khong-co.pdf")
    bench.press("^S")
    #expect(bench.lines.joined().contains("không đọc được tệp «khong-co.pdf»"))
    #expect(bench.model.form?.openRow == FormState.OpenRow(table: "checks", row: 1))
    #expect(bench.model.form?.focused?.id == "paper" && saved(bench).isEmpty && !bench.model.isWriting)
  }

  @Test("rows are added, changed, taken out and brought back; they are numbered from 1 without gaps")
  func rows() {
    var bench = bench()
    bench.press("e")
    tab(&bench, 8)
    for day in ["1/1/2026", "1/4/2026", "1/7/2026"] {
      bench.press("n")
      bench.type(day)
      bench.press("Esc")
    }
    bench.press("Home", "↓", "x")
    #expect(bench.lines.joined().contains("01/07/2026") && !bench.lines.joined().contains("01/04/2026"))
    bench.press("^S")
    #expect(saved(bench) == ["detect.checks.1.date=2026-01-01", "detect.checks.2.date=2026-07-01"])
    bench.press("Home", "x", "u", "Enter", "^U")
    bench.type("2/1/2026")
    bench.press("Tab", "Tab", "Tab", "Tab", "^S")
    #expect(saved(bench) == ["detect.checks.1.date=2026-01-02", "detect.checks.2.date=2026-07-01"])
    #expect(bench.model.form?.openRow == nil, "after its last field a row leads back to the table")
  }

  @Test("leaving asks when something is not saved: save, keep a draft, throw away, or go on")
  func leaving() {
    var bench = bench()
    bench.press("e")
    bench.type("x")
    bench.press("Esc", "Esc")
    #expect(bench.model.form != nil && bench.model.dialogs.isEmpty)
    bench.press("Esc", "g")
    #expect(bench.model.form == nil && bench.world.drafts[draftID] != nil)
    bench.press("e")
    #expect(bench.statusLine == "✓ Đã khôi phục bản nháp chưa lưu")
    bench.type("y")
    bench.press("Esc", "s")
    #expect(bench.model.form == nil && saved(bench) == ["detect.name=xy"] && bench.world.drafts.isEmpty)
    bench.press("e")
    bench.type("z")
    bench.press("Esc", "x")
    #expect(bench.model.form == nil && saved(bench) == ["detect.name=xy"] && bench.world.drafts.isEmpty)
    bench.press("e", "Esc")
    #expect(bench.model.form == nil, "nothing unsaved, nothing asked")
  }

  @Test("every key is in the draft at once; after a crash the form is as it was, wrong texts included")
  func crash() {
    var before = bench()
    before.press("e")
    before.type("Vườn ")
    before.press("Tab", "Tab")
    before.type("mười")
    tab(&before, 6)
    before.press("n")
    before.type("8/3/2026")
    before.press("Tab", "Space")
    var after = bench(drafts: before.world.drafts)
    after.press("e")
    #expect(after.statusLine == "✓ Đã khôi phục bản nháp chưa lưu")
    #expect(after.lines.joined().contains("«mười» không phải số nguyên"))
    after.press("Tab", "Tab", "^U", "^S")
    #expect(
      saved(after) == [
        "detect.checks.1.date=2026-03-08", "detect.checks.1.result=kept", "detect.name=Vườn",
      ])
  }

  @Test("a draft survives its file to the byte, and half a file is no draft")
  func draftFile() throws {
    let draft = FormDraft(
      nomination: NominationID("2026-0042"), stage: .cultivate, revision: Revision(rawValue: 7),
      changes: [FactChange(name: "cultivate.plan", before: "a\n=b", after: "e\u{323}\u{302}\\n")],
      typed: [Fact(name: "checks.1.date", value: ""), Fact(name: "plan", value: "31/02\r\n")], sequence: 3)
    let text = draft.canonicalText.text
    let back = try #require(FormDraft(CanonicalText(text: text)))
    #expect(back.changes == draft.changes && back.typed == draft.typed && back.stage == .cultivate)
    #expect(back.canonicalText.text.utf8.elementsEqual(text.utf8))
    for length in 0..<text.utf8.count {
      let cut = String(Substring(text.utf8.prefix(length)))
      #expect(FormDraft(CanonicalText(text: cut)) == nil, "cut after \(length) bytes")
    }
  }

  @Test(
    "somebody else's change is not overwritten unseen: what was typed is laid over it, and saved with the next ^S"
  )
  func meanwhile() throws {
    var bench = bench()
    bench.press("e")
    bench.type("của tôi")
    let workflow = Workflow(policy: .withForms)
    let index = try #require(bench.world.nominations.firstIndex { $0.id.rawValue == "2026-0042" })
    var sheet = FormSheet(.detect, of: bench.world.nominations[index], under: .withForms)
    try sheet.set(FormPlace("people"), to: "5")
    let minh = Reviewer(name: "minh", role: .member)
    let change = try #require(try workflow.fill(sheet, of: bench.world.nominations[index], by: minh).get())
    bench.world.nominations[index] = change.result
    bench.press("^S")
    #expect(bench.statusLine.hasPrefix("! Chưa lưu: người khác vừa sửa hồ sơ này"))
    #expect(bench.lines.joined().contains("của tôi"))
    bench.press("^S")
    #expect(saved(bench) == ["detect.name=của tôi", "detect.people=5"])
  }

  @Test("who may not fill in is told so, and where there is no form")
  func refused() {
    var bench = bench(role: .reader)
    bench.press("e")
    #expect(bench.model.form == nil && bench.statusLine.contains("không được điền biểu mẫu"))
    bench = Bench()
    bench.press("e")
    #expect(bench.statusLine == "! Giai đoạn này không có biểu mẫu")
  }

  @Test("^E gives a long text to the person's own editor, and elsewhere goes to the end of the line")
  func editor() {
    var bench = bench()
    bench.press("e", "Tab")
    bench.type("một")
    bench.press("^E")
    #expect(bench.world.noted == [.editOutside("một", name: "content")])
    bench.send(.editedOutside("một\nhai"))
    bench.press("^S")
    #expect(saved(bench) == ["detect.content=một\nhai"])
    bench.press("Backtab", "^A")
    bench.type("x")
    bench.press("^E")
    bench.type("y")
    #expect(bench.model.form?.draft.typed == [Fact(name: "name", value: "xy")])
  }

  @Test("pasted text goes into the field; where there are terms or rows it decides nothing")
  func paste() {
    var bench = bench()
    bench.press("e", "Tab")
    let text = String(repeating: "Mười lăm năm.\n", count: 300)
    bench.send(.paste(text))
    #expect(bench.model.form?.draft.typed.first?.value == text)
    tab(&bench, 3)
    bench.send(.paste("tốt hơn"))
    #expect(bench.statusLine.hasPrefix("! Văn bản dán vào không quyết định gì"))
    bench.press("^S")
    #expect(saved(bench) == ["detect.content=" + text.trimmedLines])
  }

  @Test("the forms of other stages are a key away; what is typed is kept")
  func stages() {
    var bench = bench()
    bench.press("e")
    bench.type("a")
    bench.press("F8")
    bench.type("kế hoạch")
    bench.press("^S", "F7")
    #expect(saved(bench) == ["cultivate.plan=kế hoạch"])
    #expect(
      bench.model.form?.sheet.stage == .detect && bench.lines.joined().contains("Đã khôi phục bản nháp"))
    bench.press("F7")
    #expect(bench.statusLine == "! Không còn giai đoạn nào nữa")
  }

  @Test(
    "wherever the keys are, the hardware cursor is on the field and on the screen",
    arguments: [
      Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 140, height: 40),
    ])
  func cursor(size: Size) {
    var bench = bench(size: size)
    bench.press("e")
    for step in 0..<24 {
      let shown = screen(of: bench.model)
      #expect(shown.cursor != nil, "step \(step)")
      if let cursor = shown.cursor {
        #expect(
          [.formField, .formFieldFocused, .formPlaceholder].contains(shown[cursor].role), "step \(step)")
      }
      bench.press(step % 9 == 8 ? "Enter" : "Tab")
    }
  }

  @Test(
    "random keys never trap in a form, and lose nothing that was typed",
    arguments: [3, 99, 20_261_125] as [UInt64])
  func randomKeys(seed: UInt64) {
    var generator = RandomSitting.Generator(state: seed)
    let keys: [KeyStroke] =
      Command.registry.filter { $0.contexts.contains(.form) }.flatMap(\.keys).flatMap(\.strokes)
      + [
        "up", "down", "left", "right", "home", "end", "enter", "delete", "backspace", "^A", "^W", "^Y", "^_",
        "space",
      ]
      .compactMap { KeyStroke(parsing: $0) } + "nxu1/2ệt\u{301}".map(KeyStroke.character)
    var bench = bench()
    for step in 1...1200 {
      if bench.model.form == nil, bench.model.dialogs.isEmpty { bench.press("e") }
      if Int.random(in: 0..<50, using: &generator) == 0 {
        let size = Size(
          width: .random(in: 0...150, using: &generator), height: .random(in: 0...45, using: &generator))
        bench.send(.resized(size))
      } else if let key = keys.randomElement(using: &generator) {
        bench.send(.key(key))
      }
      #expect(screen(of: bench.model).size == bench.model.size, "seed \(seed), step \(step)")
      #expect(!bench.model.isWriting, "seed \(seed), step \(step)")
      guard let form = bench.model.form else { continue }
      let kept = bench.world.drafts[DraftID(form.nomination.id, form.sheet.stage)]
      #expect(
        form.draft.isEmpty || (kept?.changes == form.draft.changes && kept?.typed == form.draft.typed),
        "seed \(seed), step \(step)")
    }
  }
}

extension String {
  /// The text without the line end at its end.
  fileprivate var trimmedLines: String { hasSuffix("\n") ? String(dropLast()) : self }
}
