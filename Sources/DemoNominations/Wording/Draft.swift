import ReviewEngine

/// Makes the dossier of one row: chooses what is told of whom, then writes it.
struct Draft {
  let row: Int
  let day: CalendarDay
  var random: SplitMix64

  /// The dossier.
  func dossier() -> Dossier {
    var draft = self
    return draft.write()
  }

  /// The kinds of twenty-five rows in turn; the golden ratio is taken already, by the courses.
  private static let kinds: [ExemplarKind] = [
    .advancedExemplar, .newModel, .advancedExemplar, .goodPractice, .newFactor, .advancedExemplar,
    .goodPersonGoodDeed, .newModel, .advancedExemplar, .goodPractice, .advancedExemplar, .newFactor,
    .newModel,
    .advancedExemplar, .goodPersonGoodDeed, .goodPractice, .advancedExemplar, .newModel, .newFactor,
    .advancedExemplar, .goodPractice, .advancedExemplar, .goodPersonGoodDeed, .newModel, .advancedExemplar,
  ]

  private mutating func write() -> Dossier {
    let kind = Self.kinds[row % Self.kinds.count]
    return kind == .goodPersonGoodDeed ? deed() : story(kind)
  }

  /// A nomination reports on the year before until autumn.
  private mutating func scene(_ terrain: Terrain) -> Scene {
    var scene = Scene(
      year: day.month >= 10 ? day.year : day.year - 1, place: Place(terrain, random: &random))
    scene.brand = random.pick(Self.brands)
    return scene
  }

  /// A dossier on a story. Stories take turns by a stride that meets every one of them.
  private mutating func story(_ kind: ExemplarKind) -> Dossier {
    let story = Story.all[(row * 31 + 7) % Story.all.count]
    var scene = scene(story.terrain)
    let host = Host.named(random.pick(story.hosts))
    let subjectKind = subjectKind(for: kind, household: story.suitsHousehold)
    var dossier = cast(subjectKind, host: host, scene: &scene, elder: false)
    let model = random.pick(story.models)
    scene.model = "“\(model)”"
    scene.goal = story.goal.text(in: scene, random: &random)
    if kind == .newModel, subjectKind == .collective, random.chance(percent: 60) {
      dossier.unit = dossier.subject
      dossier.subject = "Mô hình “\(model)”"
    }
    dossier.achievement = achievement(of: story, kind: kind, subject: subjectKind, scene: scene)
    return complete(dossier, kind: kind, field: story.field, host: host, scene: scene)
  }

  /// A dossier on a good deed.
  private mutating func deed() -> Dossier {
    let deed = Deed.all[
      (row / Self.kinds.count * 3 + Self.deedsBefore[row % Self.kinds.count]) * 17 % Deed.all.count]
    var scene = scene(deed.terrain)
    let host = Host.named(.people)
    let household = deed.suitsHousehold && random.chance(percent: 35)
    let dossier = cast(
      household ? .household : .individual, host: host, scene: &scene, elder: deed.needsElder)
    scene.nation = random.pick(Self.nations)
    var text = deed.opening.text(in: scene, random: &random)
    if random.chance(percent: 92) {
      text += " "
      deed.detail.write(to: &text, scene: scene, random: &random)
      if random.chance(percent: 70) {
        text += " "
        random.pick(Telling.of(.goodPersonGoodDeed).endings).write(to: &text, scene: scene, random: &random)
      }
    }
    var filled = dossier
    filled.achievement = text
    return complete(filled, kind: .goodPersonGoodDeed, field: deed.field, host: host, scene: scene)
  }

  /// How many of the twenty-five are good deeds and come before.
  private static let deedsBefore: [Int] = kinds.indices.map { slot in
    kinds[..<slot].count { $0 == .goodPersonGoodDeed }
  }

  private mutating func subjectKind(for kind: ExemplarKind, household: Bool) -> SubjectKind {
    if household, random.chance(percent: 22) { return .household }
    let individuals =
      switch kind {
      case .newModel: 16
      case .goodPractice: 40
      case .advancedExemplar, .newFactor, .goodPersonGoodDeed: 66
      }
    return random.chance(percent: individuals) ? .individual : .collective
  }

  private static let brands = [
    "Tân Tiến", "Đồng Tâm", "Thắng Lợi", "Minh Châu", "Phú Nông", "Hòa Lợi Xanh", "An Phú", "Đại Đồng",
    "Hương Quê",
    "Bình Minh", "Suối Ngàn", "Trường Xuân", "Việt Thành", "Hợp Lực", "Sông Xanh", "Cửa Đông",
    "Kim Sơn Hạ",
    "Thành Đạt", "Lúa Vàng", "Thảo Nguyên",
  ]
  private static let nations = [
    "Pháp", "Hàn Quốc", "Nhật Bản", "Đức", "Úc", "Ca-na-đa", "Bỉ", "Hà Lan", "Thụy Điển", "Ba Lan",
  ]
}
