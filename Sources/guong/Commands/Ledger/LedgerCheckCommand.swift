import ArgumentParser
import Exchange
import Foundation
import ReviewEngine
import ReviewStore

struct LedgerCheckCommand: GuongCommand {
  static let worksOnStore = false

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say whether the ledger still leads to a checkpoint.",
    discussion: """
      Every hash up to the checkpoint's entry is worked out anew, and the last must be the checkpoint's: then nothing \
      before it was changed, left out or put in. Otherwise exit status 1, and the number of the entry where it \
      shows. Whose checkpoint it is, ssh-keygen -Y verify says; see guong ledger --help. Exit status 65 when the \
      file is no checkpoint.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("What guong ledger checkpoint wrote.", valueName: "file"))
  var file: String

  func run(in surroundings: Surroundings) async throws {
    let checkpoint = try read()
    let store = try surroundings.openStore()
    let walk = try await store.walkLedger(through: checkpoint.sequence) {
      Talk.progress("\($0)/\(checkpoint.sequence)")
    }
    Talk.endProgress()
    for finding in walk.findings { try Output.line(surroundings.say(Words.finding(finding))) }
    try Output.flush()
    if walk.first != checkpoint.first, walk.findings.isEmpty {
      throw Failure(.refused, Words.otherLedger(checkpoint.store))
    }
    if let finding = walk.findings.first {
      throw Failure(.refused, Words.changedBefore(checkpoint.sequence, at: finding.sequence))
    }
    guard walk.sequence == checkpoint.sequence else {
      throw Failure(.refused, Words.cutOff(at: walk.sequence, before: checkpoint.sequence))
    }
    guard walk.head == checkpoint.hash else {
      throw Failure(.refused, Words.rewritten(checkpoint.sequence))
    }
    let position = try await store.position()
    Talk.say(surroundings.say(Words.unchanged(upTo: checkpoint.sequence, since: position)))
  }

  private func read() throws -> LedgerCheckpoint {
    let text: String
    do {
      text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    } catch {
      throw Failure(
        .noInput, vi: "\(file): không đọc được tệp này; kiểm tra tên và quyền",
        en: "\(file): cannot be read; check the name and the permissions")
    }
    guard let checkpoint = LedgerCheckpoint(text: text) else {
      throw Failure(
        .badInput, vi: "\(file): không phải điểm kiểm do guong ledger checkpoint ghi, hoặc đã bị sửa",
        en: "\(file): no checkpoint as guong ledger checkpoint writes it, or changed since")
    }
    return checkpoint
  }
}
