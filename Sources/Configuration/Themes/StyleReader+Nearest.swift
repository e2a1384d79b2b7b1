internal import PlainText
internal import TerminalUI

extension StyleReader {
  /// The role whose name was probably meant.
  static func nearestRole(to name: String) -> String? {
    NearestName.of(name, among: Role.allCases.map(\.name))
  }
}
