public import ReviewEngine

/// What can be wrong with a policy, besides what can be wrong with any file.
public enum PolicyMistake: Hashable, Sendable {
  /// The text is no permanent name.
  case malformedID(String)
  /// The text is no name of a version.
  case malformedVersion(String)
  /// Another of these has the same permanent name; the line of the first.
  case sameID(String, line: Int?)
  /// There is no such day.
  case noSuchDay(String)
  /// The text is a time, or a day and a time.
  case notADay(String)
  /// The last day is before the first.
  case endsBeforeItBegins
  /// The day is already there.
  case sameDay(CalendarDay)
  /// The day is no Saturday or Sunday, so that it needs not be made a working day.
  case notAWeekend(CalendarDay)
  /// The days off are more than can be meant; the most in one go.
  case holidayTooLong(most: Int)
  /// The text is no share.
  case malformedShare(String)
  /// The share is 0 or less, or more than the whole.
  case shareOutOfRange(String)
  /// The text is no difference from UTC.
  case malformedOffset(String)
  /// The number is outside of what the key takes.
  case outOfRange(ClosedRange<Int>)
  /// The number of points is not from 0 to 100, or has more than two decimals.
  case malformedPoints
  /// The list needs more elements.
  case tooFew(least: Int)
  /// The key is one of another sort of thing than the one chosen.
  case keyNotFor(String, chosen: String)
  /// The least is more than the most.
  case leastAboveMost(Int, Int)
  /// More votes are needed than there can be.
  case neededAboveAll(Int, Int)
  /// A column of a table is a table.
  case tableInTable
  /// A quota has no limit, or more than one.
  case oneLimit([String])
  /// A whole is given where no share is taken of it.
  case wholeWithoutShare
  /// The query cannot be read.
  case query(LocalizedText)
  /// There is no such field.
  case unknownField(String)
  /// The field is of the dossier and of the form.
  case ambiguousField(String, choices: [String])
  /// The field is of a stage that comes later.
  case laterStage(field: String, of: Stage, in: Stage)
  /// The table has no such column, or the field is not named by its own id.
  case unknownColumn(String, of: String)
  /// The field has no such option.
  case unknownOption(String, of: String)
  /// The field or column has no options to choose from.
  case noOptions(String)
  /// There is no such title.
  case unknownTitle(String)
  /// A title is below itself by way of these, in order.
  case titleCycle([String])
  /// The verdict cannot be given in the stage.
  case notInStage(Verdict, Stage)
  /// A reader is given something to decide.
  case readerDecides
  /// Nobody may approve in the stage.
  case nobodyApproves(Stage)
  /// Nothing leads on from a status in the stage.
  case deadEnd(Stage, Status)
  /// A verdict needs a reason, and there is none in these stages.
  case noReasons(Verdict, [Stage])
  /// The verdict cannot follow from a ballot that fails.
  case noFailure(Verdict)
  /// The verdict needs a reason.
  case reasonMissing(Verdict)
  /// The verdict has no such reason.
  case unknownReason(String, Verdict)
  /// The reason needs a note, and there is nobody to write one.
  case reasonNeedsNote(String)

  /// A short name that never changes.
  public var code: String {
    switch self {
    case .malformedID: "id.malformed"
    case .malformedVersion: "version.malformed"
    case .sameID: "id.twice"
    case .noSuchDay: "day.unknown"
    case .notADay: "day.with-time"
    case .endsBeforeItBegins: "validity.reversed"
    case .sameDay: "day.twice"
    case .notAWeekend: "day.no-weekend"
    case .holidayTooLong: "day.too-many"
    case .malformedShare: "share.malformed"
    case .shareOutOfRange: "share.out-of-range"
    case .malformedOffset: "offset.malformed"
    case .outOfRange: "number.out-of-range"
    case .malformedPoints: "points.malformed"
    case .tooFew: "list.too-few"
    case .keyNotFor: "key.not-for"
    case .leastAboveMost: "number.reversed"
    case .neededAboveAll: "votes.too-many-needed"
    case .tableInTable: "form.table-in-table"
    case .oneLimit: "quota.one-limit"
    case .wholeWithoutShare: "quota.whole-without-share"
    case .query: "query.malformed"
    case .unknownField: "field.unknown"
    case .ambiguousField: "field.ambiguous"
    case .laterStage: "field.later-stage"
    case .unknownColumn: "column.unknown"
    case .unknownOption: "option.unknown"
    case .noOptions: "option.none"
    case .unknownTitle: "title.unknown"
    case .titleCycle: "title.cycle"
    case .notInStage: "verdict.not-in-stage"
    case .readerDecides: "role.reader-decides"
    case .nobodyApproves: "stage.nobody-approves"
    case .deadEnd: "stage.dead-end"
    case .noReasons: "reason.none"
    case .noFailure: "ballot.no-failure"
    case .reasonMissing: "reason.missing"
    case .unknownReason: "reason.unknown"
    case .reasonNeedsNote: "reason.needs-note"
    }
  }
}
