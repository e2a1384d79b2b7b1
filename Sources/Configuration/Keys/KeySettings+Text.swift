extension KeySettings {
  /// The table `keys` as lines of TOML.
  var tomlLines: [String] {
    var lines = ["[keys]"]
    if let preset { lines.append("preset = " + TomlText.string(preset)) }
    lines += text(of: .replace)
    for placement in [KeyOverride.Placement.prepend, .append] {
      let own = text(of: placement)
      if !own.isEmpty { lines += ["", "[keys.\(placement.rawValue)]"] + own }
    }
    return lines
  }

  private func text(of placement: KeyOverride.Placement) -> [String] {
    overrides.filter { $0.placement == placement }.map { override in
      TomlText.key(override.command) + " = " + TomlText.array(override.entries.map(\.text))
    }
  }
}
