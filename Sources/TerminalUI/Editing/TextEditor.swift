/// A text of one or of several lines that is being edited, with a selection, and with a memory of what was done to it.
///
/// The cursor moves over whole letters as people see them: `ệ` is one step, whether it came composed or as a letter
/// with marks after it. The text itself stays as it was typed or pasted. See ``handle(_:columns:)`` for the keys.
public struct TextEditor: Hashable, Sendable {
  /// Whether the text may have line ends; where it may not, they become spaces.
  public let isMultiline: Bool
  /// The letters of the text.
  public private(set) var letters: [Character]
  /// How many letters stand before the cursor.
  public internal(set) var cursor: Int
  /// The other end of the selection; nil when nothing is selected.
  var anchor: Int?
  /// The column to which moves up and down return.
  var goal: Int?
  /// What was cut or copied last.
  var clip: [Character] = []
  private var past: [TextEdit] = []
  private var future: [TextEdit] = []
  /// Whether the next edit is a step of its own, whatever it is.
  var isStepClosed = true

  /// How many steps back are remembered.
  private static let memory = 1_000

  /// An editor of `text`, with the cursor at its end.
  public init(_ text: String = "", isMultiline: Bool) {
    self.isMultiline = isMultiline
    letters = Array(Self.accepted(text, isMultiline: isMultiline))
    cursor = letters.count
  }

  /// The text.
  public var text: String { String(letters) }

  /// Whether there is no text.
  public var isEmpty: Bool { letters.isEmpty }

  /// How many letters there are.
  public var count: Int { letters.count }

  /// The letters that are selected; nil when none are.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  // MARK: Changing the text

  /// Writes `text` in place of the selection, or at the cursor, which goes behind it. A mark that is typed alone joins
  /// the letter before it.
  public mutating func insert(_ text: String) {
    replace(selection ?? cursor..<cursor, with: text)
  }

  /// Pastes, which is a step of its own for undo.
  public mutating func paste(_ text: String) {
    isStepClosed = true
    insert(text)
    isStepClosed = true
  }

  /// Puts another text in place of all of it, as one step.
  public mutating func replaceAll(with text: String) {
    paste(text: text, over: 0..<count)
  }

  private mutating func paste(text: String, over range: Range<Int>) {
    isStepClosed = true
    replace(range, with: text)
    isStepClosed = true
  }

  /// Puts a text in place of some letters; the cursor goes behind it. Where texts meet, letters may join.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let inserted = Self.accepted(text, isMultiline: isMultiline)
    let start = max(0, range.lowerBound - 1)
    let head = Array(String(letters[start..<range.lowerBound]) + inserted)
    var end = min(count, range.upperBound + 1)
    var new = Array(String(head) + String(letters[range.upperBound..<end]))
    while end < count, let last = new.last,
      Array(String(last) + String(letters[end])) != [last, letters[end]]
    {
      new = Array(String(new) + String(letters[end]))
      end += 1
    }
    record(TextEdit(from: letters[start..<end], to: new, at: start, cursor: cursor))
    letters.replaceSubrange(start..<end, with: new)
    cursor = min(start + head.count, count)
    anchor = nil
    goal = nil
  }

  private mutating func record(_ edit: TextEdit) {
    guard !edit.isNothing else { return }
    future = []
    if !isStepClosed, let last = past.last, let joined = last.joined(with: edit) {
      past[past.count - 1] = joined
    } else {
      past.append(edit)
      if past.count > Self.memory { past.removeFirst() }
    }
    isStepClosed = false
  }

  /// Takes the last step back; says whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let edit = past.popLast() else { return false }
    letters.replaceSubrange(edit.start..<edit.start + edit.inserted.count, with: edit.removed)
    settle(at: edit.cursor)
    future.append(edit)
    return true
  }

  /// Does the step again that was taken back last; says whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let edit = future.popLast() else { return false }
    letters.replaceSubrange(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
    settle(at: edit.start + edit.inserted.count)
    past.append(edit)
    return true
  }

  private mutating func settle(at index: Int) {
    cursor = min(index, count)
    (anchor, goal, isStepClosed) = (nil, nil, true)
  }

  /// What of a text can stand here: without controls; one kind of line end, or none.
  private static func accepted(_ text: String, isMultiline: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(isMultiline ? "\n" : " ")
      case "\t": scalars.append(" ")
      case _ where scalar.properties.generalCategory == .control: break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
