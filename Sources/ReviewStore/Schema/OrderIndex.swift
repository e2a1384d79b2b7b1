internal import Foundation
internal import GRDB
internal import ReviewEngine

/// An index that holds each stage and status in one order of the list, so that a page is found without sorting.
/// Large imports drop them and build them anew, which is several times quicker than keeping them up.
struct OrderIndex {
  /// The index's name.
  let name: String
  /// The column that sorts, after stage and status; ties fall to the row number.
  let column: String
  /// Whether large values of the column come first, while row numbers still rise.
  let isColumnReversed: Bool

  /// One for each order; queue and waiting sort the same times in opposite directions, but not the ties.
  static let all = Order.Key.allCases.map(OrderIndex.init)

  /// The index of an order.
  init(_ key: Order.Key) {
    isColumnReversed = key == .waiting
    (name, column) =
      switch key {
      case .queue: ("nomination_in_queue", "waiting_since")
      case .waiting: ("nomination_by_waiting", "waiting_since")
      case .id: ("nomination_by_id", "id_key")
      case .subject: ("nomination_by_subject", "subject_key")
      case .unit: ("nomination_by_unit", "unit_key")
      case .year: ("nomination_by_year", "year_number")
      case .decided: ("nomination_by_decision", "decided_at")
      }
  }

  /// The statement that makes it.
  var creation: String {
    "CREATE INDEX \(name) ON nomination (stage, status, \(column)\(isColumnReversed ? " DESC" : ""))"
  }
  /// The statement that drops it.
  var removal: String { "DROP INDEX \(name)" }

  /// The value of the column that stands for a key.
  func columnValue(of key: SortKey) -> DatabaseValue {
    switch column {
    case "id_key", "subject_key", "unit_key": Data(key.bytes).databaseValue
    default: (isColumnReversed ? -key.number : key.number).databaseValue
    }
  }

  /// The key, of group 0, that a value of the column stands for.
  func sortKey(of value: DatabaseValue) -> SortKey? {
    switch value.storage {
    case .blob(let bytes): SortKey(bytes: Array(bytes))
    case .int64(let number): SortKey(number: isColumnReversed ? -number : number)
    case .double, .string, .null: nil
    }
  }
}
