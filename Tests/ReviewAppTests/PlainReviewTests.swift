import ReviewEngine
import SamplePolicies
import TerminalUI
import Testing

@testable import ReviewApp

@Suite("The review loop in lines of text")
struct PlainReviewTests {
  /// A loop at work: lines go in, effects are performed at once, and what is said comes out.
  struct PlainBench {
    var review: PlainReview
    var world: World
    private(set) var effects: [Effect] = []

    init(
      role: ReviewEngine.Role = .secretary, nominations: [Nomination] = Samples.nominations
    ) {
      let bench = Bench(nominations, size: Size(width: 80, height: 40), role: role)
      review = PlainReview(bench.model)
      world = bench.world
      perform(review.take(.started, at: Bench.now))
      _ = review.news()
    }

    mutating func type(_ line: String) -> [String] {
      effects = []
      perform(review.take(line: line, at: Bench.now))
      return review.news()
    }

    private mutating func perform(_ asked: [Effect]) {
      var waiting = asked
      while !waiting.isEmpty {
        let effect = waiting.removeFirst()
        effects.append(effect)
        if let message = world.perform(effect) { waiting += review.take(message, at: Bench.now) }
      }
    }
  }

  @Test(
    "what is typed does what the same keys do on the screen",
    arguments: [
      ("a", ["a"]), ("x2", ["x", "2"]), ("x 2", ["x", "2"]), ("s", ["s"]), ("d h", ["d", "h"]),
    ])
  func sameRoad(line: String, keys: [String]) {
    var (plain, screen) = (PlainBench(), Bench(size: Size(width: 80, height: 40)))
    _ = plain.type(line)
    var effects: [Effect] = []
    for key in keys {
      screen.press(key)
      effects += screen.effects
    }
    #expect(plain.effects == effects)
    #expect(plain.world.nominations == screen.world.nominations)
  }

  @Test("a decision is told in the sentence of the status line, and the next nomination follows")
  func decides() {
    var bench = PlainBench()
    let lines = bench.type("a")
    #expect(lines.first == "Đã duyệt 2026-0042 Nguyễn Thị Hạnh → Bồi dưỡng · u hoàn tác")
    #expect(lines.dropFirst().first == "2026-0043 Hợp tác xã Tân Tiến")
  }

  @Test("a note stands behind the reason, or is asked for where the reason needs one")
  func notes() throws {
    var bench = PlainBench()
    _ = bench.type("b 1 thiếu chữ ký")
    let decision = try #require(bench.world.nominations[0].standing.lastDecision)
    #expect(decision.note == "thiếu chữ ký")
    let reasons = Policy.sample.reasons(for: .reject, in: [.detect])
    let needy = try #require(reasons.firstIndex { $0.needsNote })
    #expect(bench.type("x \(needy + 1)").last == Words.askNote.vi)
    #expect(bench.type("không rõ nguồn").first?.hasPrefix("Đã từ chối 2026-0043") == true)
    #expect(bench.world.nominations[1].standing.lastDecision?.note == "không rõ nguồn")
  }

  @Test(
    "what is no answer decides nothing and asks again; an empty line calls the question off",
    arguments: ["0", "99", "y", "1x", "j", "/", "q", "ghi chú", "."])
  func misunderstood(line: String) {
    var bench = PlainBench()
    _ = bench.type("x")
    let lines = bench.type(line)
    #expect(lines == ["Chưa làm được: không hiểu «\(line)»", Words.askReason.vi])
    #expect(bench.effects.isEmpty)
    #expect(bench.type("") == [Words.calledOff.vi.capitalizedFirst])
    #expect(bench.review.model.dialogs.isEmpty)
    #expect(bench.world.nominations == Samples.nominations)
  }

  @Test("a comment stands behind its key or is asked for; a word that begins with the key is none")
  func comments() {
    var bench = PlainBench()
    #expect(bench.type("chờ").first?.hasPrefix("Chưa làm được:") == true)
    #expect(bench.effects.isEmpty)
    _ = bench.type("c đã gọi điện cho đơn vị")
    let comment = Effect.comment(
      "đã gọi điện cho đơn vị", on: NominationID("2026-0042"), by: bench.review.model.setting.reviewer,
      Bench.now)
    #expect(bench.effects.first == comment)
    #expect(bench.type("c").last == Words.askComment.vi)
    #expect(bench.type("") == [Words.calledOff.vi.capitalizedFirst])
  }

