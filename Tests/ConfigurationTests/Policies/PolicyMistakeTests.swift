import ReviewEngine
import Testing

@testable import Configuration

/// One slip in a policy: a piece of the whole file, what stands there instead, where the mistake is shown (the piece of
/// the new text that stands there), and what is said.
struct Slip: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let at: String
  let key: String
  let code: String
  let nearest: String?
  /// What follows from it and is told, too.
  let also: [String]

  init(
    _ old: String, _ new: String, at: String, _ key: String, _ code: String, nearest: String? = nil,
    also: [String] = []
  ) {
    self.old = old
    self.new = new
    self.at = at
    self.key = key
    self.code = code
    self.nearest = nearest
    self.also = also
  }

  var text: String { PolicyText.with(old, new) }
  var testDescription: String { "\(new) \(code)" }
}

@Suite("What can be wrong with a policy")
struct PolicyMistakeTests {
  @Test("a policy that says everything has nothing wrong")
  func nothingWrong() {
    let checked = PolicyFile.read(PolicyText.full, file: "p.toml")
    #expect(checked.diagnostics.map { $0.line(in: .english) } == [])
    #expect(checked.value?.text == PolicyText.full)
  }

  static let values: [Slip] = [
    Slip("id = \"small\"", "id = \"Nhỏ\"", at: "\"Nhỏ\"\n", "id", "policy.id.malformed"),
    Slip("\"small-1\"", "\"small 1\"", at: "\"small 1\"", "version", "policy.version.malformed"),
    Slip("\"small-1\"", "\" \"", at: "\" \"", "version", "value.empty"),
    Slip("\"small-1\"", "1", at: "1\n", "version", "value.wrong-kind"),
    Slip("notes =", "note =", at: "note =", "note", "key.unknown", nearest: "notes"),
    Slip("vi = \"Nhỏ\", ", "", at: "{ en = \"Small\"", "title", "key.missing"),
    Slip("\"-03:30\"", "\"+7\"", at: "\"+7\"", "utc-offset", "policy.offset.malformed"),
    Slip("\"-03:30\"", "\"+15:00\"", at: "\"+15:00\"", "utc-offset", "policy.offset.malformed"),
    Slip(
      "roles = [\"secretary\"]", "roles = []", at: "[]\n", "stages.detect.roles",
      "policy.stage.nobody-approves"),
    Slip(
      "roles = [\"secretary\"]", "roles = [\"secretery\"]", at: "\"secretery\"", "stages.detect.roles.0",
      "value.not-one-of", nearest: "secretary"),
    Slip(
      "deadline = 5", "deadline = 0", at: "0\nrule", "stages.detect.deadline", "policy.number.out-of-range"),
    Slip(
      "minimum = 62.5", "minimum = 100.5", at: "100.5", "stages.replicate.rule.minimum",
      "policy.points.malformed"),
    Slip(
      "minimum = 62.5", "minimum = 1.125", at: "1.125", "stages.replicate.rule.minimum",
      "policy.points.malformed"),
    Slip(
      "ratio = \"90%\"", "ratio = \"101%\"", at: "\"101%\"", "thresholds.0.ratio", "policy.share.out-of-range"
    ),
    Slip(
      "ratio = \"90%\"", "ratio = \"0%\"", at: "\"0%\"", "thresholds.0.ratio", "policy.share.out-of-range"),
    Slip(
      "ratio = \"90%\"", "ratio = \"-1/2\"", at: "\"-1/2\"", "thresholds.0.ratio", "policy.share.out-of-range"
    ),
    Slip(
      "ratio = \"90%\"", "ratio = \"5/0\"", at: "\"5/0\"", "thresholds.0.ratio", "policy.share.out-of-range"),
    Slip(
      "ratio = \"90%\"", "ratio = \"most\"", at: "\"most\"\nbase", "thresholds.0.ratio",
      "policy.share.malformed"),
    Slip("ratio = \"90%\"", "ratio = 0.9", at: "0.9", "thresholds.0.ratio", "value.wrong-kind"),
    Slip(
      "quorum = \"2/3\"", "quorum = \"3/2\"", at: "\"3/2\"", "thresholds.0.quorum",
      "policy.share.out-of-range"),
    Slip(
      "quorum = \"2/3\"", "quorum = \"0/3\"", at: "\"0/3\"", "thresholds.0.quorum",
      "policy.share.out-of-range"),
    Slip(
      "base = \"present\"", "base = \"presant\"", at: "\"presant\"", "thresholds.0.base", "value.not-one-of",
      nearest: "present"),
    Slip("secret = true\n", "", at: "thresholds]]", "thresholds.0", "key.missing"),
    Slip(
      "[stages.summarize]", "[stages.sumarize]", at: "sumarize]", "stages.sumarize", "key.unknown",
      nearest: "summarize", also: ["key.missing"]),
  ]

