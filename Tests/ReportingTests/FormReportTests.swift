import Reporting
import ReviewEngine
import Testing

@Suite("Reports of forms")
struct FormReportTests {
  static let nominations = [
    Sample.nomination(
      "1", subject: "Mô hình camera an ninh", subjectKind: .collective, field: "an ninh, trật tự",
      stage: .replicate,
      forms: Sample.facts([
        "summarize.lessons.1.sort": "building", "summarize.lessons.1.text": "Làm điểm trước,\nnhân ra sau.",
        "summarize.lessons.2.sort": "movements", "summarize.lessons.2.text": "Giao chỉ tiêu cho từng tổ.",
        "summarize.lessons.3.sort": "movements",
        "replicate.events.1.date": "2026-03-05", "replicate.events.1.channel": "press",
        "replicate.events.1.reach": "1200", "replicate.events.2.date": "2026-05-20",
        "replicate.events.2.channel": "press", "replicate.events.2.reach": "800",
        "replicate.adoptions.1.date": "2026-06-01", "replicate.adoptions.1.unit": "Xã Hòa Bình",
        "replicate.adoptions.1.result": "giảm trộm cắp", "replicate.adoptions.2.unit": "xã Hoà Bình",
      ])),
    Sample.nomination(
      "2", subject: "Trần Văn Sáu", field: "giáo dục", stage: .summarize,
      forms: Sample.facts([
        "summarize.lessons.1.sort": "movements", "summarize.lessons.1.text": "Nêu gương từ cán bộ.",
        "replicate.events.1.channel": "talk",
      ])),
    Sample.nomination("3", stage: .replicate, status: .completed),
    Sample.nomination("4", stage: .replicate, status: .dropped),
  ]

  @Test("Events are counted by the policy's channels, those without any included")
  func channels() {
    let report = Replications(under: Sample.policy).report(of: Self.nominations)
    let table = report.table("channels")
    #expect(table.names("channel") == ["press", "radio", "talk"])
    #expect(table.counts("events") == [2, 0, 1] && table.counts("nominations") == [1, 0, 1])
    #expect(table.counts("reach") == [2000, 0, 0])
    #expect(table.column("last")[0] == .day(Sample.day("2026-05-20")))
    #expect(report.sections[0].notes[0].en == "Replicate: 2 nominations, 1 of them without any event.")
    #expect(report.table("months").names("month") == ["2026-03", "2026-04", "2026-05"])
    #expect(report.table("months").counts("events") == [1, 0, 1])
  }

  @Test("Adoptions are listed, the latest first, and counted by whether they have a result")
  func adoptions() {
    let report = Replications(under: Sample.policy).report(of: Self.nominations)
    #expect(
      report.table("adoptions").names("unit") == ["Xã Hòa Bình", "Xã Hòa Bình"], "two spellings of one name")
    #expect(report.table("adoptions").names("result") == ["giảm trộm cắp", ""])
    #expect(report.table("results").names("result") == ["", "given"])
    let notes = report.sections.first { $0.id == "results" }?.notes
    #expect(notes?.first?.en == "Adopted by 1 unit.")
  }

  @Test("A channel that the policy does not know is told by its own name")
  func unknownChannel() {
    let odd = Sample.nomination("9", forms: Sample.facts(["replicate.events.1.channel": "pigeon"]))
    let table = Replications(under: Sample.policy).report(of: [odd]).table("channels")
    #expect(table.names("channel").last == "pigeon")
  }

  @Test("A policy without such tables has nothing to tell")
  func noTables() {
    let policy = Policy(
      id: "bare", version: "1", title: Sample.text("a", "a"),
      stages: Dictionary(
        uniqueKeysWithValues: Stage.allCases.map {
          ($0, StageRules(label: Sample.text("a", "a"), decidingRoles: []))
        }))
    let report = Replications(under: policy).report(of: Self.nominations)
    #expect(report.sections.allSatisfy { $0.table.rows.isEmpty })
    #expect(Lessons(under: policy).report(of: Self.nominations).sections.allSatisfy { $0.table.rows.isEmpty })
  }

  @Test("Tables are found by what they ask for, whatever they are called")
  func foundByRole() {
    let channels = Sample.policy.vocabulary.channels
    var stages = Sample.policy.stages
    stages[.replicate] = StageRules(
      label: Sample.text("Nhân rộng", "Replicate"), decidingRoles: [],
      form: [
        FormField(
          id: "spread", label: Sample.text("a", "a"),
          type: .table([FormField(id: "via", label: Sample.text("a", "a"), type: .choice(channels))]))
      ])
    let policy = Policy(
      id: "other", version: "1", title: Sample.text("a", "a"), stages: stages,
      vocabulary: Sample.policy.vocabulary)
    let nomination = Sample.nomination("1", forms: Sample.facts(["replicate.spread.1.via": "radio"]))
    #expect(
      Replications(under: policy).report(of: [nomination]).table("channels").counts("events") == [0, 1, 0])
  }

  @Test("Lessons stand by sort, then by field; what says nothing is left out")
  func lessons() {
    let report = Lessons(under: Sample.policy).report(of: Self.nominations)
    let table = report.table("lessons")
    #expect(table.names("sort") == ["movements", "movements", "building"])
    #expect(table.names("field") == ["security", "school", "security"])
    #expect(table.names("id") == ["1", "2", "1"])
    #expect(report.table("sorts").counts("lessons") == [2, 1, 0])
  }

  @Test("Lessons that say the same stand together and are read once")
  func sameLesson() {
    let nominations = ["3", "1", "2"].map { id in
      Sample.nomination(
        id,
        forms: Sample.facts([
          "summarize.lessons.1.sort": "building",
          "summarize.lessons.1.text": id == "2" ? "Khác." : "Làm điểm trước.",
        ]))
    }
    let report = Lessons(under: Sample.policy).report(of: nominations)
    #expect(report.table("lessons").names("id") == ["1", "3", "2"])
    let lines = ReportText(language: .vietnamese, width: 100).lines(of: report)
    #expect(lines.count { $0.contains("Làm điểm trước.") } == 1)
  }
}
