internal import ReviewEngine

/// A stage with a status: where a nomination stands.
struct Place: Hashable {
  let stage: Stage
  let status: Status

  /// Every combination, in the order of ``number``.
  static let all: [Place] = Stage.allCases.flatMap { stage in
    Status.allCases.map { Place(stage: stage, status: $0) }
  }

  /// A number from 0 to 27.
  var number: Int { (stage.rawValue - 1) * Status.allCases.count + status.code }
}

extension Status {
  /// The number that the store keeps for it.
  var code: Int {
    switch self {
    case .pending: 0
    case .returned: 1
    case .rejected: 2
    case .completed: 3
    case .held: 4
    case .dropped: 5
    case .withdrawn: 6
    }
  }

  /// The status with a number.
  init?(code: Int) {
    guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = status
  }
}

/// Some of the places.
struct PlaceSet: Hashable {
  private var bits: UInt32

  /// Every place.
  static let all = PlaceSet { _ in true }
  /// No place.
  static let none = PlaceSet(bits: 0)

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// The places that have a property.
  init(where holds: (Place) -> Bool) {
    bits = 0
    for place in Place.all where holds(place) { bits |= 1 << place.number }
  }

  /// Whether a place is among them.
  func contains(_ place: Place) -> Bool { bits & 1 << place.number != 0 }
  /// The places of both sets.
  func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  /// The places of either set.
  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  /// The places that are not in the set.
  var complement: Self { Self(bits: Self.all.bits & ~bits) }
  /// The places as a list.
  var places: [Place] { Place.all.filter(contains) }

  /// An SQL condition on `stage` and `status` that holds of these places.
  var sql: String {
    if self == .all { return "1" }
    let terms = places.map { "(stage = \($0.stage.rawValue) AND status = \($0.status.code))" }
    return terms.isEmpty ? "0" : "(" + terms.joined(separator: " OR ") + ")"
  }
}
