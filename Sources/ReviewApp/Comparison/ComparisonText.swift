import PlainText
import ReviewEngine
import TerminalUI

/// A pair as lines in two columns, what differs marked by a sign between them and around the words. Where the screen is
/// narrow, or read out line by line, the one stands below the other.
struct ComparisonText {
  /// One line.
  struct Line {
    let label: String
    let earlier: String
    let sign: String
    let later: String
    /// Whether the two say different things here.
    let isDifferent: Bool
  }

  let lines: [Line]
  /// The columns of labels, and of each side; of everything, where one stands below the other.
  let labelWidth: Int
  let sideWidth: Int
  /// Whether one stands below the other.
  let isStacked: Bool

  /// From this width on there is room for two columns.
  private static let besideFrom = 60

  init(_ pair: DuplicatePair, model: Model) {
    let width = model.size.width - 4
    isStacked = model.setting.isAccessible || model.size.width < Self.besideFrom
    let labelWidth = isStacked ? 0 : min(20, width / 5)
    let sideWidth = isStacked ? width : max(8, (width - labelWidth - 5) / 2)
    (self.labelWidth, self.sideWidth) = (labelWidth, sideWidth)
    let stage = { (nomination: Nomination) in
      "\(model.say(model.setting.policy.rules(of: nomination.standing.stage).label))"
        + ", \(model.say(nomination.standing.status.label))"
    }
    var rows: [(label: String, earlier: String, later: String)] = [
      (model.say(Words.columnStatus), stage(pair.earlier), stage(pair.later))
    ]
    for difference in pair.differences {
      rows.append(Self.row(difference, model: model))
    }
    let names = [pair.earlier, pair.later].map { $0.id.rawValue }
    lines =
      isStacked
      ? rows.flatMap { Self.stackedLines(of: $0, names: names, width: width) }
      : rows.flatMap { Self.lines(of: $0, labelWidth: labelWidth, sideWidth: sideWidth) }
  }

  /// What both say stands once; else what the one says, and below it what the other says.
  private static func stackedLines(
    of row: (label: String, earlier: String, later: String), names: [String], width: Int
  ) -> [Line] {
    let relation = PairDifference.Relation(row.earlier, row.later)
    let marked = PairDifference.marked(row.earlier, row.later)
    let texts =
      relation == .same
      ? ["\(row.label) \(relation.sign) \(row.earlier)"]
      : [
        "\(row.label) \(relation.sign)", "\(names[0]): \(marked.earlier)", "\(names[1]): \(marked.later)",
      ]
    return texts.flatMap { Columns.wrap($0, to: width) }.map {
      Line(label: "", earlier: $0, sign: "", later: "", isDifferent: relation == .different)
    }
  }

  private static func lines(
    of row: (label: String, earlier: String, later: String), labelWidth: Int, sideWidth: Int
  ) -> [Line] {
    let relation = PairDifference.Relation(row.earlier, row.later)
    let marked = PairDifference.marked(row.earlier, row.later)
    let labels = Columns.wrap(row.label, to: labelWidth)
    let left = Columns.wrap(marked.earlier, to: sideWidth)
    let right = Columns.wrap(marked.later, to: sideWidth)
    return (0..<max(labels.count, left.count, right.count)).map { index in
      Line(
        label: index < labels.count ? labels[index] : "", earlier: index < left.count ? left[index] : "",
        sign: index == 0 ? relation.sign : "", later: index < right.count ? right[index] : "",
        isDifferent: relation == .different)
    }
  }

  /// A field of the dossier or of a form, as people call it and read it.
  private static func row(
    _ difference: PairDifference, model: Model
  ) -> (label: String, earlier: String, later: String) {
    let (name, earlier, later) = (difference.name, difference.earlier, difference.later)
    if let field = DossierField(rawValue: name) {
      let shown = { field.shown($0, under: model.setting.policy, in: model.setting.language) }
      return (model.say(field.label), shown(earlier), shown(later))
    }
    if name.hasPrefix("extra.") { return (String(name.dropFirst("extra.".count)), earlier, later) }
    let text = FormPathText(name, under: model.setting.policy, model: model)
    return (text.name, text.shown(earlier), text.shown(later))
  }
}
