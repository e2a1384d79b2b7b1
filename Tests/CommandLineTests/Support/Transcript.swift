import Foundation

/// A conversation with the program as text: each command, what came back, and how it ended. What differs from run
/// to run is masked.
struct Transcript {
  private let workplace: Workplace
  private(set) var text = ""

  init(in workplace: Workplace) {
    self.workplace = workplace
  }

  /// Runs what comes after `guong`, split at blanks outside of single quotes, and writes down what came.
  mutating func run(_ line: String, input: String = "", environment: [String: String] = [:]) throws {
    let outcome = try workplace.guong(
      arguments: Self.words(of: line), input: input, environment: environment)
    text += "$ guong \(line)\n" + outcome.output
    for line in outcome.talk.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += "! \(line)\n"
    }
    text += "[\(outcome.status)]\n"
  }

  /// The text without moments, hashes and the folder's name.
  var masked: String {
    text.replacing(workplace.folder.path, with: "~")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/, with: "<moment>")
      .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "<local moment>")
      .replacing(/\d\d\/\d\d\/\d{4} \d\d:\d\d/, with: "<local moment>")
      .replacing(/[0-9a-f]{64}/, with: "<hash>")
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var hasWord = false
    for character in line {
      switch character {
      case "'":
        isQuoted.toggle()
        hasWord = true
      case " " where !isQuoted:
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      default:
        word.append(character)
        hasWord = true
      }
    }
    return hasWord ? words + [word] : words
  }
}