  static let days: [Slip] = [
    Slip(
      "valid = { from = 2026-01-01", "valid = { from = 2026-02-30", at: "2026-02-30", "valid.from",
      "policy.day.unknown"),
    Slip(
      "holidays = [{ from = 2026-09-01", "holidays = [{ from = 2026-02-30", at: "2026-02-30",
      "calendar.holidays.0.from", "policy.day.unknown"),
    Slip(
      "valid = { from = 2026-01-01", "valid = { from = 2026-01-01T08:00:00", at: "2026-01-01T", "valid.from",
      "policy.day.with-time"),
    Slip(
      "valid = { from = 2026-01-01", "valid = { from = \"2026-01-01\"", at: "\"2026-01-01\"", "valid.from",
      "value.wrong-kind"),
    Slip(
      "valid = { from = 2026-01-01", "valid = { from = 2027-01-01", at: "2026-12-31 }\nutc", "valid.until",
      "policy.validity.reversed"),
    Slip(
      "period = { from = 2026-01-01", "period = { from = 2027-01-01", at: "2026-06-30",
      "movements.0.period.until",
      "policy.validity.reversed"),
    Slip(
      "[2026-08-22]", "[2026-08-21]", at: "2026-08-21", "calendar.worked-weekend-days.0",
      "policy.day.no-weekend"),
    Slip(
      "[2026-08-22]", "[2026-08-22, 2026-08-22]", at: "2026-08-22]", "calendar.worked-weekend-days.1",
      "policy.day.twice"),
    Slip(
      "until = 2026-09-02", "until = 2026-08-31", at: "2026-08-31", "calendar.holidays.0.until",
      "policy.validity.reversed"),
    Slip(
      "until = 2026-09-02", "until = 9999-09-02", at: "9999-09-02", "calendar.holidays.0.until",
      "policy.day.too-many"),
  ]

  static let twins: [Slip] = [
    Slip(
      "id = \"low\"", "id = \"high\"", at: "\"high\"\nlabel = { vi = \"Thấp\"", "titles.1.id",
      "policy.id.twice", also: ["policy.title.unknown"]),
    Slip(
      "id = \"sort\"", "id = \"report\"", at: "\"report\", label = { vi = \"Loại\"",
      "stages.detect.form.1.id", "policy.id.twice", also: ["policy.field.unknown"]),
    Slip(
      "id = \"b\"", "id = \"a\"", at: "\"a\", label = { vi = \"B\"", "stages.detect.form.1.options.1.id",
      "policy.id.twice"),
    Slip(
      "id = \"said\"", "id = \"good\"", at: "\"good\", label = { vi = \"Lời\"",
      "stages.cultivate.form.0.columns.1.id", "policy.id.twice"),
    Slip(
      "id = \"each\"", "id = \"top\"", at: "\"top\"\nlabel = { vi = \"Mỗi", "quotas.2.id", "policy.id.twice"),
    Slip(
      "weight = 2, maximum = 10 }]",
      "weight = 2, maximum = 10 }, { id = \"depth\", label = { vi = \"B\", en = \"B\" }, weight = 1, maximum = 1 }]",
      at: "\"depth\", label = { vi = \"B\"", "stages.replicate.rule.criteria.1.id", "policy.id.twice"),
    Slip(
      "code = \"other\", label = { vi = \"Khác\", en = \"Other\" }, note = true }]\nreturn",
      "code = \"other\", label = { vi = \"Khác\", en = \"Other\" } }, "
        + "{ code = \"other\", label = { vi = \"C\", en = \"C\" } }]\nreturn",
      at: "\"other\", label = { vi = \"C\"", "reasons.reject.1.code", "policy.id.twice"),
    Slip(
      "[[quotas]]",
      "[[thresholds]]\nid = \"most\"\nratio = \"1/2\"\nbase = \"present\"\nsecret = false\nquorum = \"1/2\"\n"
        + "legal-basis = { vi = \"L\", en = \"L\" }\n\n[[quotas]]",
      at: "\"most\"\nratio = \"1/2\"", "thresholds.1.id", "policy.id.twice"),
  ]

