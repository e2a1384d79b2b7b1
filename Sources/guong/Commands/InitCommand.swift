import ArgumentParser
import Foundation
import ReviewEngine
import ReviewStore

struct InitCommand: GuongCommand {
  static let looksIntoStore = false

  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty store.",
    discussion: "The folder is made, too. A store that is there already is left alone.")

  @OptionGroup var options: GlobalOptions

  func run(in surroundings: Surroundings) async throws {
    let store = try StoreFolder.create(at: surroundings.storePath)
    Talk.say(
      surroundings.say(
        LocalizedText(
          vi: "đã tạo kho \(store.path); đưa danh sách vào bằng: guong import TỆP.csv",
          en: "made the store \(store.path); bring a list in with: guong import FILE.csv")))
  }
}
