import ReviewEngine

extension Failure {
  /// What is wrong with the fields of a form, each on a line of its own; at least one.
  init(_ mistakes: [FormMistake]) {
    let areFilesMissing = mistakes.allSatisfy { mistake in
      if case .value(.cannotRead) = mistake.problem { true } else { false }
    }
    self.init(
      areFilesMissing ? .noInput : .badInput, vi: mistakes.map(\.sentence.vi).joined(separator: "\n"),
      en: mistakes.map(\.sentence.en).joined(separator: "\n"))
  }
}
