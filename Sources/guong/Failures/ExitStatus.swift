import ArgumentParser

/// How a command ends, as in sysexits.h.
enum ExitStatus: Int32, Sendable {
  /// The rules refused it; the refusals were said.
  case refused = 1
  /// Bad input, with its place.
  case badInput = 65
  /// No such file.
  case noInput = 66
  /// The store is not reachable: none there, none of guong's, or from a later guong.
  case unavailable = 69
  /// Our fault.
  case software = 70
  /// Something cannot be written.
  case cannotWrite = 73
  /// Somebody else has the store; try again.
  case temporary = 75
  /// The configuration, or the terminal's, cannot be used.
  case configuration = 78

  /// The same for the argument parser.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
