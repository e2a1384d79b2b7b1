import TerminalUI

/// Where everything stands on the screen. Derived from the model, kept nowhere.
struct Layout {
  /// Below this size only one line is shown, and no key decides anything.
  static let least = Size(width: 40, height: 10)

  let isTooSmall: Bool
  let title: Rect
  let tabs: Rect
  let filter: Rect
  let header: Rect
  /// The rows of the list.
  let rows: Rect
  /// Whether the list is drawn; a wide preview stands in its place, and paging goes on as if it were there.
  let isListShown: Bool
  /// The line between list and preview; empty without a preview.
  let divider: Rect
  /// The preview; empty when there is none.
  let preview: Rect
  /// The strip of the tour; empty when there is none.
  let tour: Rect
  let status: Rect
  let footer: Rect
  /// Everything between the tabs and the status line: where an open dossier is shown.
  let body: Rect

  /// Where an open form is shown: the body, and the line of the tabs above it.
  var form: Rect { Rect(x: 0, y: tabs.minY, width: body.width, height: body.maxY - tabs.minY) }

  /// The number of rows a dialog may take.
  var dialogHeight: Int { max(3, body.height) }

  init(_ model: Model) {
    let size = model.size
    isTooSmall = size.width < Self.least.width || size.height < Self.least.height
    let isLow = size.height < 14
    let parts = Rect(size: size).rows([
      .fixed(isLow ? 0 : 1), .fixed(1), .fixed(1), .flexible,
      .fixed(model.tour.map { TourView.height(of: $0, in: model) } ?? 0), .fixed(1), .fixed(1),
    ])
    (title, tabs, filter) = (parts[0], parts[1], parts[2])
    // What is said stands in the last line, where screen readers look for it.
    (status, footer) = model.setting.isAccessible ? (parts[6], parts[5]) : (parts[5], parts[6])
    tour = parts[4]
    let main = parts[3]
    body = Rect(x: 0, y: filter.minY, width: size.width, height: filter.height + main.height)
    var left = main
    var (divider, preview) = (Rect(x: 0, y: 0, width: 0, height: 0), Rect(x: 0, y: 0, width: 0, height: 0))
    let choices = model.choices
    let isShown = choices.isPreviewShown && !model.setting.isAccessible
    let isRight = choices.previewPlace == .right || choices.previewPlace == .automatic && size.width >= 96
    if isShown, isRight, size.width >= 80 {
      let columns = main.columns([.flexible(weight: 3), .fixed(1), .flexible(weight: 2)])
      (left, divider, preview) = (columns[0], columns[1], columns[2])
    } else if isShown, main.height >= 14 {
      let rows = main.rows([.flexible(weight: 3), .fixed(1), .flexible(weight: 2)])
      (left, divider, preview) = (rows[0], rows[1], rows[2])
    }
    let list = left.rows([.fixed(isLow ? 0 : 1), .flexible])
    (header, rows) = (list[0], list[1])
    isListShown = !model.isPreviewWide
    self.divider = isListShown ? divider : Rect(x: 0, y: main.minY, width: 0, height: 0)
    self.preview = isListShown ? preview : main
  }
}
