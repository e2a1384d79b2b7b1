/// A province that is on no map, with its communes and villages and the peoples who live there.
final class Province: Sendable {
  /// "tỉnh" or "thành phố".
  let sort: String
  /// Its name.
  let name: String
  /// "tỉnh Sơn Khê".
  let full: String
  /// Its communes.
  let communes: [Commune]
  /// What its villages are called.
  let villageSort: VillageSort
  /// Its villages, each with its sort: "bản Nà Khoa".
  let villages: [Spoken]
  /// What kinds of land it has.
  let terrains: Set<Terrain>
  /// Who lives there; one entry twice means twice as many.
  let peoples: [People]

  init(
    _ sort: String, _ name: String, communes: [String], wards: [String] = [], villageSort: VillageSort,
    villages: [String], terrains: Set<Terrain>, peoples: [People]
  ) {
    self.sort = sort
    self.name = name
    full = sort + " " + name
    self.communes =
      communes.map { Commune(sort: "xã", name: $0) } + wards.map { Commune(sort: "phường", name: $0) }
    self.villageSort = villageSort
    self.villages = villages.map { Spoken(villageSort.word + " " + $0) }
    self.terrains = terrains
    self.peoples = peoples
  }
}

/// A commune or ward.
struct Commune: Sendable {
  /// "xã" or "phường".
  let sort: String
  /// Its name.
  let name: String
  /// "xã Tân Phong".
  let full: Spoken

  init(sort: String, name: String) {
    self.sort = sort
    self.name = name
    full = Spoken(sort + " " + name)
  }
}

/// What a village is called in a region, and who heads it.
struct VillageSort: Sendable {
  /// "bản".
  let word: String
  /// "Trưởng bản".
  let head: String

  static let thon = VillageSort(word: "thôn", head: "Trưởng thôn")
  static let ban = VillageSort(word: "bản", head: "Trưởng bản")
  static let buon = VillageSort(word: "buôn", head: "Trưởng buôn")
  static let ap = VillageSort(word: "ấp", head: "Trưởng ấp")
  static let block = VillageSort(word: "tổ dân phố", head: "Tổ trưởng tổ dân phố")
}

/// Where a nomination comes from.
struct Place: Sendable {
  let province: Province
  let commune: Commune
  let village: Spoken
  var villageSort: VillageSort { province.villageSort }

  /// A place where the terrain is right.
  init(_ terrain: Terrain, random: inout SplitMix64) {
    province = random.pick(terrain.provinces)
    commune = random.pick(province.communes)
    village = random.pick(province.villages)
  }
}

/// What a story needs of the land.
enum Terrain: Int, CaseIterable, Sendable {
  case any, rural, upland, border, coast

  /// The provinces that have it.
  var provinces: [Province] { Self.provinces[rawValue] }

  private static let provinces = allCases.map { terrain in
    Province.all.filter { terrain == .any || $0.terrains.contains(terrain) }
  }
}
