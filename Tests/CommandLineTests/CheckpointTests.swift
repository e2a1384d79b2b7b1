import Foundation
import Testing

/// Checkpoints of the ledger, signed and verified with the system's own ssh-keygen.
@Suite struct CheckpointTests {
  private static let environment = ["GUONG_STORE": "store.guong", "LANG": "en_US.UTF-8"]

  /// A store with a ledger of nine entries, its policy the first, a checkpoint at the seventh, and a key.
  private static func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write(SampleList.plain(4), to: "list.csv")
    for command in [
      ["import", "list.csv", "--as", "lan"], ["decide", "approve", "2021-0001", "--as", "lan"],
      ["decide", "reject", "2022-0001", "--reason", "duplicate", "--as", "lan"],
      ["ledger", "checkpoint", "--output", "marked"], ["decide", "approve", "2023-0001", "--as", "lan"],
      ["undo", "--as", "lan"],
    ] {
      let outcome = try workplace.guong(arguments: command, environment: environment)
      #expect(outcome.status == 0, "\(command): \(outcome)")
    }
    let key = try workplace.shell(
      "ssh-keygen -q -t ed25519 -N '' -C lan -f key && "
        + "echo \"lan namespaces=\\\"guong-ledger\\\" $(cat key.pub)\" > signers")
    #expect(key.status == 0, "openssh-client is needed: \(key)")
    return workplace
  }

  private static func tamper(_ workplace: Workplace, _ statement: String) throws {
    let path = workplace.path("store.guong")
    for trigger in [
      "ledger_only_grows", "ledger_keeps_all", "change_set_only_grows", "change_set_keeps_all",
    ] {
      try SystemSQLite.execute("DROP TRIGGER \(trigger)", on: path)
    }
    try SystemSQLite.execute("PRAGMA foreign_keys = OFF; " + statement, on: path)
  }

  private static let verify =
    "ssh-keygen -Y verify -f signers -I lan -n guong-ledger -s marked.sig < marked"

  @Test("Signed, verified and checked: nothing was changed")
  func unchanged() throws {
    let workplace = try Self.workplace()
    let signed = try workplace.shell("ssh-keygen -Y sign -f key -n guong-ledger marked")
    #expect(signed.status == 0, "\(signed)")
    let verified = try workplace.shell(Self.verify)
    #expect(
      verified.status == 0 && verified.output.contains("Good \"guong-ledger\" signature for lan"),
      "\(verified)")
    let checked = try workplace.guong("ledger", "check", "marked", environment: Self.environment)
    #expect(
      checked == .init(status: 0, output: "", talk: "nothing up to entry 7 was changed; 2 entries since\n"))
    let text = try workplace.read("marked")
    #expect(
      text.split(separator: "\n").map { $0.prefix { $0 != "=" } } == [
        "checkpoint", "store", "first", "sequence", "hash", "time",
      ])
    #expect(text.contains("store=store.guong\n") && text.contains("sequence=7\n"))
  }

  @Test("A checkpoint that somebody changed is not the one that was signed")
  func forgedCheckpoint() throws {
    let workplace = try Self.workplace()
    _ = try workplace.shell(
      "ssh-keygen -Y sign -f key -n guong-ledger marked && sed -i s/sequence=7/sequence=6/ marked")
    #expect(try workplace.shell(Self.verify).status != 0)
    let checked = try workplace.guong("ledger", "check", "marked", environment: Self.environment)
    #expect(checked.status == 1 && checked.talk.contains("the hash of entry 6 is not the checkpoint's"))
  }

  @Test(
    "What was changed behind the triggers is found, with its number",
    arguments: [
      (
        "UPDATE ledger SET body = replace(body, 'duplicate', 'other') WHERE sequence = 7",
        "entry 7: the hash fits neither", "at entry 7"
      ),
      (
        "UPDATE change_set SET reviewer = 'minh' WHERE id = 6", "entry 6: the hash fits neither", "at entry 6"
      ),
      ("DELETE FROM ledger WHERE sequence = 3", "entry 3 is missing", "at entry 3"),
      ("DELETE FROM ledger WHERE sequence > 4", "", "it ends at entry 4, the checkpoint is at entry 7"),
      ("UPDATE ledger SET hash = previous WHERE sequence = 7", "entry 7: the hash fits", "at entry 7"),
    ])
  func tampered(statement: String, finding: String, sentence: String) throws {
    let workplace = try Self.workplace()
    try Self.tamper(workplace, statement)
    let checked = try workplace.guong("ledger", "check", "marked", environment: Self.environment)
    #expect(checked.status == 1, "\(checked)")
    #expect(finding.isEmpty ? checked.output.isEmpty : checked.output.contains(finding), "\(checked)")
    #expect(checked.talk.contains(sentence), "\(checked)")
  }

  @Test("What was changed after the checkpoint does not matter to it; a broken ledger gets no new one")
  func later() throws {
    let workplace = try Self.workplace()
    try Self.tamper(workplace, "UPDATE change_set SET reviewer = 'minh' WHERE id = 8")
    #expect(try workplace.guong("ledger", "check", "marked", environment: Self.environment).status == 0)
    let marked = try workplace.guong("ledger", "checkpoint", environment: Self.environment)
    #expect(marked.status == 1 && marked.output.isEmpty)
    #expect(marked.talk.contains("entry 8: the hash fits neither"), "\(marked)")
  }

  @Test("Somebody who writes the whole ledger anew cannot make it lead to the checkpoint")
  func writtenAnew() throws {
    let workplace = try Self.workplace()
    // The same list, other decisions, in a new store: every hash is right, and nothing can be seen in it alone.
    for command in [
      ["import", "list.csv", "--as", "lan"], ["decide", "approve", "2021-0001", "2022-0001", "--as", "lan"],
    ] {
      try workplace.guong(arguments: ["--store", "anew.guong"] + command)
    }
    #expect(try workplace.guong("--store", "anew.guong", "verify").status == 0)
    let checked = try workplace.guong("--store", "anew.guong", "ledger", "check", "marked", "--lang", "en")
    #expect(checked.status == 1 && checked.talk.contains("written anew from entry 1"), "\(checked)")
  }

  @Test("Bad input is refused, and files are not overwritten")
  func badInput() throws {
    let workplace = try Self.workplace()
    let again = try workplace.guong(
      "ledger", "checkpoint", "--output", "marked", environment: Self.environment)
    #expect(again.status == 73 && again.talk.contains("already there"))
    let forced = try workplace.guong(
      "ledger", "checkpoint", "--output", "marked", "--force", environment: Self.environment)
    #expect(forced.status == 0)
    #expect(try workplace.read("marked").contains("sequence=9\n"))
    #expect(try workplace.guong("ledger", "check", "list.csv", environment: Self.environment).status == 65)
    #expect(try workplace.guong("ledger", "check", "nothing", environment: Self.environment).status == 66)
    try workplace.guong("--store", "empty.guong", "init")
    let cut = try workplace.guong("--store", "empty.guong", "ledger", "check", "marked", "--lang", "vi")
    #expect(cut.status == 1 && cut.talk.contains("đã bị viết lại từ mục 1"), "\(cut)")
  }
}
