import TerminalUI
import Testing

@Suite("List viewport")
struct ListViewportTests {
  @Test("moving keeps the focus in sight")
  func moving() {
    var list = ListViewport(count: 100, height: 10)
    list.moveFocus(by: 9)
    #expect(list.top == 0)
    list.moveFocus(by: 1)
    #expect(list.top == 1 && list.visible == 1..<11)
    list.moveFocus(to: 99)
    #expect(list.top == 90)
    list.moveFocus(by: -5)
    #expect(list.top == 90 && list.focus == 94)
    list.moveFocus(by: Int.min)
    #expect(list.focus == 0 && list.top == 0)
    list.moveFocus(by: Int.max)
    #expect(list.focus == 99)
  }

  @Test("pages keep one row in sight; half pages are half")
  func pages() {
    var list = ListViewport(count: 100, height: 10)
    list.movePage(by: 1)
    #expect(list.focus == 9)
    list.movePage(by: 1)
    #expect(list.focus == 18 && list.visible == 9..<19)
    list.moveHalfPage(by: -1)
    #expect(list.focus == 13)
  }

  @Test("a shorter list pulls focus and window along")
  func shrinking() {
    var list = ListViewport(count: 100, height: 10, focus: 95)
    list.setCount(50)
    #expect(list.focus == 49 && list.visible == 40..<50)
    list.setCount(0)
    #expect(list.isEmpty && list.focus == 0 && list.visible.isEmpty)
  }

  @Test("a larger window shows no emptiness below while rows are hidden above")
  func growing() {
    var list = ListViewport(count: 20, height: 5, focus: 19)
    list.setHeight(12)
    #expect(list.visible == 8..<20)
  }

  @Test("centring")
  func centring() {
    var list = ListViewport(count: 100, height: 10, focus: 50)
    list.center()
    #expect(list.top == 45)
  }

  @Test("laws", arguments: 1...20 as ClosedRange<UInt64>)
  func laws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var list = ListViewport()
    for _ in 0..<300 {
      let number = Int.random(in: -30...60, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: list.moveFocus(by: number)
      case 1: list.moveFocus(to: number)
      case 2: list.movePage(by: number / 10)
      case 3: list.setCount(number)
      case 4: list.setHeight(number / 4)
      default: list.center()
      }
      if !list.isEmpty { #expect((0..<list.count).contains(list.focus), "seed \(seed): \(list)") }
      if !list.isEmpty, list.height > 0 {
        #expect(list.visible.contains(list.focus), "seed \(seed): \(list)")
      }
      if list.visible.count < list.height { #expect(list.top == 0, "seed \(seed): \(list)") }
    }
  }
}
