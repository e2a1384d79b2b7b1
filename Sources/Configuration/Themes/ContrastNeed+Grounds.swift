internal import TerminalUI

extension ContrastNeed {
  /// The places, other than its own, in which views draw text or signs of a role.
  static func grounds(of role: Role) -> [Role] {
    switch role {
    case .muted:
      [.title, .status, .list, .listRow, .listRowFocused, .listRowMarked, .preview, .box, .form, .filter]
    case .match, .success, .warning, .error:
      [.list, .listRow, .listRowFocused, .listRowMarked, .preview, .box, .form, .filter]
    case .progress, .sparkline: [.title, .preview, .box]
    case .tabCount: [.tab, .tabActive]
    case .heading, .link, .diffAdded, .diffRemoved: [.preview, .box]
    case .helpKey, .helpText, .helpHeading: [.box]
    case .formPlaceholder, .formScroll: [.form, .formField, .formFieldFocused]
    case .cursor: []
    default: grounds(byNameOf: role)
    }
  }

  private static func grounds(byNameOf role: Role) -> [Role] {
    let name = role.name
    if name == "list.mark" || name.hasPrefix("list.glyph") {
      return [.list, .listRow, .listRowFocused, .listRowMarked, .listRowDecided, .preview]
    }
    // A part stands in the place that carries the first word of its name.
    guard let dot = name.firstIndex(of: "."), let place = Role(name: String(name[..<dot])) else { return [] }
    switch place {
    case .box: return [.box] + (role == .boxKey || role == .boxText ? [.boxItemFocused] : [])
    case .filter, .footer, .form, .preview, .status: return [place]
    default: return []
    }
  }
}
