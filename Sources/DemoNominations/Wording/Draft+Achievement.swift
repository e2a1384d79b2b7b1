import ReviewEngine

extension Draft {
  /// Tells a story in two to six sentences, in one of fifty with all that is known, in paragraphs.
  mutating func achievement(of story: Story, kind: ExemplarKind, subject: SubjectKind, scene: Scene) -> String
  {
    let telling = Telling.of(kind)
    // Rows that share a story take other sentences of it in turn.
    let turn = row / Story.all.count + random.below(2) * 3
    var text = ""
    text.reserveCapacity(900)
    random.pick(telling.openings(for: subject)).write(to: &text, scene: scene, random: &random)
    if random.chance(percent: 2) {
      write(story.actions, separator: "\n", to: &text, scene: scene)
      write(story.results, separator: "\n", to: &text, scene: scene)
      write([random.pick(telling.endings)], separator: "\n", to: &text, scene: scene)
      return text
    }
    let plan = random.pick(Self.plans)
    for offset in 0..<plan.actions {
      write([story.actions[(turn + offset) % story.actions.count]], to: &text, scene: scene)
    }
    for offset in 0..<plan.results {
      write([story.results[(turn + offset) % story.results.count]], to: &text, scene: scene)
    }
    if plan.hasEnding { write([random.pick(telling.endings)], to: &text, scene: scene) }
    return text
  }

  /// Appends sentences; the first follows `separator`, the others a space.
  private mutating func write(
    _ sentences: [Phrase], separator: String = " ", to text: inout String, scene: Scene
  ) {
    for (index, sentence) in sentences.enumerated() {
      text += index == 0 ? separator : " "
      sentence.write(to: &text, scene: scene, random: &random)
    }
  }

  private static let plans: [(actions: Int, results: Int, hasEnding: Bool)] = [
    (0, 1, false), (1, 1, false), (1, 1, false), (1, 1, true), (1, 2, false), (1, 1, true), (2, 1, true),
    (2, 2, true), (1, 2, true), (2, 2, false),
  ]
}
