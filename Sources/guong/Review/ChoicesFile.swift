import Foundation
import Glibc
import ReviewApp
import ReviewEngine

/// What a person chose on the screen, as a file in the XDG state folder. A file that cannot be read is as good as none:
/// nothing in it is worth stopping for.
actor ChoicesFile {
  private let path: String?

  /// The choices of the person whose environment this is; without a folder for state nothing is kept.
  init(environment: [String: String]) {
    path = StateFolder.path(in: environment).map { $0 + "/choices.json" }
  }

  /// What is in the file.
  nonisolated func load() -> Choices {
    guard let path, let data = FileManager.default.contents(atPath: path),
      let text = try? JSONDecoder().decode(ChoicesText.self, from: data)
    else { return Choices() }
    return text.choices
  }

  /// Writes the file, whole or not at all.
  /// - Throws: what keeps it from being written.
  func keep(_ choices: Choices) throws {
    guard let path else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try encoder.encode(ChoicesText(choices)).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

/// The choices by their permanent names; what this version does not know is left out.
private struct ChoicesText: Codable {
  var language: String?
  var theme: String?
  var order: String?
  var columns: [String]?
  var isPreviewShown: Bool?
  var previewPlace: String?
  var views: [View]?
  var hasSeenTour: Bool?

  struct View: Codable {
    var name: String
    var query: String
  }

  init(_ choices: Choices) {
    language = choices.language?.rawValue
    theme = choices.theme
    order = choices.order.map { $0.key.rawValue + ($0.isDescending ? "-" : "") }
    columns = choices.columns?.map(\.rawValue)
    isPreviewShown = choices.isPreviewShown
    previewPlace = choices.previewPlace.rawValue
    views = choices.views.map { View(name: $0.name, query: $0.text) }
    hasSeenTour = choices.hasSeenTour
  }

  var choices: Choices {
    Choices(
      language: language.flatMap(Language.init(rawValue:)), theme: theme, order: order.flatMap(Self.order),
      columns: columns.map { $0.compactMap(ListColumn.init(rawValue:)) }.flatMap { $0.isEmpty ? nil : $0 },
      isPreviewShown: isPreviewShown ?? true,
      previewPlace: previewPlace.flatMap(Choices.PreviewPlace.init(rawValue:)) ?? .automatic,
      views: (views ?? []).compactMap { SavedView(name: $0.name, text: $0.query) },
      hasSeenTour: hasSeenTour ?? false)
  }

  private static func order(_ text: String) -> Order? {
    let isDescending = text.hasSuffix("-")
    return Order.Key(rawValue: isDescending ? String(text.dropLast()) : text)
      .map { Order($0, isDescending: isDescending) }
  }
}
