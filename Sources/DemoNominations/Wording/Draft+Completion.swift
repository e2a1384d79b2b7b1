import ReviewEngine

extension Draft {
  /// Adds what every dossier has: who nominates, kind, field, movement, round, day, evidence.
  mutating func complete(
    _ dossier: Dossier, kind: ExemplarKind, field: Field, host: Host, scene: Scene
  ) -> Dossier {
    let nominator = random.pick(host.nominators)
    let movement = random.pick(field.movements)
    var dossier = dossier
    dossier.nominator = nominator.name.text(in: scene, random: &random)
    dossier.kind = kind
    dossier.field = field.label
    dossier.movement = movement.name
    dossier.year = String(day.year)
    dossier.date = day
    dossier.evidence = evidence()
    dossier.extras += [
      ExtraField(name: "Khối đề nghị", value: nominator.body.label),
      ExtraField(name: "Phân loại khen thưởng", value: movement.isThematic ? "Chuyên đề" : "Thường xuyên"),
      ExtraField(name: "Tỉnh, thành phố", value: scene.place.province.full),
    ]
    return dossier
  }

  /// The papers that came with it; one in twelve has none, which is a reason to send it back.
  private mutating func evidence() -> String {
    guard !random.chance(percent: 8) else { return "" }
    var text = "Báo cáo thành tích số \(random.within(11...398))/BC ngày \(day.slashed)"
    for paper in Self.papers where random.chance(percent: 45) { text += "; " + paper }
    return text + "."
  }

  private static let papers = [
    "biên bản họp bình xét", "ý kiến của nơi cư trú", "ảnh tư liệu", "xác nhận của người hưởng lợi",
    "quyết định công nhận sáng kiến", "bài báo giới thiệu",
  ]
}
