import ArgumentParser
import ReviewEngine
import ReviewStore

struct VerifyCommand: GuongCommand {
  static let worksOnStore = false

  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Walk the ledger: every hash, every stored state against its replay.",
    discussion: """
      Exit status 1 when something is wrong. Keep the last hash somewhere else: as long as a store's ledger still \
      leads to it, nothing before was changed.
      """)

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let store = try surroundings.openStore()
    let last = try await store.position()
    let report = try await store.verify { Talk.progress("\($0)/\(last)") }
    Talk.endProgress()
    var facts = Facts(in: surroundings.language)
    facts.add(Words.ledgerEntries, String(report.entries))
    facts.add(Words.nominationsLabel, String(report.nominations))
    facts.add(Words.lastHash, report.head.description)
    try facts.write()
    for finding in report.findings { try Output.line(surroundings.say(Words.finding(finding))) }
    try Output.flush()
    guard report.findings.isEmpty else { throw Failure(.refused, Words.notVerified(report.findings.count)) }
    Talk.say(surroundings.say(Words.verified))
  }
}
