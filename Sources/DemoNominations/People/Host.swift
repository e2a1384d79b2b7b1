/// A walk of life: who in it can be nominated, in which posts and collectives, and who nominates.
final class Host: Sendable {
  /// Names of the walks of life that stories refer to.
  enum Name: Int, CaseIterable, Sendable {
    case agency, commune, village, association, party, police, army, border, peacekeeping, health, hospital
    case school, culture, foreign, farm, forest, enterprise, people
  }

  /// A post that an individual holds.
  final class Post: Sendable {
    /// Chức vụ.
    let position: Phrase
    /// The unit, as a record writes it.
    let unit: Phrase
    /// The unit's name begins with the village, whose first letter is small inside a sentence.
    let unitIsVillage: Bool
    /// A leader, not somebody who works directly.
    let leads: Bool
    /// Paid from a post, so that the titles of employees apply.
    let isSalaried: Bool
    /// How the bearer is addressed.
    let address: Address
    /// The gender, where the post asks for one.
    let gender: Gender?
    /// Age in years.
    let age: ClosedRange<Int>

    init(
      _ position: String, _ unit: String, leads: Bool = false, salaried: Bool = true,
      address: Address = .byAge, gender: Gender? = nil, age: ClosedRange<Int> = 27...58
    ) {
      self.position = Phrase(position)
      self.unit = Phrase(unit)
      unitIsVillage = unit.hasPrefix("{Thon}")
      self.leads = leads
      isSalaried = salaried
      self.address = address
      self.gender = gender
      self.age = age
    }
  }

  /// A collective that can be nominated.
  final class Group: Sendable {
    /// Its name, as a record writes it.
    let name: Phrase
    /// The name begins with a word that is written small inside a sentence: a village, the people of a place.
    let isWrittenSmallInside: Bool
    /// The unit it belongs to.
    let unit: Phrase
    /// It is a unit itself.
    let isUnit: Bool
    /// How a text refers to it again: "đơn vị", "hợp tác xã".
    let pronoun: Spoken

    init(_ name: String, of unit: String? = nil, as pronoun: String = "đơn vị") {
      self.name = Phrase(name)
      isWrittenSmallInside = name.hasPrefix("{Thon}") || name.hasPrefix("Nhân dân")
      self.unit = Phrase(unit ?? name)
      isUnit = unit == nil
      self.pronoun = Spoken(pronoun)
    }
  }

  /// A body that nominates, with its name.
  struct Nominator: Sendable {
    let body: NominatingBody
    let name: Phrase

    init(_ body: NominatingBody, _ name: String) {
      self.body = body
      self.name = Phrase(name)
    }
  }

  let posts: [Post]
  let groups: [Group]
  let nominators: [Nominator]

  init(posts: [Post], groups: [Group], nominators: [Nominator]) {
    self.posts = posts
    self.groups = groups
    self.nominators = nominators
  }

  /// The walk of life with a name.
  static func named(_ name: Name) -> Host { all[name.rawValue] }

  /// Every walk of life, by ``Name``.
  static let all: [Host] = Name.allCases.map { make($0) }
}

/// The bodies that nominate, by the founding plan.
enum NominatingBody: CaseIterable, Sendable {
  case agency, unit, locality, enterprise, school, emulationBloc, armedForces, people

  /// The word in a list.
  var label: String {
    switch self {
    case .agency: "Cơ quan"
    case .unit: "Đơn vị"
    case .locality: "Địa phương"
    case .enterprise: "Doanh nghiệp"
    case .school: "Trường học"
    case .emulationBloc: "Cụm, khối thi đua"
    case .armedForces: "Lực lượng vũ trang"
    case .people: "Nhân dân"
    }
  }
}

/// How a text addresses a person.
enum Address: Sendable {
  case byAge, teacher, comrade

  /// The pronoun, and the words before the full name.
  func words(for gender: Gender, age: Int) -> (pronoun: Spoken, title: Spoken) {
    switch (self, gender) {
    case (.teacher, .male): (Self.thay, Self.thayGiao)
    case (.teacher, .female): (Self.co, Self.coGiao)
    case (.comrade, _): (Self.dongChi, Self.dongChi)
    case (.byAge, .male): age >= 45 ? (Self.ong, Self.ong) : (Self.anh, Self.anh)
    case (.byAge, .female): age >= 45 ? (Self.ba, Self.ba) : (Self.chi, Self.chi)
    }
  }

  private static let thay = Spoken("thầy")
  private static let thayGiao = Spoken("thầy giáo")
  private static let co = Spoken("cô")
  private static let coGiao = Spoken("cô giáo")
  private static let dongChi = Spoken("đồng chí")
  private static let ong = Spoken("ông")
  private static let ba = Spoken("bà")
  private static let anh = Spoken("anh")
  private static let chi = Spoken("chị")
}
