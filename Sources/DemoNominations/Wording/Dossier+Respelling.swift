import PlainText
import ReviewEngine

extension Dossier {
  /// The dossier as it comes a second time from another desk: the same achievement, name and unit spelt as offices
  /// do spell them: without accents, in capitals, with the tone mark on the other vowel, with Ð (U+00D0) for Đ.
  func respelled(random: inout SplitMix64) -> Dossier {
    var copy = self
    let moved = ToneMarks.placed(subject)
    switch random.below(4) {
    case 0 where moved != subject:
      copy.subject = moved
      copy.unit = ToneMarks.placed(copy.unit)
    case 1: copy.subject = subject.uppercased()
    case 2 where subject.contains("Đ"): copy.subject = subject.replacing("Đ", with: "Ð")
    default: copy.subject = ToneMarks.removed(from: subject)
    }
    copy.extras.removeAll { $0.name == "Năm sinh" }
    return copy
  }
}
