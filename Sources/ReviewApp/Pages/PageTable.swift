import ReviewEngine
import TerminalUI

/// A part of a page: a heading, the names of columns, and rows. Every row can have the focus.
struct PageTable {
  /// What it is about; empty for nothing.
  var heading = ""
  /// The columns, from the left.
  var columns: [PageColumn]
  /// The rows, each with as many cells as there are columns.
  var rows: [PageRow]
  /// What is said below the rows, or in place of them; over as many lines as it takes.
  var note = ""
}

/// A column of a page's table.
struct PageColumn {
  /// How wide it is.
  enum Width {
    /// As wide as what it holds, up to a number.
    case fitting(most: Int)
    /// So wide.
    case fixed(Int)
    /// What the others leave, but not less than a number.
    case rest(least: Int)
  }

  /// Its name; empty for none.
  var title = ""
  /// How wide it is.
  var width: Width
  /// Where what it holds stands.
  var alignment = Alignment.leading
  /// Where there is little room the columns with the highest rank are left out first; those with 0 stay.
  var rank = 0

  /// A column of numbers.
  static func number(_ title: String, rank: Int = 0) -> PageColumn {
    PageColumn(title: title, width: .fitting(most: 14), alignment: .trailing, rank: rank)
  }
}

/// A row of a page's table.
struct PageRow {
  /// What stands in each column.
  var cells: [PageCell]
  /// How it looks without the focus.
  var role = Role.listRow
  /// Whether texts go on in further lines of the screen where they are too long for one.
  var isWrapped = false
  /// What Enter opens; nil for nothing.
  var target: PageTarget?
  /// In a session of the council, the member that it is about.
  var member: Int?
  /// In a session of the council, the nomination of the agenda that it is about.
  var item: NominationID?
}

/// What stands where a row and a column meet.
enum PageCell {
  /// A text, in the row's look or one of its own.
  case text(String, Role? = nil)
  /// A bar: a full part and a light part, measured against the greatest of the table.
  case bar(Int, light: Int = 0, of: Int)
  /// So many of what is allowed or asked for.
  case progress(Int, of: Int)
  /// Numbers over time, measured against the greatest of the table.
  case spark([Int], of: Int)
}
