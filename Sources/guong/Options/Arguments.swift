public import ArgumentParser
public import Exchange
public import ReviewApp
public import ReviewEngine

// How values of other modules are written on the command line: by their permanent names.

extension ReviewEngine.Role: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension KeymapPreset: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
extension TableForm: ExpressibleByArgument {}
extension CouncilRole: ExpressibleByArgument {}
extension BallotChoice: ExpressibleByArgument {}
extension CouncilPaperKind: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}
extension NominationGrouping: ExpressibleByArgument {}
extension PairRequest.State: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
  /// The encoding of a name as people write it: `utf-8`, `cp1258`.
  public init?(argument: String) { self.init(name: argument) }
}

extension Delimiter: ExpressibleByArgument {
  /// One character, or a name such as `tab`.
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day as people write it: `2026-11-20` or `20/11/2026`.
  public init?(argument: String) { self.init(parsing: argument) }
}