  @Test("what cannot be decided says why, in the words of the screen")
  func refused() {
    var (plain, screen) = (PlainBench(role: .reader), Bench(role: .reader))
    screen.press("a")
    let sentence = screen.model.status.map { screen.model.say($0.text) } ?? ""
    #expect(plain.type("a") == ["Chưa làm được: \(sentence)"])
  }

  @Test(
    "what is only there on the screen, and what is nowhere",
    arguments: ["t", "e", "Space", "E", "zz", "ệ"])
  func elsewhere(line: String) {
    var bench = PlainBench()
    #expect(bench.type(line).first?.hasPrefix("Chưa làm được:") == true)
    #expect(bench.effects.isEmpty)
    #expect(bench.review.model.dialogs.isEmpty)
  }

  @Test("next and previous, with an end on both sides")
  func moves() {
    var bench = PlainBench()
    #expect(bench.type("n").first == "2026-0043 Hợp tác xã Tân Tiến")
    #expect(bench.type("p").first == "2026-0042 Nguyễn Thị Hạnh")
    #expect(bench.type("p") == [Words.firstOfList.vi.capitalizedFirst])
    #expect(bench.type("G").first == "2026-0049 Hộ ông Trần Văn Đức")
    #expect(bench.type("n") == [Words.lastOfList.vi.capitalizedFirst])
  }

  @Test("a filter is told with its count; a wrong one leaves the former in force")
  func filters() {
    var bench = PlainBench()
    #expect(bench.type("/giao duc").first?.contains("giao duc: 2 hồ sơ") == true)
    #expect(bench.type("/is:pendin").first?.hasPrefix("Chưa làm được:") == true)
    #expect(bench.review.model.filter.text == "giao duc")
    #expect(bench.type("/khongco").last == Words.plainEmptyFilter.vi)
    #expect(bench.type("/").first?.contains("8 hồ sơ") == true)
  }

  @Test("the whole dossier is told once, and the loop goes on where it was")
  func dossier() {
    var bench = PlainBench()
    let lines = bench.type("")
    #expect(lines.contains { $0.hasPrefix("Thành tích: Mười lăm năm") })
    #expect(bench.review.model.dossier == nil)
    #expect(bench.type("a").first?.hasPrefix("Đã duyệt 2026-0042") == true)
  }

  @Test("the help lists the keys that can be typed, as the keymap has them")
  func help() {
    var bench = PlainBench()
    let lines = bench.type("?")
    #expect(lines.contains("a  Duyệt: sang giai đoạn sau"))
    #expect(lines.contains { $0.hasPrefix("gg  ") })
    #expect(bench.type("q") == [])
    #expect(bench.effects == [.quit])
  }

  @Test("marks are told, and what is about several is shown and asked before it is done, all or nothing")
  func bulk() {
    var bench = PlainBench()
    #expect(bench.type("m").contains { $0.contains("Đang chọn 1 hồ sơ") })
    _ = bench.type("m")
    #expect(bench.type("m").contains { $0.contains("Đang chọn 3 hồ sơ") })
    let question = bench.type("a")
    #expect(question.first == "Duyệt 3 hồ sơ đã chọn?" && question.last?.hasPrefix("Gõ y") == true)
    let before = bench.world.nominations
    #expect(bench.type("x").contains { $0.contains("không hiểu «x»") })
    #expect(bench.world.nominations == before)
    #expect(bench.type("y").contains { $0.contains("Đã duyệt 3 hồ sơ") })
    #expect(zip(bench.world.nominations, before).count { $0 != $1 } == 3)
    #expect(bench.type("u").contains { $0.contains("Đã hoàn tác 3 hồ sơ") })
    _ = bench.type("*")
    #expect(bench.type("*").contains { $0.contains("Không còn hồ sơ nào được chọn") })
  }

  @Test("above a hundred the number itself is typed")
  func manyTyped() {
    let many = (1...120).map { Samples.nomination("M-\($0)", "Đối tượng \($0)") }
    var bench = PlainBench(nominations: many)
    _ = bench.type("*")
    #expect(bench.type("a").last?.hasPrefix("Gõ 120") == true)
    #expect(bench.type("y").contains { $0.contains("không hiểu «y»") })
    #expect(bench.type("119").contains { $0.contains("không hiểu «119»") })
    #expect(bench.type("120").contains { $0.contains("Đã duyệt 120 hồ sơ") })
  }

  @Test("what only the screen can do names the command line that does it")
  func elsewhere() {
    var bench = PlainBench()
    #expect(bench.type("e").contains { $0.hasSuffix("guong form") })
    #expect(bench.type("g d").contains { $0.hasSuffix("guong report funnel") })
    #expect(bench.type("t").contains { $0.contains("không có --plain") })
  }
}
