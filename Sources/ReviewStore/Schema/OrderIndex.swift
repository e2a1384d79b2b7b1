/// An index that holds each stage and status in one order of the list, so that a page is found without sorting.
/// Large imports drop them and build them anew, which is several times quicker than keeping them up.
struct OrderIndex {
  /// The index's name.
  let name: String
  /// The column that sorts, after stage and status; ties fall to the row number.
  let column: String

  /// One for each order; queue and waiting differ in how they break ties.
  static let all = [
    OrderIndex(name: "nomination_in_queue", column: "waiting_since"),
    OrderIndex(name: "nomination_by_waiting", column: "waiting_rank"),
    OrderIndex(name: "nomination_by_id", column: "id_key"),
    OrderIndex(name: "nomination_by_subject", column: "subject_key"),
    OrderIndex(name: "nomination_by_unit", column: "unit_key"),
    OrderIndex(name: "nomination_by_year", column: "year_number"),
    OrderIndex(name: "nomination_by_decision", column: "decided_at"),
  ]

  /// The statement that makes it.
  var creation: String { "CREATE INDEX \(name) ON nomination (stage, status, \(column))" }
  /// The statement that drops it.
  var removal: String { "DROP INDEX \(name)" }
}
