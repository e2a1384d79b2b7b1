import ArgumentParser

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Checkpoints of the ledger, to be signed and kept elsewhere.",
    discussion: """
      The hash of each entry covers the entry before, so that a change anywhere changes every hash after it. Whoever \
      can write the file could make all hashes anew; a checkpoint that was signed before shows that they did. With \
      stock OpenSSH:

        guong ledger checkpoint --output 2026-11.checkpoint
        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n guong-ledger 2026-11.checkpoint

      Later, anybody who has the two files and the signer's public key:

        echo "lan namespaces=\\"guong-ledger\\" $(cat id_ed25519.pub)" > signers
        ssh-keygen -Y verify -f signers -I lan -n guong-ledger -s 2026-11.checkpoint.sig < 2026-11.checkpoint
        guong ledger check 2026-11.checkpoint
      """,
    subcommands: [LedgerCheckpointCommand.self, LedgerCheckCommand.self])
}
