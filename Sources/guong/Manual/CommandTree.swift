import ArgumentParser
import Foundation

/// The commands with their options, as the argument parser describes them.
struct CommandTree: Decodable {
  /// One command.
  struct Node: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Node]?
    let shouldDisplay: Bool?
  }

  /// An option, a flag, or a positional argument.
  struct Argument: Decodable {
    let abstract: String?
    let kind: String
    let isOptional: Bool
    let isRepeating: Bool
    let valueName: String?
    let names: [Name]?
    let defaultValue: String?
    let shouldDisplay: Bool
  }

  /// A name of an option, without its dashes.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let command: Node

  /// The tree of the program.
  static func ofProgram() throws -> CommandTree {
    try JSONDecoder().decode(CommandTree.self, from: Data(Guong._dumpHelp().utf8))
  }
}
