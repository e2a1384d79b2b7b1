/// Pure modules take time, chance and the outside world as values.
enum PurityRules {
  private static let forbidden: [(code: String, rule: String)] = [
    ("Date()", "reads the clock"), ("Date.now", "reads the clock"), ("ContinuousClock", "reads the clock"),
    ("SuspendingClock", "reads the clock"), ("print(", "writes to standard output"),
    ("debugPrint(", "writes to standard output"), ("dump(", "writes to standard output"),
    ("readLine(", "reads standard input"), ("FileHandle", "reads or writes files"),
    ("FileManager", "reads or writes files"), ("ProcessInfo", "asks the system"),
    ("CommandLine", "asks the system"), ("SystemRandomNumberGenerator", "draws random numbers"),
    ("UUID()", "draws random numbers"),
  ]

  /// Calls that draw from the system's generator unless they name another.
  private static let chance = [".random(", ".randomElement(", ".shuffled(", ".shuffle("]

  static func findings(in source: SwiftSource) -> [Finding] {
    guard ModuleRules.table[source.module]?.isPure == true else { return [] }
    let words = forbidden.flatMap { item in
      source.lines(with: item.code).map {
        source.finding(line: $0, "a pure module \(item.rule): \(item.code)")
      }
    }
    return words + randomness(in: source)
  }

  private static func randomness(in source: SwiftSource) -> [Finding] {
    chance.flatMap { call in
      source.code.ranges(of: call).compactMap { range in
        if arguments(from: range.upperBound, in: source.code).contains("using:") { return nil }
        let line = source.code[..<range.lowerBound].count { $0.isNewline } + 1
        return source.finding(line: line, "a pure module draws random numbers without a generator: \(call)…)")
      }
    }
  }

  /// What stands up to the parenthesis that closes the call.
  private static func arguments(from start: String.Index, in code: String) -> Substring {
    var open = 1
    let end = code[start...].firstIndex { character in
      open += character == "(" ? 1 : character == ")" ? -1 : 0
      return open == 0
    }
    return code[start..<(end ?? code.endIndex)]
  }
}
