/// A policy that says everything once that a policy can say.
enum PolicyText {
  /// The whole file.
  static let full = """
    id = "small"
    version = "small-1"
    title = { vi = "Nhỏ", en = "Small" }
    legal-basis = [{ vi = "Luật", en = "Law" }]
    notes = [{ vi = "Ví dụ", en = "Example" }]
    valid = { from = 2026-01-01, until = 2026-12-31 }
    utc-offset = "-03:30"

    [stages.detect]
    label = { vi = "Một", en = "One" }
    roles = ["secretary"]
    may = { withdraw = ["chair"], escalate = [] }
    deadline = 5
    rule = { by = "votes", needed = 2, of = 3, blind = true }
    form = [
      { id = "report", label = { vi = "Báo cáo", en = "Report" }, hint = { vi = "tệp", en = "file" }, type = "document" },
      { id = "sort", label = { vi = "Loại", en = "Sort" }, type = "choice", options = [{ id = "a", label = { vi = "A", en = "A" } }, { id = "b", label = { vi = "B", en = "B" } }] },
      { id = "count", label = { vi = "Số", en = "Number" }, type = "number", min = 1, max = 9 },
      { id = "date", label = { vi = "Ngày", en = "Date" }, type = "date" }, { id = "whose", label = { vi = "Của ai", en = "Whose" }, type = "text", suggest = "people" },
    ]
    gate = [
      { field = "subject", kinds = ["newModel"], subject-kinds = ["household"] },
      { field = "sort", values = { sort = ["a"] } },
      { field = "detect.date", working-days-after = 10 },
    ]
    reasons = { reject = [{ code = "weak", label = { vi = "Yếu", en = "Weak" } }] }

    [stages.cultivate]
    label = { vi = "Hai", en = "Two" }
    roles = ["secretary", "member"]
    rule = { by = "single" }
    form = [
      { id = "checks", label = { vi = "Kiểm tra", en = "Checks" }, type = "table", columns = [{ id = "good", label = { vi = "Tốt", en = "Good" }, hint = { vi = "?", en = "?" }, type = "yes-no" }, { id = "said", label = { vi = "Lời", en = "Words" }, type = "long-text" }, { id = "of", label = { vi = "Loại", en = "Of" }, type = "choices", options = [{ id = "x", label = { vi = "X", en = "X" } }] }, { id = "n", label = { vi = "N", en = "N" }, type = "number", min = 0, max = 5 }] },
    ]
    gate = [
      { field = "checks", at-least = 2, values = { good = ["yes"] } },
      { field = "detect.report" },
    ]

    [stages.summarize]
    label = { vi = "Ba", en = "Three" }
    roles = ["chair"]
    rule = { by = "ballot", failed = "consolidate", reason = "again" }

    [stages.replicate]
    label = { vi = "Bốn", en = "Four" }
    roles = ["chair"]

    [stages.replicate.rule]
    by = "scores"
    cards = 2
    minimum = 62.5
    blind = true
    criteria = [{ id = "depth", label = { vi = "Sâu", en = "Depth" }, weight = 2, maximum = 10 }]

    [reasons]
    reject = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]
    return = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]
    hold = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]
    consolidate = [{ code = "again", label = { vi = "Lại", en = "Again" } }]
    drop = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]
    recuse = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]
    revoke = [{ code = "other", label = { vi = "Khác", en = "Other" }, note = true }]

    [kinds]
    advancedExemplar = { vi = "Điển hình", en = "Exemplar" }
    newModel = { vi = "Mô hình", en = "Model" }

    [[fields]]
    id = "health"
    label = { vi = "Y tế", en = "Health" }

    [[nominators]]
    id = "school"
    label = { vi = "Trường", en = "School" }

    [[movements]]
    id = "learn"
    label = { vi = "Học tốt", en = "Learn well" }
    kind = "thematic"
    scope = { vi = "tỉnh", en = "province" }
    period = { from = 2026-01-01, until = 2026-06-30 }

    [[channels]]
    id = "press"
    label = { vi = "Báo", en = "Press" }

    [[titles]]
    id = "high"
    label = { vi = "Cao", en = "High" }
    subject-kinds = ["individual"]
    below = "low"
    legal-basis = { vi = "Luật", en = "Law" }

    [[titles]]
    id = "low"
    label = { vi = "Thấp", en = "Low" }

    [[thresholds]]
    id = "most"
    titles = ["high"]
    kinds = ["newModel"]
    ratio = "90%"
    base = "present"
    secret = true
    quorum = "2/3"
    written-ballots = true
    counts-recused = true
    legal-basis = { vi = "Luật", en = "Law" }
    valid = { from = 2026-01-01, until = 2026-12-31 }

    [[quotas]]
    id = "share"
    label = { vi = "Tỷ lệ", en = "Share" }
    part = "subject-kind:individual"
    whole = "is:pending"
    share-at-least = "1/2"

    [[quotas]]
    id = "top"
    label = { vi = "Tỷ lệ trần", en = "Ceiling" }
    part = "cultivate.checks.good:yes"
    share-at-most = "40%"

    [[quotas]]
    id = "each"
    label = { vi = "Mỗi đơn vị", en = "Each unit" }
    part = "year:2026"
    per = "unit"
    at-most = 5

    [[quotas]]
    id = "some"
    label = { vi = "Ít nhất", en = "Some" }
    part = "kind:newModel"
    at-least = 1

    [calendar]
    holidays = [{ from = 2026-09-01, until = 2026-09-02, label = { vi = "Quốc khánh", en = "National Day" } }]
    worked-weekend-days = [2026-08-22]

    """

  /// The file with one piece replaced by another.
  static func with(_ old: String, _ new: String) -> String {
    guard full.contains(old) else { preconditionFailure("The policy does not say \(old).") }
    return full.replacing(old, with: new, maxReplacements: 1)
  }

  /// The line, from 1, on which a piece stands in a text, and its column.
  static func place(of piece: String, in text: String) -> (line: Int, column: Int) {
    guard let range = text.firstRange(of: piece) else {
      preconditionFailure("The policy does not say \(piece).")
    }
    let before = text[..<range.lowerBound]
    let line = before.unicodeScalars.count { $0 == "\n" } + 1
    let column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
    return (line, column)
  }
}
