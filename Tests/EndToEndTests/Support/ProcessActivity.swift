import Foundation
import Testing

/// What a process has used up so far, as the kernel counts it under `/proc`.
struct ProcessActivity {
  struct Reading {
    /// Processor time in clock ticks, in and outside the kernel.
    let ticks: Int
    /// How often a thread of it went to sleep by itself, and so had been awake.
    let wakeUps: Int
  }

  private let folder: String

  init(_ process: Int32) {
    folder = "/proc/\(process)"
  }

  func reading() throws -> Reading {
    let statistics = try String(contentsOfFile: folder + "/stat", encoding: .utf8)
    // The command's name stands in parentheses and may hold anything; utime and stime are the 12th and 13th
    // fields behind it.
    let name = try #require(statistics.lastIndex(of: ")"))
    let fields = statistics[statistics.index(after: name)...].split(separator: " ")
    let ticks = try #require(Int(fields[11])) + #require(Int(fields[12]))
    var wakeUps = 0
    for thread in try FileManager.default.contentsOfDirectory(atPath: folder + "/task") {
      let status = try String(contentsOfFile: "\(folder)/task/\(thread)/status", encoding: .utf8)
      let count = try #require(status.firstMatch(of: /\nvoluntary_ctxt_switches:\s+(\d+)/))
      wakeUps += try #require(Int(count.output.1))
    }
    return Reading(ticks: ticks, wakeUps: wakeUps)
  }
}
