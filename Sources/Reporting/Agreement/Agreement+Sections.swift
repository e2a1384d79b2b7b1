internal import ReviewEngine

extension Agreement {
  /// What was counted.
  public func sections() -> [ReportSection] {
    let rounds = rounds
    let report = AgreementReport(of: rounds.settled, moments, under: policy)
    return [
      unanimitySection(of: report, notes: Self.notes(on: rounds)), coefficientSection(of: report),
      pairSection(of: report),
    ]
  }

  /// The columns that every table begins with: what was rated, and in which votes.
  private static let rated = [
    ReportColumn.stage, ReportColumn("subject", LocalizedText(vi: "Nội dung", en: "What"), .text),
    ReportColumn("votes", LocalizedText(vi: "Phiếu", en: "Votes"), .text),
  ]

  private func rated(_ section: AgreementReport.Section) -> [ReportValue] {
    [
      .stage(section.stage, under: policy), .term(section.subject.term),
      .term(Term(id: section.moment.rawValue, label: section.moment.label)),
    ]
  }

  private static func notes(on rounds: Rounds) -> [LocalizedText] {
    var notes = [
      LocalizedText(
        vi:
          "Chỉ tính các lượt đã ngã ngũ. Phiếu đầu là ý kiến đầu tiên của mỗi người trong lượt, kể cả khi sau đó đã "
          + "rút; phiếu cuối là phiếu còn hiệu lực, không kể phiếu đã rút hay của người sau đó không tham gia xét.",
        en:
          "Only settled rounds count. A first vote is what a reviewer said first in a round, even if it was taken back; "
          + "last votes are those that stand, without what was taken back or is of people who stood aside since."
      )
    ]
    if rounds.open > 0 {
      notes.append(
        LocalizedText(
          vi: "Chưa tính \(Words.number(rounds.open, in: .vietnamese)) lượt đang xét.",
          en: "Left out: \(Words.counted(rounds.open, "", "round").en) still going on."))
    }
    if rounds.contradictions > 0 {
      notes.append(
        LocalizedText(
          vi: "Bỏ qua \(Words.number(rounds.contradictions, in: .vietnamese)) hồ sơ có sổ ghi mâu thuẫn; "
            + "guong verify cho biết chỗ sai.",
          en:
            "Left out: \(Words.counted(rounds.contradictions, "", "nomination").en) with a ledger that contradicts "
            + "itself; guong verify tells where."))
    }
    return notes
  }

  // MARK: Unanimity

  private func unanimitySection(of report: AgreementReport, notes: [LocalizedText]) -> ReportSection {
    let rows = report.sections.map { section -> [ReportValue] in
      let unanimous = section.table.unanimous
      return rated(section) + [
        .count(section.table.raters.count), .count(section.table.ratings), .count(section.table.rows.count),
        .count(unanimous.of), .ratio(unanimous.items, of: unanimous.of),
      ]
    }
    return ReportSection(
      id: "unanimity", title: LocalizedText(vi: "Ý kiến nhất trí", en: "Unanimity"), notes: notes,
      table: ReportTable(
        columns: Self.rated + [
          ReportColumn("reviewers", LocalizedText(vi: "Người xét", en: "Reviewers"), .count),
          ReportColumn("ratings", LocalizedText(vi: "Số ý kiến", en: "Opinions"), .count),
          ReportColumn("rounds", LocalizedText(vi: "Số lượt", en: "Rounds"), .count),
          ReportColumn("compared", LocalizedText(vi: "Từ 2 ý kiến", en: "With 2 or more"), .count),
          ReportColumn("unanimous", LocalizedText(vi: "Nhất trí", en: "Unanimous"), .ratio),
        ], rows: rows))
  }

  // MARK: Coefficients

  private func coefficientSection(of report: AgreementReport) -> ReportSection {
    let rows = report.sections.flatMap { section in
      section.lines.compactMap { line in
        line.measure.term.map { rated(section) + [.term($0)] + Self.values(of: line.result) }
      }
    }
    return ReportSection(
      id: "coefficients", title: LocalizedText(vi: "Hệ số thống nhất", en: "Coefficients of agreement"),
      notes: [
        LocalizedText(
          vi:
            "1 là thống nhất hoàn toàn. Với kappa và alpha, 0 là mức ngẫu nhiên cũng đạt, số âm là kém hơn ngẫu nhiên. "
            + "Ít lượt thì hệ số nói được ít.",
          en:
            "1 is full agreement. For kappa and alpha 0 is what chance would bring, and less is worse than chance. "
            + "Few rounds say little.")
      ],
      table: ReportTable(
        columns: Self.rated + [
          ReportColumn("measure", LocalizedText(vi: "Hệ số", en: "Measure"), .text)
        ] + Self.results, rows: rows))
  }

