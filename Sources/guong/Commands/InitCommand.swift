import ArgumentParser
import Configuration
import Foundation
import ReviewEngine
import ReviewStore

struct InitCommand: GuongCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty store.",
    discussion: """
      The folder is made, too. A store that is there already is left alone. The store takes up a policy: the rules \
      of its review. \
      There come \(ShippedPolicies.ids.joined(separator: " and ")) with guong.
      """)

  static let worksOnStore = false

  @OptionGroup var options: GlobalOptions

  @Option(
    help: ArgumentHelp("The policy: a file, or the name of one that comes with guong.", valueName: "file"))
  var policy = ShippedPolicies.defaultID

  func run(in surroundings: Surroundings) async throws {
    let file = try PolicyArchive.file(policy)
    let store = try await StoreFolder.create(
      at: surroundings.storePath, under: file, by: surroundings.reviewer)
    Talk.say(
      surroundings.say(
        LocalizedText(
          vi: "đã tạo kho \(store.path); đưa danh sách vào bằng: guong import TỆP.csv",
          en: "made the store \(store.path); bring a list in with: guong import FILE.csv")))
  }
}
