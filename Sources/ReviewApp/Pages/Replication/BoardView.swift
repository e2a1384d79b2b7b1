import PlainText
import Reporting
import ReviewEngine
import TerminalUI

/// The board of replication: a column for each state, a card for each nomination.
struct BoardView: Widget {
  let model: Model
  let page: PageState
  let board: ReplicationBoard

  private var layout: BoardLayout { BoardLayout(model: model, board: board) }

  func draw(into canvas: inout Canvas) {
    guard board.counts.values.contains(where: { $0 > 0 }) else {
      for (y, line) in Columns.wrap(model.say(Words.emptyBoard), to: max(1, canvas.size.width - 4))
        .enumerated()
      {
        canvas.draw(line, at: Position(x: 2, y: 1 + y), role: .listEmpty)
      }
      return
    }
    let layout = layout
    if layout.isWide {
      for column in BoardLayout.states.indices { drawColumn(column, layout, into: &canvas) }
    } else {
      let tabs = BoardLayout.states.map { state in
        TabBar.Tab(label: model.say(state.label), count: model.number(board.counts[state] ?? 0))
      }
      canvas.draw(
        TabBar(tabs, active: page.column), in: Rect(x: 0, y: 0, width: canvas.size.width, height: 1))
      // These are no tabs of pages: a click on one is no click on a page.
      canvas.noteClick(in: Rect(x: 0, y: 0, width: canvas.size.width, height: 1), on: .option(page.column))
      drawCards(of: page.column, layout, into: &canvas)
    }
  }

  private func drawColumn(_ column: Int, _ layout: BoardLayout, into canvas: inout Canvas) {
    let state = BoardLayout.states[column]
    let place = layout.cards(of: column)
    let role: Role = column == page.column ? .tabActive : .tab
    let heading = Rect(x: place.minX, y: 0, width: place.width, height: 1)
    canvas.fill(heading, role: role)
    let inner = heading.inset(left: 2, right: 1)
    canvas.draw(model.say(state.label), in: inner, role: role)
    canvas.draw(model.number(board.counts[state] ?? 0), in: inner, role: .tabCount, alignment: .trailing)
    drawCards(of: column, layout, into: &canvas)
  }

  private func drawCards(of column: Int, _ layout: BoardLayout, into canvas: inout Canvas) {
    let cards = board.cards(BoardLayout.states[column])
    let isActive = column == page.column
    let first = isActive ? layout.top(page) : 0
    canvas.within(layout.cards(of: column)) { canvas in
      canvas.noteClick(in: canvas.bounds, on: .option(column))
      for (index, card) in cards.enumerated().dropFirst(first).prefix(layout.seen) {
        let y = (index - first) * layout.cardHeight
        let height = layout.isWide ? layout.cardHeight - 1 : layout.cardHeight
        let isFocused = isActive && index == page.focus
        canvas.within(Rect(x: 0, y: y, width: canvas.size.width, height: height)) { canvas in
          canvas.noteClick(in: canvas.bounds, on: .row(index))
          if isFocused {
            canvas.fill(role: .listRowFocused)
            for line in 0..<height { canvas.draw(.focus, at: Position(x: 0, y: line), role: .listRowFocused) }
          }
          if layout.isWide {
            drawTall(card, isFocused: isFocused, into: &canvas)
          } else {
            drawLow(card, isFocused: isFocused, into: &canvas)
          }
          if isFocused { canvas.placeCursor(at: .zero) }
        }
      }
      if cards.isEmpty, isActive { canvas.placeCursor(at: .zero) }
      let viewport = ListViewport(
        count: cards.count, height: layout.seen, focus: isActive ? page.focus : 0, top: first)
      canvas.draw(
        Scrollbar(viewport),
        in: Rect(x: canvas.size.width - 1, y: 0, width: 1, height: layout.seen * layout.cardHeight))
    }
  }

  /// Number and next re-check, subject, unit, events and adoptions, who took it over.
  private func drawTall(_ card: ReplicationBoard.Card, isFocused: Bool, into canvas: inout Canvas) {
    let dossier = card.nomination.dossier
    drawHead(card, isFocused: isFocused, into: &canvas)
    let lines: [(String, Role)] = [
      (dossier.subject, .listRow), (dossier.unit, .muted), (spread(of: card), .muted),
      (card.adopters.joined(separator: ", "), .muted),
    ]
    for (index, line) in lines.enumerated() {
      canvas.draw(
        line.0, in: Rect(x: 2, y: 1 + index, width: canvas.size.width - 3, height: 1),
        role: isFocused ? .listRowFocused : line.1)
    }
  }

  /// Number, subject and next re-check; adoptions below.
  private func drawLow(_ card: ReplicationBoard.Card, isFocused: Bool, into canvas: inout Canvas) {
    let width = Columns.width(of: card.nomination.id.rawValue)
    drawHead(card, isFocused: isFocused, into: &canvas)
    let role: Role = isFocused ? .listRowFocused : .listRow
    let right = Columns.width(of: recheck(of: card, room: canvas.size.width / 3)) + 4
    canvas.draw(
      card.nomination.dossier.subject,
      in: Rect(x: width + 4, y: 0, width: canvas.size.width - width - 4 - right, height: 1), role: role)
    canvas.draw(
      ([spread(of: card)] + (card.adopters.isEmpty ? [] : [card.adopters.joined(separator: ", ")]))
        .joined(separator: ": "),
      in: Rect(x: width + 4, y: 1, width: canvas.size.width - width - 5, height: 1),
      role: isFocused ? role : .muted)
  }

  private func drawHead(_ card: ReplicationBoard.Card, isFocused: Bool, into canvas: inout Canvas) {
    let line = Rect(x: 2, y: 0, width: canvas.size.width - 3, height: 1)
    let id = card.nomination.id.rawValue
    let room = line.width - Columns.width(of: id) - 2
    canvas.draw(id, in: line, role: isFocused ? .listRowFocused : .heading)
    canvas.draw(
      recheck(of: card, room: BoardLayout(model: model, board: board).isWide ? room : canvas.size.width / 3),
      in: line, role: isFocused ? .listRowFocused : isDue(card) ? .listGlyphOverdue : .muted,
      alignment: .trailing)
  }

  /// `kiểm tra 12/03/2027`, or the day alone where there is little room; with a sign when the day has come.
  private func recheck(of card: ReplicationBoard.Card, room: Int) -> String {
    let sign = isDue(card) ? "\(model.glyphs[.overdue]) " : ""
    let day = model.say(Words.day(card.recheck))
    return [sign + model.say(Words.recheck(card.recheck)), sign + day]
      .first { Columns.width(of: $0) <= room } ?? day
  }

  private func isDue(_ card: ReplicationBoard.Card) -> Bool {
    card.recheck <= model.setting.policy.day(of: model.now)
  }

  /// How many events there were, and which units took it over.
  private func spread(of card: ReplicationBoard.Card) -> String {
    model.say(Words.spread(events: card.events, adopters: card.adopters.count))
  }
}

extension ReplicationBoard.State {
  /// What people call the state.
  var label: LocalizedText {
    switch self {
    case .waiting: LocalizedText(vi: "Chờ tuyên truyền", en: "No event yet")
    case .shown: LocalizedText(vi: "Đã tuyên truyền", en: "Made known")
    case .adopted: LocalizedText(vi: "Có nơi làm theo", en: "Taken over")
    case .due: LocalizedText(vi: "Hạn kiểm tra", en: "Re-check due")
    }
  }
}
