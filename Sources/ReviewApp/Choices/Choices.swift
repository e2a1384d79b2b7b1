public import ReviewEngine

/// What a person chose on the screen and finds again the next time. What the configuration says goes before it.
public struct Choices: Sendable, Hashable {
  /// The language; nil to follow the configuration and the environment.
  public var language: Language?
  /// The theme; nil for the one that suits the terminal.
  public var theme: String?
  /// The order of the lists; nil for the queue.
  public var order: Order?
  /// The columns of the lists, the first one leftmost; nil for those that suit the width.
  public var columns: [ListColumn]?
  /// Whether the preview is shown where there is room for it.
  public var isPreviewShown: Bool
  /// Where the preview stands.
  public var previewPlace: PreviewPlace
  /// The lists that were saved, in the order of their tabs.
  public var views: [SavedView]
  /// Whether the tour for newcomers was seen, or where it is.
  public var hasSeenTour: Bool

  /// Where the preview stands.
  public enum PreviewPlace: String, CaseIterable, Sendable, Hashable {
    /// On the right of a wide screen, else below.
    case automatic
    /// On the right of the list.
    case right
    /// Below the list.
    case below
  }

  /// Choices; those left out are the ones of a person who never chose.
  public init(
    language: Language? = nil, theme: String? = nil, order: Order? = nil, columns: [ListColumn]? = nil,
    isPreviewShown: Bool = true, previewPlace: PreviewPlace = .automatic, views: [SavedView] = [],
    hasSeenTour: Bool = false
  ) {
    self.language = language
    self.theme = theme
    self.order = order
    self.columns = columns
    self.isPreviewShown = isPreviewShown
    self.previewPlace = previewPlace
    self.views = views
    self.hasSeenTour = hasSeenTour
  }
}
