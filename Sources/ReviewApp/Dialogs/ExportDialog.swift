import ReviewEngine
import TerminalUI

/// Asks for the format and the file of an export; Enter takes both as they are offered.
struct ExportDialog: Dialog {
  /// So many nominations are shown beforehand.
  static let shown = 3

  /// The format chosen.
  private(set) var format = ExportRequest.Format.csv
  /// How much is told.
  private(set) var profile = ExportRequest.Profile.internal
  /// The first nominations that would be written; nil until they have come.
  var first: [Nomination]?
  /// The file, as typed.
  var path: LineEditor

  init(folder: String, at now: Timestamp, utcOffset: Int) {
    let day = now.day(utcOffset: utcOffset)
    let clock = now.clock(utcOffset: utcOffset)
    let minutes = String(10_000 + clock.hour * 100 + clock.minute).dropFirst()
    path = LineEditor("\(folder)guong-\(day)-\(minutes).\(ExportRequest.Format.csv.rawValue)")
  }

  mutating func take(_ key: KeyStroke, in room: DialogRoom) -> DialogAction {
    switch key {
    case KeyStroke(.escape): return .cancel
    case KeyStroke(.enter): return path.isEmpty ? .stay : .export(format, profile, path: path.text)
    case KeyStroke(.tab), KeyStroke(.down): change(by: 1)
    case KeyStroke(.backtab), KeyStroke(.up): change(by: -1)
    case .control("t"): profile = profile == .internal ? .public : .internal
    default: _ = path.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String) { path.insert(text) }

  mutating func click(on index: Int, in room: DialogRoom) -> DialogAction {
    let profiles = ExportRequest.Profile.allCases
    let place = index - ExportRequest.Format.allCases.count
    if profiles.indices.contains(place) { profile = profiles[place] } else { choose(index) }
    return .stay
  }

  func view(in model: Model) -> any Widget { ExportView(model: model, dialog: self) }

  func focusWords(in model: Model) -> String? {
    "\(model.say(Words.exportFormat)) \(format.rawValue), \(model.say(profile.label))"
  }

  /// Takes the next format.
  private mutating func change(by distance: Int) {
    let formats = ExportRequest.Format.allCases
    choose(((formats.firstIndex(of: format) ?? 0) + distance + formats.count) % formats.count)
  }

  /// Takes a format by its place, and its ending for the file where the former one had its own.
  mutating func choose(_ index: Int) {
    let formats = ExportRequest.Format.allCases
    guard formats.indices.contains(index) else { return }
    let former = format
    format = formats[index]
    let text = path.text
    if text.hasSuffix("." + former.rawValue) {
      path = LineEditor(String(text.dropLast(former.rawValue.count)) + format.rawValue)
    }
  }
}
