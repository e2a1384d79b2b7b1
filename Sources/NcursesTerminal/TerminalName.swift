import Foundation

/// What `$TERM` says; empty when it says nothing.
func currentTerminalName() -> String {
  ProcessInfo.processInfo.environment["TERM"] ?? ""
}
