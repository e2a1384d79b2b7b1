public import TerminalUI

/// Draws the whole screen. Depends on the model and on nothing else.
public func screen(of model: Model) -> Buffer {
  var canvas = Canvas(size: model.size, glyphs: model.glyphs)
  let layout = Layout(model)
  guard !layout.isTooSmall else {
    let text = model.say(Words.tooSmall(model.size, needs: Layout.least))
    canvas.draw(text, in: canvas.bounds, role: .statusError)
    canvas.placeCursor(at: .zero)
    return canvas.buffer
  }
  canvas.draw(TitleView(model: model), in: layout.title)
  if let form = model.form {
    canvas.draw(FormView(model: model, form: form), in: layout.form)
  } else if let comparison = model.comparison {
    canvas.draw(ComparisonTitleView(model: model, comparison: comparison), in: layout.tabs)
    canvas.draw(ComparisonView(model: model, comparison: comparison), in: layout.body)
  } else if let dossier = model.dossier {
    let text = DossierText(dossier, model: model)
    canvas.draw(DossierTabsView(model: model, dossier: dossier, text: text), in: layout.tabs)
    canvas.draw(DossierView(dossier: dossier, text: text), in: layout.body)
  } else if let page = model.page {
    canvas.draw(PageTabsView(model: model, page: page), in: layout.tabs)
    canvas.draw(PageView(model: model, page: page), in: layout.body)
  } else {
    canvas.draw(TabsView(model: model), in: layout.tabs)
    if layout.isListShown {
      canvas.draw(ListView(model: model, header: layout.header, rows: layout.rows), in: canvas.bounds)
    }
    canvas.draw(PreviewView(model: model, divider: layout.divider, place: layout.preview), in: canvas.bounds)
    // After the list, because the cursor is where something was drawn last: in the line that is typed in.
    canvas.draw(FilterView(model: model), in: layout.filter)
  }
  if let step = model.tour { canvas.draw(TourView(model: model, step: step), in: layout.tour) }
  if StatusView.lines(of: model, columns: layout.status.width) > 1 {
    let top = min(layout.status.minY, layout.footer.minY)
    canvas.draw(
      StatusView(model: model), in: Rect(x: 0, y: top, width: layout.status.width, height: 2))
  } else {
    canvas.draw(StatusView(model: model), in: layout.status)
    canvas.draw(FooterView(model: model), in: layout.footer)
  }
  if let chord = model.pendingChord {
    // What lies under a box does not take clicks.
    canvas.forgetClicks()
    canvas.draw(ChordView(model: model, chord: chord), in: layout.body)
  }
  for dialog in model.dialogs {
    canvas.forgetClicks()
    canvas.draw(dialog.dialog.view(in: model), in: layout.body)
  }
  return canvas.buffer
}
