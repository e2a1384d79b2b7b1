import ReviewEngine
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("Tour")
struct TourTests {
  private func bench(size: Size = Size(width: 80, height: 24), hasSeenTour: Bool = false) -> Bench {
    Bench(size: size, isSample: true, choices: Choices(hasSeenTour: hasSeenTour))
  }

  @Test("each step comes when the one before was done, by the keys that it names; Esc ends the last")
  func steps() {
    var bench = bench()
    #expect(bench.model.tour == .approve && bench.lines.contains { $0.contains("Làm quen 1/8") })
    bench.press("j")
    #expect(bench.model.tour == .approve, "something else is no step, and no harm")
    bench.press("a")
    #expect(bench.model.tour == .undo)
    bench.press("u")
    #expect(bench.model.tour == .reject)
    bench.press("x", "1")
    #expect(bench.model.tour == .filter)
    bench.press("/")
    bench.type("y te")
    #expect(bench.model.tour == .filter)
    bench.press("Enter")
    #expect(bench.model.tour == .dossier)
    bench.press("Enter")
    #expect(bench.model.tour == .back)
    bench.press("Esc")
    #expect(bench.model.tour == .palette)
    bench.press(":")
    #expect(bench.model.tour == .end)
    bench.press("Esc", "Esc")
    #expect(bench.model.tour == .end && bench.model.filter.text.isEmpty, "Esc drops the filter first")
    bench.press("Esc")
    #expect(bench.model.tour == nil && bench.model.choices.hasSeenTour)
    #expect(bench.world.noted.contains(.keepChoices(bench.model.choices)))
    bench.press("g", "?")
    #expect(bench.model.tour == .approve)
  }

  @Test("who has seen it is left alone, and can ask for it")
  func seen() {
    var bench = bench(hasSeenTour: true)
    #expect(bench.model.tour == nil && bench.model.status == nil)
    bench.press("g", "?")
    #expect(bench.model.tour == .approve)
  }

  @Test("with nominations of one's own the first time says once where the tour is; it cannot be run there")
  func real() {
    var bench = Bench(choices: Choices())
    #expect(bench.model.tour == nil && bench.statusLine.contains("guong demo"))
    #expect(bench.effects.contains(.keepChoices(Choices(hasSeenTour: true))))
    bench.press("g", "?")
    #expect(bench.model.tour == nil && bench.statusLine.contains("dữ liệu mẫu"))
  }

  @Test(
    "every step can be read whole and leaves rows to decide, on every screen and in both languages",
    arguments: [(40, 10), (80, 24), (140, 40)])
  func room(width: Int, height: Int) {
    for step in TourStep.allCases {
      for language in Language.allCases {
        var bench = bench(size: Size(width: width, height: height))
        bench.model.setting.language = language
        bench.model.tour = step
        let layout = Layout(bench.model)
        #expect(layout.rows.height >= 1, "\(step)")
        let said = step.sentence(key: bench.model.keymap.label(of: step.command))[language]
        let shown = bench.lines[layout.tour.minY + 1..<layout.tour.maxY].joined(separator: " ")
        #expect(
          shown.split(separator: " ") == said.split(separator: " "), "\(step) \(language): \(shown)")
      }
    }
  }
}
