import ReviewEngine
import TerminalUI

/// What the forms of a nomination say, as lines for its open dossier: the forms of the stages in which something was
/// entered, and that of its own stage with what its gate still misses.
struct FormLines {
  /// One line.
  struct Line {
    /// What stands before it.
    let label: String
    /// What it says.
    let text: String
    /// What it is.
    let role: Role
  }

  /// The form of a stage: its heading and its lines.
  struct Part {
    let heading: String
    let lines: [Line]
  }

  /// The forms, in the order of the stages.
  let parts: [Part]

  init(_ nomination: Nomination, model: Model) {
    let policy = model.setting.policy
    parts = Stage.allCases.compactMap { stage in
      let sheet = FormSheet(stage, of: nomination, under: policy)
      var lines = sheet.fields.flatMap { Self.lines(of: $0, in: sheet, model: model) }
      lines += sheet.strays.map { Line(label: $0.name, text: $0.value, role: .previewValue) }
      if stage == nomination.standing.stage {
        let missing = policy.missing(for: nomination, in: stage, on: policy.day(of: model.now))
        lines += missing.enumerated().map { index, item in
          Line(
            label: index == 0 ? model.say(Words.stillMissing) : "",
            text: "\(model.glyphs[.cross]) \(model.say(item.sentence))", role: .previewMissing)
        }
      }
      let heading = model.say(Words.formHeading(model.say(policy.rules(of: stage).label)))
      return lines.isEmpty ? nil : Part(heading: heading, lines: lines)
    }
  }

  private static func lines(of field: FormField, in sheet: FormSheet, model: Model) -> [Line] {
    let label = model.say(field.label)
    guard case .table(let columns) = field.type else {
      let kept = sheet[FormPlace(field.id)]
      guard !kept.isEmpty else { return [] }
      guard field.type == .document else {
        return [
          Line(label: label, text: field.type.shown(kept, in: model.setting.language), role: .previewValue)
        ]
      }
      return [Line(label: label, text: "\(model.glyphs[.tick]) \(kept)", role: .previewPresent)]
    }
    let count = sheet.rowCount(of: field.id)
    guard count > 0 else { return [] }
    return (1...count).map { row in
      let cells = columns.compactMap { column -> String? in
        let kept = sheet[FormPlace(field.id, row: row, column: column.id)]
        return kept.isEmpty ? nil : column.type.shown(kept, in: model.setting.language)
      }
      let text = "\(row). " + cells.joined(separator: " \(model.glyphs[.separator]) ")
      return Line(label: row == 1 ? label : "", text: text, role: .previewValue)
    }
  }
}