  static let forms: [Slip] = [
    Slip(
      "type = \"long-text\"", "type = \"table\"", at: "\"table\" }, { id = \"of\"",
      "stages.cultivate.form.0.columns.1.type", "policy.form.table-in-table"),
    Slip(
      "type = \"document\"", "type = \"documnt\"", at: "\"documnt\"", "stages.detect.form.0.type",
      "value.not-one-of", nearest: "document"),
    Slip(
      "type = \"document\"", "type = \"document\", min = 1", at: "min = 1 }", "stages.detect.form.0.min",
      "policy.key.not-for"),
    Slip(
      "type = \"document\"", "type = \"document\", mni = 1", at: "mni = 1 }", "stages.detect.form.0.mni",
      "key.unknown"),
    Slip(", type = \"document\" }", " }", at: "{ id = \"report\"", "stages.detect.form.0", "key.missing"),
    Slip(
      "min = 1, max = 9", "min = 10, max = 9", at: "10, max", "stages.detect.form.2.min",
      "policy.number.reversed"),
    Slip(
      "options = [{ id = \"x\", label = { vi = \"X\", en = \"X\" } }]", "options = []",
      at: "[] }, { id = \"n\"",
      "stages.cultivate.form.0.columns.2.options", "policy.list.too-few"),
  ]

  static let gates: [Slip] = [
    Slip(
      "field = \"subject\"", "field = \"subjekt\"", at: "\"subjekt\"", "stages.detect.gate.0.field",
      "policy.field.unknown", nearest: "subject"),
    Slip(
      "field = \"detect.report\"", "field = \"detect.reports\"", at: "\"detect.reports\"",
      "stages.cultivate.gate.1.field", "policy.field.unknown", nearest: "detect.report"),
    Slip(
      "field = \"detect.date\"", "field = \"date\"", at: "\"date\", working", "stages.detect.gate.2.field",
      "policy.field.ambiguous"),
    Slip(
      "field = \"subject\"", "field = \"cultivate.checks\"", at: "\"cultivate.checks\"",
      "stages.detect.gate.0.field", "policy.field.later-stage"),
    Slip(
      "values = { good = [\"yes\"] }", "values = { god = [\"yes\"] }", at: "god =",
      "stages.cultivate.gate.0.values.god", "policy.column.unknown", nearest: "good"),
    Slip(
      "values = { sort = [\"a\"] }", "values = { result = [\"a\"] }", at: "result =",
      "stages.detect.gate.1.values.result", "policy.column.unknown"),
    Slip(
      "values = { good = [\"yes\"] }", "values = { good = [\"yess\"] }", at: "\"yess\"",
      "stages.cultivate.gate.0.values.good.0", "policy.option.unknown", nearest: "yes"),
    Slip(
      "values = { good = [\"yes\"] }", "values = { said = [\"yes\"] }", at: "said =",
      "stages.cultivate.gate.0.values.said", "policy.option.none"),
    Slip(
      "{ field = \"detect.report\" }", "{ field = \"detect.report\", at-least = 2 }",
      at: "at-least = 2 },\n]",
      "stages.cultivate.gate.1.at-least", "policy.key.not-for"),
    Slip(
      "kinds = [\"newModel\"], subject", "kinds = [\"newmodel\"], subject", at: "\"newmodel\"",
      "stages.detect.gate.0.kinds.0", "value.not-one-of", nearest: "newModel"),
  ]

