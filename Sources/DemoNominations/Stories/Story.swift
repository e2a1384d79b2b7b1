/// One thing that can be done well: what it is for, how it was done, what came of it. Told of a person, a
/// collective or a household, as any kind but good person, good deed (those are ``Deed``s).
final class Story: Sendable {
  /// Its field of activity.
  let field: Field
  /// Whose story it can be.
  let hosts: [Host.Name]
  /// Where it can have happened.
  let terrain: Terrain
  /// Whether a household can have done it.
  let suitsHousehold: Bool
  /// Names it goes by when it is a model or a practice.
  let models: [String]
  /// What it is for, a verb phrase.
  let goal: Phrase
  /// How it was done, a sentence each.
  let actions: [Phrase]
  /// What came of it, a sentence each.
  let results: [Phrase]

  /// Makes a story from slotted text; see ``Phrase``.
  init(
    _ field: Field, _ hosts: [Host.Name], terrain: Terrain = .any, household: Bool = false, models: [String],
    goal: String,
    actions: [String], results: [String]
  ) {
    self.field = field
    self.hosts = hosts
    self.terrain = terrain
    suitsHousehold = household
    self.models = models
    self.goal = Phrase(goal)
    self.actions = actions.map { Phrase($0) }
    self.results = results.map { Phrase($0) }
  }

  /// Every story, field by field.
  static let all: [Story] =
    economy + culture + security + foreign + welfare + party + health + education + farming + environment
    + digital
}

/// One good deed: what happened, and what it says of the one who did it.
final class Deed: Sendable {
  /// Its field of activity.
  let field: Field
  /// Whether only an old person can have done it.
  let needsElder: Bool
  /// Whether a household can have done it.
  let suitsHousehold: Bool
  /// Where it can have happened.
  let terrain: Terrain
  /// What was done.
  let opening: Phrase
  /// More about it.
  let detail: Phrase

  /// Makes a deed from slotted text; see ``Phrase``.
  init(
    _ field: Field, elder: Bool = false, household: Bool = false, terrain: Terrain = .any, opening: String,
    detail: String
  ) {
    self.field = field
    needsElder = elder
    self.terrain = terrain
    suitsHousehold = household
    self.opening = Phrase(opening)
    self.detail = Phrase(detail)
  }
}
