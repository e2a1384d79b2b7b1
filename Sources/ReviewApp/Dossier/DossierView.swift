import ReviewEngine
import TerminalUI

/// The whole dossier with its history, scrolled as one text.
struct DossierView: Widget {
  let dossier: DossierState
  let text: DossierText

  func draw(into canvas: inout Canvas) {
    canvas.fill(role: .preview)
    let lines = text.lines
    for (y, line) in lines.dropFirst(dossier.top).prefix(canvas.size.height).enumerated() {
      canvas.draw(
        line.label, in: Rect(x: 2, y: y, width: text.labelWidth - 1, height: 1), role: .previewLabel)
      let x = line.isIndented ? 2 + text.labelWidth : 2
      canvas.draw(
        line.text, in: Rect(x: x, y: y, width: canvas.size.width - x - 2, height: 1), role: line.role)
    }
    let viewport = ListViewport(
      count: lines.count, height: canvas.size.height, focus: dossier.top, top: dossier.top)
    let edge = Rect(x: canvas.size.width - 1, y: 0, width: 1, height: canvas.size.height)
    canvas.draw(Scrollbar(viewport), in: edge)
    canvas.placeCursor(at: .zero)
  }
}

/// The sections of the open dossier, with the keys that lead there.
struct DossierTabsView: Widget {
  let model: Model
  let dossier: DossierState
  let text: DossierText

  func draw(into canvas: inout Canvas) {
    let tabs = DossierSection.allCases.map { section in
      TabBar.Tab(
        key: model.keymap.label(of: Command.section(section)),
        label: model.say(section.title),
        count: text.counts[section].map { $0 == 0 ? "" : String($0) } ?? "")
    }
    let last = max(0, text.lines.count - Layout(model).body.height)
    let asked = dossier.section.flatMap { text.starts[$0] }.map { min($0, last) }
    // A section near the end cannot be scrolled to the top; it is shown all the same once it was asked for.
    let section = asked == dossier.top ? dossier.section : nil
    TabBar(tabs, active: (section ?? text.section(at: dossier.top)).rawValue).draw(into: &canvas)
  }
}
