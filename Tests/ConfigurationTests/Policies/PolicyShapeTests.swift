import ReviewEngine
import Testing

@testable import Configuration

/// The keys of policies: in the reader, in the schema, in the files.
@Suite("The keys of policies")
struct PolicyShapeTests {
  /// Every key of a shape, by the table it is in; lists and open tables are looked through.
  private static func keys(of table: TableShape, named name: String) -> Set<String> {
    table.keys.reduce(into: []) { all, key in
      all.insert("\(name) \(key.name)")
      all.formUnion(keys(of: key.shape, named: "\(name).\(key.name)"))
    }
  }

  private static func keys(of shape: Shape, named name: String) -> Set<String> {
    switch shape {
    case .list(let element, _): keys(of: element, named: name)
    case .open(let element): keys(of: element, named: name)
    case .table(let table): keys(of: table, named: table.name ?? name)
    case .variants(let variants):
      variants.variants.reduce(into: []) { all, variant in
        all.formUnion(keys(of: variants.table(variant), named: "\(variants.name).\(variant.word)"))
      }
    default: []
    }
  }

  /// Every key of a file, named alike.
  private static func keys(in item: TomlItem, of shape: Shape, named name: String) -> Set<String> {
    switch (shape, item) {
    case (.list(let element, _), .array(let items)):
      items.reduce(into: []) { $0.formUnion(keys(in: $1, of: element, named: name)) }
    case (.table(let table), .table(let items)):
      keys(in: items, of: table, named: table.name ?? name)
    case (.variants(let variants), .table(let items)):
      variants.variant(of: items).map {
        keys(in: items, of: variants.table($0), named: "\(variants.name).\($0.word)")
      } ?? []
    default: []
    }
  }

  private static func keys(
    in items: [String: TomlItem], of table: TableShape, named name: String
  ) -> Set<String> {
    items.reduce(into: []) { all, entry in
      all.insert("\(name) \(entry.key)")
      guard let key = table[entry.key] else { return }
      all.formUnion(keys(in: entry.value, of: key.shape, named: "\(name).\(entry.key)"))
    }
  }

  static let all = keys(of: PolicyShape.file, named: "policy")

  private static func document(_ text: String) throws -> [String: TomlItem] {
    try TomlDocument(text, keepingImpossibleDays: true).table
  }

  @Test("the files have no key that the description has not")
  func files() throws {
    for text in ShippedPolicies.ids.compactMap({ ShippedPolicies.text(of: $0) }) + [PolicyText.full] {
      let own = Self.keys(in: try Self.document(text), of: PolicyShape.file, named: "policy")
      #expect(own.subtracting(Self.all).isEmpty)
    }
  }

  /// The keys of verdicts, kinds and types are made of the engine's own lists; one of each sort stands for all.
  private static func isOneOfMany(_ key: String) -> Bool {
    key.hasPrefix("may ") || key.hasPrefix("reasons ") || key.hasPrefix("kinds ")
      || key.hasPrefix("column.") || key.hasPrefix("field.")
  }

  @Test("whatever is taken out of a policy makes it another one, or none: no key is read by nobody")
  func everyKeyCounts() throws {
    let items = try Self.document(PolicyText.full)
    let written = Self.keys(in: items, of: PolicyShape.file, named: "policy")
    #expect(Self.all.subtracting(written).filter { !Self.isOneOfMany($0) } == [])
    var reader = PolicyReader(SourceText(file: "p", text: PolicyText.full))
    let first = reader.policy(items)
    let whole = try #require(first)
    var count = 0
    for (path, rest) in Self.withoutOneKey(.table(items), at: []) {
      guard case .table(let rest) = rest else { continue }
      count += 1
      var reader = PolicyReader(SourceText(file: "p", text: PolicyText.full))
      let policy = reader.policy(rest)
      // Taking out what is the default changes nothing.
      if path == ["stages", "cultivate", "rule"] { continue }
      #expect(policy != whole, "\(path.joined(separator: ".")) is read by nobody")
    }
    #expect(count > 200)
  }

  /// A document once for each of its keys, without that key.
  private static func withoutOneKey(_ item: TomlItem, at path: [String]) -> [([String], TomlItem)] {
    switch item {
    case .table(let items):
      items.flatMap { key, inner -> [([String], TomlItem)] in
        var rest = items
        rest[key] = nil
        let deeper = withoutOneKey(inner, at: path + [key]).map { path, inner -> ([String], TomlItem) in
          var changed = items
          changed[key] = inner
          return (path, .table(changed))
        }
        return [(path + [key], .table(rest))] + deeper
      }
    case .array(let items):
      items.indices.flatMap { index in
        withoutOneKey(items[index], at: path + [String(index)]).map { path, inner in
          var changed = items
          changed[index] = inner
          return (path, .array(changed))
        }
      }
    default: []
    }
  }

  @Test("the schema has every key of the description, and no other", arguments: Language.allCases)
  func schema(language: Language) {
    let root = PolicySchema.value(in: language)
    #expect(Self.keys(ofSchema: root, in: root, named: "policy") == Self.all)
    #expect(PolicySchema.json(in: language).contains("\"https://json-schema.org/draft/2020-12/schema\""))
  }

  /// Every key of a schema, named like those of the description.
  private static func keys(
    ofSchema schema: SchemaValue, in root: SchemaValue, named name: String
  ) -> Set<String> {
    if case .text(let path)? = schema["$ref"] {
      let target = String(path.dropFirst("#/$defs/".count))
      guard let definition = root["$defs"]?[target] else { return ["no definition of \(target)"] }
      return keys(ofSchema: definition, in: root, named: target)
    }
    if case .list(let variants)? = schema["oneOf"] {
      return variants.reduce(into: []) { all, variant in
        all.formUnion(keys(ofSchema: variant, in: root, named: "\(name).\(variant.chosenWord)"))
      }
    }
    if let items = schema["items"] { return keys(ofSchema: items, in: root, named: name) }
    guard case .object(let properties)? = schema["properties"] else { return [] }
    return properties.reduce(into: []) { all, property in
      all.insert("\(name) \(property.name)")
      all.formUnion(keys(ofSchema: property.value, in: root, named: "\(name).\(property.name)"))
    }
  }
}

extension SchemaValue {
  fileprivate subscript(name: String) -> SchemaValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The one word of `type` or `by` of a variant.
  fileprivate var chosenWord: String {
    let chooser = self["properties"]?["type"] ?? self["properties"]?["by"]
    guard case .list(let words)? = chooser?["enum"], case .text(let word)? = words.first else { return "" }
    return word
  }
}
