public import ReviewEngine
public import TerminalUI

/// Something a person can tell the program to do. One registry of commands feeds keys, footer, help and
/// documents: see ``Command/registry``.
public struct Command: Sendable {
  /// The permanent name.
  public let id: CommandID
  /// The group it is listed under in the help.
  public let group: CommandGroup
  /// A word or two for the footer.
  public let title: LocalizedText
  /// A sentence for the help.
  public let help: LocalizedText
  /// The keys that run it unless a keymap says otherwise.
  public let keys: [KeyChord]
  /// Where it has a meaning.
  public let contexts: Set<CommandContext>
  /// Its place in the footer: smaller numbers stay when there is little room; nil keeps it out.
  let footerRank: Int?
  /// Why it cannot be done now; nil when it can.
  let obstacle: @Sendable (Model) -> LocalizedText?
  /// Does it.
  let run: @Sendable (inout Model) -> [Effect]

  init(
    _ id: CommandID, _ group: CommandGroup, _ title: LocalizedText, help: LocalizedText, keys: [String],
    in contexts: Set<CommandContext> = [.queue], footer: Int? = nil,
    obstacle: @escaping @Sendable (Model) -> LocalizedText? = { _ in nil },
    run: @escaping @Sendable (inout Model) -> [Effect]
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.help = help
    self.keys = keys.map { name in
      guard let chord = KeyChord(parsing: name) else {
        preconditionFailure("The registry names a key that does not exist: \(name).")
      }
      return chord
    }
    self.contexts = contexts
    footerRank = footer
    self.obstacle = obstacle
    self.run = run
  }
}

/// The groups of the help, in their order.
public enum CommandGroup: Int, CaseIterable, Sendable, Hashable {
  case decide
  case form
  case move
  case dossier
  case mark
  case list
  case page
  case council
  case program

  /// What people call the group.
  public var title: LocalizedText {
    switch self {
    case .decide: LocalizedText(vi: "Quyết định", en: "Decide")
    case .form: LocalizedText(vi: "Biểu mẫu", en: "Forms")
    case .move: LocalizedText(vi: "Di chuyển", en: "Move")
    case .dossier: LocalizedText(vi: "Hồ sơ đang mở", en: "An open dossier")
    case .mark: LocalizedText(vi: "Chọn nhiều", en: "Mark")
    case .list: LocalizedText(vi: "Danh sách", en: "List")
    case .page: LocalizedText(vi: "Các trang", en: "Pages")
    case .council: LocalizedText(vi: "Phiên họp hội đồng", en: "Council session")
    case .program: LocalizedText(vi: "Chương trình", en: "Program")
    }
  }
}
