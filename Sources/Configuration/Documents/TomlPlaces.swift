/// Where every key and every value of a TOML document stands.
struct TomlPlaces: Sendable {
  /// Where a key and its value begin.
  struct Place: Equatable, Sendable {
    /// The keys that lead there; elements of lists by their number.
    var path: [String]
    /// The first byte of the key.
    var key: Int
    /// The first byte of the value; that of the key for a table under a heading.
    var value: Int
  }

  private let places: [Place]
  private let bytes: [UInt8]

  /// The places that were met while `bytes` were read, in their order.
  init(_ places: [Place], in bytes: [UInt8]) {
    self.places = places
    self.bytes = bytes
  }

  /// Finds places fast; made only when there is something to find.
  struct Index {
    private let byPath: [[String]: Place]
    private let lines: LineTable
    private let bytes: [UInt8]

    init(_ places: TomlPlaces) {
      byPath = Dictionary(places.places.map { ($0.path, $0) }) { first, _ in first }
      lines = LineTable(places.bytes)
      bytes = places.bytes
    }

    /// Where that begins which `path` leads to.
    func position(of spot: Finding.Spot, at path: [String]) -> SourcePosition? {
      switch spot {
      case .key: key(path)
      case .value: value(path)
      case .character(let count):
        nearest(path).map {
          lines.position(of: TomlText.offset(ofCharacter: count, inTextAt: $0.value, bytes))
        }
      }
    }

    /// Where the key that `path` leads to begins, or the nearest key around it.
    func key(_ path: [String]) -> SourcePosition? { nearest(path).map { lines.position(of: $0.key) } }

    /// Where the value that `path` leads to begins, or the nearest value around it.
    func value(_ path: [String]) -> SourcePosition? { nearest(path).map { lines.position(of: $0.value) } }

    private func nearest(_ path: [String]) -> Place? {
      var path = path[...]
      while !path.isEmpty {
        if let place = byPath[Array(path)] { return place }
        path.removeLast()
      }
      return nil
    }
  }
}
