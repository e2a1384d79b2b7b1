/// A people (dân tộc) and how its names are made: one of each list, empty parts left out.
final class People: Sendable {
  /// How the people is called, "Thái".
  let ethnicity: String
  /// The parts of a man's name, in their order.
  let male: [[String]]
  /// The parts of a woman's name, in their order.
  let female: [[String]]

  init(_ ethnicity: String, male: [String], female: [String]) {
    self.ethnicity = ethnicity
    self.male = male.map(Self.words)
    self.female = female.map(Self.words)
  }

  /// A name. Names are combinations; a bearer in real life is chance.
  func name(of gender: Gender, random: inout SplitMix64) -> String {
    var name = ""
    for part in gender == .male ? male : female {
      let word = random.pick(part)
      if !name.isEmpty, !word.isEmpty { name += " " }
      name += word
    }
    return name
  }

  /// Words between commas.
  private static func words(_ list: String) -> [String] {
    list.split(separator: ",", omittingEmptySubsequences: false).map { word in
      String(word.drop { $0 == " " })
    }
  }
}

/// A man or a woman: decides the name and the pronoun.
enum Gender: Sendable {
  case male, female

  /// The word in a list.
  var label: String { self == .male ? "Nam" : "Nữ" }
}
