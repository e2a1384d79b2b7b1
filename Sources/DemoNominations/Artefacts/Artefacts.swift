import ReviewEngine

/// What the forms of the stages say of one invented nomination, by the field names of the shipped programme.
struct Artefacts {
  let dossier: Dossier
  /// The day on which the nomination came in.
  let registered: CalendarDay
  var random: SplitMix64

  /// What is entered in a stage while the nomination is in it.
  /// - Parameters:
  ///   - stage: the stage.
  ///   - days: from when until when it is there, in days since 1970.
  ///   - isComplete: whether everything that the gate asks for is there.
  /// - Returns: the facts, by `stage.field`.
  mutating func facts(of stage: Stage, during days: ClosedRange<Int>, isComplete: Bool) -> Facts {
    var sheet = Sheet(stage: stage)
    switch stage {
    case .detect: detect(&sheet, days)
    case .cultivate: cultivate(&sheet, days, isComplete: isComplete)
    case .summarize: summarize(&sheet, days, isComplete: isComplete)
    case .replicate: replicate(&sheet, days, isComplete: isComplete)
    }
    return sheet.facts
  }

  /// Fills a form in, field by field.
  struct Sheet {
    let stage: Stage
    private(set) var facts = Facts()

    init(stage: Stage) {
      self.stage = stage
    }

    /// Sets a field.
    mutating func set(_ field: String, _ value: String) {
      facts["\(stage.id).\(field)"] = value
    }

    /// Adds a row to a table.
    mutating func add(_ table: String, _ cells: [String: String]) {
      let path = "\(stage.id).\(table)"
      let row = (facts.rows(of: path).last ?? 0) + 1
      for (column, value) in cells { facts["\(path).\(row).\(column)"] = value }
    }
  }

  /// A day in a range, so many tenths of the way.
  func day(_ days: ClosedRange<Int>, tenth: Int) -> CalendarDay {
    CalendarDay(daysSince1970: days.lowerBound + (days.upperBound - days.lowerBound) * tenth / 10)
  }

  /// A number of a paper: `128/BC-UBND`.
  mutating func paper(_ sort: String) -> String { "\(random.within(11...398))/\(sort)" }
}

extension Artefacts {
  private mutating func detect(_ sheet: inout Sheet, _ days: ClosedRange<Int>) {
    let role = dossier.extras.first { $0.name == "Phân loại cá nhân" }?.value
    if let role { sheet.set("frontline", role == "Trực tiếp lao động" ? "yes" : "no") }
    if !dossier.evidence.isEmpty {
      sheet.set("report", "https://hoso.example/\(registered.year)/\(paper("BC")).pdf")
    }
  }

  private mutating func cultivate(_ sheet: inout Sheet, _ days: ClosedRange<Int>, isComplete: Bool) {
    sheet.set("plan", random.pick(Self.plans))
    sheet.set("mentor", random.pick(Self.mentors))
    sheet.set("mentor-unit", dossier.nominator)
    for tenth in [2, 5] where random.chance(percent: 70) {
      let (sort, what) = random.pick(Self.help)
      sheet.add("help", ["date": day(days, tenth: tenth).description, "sort": sort, "what": what])
    }
    guard isComplete else { return }
    for tenth in [4, 8] {
      let check = random.pick(Self.checks)
      sheet.add(
        "checks",
        [
          "date": day(days, tenth: tenth).description, "result": tenth == 8 ? check.result : "kept",
          "effect": check.effect,
          "difficulties": random.chance(percent: 40) ? random.pick(Self.difficulties) : "",
        ])
    }
  }

  private mutating func summarize(_ sheet: inout Sheet, _ days: ClosedRange<Int>, isComplete: Bool) {
    sheet.set("report", "https://hoso.example/\(registered.year)/\(paper("BC-TK")).pdf")
    for (sort, lessons) in Self.lessons where isComplete || random.chance(percent: 50) {
      sheet.add("lessons", ["sort": sort, "text": random.pick(lessons)])
    }
    sheet.set("report-kind", "final")
    sheet.set("published-on", day(days, tenth: isComplete ? 1 : 9).description)
    sheet.set("published-where", "Cổng thông tin điện tử của tỉnh")
    guard isComplete else { return }
    sheet.set("minutes", "https://hoso.example/\(registered.year)/\(paper("BB")).pdf")
    sheet.set("submission-letter", "https://hoso.example/\(registered.year)/\(paper("TTr")).pdf")
  }

  private mutating func replicate(_ sheet: inout Sheet, _ days: ClosedRange<Int>, isComplete: Bool) {
    for tenth in isComplete ? [1, 4, 7] : [2] {
      let (channel, place, reach) = random.pick(Self.events)
      sheet.add(
        "events",
        [
          "date": day(days, tenth: tenth).description, "channel": channel, "place": place,
          "reach": String(random.within(reach)),
        ])
    }
    guard isComplete else { return }
    for tenth in [5, 9] {
      let (unit, result) = random.pick(Self.adoptions)
      sheet.add("adoptions", ["date": day(days, tenth: tenth).description, "unit": unit, "result": result])
    }
  }
}