  static let titlesAndQuotas: [Slip] = [
    Slip(
      "below = \"low\"", "below = \"lwo\"", at: "\"lwo\"", "titles.0.below", "policy.title.unknown",
      nearest: "low"),
    Slip(
      "below = \"low\"", "below = \"high\"", at: "\"high\"\nlegal", "titles.0.below", "policy.title.cycle"),
    Slip(
      "label = { vi = \"Thấp\", en = \"Low\" }", "label = { vi = \"Thấp\", en = \"Low\" }\nbelow = \"high\"",
      at: "\"low\"\nlegal", "titles.0.below", "policy.title.cycle"),
    Slip(
      "titles = [\"high\"]", "titles = [\"hihg\"]", at: "\"hihg\"", "thresholds.0.titles.0",
      "policy.title.unknown", nearest: "high"),
    Slip(
      "part = \"year:2026\"", "part = \"year:2026 colour:red\"", at: "colour:red", "quotas.2.part",
      "policy.query.malformed"),
    Slip(
      "part = \"year:2026\"", "part = \"(\\\"ệ\\\" kind:x)\"", at: "x)", "quotas.2.part",
      "policy.query.malformed"),
    Slip("part = \"year:2026\"", "part = 'kind:y'", at: "y'", "quotas.2.part", "policy.query.malformed"),
    Slip(
      "part = \"cultivate.checks.good:yes\"", "part = \"cultivate.cheks.good:yes\"", at: "\"cultivate.cheks",
      "quotas.1.part", "policy.field.unknown", nearest: "cultivate.checks"),
    Slip(
      "part = \"cultivate.checks.good:yes\"", "part = \"cultivate.checks.god:yes\"",
      at: "\"cultivate.checks.god",
      "quotas.1.part", "policy.column.unknown", nearest: "good"),
    Slip(
      "at-most = 5", "at-most = 5\nat-least = 1", at: "quotas]]\nid = \"each\"", "quotas.2",
      "policy.quota.one-limit"),
    Slip("at-most = 5\n", "", at: "quotas]]\nid = \"each\"", "quotas.2", "policy.quota.one-limit"),
    Slip(
      "at-most = 5", "at-most = 5\nwhole = \"is:pending\"", at: "whole = \"is:pending\"\n\n",
      "quotas.2.whole", "policy.quota.whole-without-share"),
  ]

  static let verdicts: [Slip] = [
    Slip(
      "needed = 2, of = 3", "needed = 4, of = 3", at: "4, of", "stages.detect.rule.needed",
      "policy.votes.too-many-needed"),
    Slip(
      "by = \"votes\"", "by = \"vote\"", at: "\"vote\"", "stages.detect.rule.by", "value.not-one-of",
      nearest: "votes"),
    Slip(
      "rule = { by = \"single\" }", "rule = { by = \"single\", cards = 2 }", at: "cards = 2 }",
      "stages.cultivate.rule.cards", "policy.key.not-for"),
    Slip(
      "failed = \"consolidate\", reason = \"again\"", "failed = \"approve\"", at: "\"approve\"",
      "stages.summarize.rule.failed", "policy.ballot.no-failure"),
    Slip(
      "failed = \"consolidate\", reason = \"again\"", "failed = \"consolidate\"", at: "{ by = \"ballot\"",
      "stages.summarize.rule", "policy.reason.missing"),
    Slip(
      "reason = \"again\"", "reason = \"agian\"", at: "\"agian\"", "stages.summarize.rule.reason",
      "policy.reason.unknown", nearest: "again"),
    Slip(
      "failed = \"consolidate\", reason = \"again\"", "failed = \"reject\", reason = \"other\"",
      at: "\"other\" }", "stages.summarize.rule.reason", "policy.reason.needs-note"),
    Slip(
      "failed = \"consolidate\", reason = \"again\"", "failed = \"re-check\"", at: "\"re-check\"",
      "stages.summarize.rule.failed", "policy.verdict.not-in-stage"),
    Slip(
      "hold = [{ code = \"other\", label = { vi = \"Khác\", en = \"Other\" }, note = true }]\n", "",
      at: "reasons]\n", "reasons", "policy.reason.none"),
    Slip(
      "escalate = []", "revoke = [\"chair\"]", at: "revoke = [\"chair\"]", "stages.detect.may.revoke",
      "policy.verdict.not-in-stage"),
    Slip(
      "escalate = []", "approve = []", at: "[] }", "stages.detect.may.approve", "policy.stage.nobody-approves"
    ),
    Slip(
      "escalate = []", "approve = [\"reader\"]", at: "\"reader\"", "stages.detect.may.approve.0",
      "policy.role.reader-decides"),
    Slip("escalate = []", "resubmit = []", at: "detect]", "stages.detect", "policy.stage.dead-end"),
  ]

