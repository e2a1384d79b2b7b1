import Reporting
import ReviewEngine
import TerminalUI

/// Where the columns and cards of the board stand: side by side where there is room for that, else one column at a time
/// under the names of all.
struct BoardLayout {
  /// The states, in the order of the columns.
  static let states = ReplicationBoard.State.allCases
  /// From this width on, columns stand side by side.
  private static let wide = 100

  private let board: ReplicationBoard
  private let body: Rect

  init(model: Model, board: ReplicationBoard) {
    self.board = board
    let body = Layout(model).body
    self.body = Rect(size: body.size)
  }

  /// Whether all columns are seen.
  var isWide: Bool { body.width >= Self.wide }

  /// The lines of a card, the gap below it included.
  var cardHeight: Int { isWide ? 6 : 2 }

  /// Where the cards of a column stand.
  func cards(of column: Int) -> Rect {
    let room = body.inset(top: 1)
    guard isWide else { return room }
    return room.columns(Self.states.map { _ in .flexible }, gap: 1)[column]
  }

  /// How many cards of a column are seen at once.
  var seen: Int { max(1, cards(of: 0).height / cardHeight) }

  /// How many cards a column has.
  func count(in column: Int) -> Int { board.cards(Self.states[column]).count }

  /// The card that has the focus.
  func card(_ page: PageState) -> ReplicationBoard.Card? {
    let cards = board.cards(Self.states[page.column])
    return cards.indices.contains(page.focus) ? cards[page.focus] : nil
  }

  /// The first card that is seen of the column with the focus.
  func top(_ page: PageState) -> Int {
    ListViewport(count: count(in: page.column), height: seen, focus: page.focus, top: page.top).top
  }
}

extension ReplicationBoard {
  /// The first column with a card.
  var firstColumn: Int { BoardLayout.states.firstIndex { counts[$0, default: 0] > 0 } ?? 0 }
}
