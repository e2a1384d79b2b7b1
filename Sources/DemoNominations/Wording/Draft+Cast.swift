import ReviewEngine

extension Draft {
  /// Chooses who is nominated; fills the scene's subject and unit, and the dossier's subject, position and unit.
  mutating func cast(_ kind: SubjectKind, host: Host, scene: inout Scene, elder: Bool) -> Dossier {
    switch kind {
    case .individual: individual(host: host, scene: &scene, elder: elder)
    case .collective: collective(host: host, scene: &scene)
    case .household: household(scene: &scene)
    }
  }

  private mutating func individual(host: Host, scene: inout Scene, elder: Bool) -> Dossier {
    let post = random.pick(elder ? Self.elderPosts : host.posts)
    let people = random.pick(scene.place.province.peoples)
    let gender = post.gender ?? (random.chance(percent: 46) ? .female : .male)
    let age = random.within(post.age)
    let name = people.name(of: gender, random: &random)
    let (pronoun, title) = post.address.words(for: gender, age: age)
    let unit = post.unit.text(in: scene, random: &random)
    scene.pronoun = pronoun
    scene.subject = Spoken(title, name)
    scene.unitOnRecord = unit
    scene.unit = Spoken(record: unit, isWrittenSmallInside: post.unitIsVillage).inside
    var dossier = Dossier(subject: name, subjectKind: .individual, unit: unit)
    dossier.position = post.position.text(in: scene, random: &random)
    dossier.title = award(post.isSalaried ? Self.employeeAwards : Self.personAwards, scene: scene)
    dossier.extras = [
      ExtraField(name: "Phân loại cá nhân", value: post.leads ? "Lãnh đạo, quản lý" : "Trực tiếp lao động"),
      ExtraField(name: "Giới tính", value: gender.label),
      ExtraField(name: "Dân tộc", value: people.ethnicity),
      ExtraField(name: "Năm sinh", value: String(day.year - age)),
    ]
    return dossier
  }

  private mutating func collective(host: Host, scene: inout Scene) -> Dossier {
    let group = random.pick(host.groups)
    let name = group.name.text(in: scene, random: &random)
    scene.pronoun = group.pronoun
    scene.subject = Spoken(record: name, isWrittenSmallInside: group.isWrittenSmallInside)
    scene.unit = scene.subject.inside
    var dossier = Dossier(subject: name, subjectKind: .collective)
    dossier.unit = group.isUnit ? name : group.unit.text(in: scene, random: &random)
    scene.unitOnRecord = dossier.unit
    dossier.title = award(Self.collectiveAwards, scene: scene)
    dossier.extras = [ExtraField(name: "Số thành viên", value: String(random.within(7...86)))]
    return dossier
  }

  private mutating func household(scene: inout Scene) -> Dossier {
    let people = random.pick(scene.place.province.peoples)
    let gender: Gender = random.chance(percent: 30) ? .female : .male
    let name = people.name(of: gender, random: &random)
    let head = (gender == .male ? "ông " : "bà ") + name
    scene.pronoun = Self.family
    scene.subject = Spoken(Self.family, head)
    scene.unit = "\(scene[.village]), \(scene[.commune])"
    scene.unitOnRecord = scene[.communeAtStart]
    var dossier = Dossier(
      subject: "Hộ " + head, subjectKind: .household, unit: "\(scene[.villageAtStart]), \(scene[.commune])")
    dossier.title = award(Self.householdAwards, scene: scene)
    dossier.extras = [
      ExtraField(name: "Dân tộc", value: people.ethnicity),
      ExtraField(name: "Số nhân khẩu", value: String(random.within(3...9))),
    ]
    return dossier
  }

  private mutating func award(_ awards: [Phrase], scene: Scene) -> String {
    random.pick(awards).text(in: scene, random: &random)
  }

  private static let family = Spoken("gia đình")
  private static let elderPosts = Host.named(.people).posts.filter { $0.age.lowerBound > 59 }

  private static let anyAward = [
    Phrase("Bằng khen của Chủ tịch Ủy ban nhân dân {tinhloai}"),
    Phrase("Giấy khen của Chủ tịch Ủy ban nhân dân {xaloai}"),
  ]
  private static let personAwards =
    anyAward
    + [
      "Gương người tốt, việc tốt tiêu biểu", "Điển hình tiên tiến cấp {tinhloai}",
      "Thư khen của Chủ tịch Ủy ban nhân dân {xaloai}",
    ].map { Phrase($0) }
  private static let employeeAwards =
    anyAward + anyAward
    + [
      "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp {tinhloai}",
      "Bằng khen của Thủ tướng Chính phủ", "Huân chương Lao động hạng Ba",
      "Điển hình tiên tiến cấp {tinhloai}",
    ].map { Phrase($0) }
  private static let collectiveAwards =
    anyAward + anyAward
    + [
      "Tập thể lao động tiên tiến", "Tập thể lao động xuất sắc", "Cờ thi đua của Ủy ban nhân dân {tinhloai}",
      "Cờ thi đua của Chính phủ", "Mô hình tiêu biểu cấp {tinhloai}", "Huân chương Lao động hạng Ba",
    ].map { Phrase($0) }
  private static let householdAwards =
    anyAward
    + ["Gia đình văn hóa tiêu biểu", "Gia đình tiêu biểu cấp {tinhloai}"].map { Phrase($0) }
}
