import Reporting
import ReviewEngine
import TerminalUI

/// How a page is drawn, and how the keys move in it.
enum PageBody {
  /// Tables, in panes.
  case tables([[PageTable]])
  /// The ledger, of which a part is loaded.
  case ledger(LedgerWindow)
  /// The board of replication.
  case board(ReplicationBoard)
  /// Nothing has come yet.
  case waiting
}

extension Model {
  /// How the uppermost page is drawn.
  func body(of page: PageState) -> PageBody {
    switch page.content {
    case nil: .waiting
    case .dashboard(let dashboard): .tables(tables(of: dashboard))
    case .movements(let movements): .tables([[table(of: movements)]])
    case .sessions(let sessions): .tables([[table(of: sessions)]])
    case .session(let content):
      if case .ballot(_, let id) = page.id {
        .tables(tables(ofBallotOn: id, in: content))
      } else {
        .tables(tables(of: content))
      }
    case .replications(let board): .board(board)
    case .ledger(let window): .ledger(window)
    case .entry(let content): .tables([tables(of: content)])
    }
  }

  /// The rows of a page that is drawn as tables, in the order in which the focus passes them; none of others.
  func rows(of page: PageState) -> [PageRow] {
    guard case .tables(let panes) = body(of: page) else { return [] }
    return panes.flatMap { $0.flatMap(\.rows) }
  }

  /// Where the lines of a page's tables stand on a screen as wide as this one.
  func layout(of panes: [[PageTable]]) -> PageLayout {
    PageLayout(panes, width: Layout(self).body.width)
  }

  /// What stands where there is no number and no text.
  var dash: String { isUTF8 ? "–" : "-" }

  /// A number with its thousands apart, as the language has it.
  func number(_ number: Int) -> String {
    Words.grouped(number, setting.language == .vietnamese ? "." : ",")
  }
}
