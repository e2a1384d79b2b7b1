import Foundation

/// The sources of this package on the disk.
struct SourceTree {
  /// The names of the folders in `Sources`, sorted.
  let modules: [String]
  /// Every Swift file in them.
  let sources: [SwiftSource]
  /// Every other file in them, from the root of the package.
  let otherPaths: Set<String>

  /// Reads the tree that this file belongs to.
  init() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let top = root.appending(path: "Sources")
    let files = FileManager.default
    modules = try files.contentsOfDirectory(atPath: top.path).filter { !$0.hasPrefix(".") }.sorted()
    var sources: [SwiftSource] = []
    var otherPaths: Set<String> = []
    for module in modules {
      for name in try files.subpathsOfDirectory(atPath: top.appending(path: module).path).sorted() {
        let path = "Sources/\(module)/\(name)"
        guard name.hasSuffix(".swift") else {
          otherPaths.insert(path)
          continue
        }
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        sources.append(SwiftSource(module: module, path: path, text: text))
      }
    }
    (self.sources, self.otherPaths) = (sources, otherPaths)
  }
}