  // MARK: Pairs

  private func pairSection(of report: AgreementReport) -> ReportSection {
    let rows = report.sections.flatMap { section in
      section.lines.compactMap { line -> [ReportValue]? in
        guard case .cohen(let first, let second) = line.measure else { return nil }
        let interval = (try? line.result.get())?.interval
        return rated(section) + [.text(first), .text(second)] + Self.values(of: line.result) + [
          interval.map { .decimal($0.lowerBound) } ?? .none,
          interval.map { .decimal($0.upperBound) } ?? .none,
        ]
      }
    }
    return ReportSection(
      id: "pairs",
      title: LocalizedText(vi: "Kappa Cohen của từng cặp", en: "Cohen's kappa of each pair"),
      table: ReportTable(
        columns: Self.rated + [
          ReportColumn("reviewer", LocalizedText(vi: "Người xét", en: "Reviewer"), .text),
          ReportColumn("other", LocalizedText(vi: "Với", en: "With"), .text),
        ] + Self.results + [
          ReportColumn("low", LocalizedText(vi: "95% từ", en: "95% from"), .decimal, isOptional: true),
          ReportColumn("high", LocalizedText(vi: "95% đến", en: "95% to"), .decimal, isOptional: true),
        ], rows: rows))
  }

  /// The columns of a coefficient.
  private static let results = [
    ReportColumn("value", LocalizedText(vi: "Giá trị", en: "Value"), .decimal),
    ReportColumn("rounds", LocalizedText(vi: "Số lượt", en: "Rounds"), .count),
    ReportColumn("without", LocalizedText(vi: "Không có vì", en: "None because"), .text, isOptional: true),
  ]

  private static func values(of result: Result<Coefficient, NoCoefficient>) -> [ReportValue] {
    switch result {
    case .success(let found): [.decimal(found.value), .count(found.items), .none]
    case .failure(.nothingToCompare):
      [
        .none, .count(0),
        .term(
          Term(
            id: "nothing-to-compare", label: LocalizedText(vi: "chưa có gì để so", en: "nothing to compare"))),
      ]
    case .failure(.allTheSame(let items)):
      [
        .none, .count(items),
        .term(
          Term(id: "all-the-same", label: LocalizedText(vi: "mọi ý kiến như nhau", en: "all said the same"))),
      ]
    }
  }
}

extension ReportValue {
  /// A number, rounded to thousandths, halves away from zero.
  fileprivate static func decimal(_ value: Double) -> ReportValue {
    .decimal(thousandths: Int((value * 1000).rounded()))
  }
}

extension AgreementReport.Subject {
  /// What was rated; a criterion of the policy has `criterion.` before its own name.
  fileprivate var term: Term {
    switch self {
    case .approval: Term(id: "approval", label: LocalizedText(vi: "Đồng ý hay không", en: "For or against"))
    case .criterion(let criterion): Term(id: "criterion." + criterion.id, label: criterion.label)
    case .mean: Term(id: "mean", label: LocalizedText(vi: "Điểm trung bình", en: "Mean of the card"))
    }
  }
}

extension AgreementReport.Measure {
  /// A measure of all reviewers together; nil for those of a pair.
  fileprivate var term: Term? {
    switch self {
    case .raw: Term(id: "raw", label: label.capitalized)
    case .cohen: nil
    case .fleiss: Term(id: "fleiss-kappa", label: label.capitalized)
    case .krippendorff(.nominal): Term(id: "krippendorff-nominal", label: label.capitalized)
    case .krippendorff(.ordinal): Term(id: "krippendorff-ordinal", label: label.capitalized)
    case .krippendorff(.interval): Term(id: "krippendorff-interval", label: label.capitalized)
    }
  }
}

extension VoteMoment {
  fileprivate var label: LocalizedText {
    switch self {
    case .first: LocalizedText(vi: "đầu", en: "first")
    case .last: LocalizedText(vi: "cuối", en: "last")
    }
  }
}