  @Test(
    "each slip is told at its place",
    arguments: values + days + twins + forms + gates + titlesAndQuotas + verdicts)
  func isTold(_ slip: Slip) {
    let text = slip.text
    let place = PolicyText.place(of: slip.at, in: text)
    let found = PolicyFile.read(text, file: "p.toml").diagnostics.map(Expected.init)
    let expected = Expected(place.line, place.column, slip.key, slip.code, nearest: slip.nearest)
    #expect(found.contains(expected), "\(found.map(\.testDescription))")
    #expect(found.filter { $0 != expected }.map(\.code) == slip.also)
    #expect(PolicyFile.read(text, file: "p.toml").value == nil)
  }

  @Test("a stage that is lost is missed")
  func lostStage() {
    let start = PolicyText.full.firstRange(of: "[stages.summarize]")
    let end = PolicyText.full.firstRange(of: "[stages.replicate]\n")
    guard let start, let end else { preconditionFailure("The policy has these stages.") }
    let text = String(PolicyText.full[..<start.lowerBound] + PolicyText.full[end.lowerBound...])
    let found = PolicyFile.read(text, file: "p.toml").diagnostics
    #expect(
      found.map { $0.line(in: .english) } == ["p.toml:9:2: error: stages: the key “summarize” is missing"])
  }

  @Test("everything that is wrong is told at once, in the order of the file")
  func allAtOnce() {
    var text = PolicyText.full
    for slip in [Self.values[0], Self.days[0], Self.forms[1], Self.gates[5], Self.titlesAndQuotas[0]] {
      text.replace(slip.old, with: slip.new, maxReplacements: 1)
    }
    let codes = PolicyFile.read(text, file: "p.toml").diagnostics.map(\.problem.code)
    #expect(
      codes == [
        "policy.id.malformed", "policy.day.unknown", "value.not-one-of", "policy.column.unknown",
        "policy.title.unknown",
      ])
  }

  static let words: [(Slip, vi: String, en: String)] = [
    (
      days[0], "p.toml:6:18: lỗi: valid.from: không có ngày 2026-02-30",
      "p.toml:6:18: error: valid.from: there is no day 2026-02-30"
    ),
    (
      twins[4], "p.toml:126:6: lỗi: quotas.2.id: mã «top» đã dùng ở dòng 120",
      "p.toml:126:6: error: quotas.2.id: the id “top” is already used in line 120"
    ),
    (
      gates[0],
      "p.toml:22:13: lỗi: stages.detect.gate.0.field: không có trường «subjekt»; có phải «subject»?",
      "p.toml:22:13: error: stages.detect.gate.0.field: there is no field “subjekt”; did you mean “subject”?"
    ),
    (
      gates[3],
      "p.toml:22:13: lỗi: stages.detect.gate.0.field: «checks» thuộc giai đoạn «cultivate», "
        + "sau giai đoạn «detect»",
      "p.toml:22:13: error: stages.detect.gate.0.field: “checks” is of the stage “cultivate”, "
        + "which comes after “detect”"
    ),
    (
      titlesAndQuotas[2], "p.toml:92:9: lỗi: titles.0.below: danh hiệu vòng tròn: high → low → high",
      "p.toml:92:9: error: titles.0.below: this title is below itself: high → low → high"
    ),
    (
      verdicts[8],
      "p.toml:56:2: lỗi: reasons: «hold» cần lý do, mà chưa có lý do nào cho: "
        + "detect, cultivate, summarize, replicate",
      "p.toml:56:2: error: reasons: “hold” needs a reason, and none is listed for: "
        + "detect, cultivate, summarize, replicate"
    ),
  ]

  @Test("in words, with the place", arguments: words)
  func inWords(slip: Slip, vi: String, en: String) {
    let found = PolicyFile.read(slip.text, file: "p.toml").diagnostics
    #expect(found.map { $0.line(in: .vietnamese) } == [vi])
    #expect(found.map { $0.line(in: .english) } == [en])
  }

  @Test("broken TOML and missing files are told like everywhere else")
  func files() {
    #expect(PolicyFile.read("id = ", file: "p").diagnostics.map(\.problem.code) == ["toml.no-value"])
    let missing = PolicyFile.load(path: "p", files: Self.nothing)
    #expect(missing.diagnostics == [Diagnostic(file: "p", problem: .missingFile)])
    #expect(PolicyFile.read("", file: "p").diagnostics.allSatisfy { $0.problem.code == "key.missing" })
    #expect(PolicyFile.read("", file: "p").diagnostics.count == 4)
  }

  private static let nothing = Configuration.FileAccess(
    bytes: { (_) throws(FileAccess.Failure) in nil }, names: { _ in [] })
}
