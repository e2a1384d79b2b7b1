import ReviewEngine
import TerminalUI

/// Names that a field of a form offers while it is typed in.
struct NameOffer: Sendable, Hashable {
  /// What was asked.
  let request: NameRequest
  /// The names, the likeliest first.
  let names: [String]
  /// The name that Enter takes; nil while the arrow keys have not gone into the list.
  var chosen: Int?

  /// The next name, or the first.
  mutating func chooseNext() { chosen = chosen.map { min($0 + 1, names.count - 1) } ?? 0 }

  /// The name before; before the first it is the field that has the keys again.
  mutating func choosePrevious() { chosen = chosen.flatMap { $0 > 0 ? $0 - 1 : nil } }
}

extension FormState {
  /// What to ask for so that names can be offered in the field that has the keys; nil where none are.
  /// - Parameter isAsked: whether the person asked; else nothing is offered in an empty field.
  /// - Returns: the request.
  func nameRequest(isAsked: Bool) -> NameRequest? {
    guard let field = focused, let source = field.suggestions, case .text(let editor) = input,
      isAsked || !editor.isEmpty
    else { return nil }
    return NameRequest(
      source: source, stage: sheet.stage, place: place(of: field), text: editor.text, language: language)
  }

  /// Offers names, unless what is in the field is something else by now, or one of those offered is being chosen.
  mutating func offer(_ names: [String], for request: NameRequest) {
    guard let current = nameRequest(isAsked: true), current == request, declined != request,
      offer?.chosen == nil
    else { return }
    offer = names.isEmpty || names == [request.text] ? nil : NameOffer(request: request, names: names)
  }

  /// A key for the names that are offered.
  /// - Returns: whether it meant something to them; typing goes on beside them.
  mutating func takeForOffer(_ key: KeyStroke) -> Bool {
    guard let offer else { return false }
    switch key {
    case KeyStroke(.down): self.offer?.chooseNext()
    case KeyStroke(.up) where offer.chosen != nil: self.offer?.choosePrevious()
    case KeyStroke(.escape):
      declined = offer.request
      self.offer = nil
    case KeyStroke(.enter):
      guard let chosen = offer.chosen else { return false }
      takeName(chosen)
    default: return false
    }
    return true
  }

  /// Enters one of the names that are offered.
  mutating func takeName(_ index: Int) {
    guard let offer, offer.names.indices.contains(index), case .text(var editor) = input else { return }
    editor.replaceAll(with: offer.names[index])
    take(editor)
    self.offer = nil
  }
}

extension Model {
  /// Asks for the names that go on from what is in the field; goes through them when they are there already.
  mutating func askForNames() -> [Effect] {
    if form?.offer != nil {
      form?.offer?.chooseNext()
      return []
    }
    form?.declined = nil
    return form?.nameRequest(isAsked: true).map { [.suggestNames($0)] } ?? []
  }

  /// Why no names are offered in this field; nil when they are.
  var namesObstacle: LocalizedText? {
    form?.nameRequest(isAsked: true) == nil ? Words.noNamesHere : nil
  }

  /// Names that were asked for.
  mutating func take(names: [String], for request: NameRequest) {
    guard form?.nameRequest(isAsked: true) == request else { return }
    form?.offer(names, for: request)
    if request.text.isEmpty { status = names.isEmpty ? StatusMessage(.refused, Words.noNamesYet) : nil }
  }
}
