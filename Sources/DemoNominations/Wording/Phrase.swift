/// Text with slots, read once and written many times.
///
/// | slot | becomes |
/// |---|---|
/// | `{n:20-95}`, `{n:100-900:50}` | a whole number of the range, in steps; thousands with a dot |
/// | `{d:12-68}` | tenths: 1,2 to 6,8 |
/// | `{nam}`, `{nam-2}` | the year reported on, or years before it |
/// | any ``Slot`` | that value of the scene |
struct Phrase: Sendable {
  enum Segment: Sendable {
    case text(String)
    case number(range: ClosedRange<Int>, step: Int, inTenths: Bool)
    case year(before: Int)
    case slot(Slot)
  }

  let segments: [Segment]

  /// Reads slotted text. Text is ours, so a slot that nobody knows is a mistake in this module.
  init(_ text: String) {
    var segments: [Segment] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        preconditionFailure("A slot of a demo phrase is not closed: \(text)")
      }
      if open > rest.startIndex { segments.append(.text(String(rest[..<open]))) }
      let name = rest[rest.index(after: open)..<close]
      guard let segment = Segment(name) else {
        preconditionFailure("A demo phrase has a slot that is not known, \(name): \(text)")
      }
      segments.append(segment)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { segments.append(.text(String(rest))) }
    self.segments = segments
  }

  /// Appends the phrase, its slots filled from the scene and the generator.
  func write(to text: inout String, scene: Scene, random: inout SplitMix64) {
    for segment in segments {
      switch segment {
      case .text(let literal): text += literal
      case .number(let range, let step, let inTenths):
        let number = range.lowerBound + step * random.below((range.upperBound - range.lowerBound) / step + 1)
        inTenths ? text.append(tenths: number) : text.append(grouped: number)
      case .year(let before): text += String(scene.year - before)
      case .slot(let slot): text += scene[slot]
      }
    }
  }

  /// The phrase alone.
  func text(in scene: Scene, random: inout SplitMix64) -> String {
    var text = ""
    write(to: &text, scene: scene, random: &random)
    return text
  }
}

extension Phrase.Segment {
  /// Reads what stands between the braces; nil when it means nothing.
  fileprivate init?(_ name: Substring) {
    if let slot = Slot(rawValue: String(name)) {
      self = .slot(slot)
    } else if name.hasPrefix("nam") {
      guard let before = name.count == 3 ? 0 : Int(name.dropFirst(4)) else { return nil }
      self = .year(before: before)
    } else {
      let parts = name.split(separator: ":")
      guard parts.count >= 2, parts[0] == "n" || parts[0] == "d" else { return nil }
      let bounds = parts[1].split(separator: "-").compactMap { Int($0) }
      guard bounds.count == 2, bounds[0] < bounds[1], let step = parts.count == 3 ? Int(parts[2]) : 1 else {
        return nil
      }
      self = .number(range: bounds[0]...bounds[1], step: step, inTenths: parts[0] == "d")
    }
  }
}

extension String {
  /// Appends a number as Vietnamese offices write it: `12.500`.
  fileprivate mutating func append(grouped number: Int) {
    guard number >= 1000 else {
      self += String(number)
      return
    }
    append(grouped: number / 1000)
    self += "."
    let rest = number % 1000
    if rest < 100 { self += rest < 10 ? "00" : "0" }
    self += String(rest)
  }

  /// Appends a number of tenths with a decimal comma, which whole numbers go without: `6,2`, `7`.
  fileprivate mutating func append(tenths: Int) {
    self += String(tenths / 10)
    if tenths % 10 != 0 {
      self += ","
      self += String(tenths % 10)
    }
  }
}
