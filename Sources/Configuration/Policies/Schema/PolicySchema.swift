public import ReviewEngine

/// The JSON schema (draft 2020-12) of a policy file, for editors that complete and check TOML. Made of the description
/// that the reader uses. What keys mean together, such as a gate that names an unknown field, is beyond a schema:
/// `guong policy check` says that.
public enum PolicySchema {
  /// The schema, with what each key is for in one language.
  public static func json(in language: Language) -> String { value(in: language).text + "\n" }

  /// The schema as a value.
  static func value(in language: Language) -> SchemaValue {
    var builder = SchemaBuilder(language: language)
    let root = builder.object(PolicyShape.file)
    var members: [SchemaValue.Member] = [
      SchemaValue.Member(name: "$schema", value: .text("https://json-schema.org/draft/2020-12/schema")),
      SchemaValue.Member(
        name: "title",
        value: .text(language == .vietnamese ? "Quy định xét chọn của guong" : "A review policy of guong")),
    ]
    if case .object(let own) = root { members += own }
    members.append(SchemaValue.Member(name: "$defs", value: .object(builder.sortedDefinitions)))
    return .object(members)
  }
}

/// Makes schemas of shapes; tables that have a name are defined once.
private struct SchemaBuilder {
  let language: Language
  private var definitions: [String: SchemaValue] = [:]

  init(language: Language) {
    self.language = language
  }

  var sortedDefinitions: [SchemaValue.Member] {
    definitions.sorted { $0.key < $1.key }.map { SchemaValue.Member(name: $0.key, value: $0.value) }
  }

  /// A table with known keys.
  mutating func object(_ table: TableShape) -> SchemaValue {
    let properties = table.keys.map { key in
      SchemaValue.Member(name: key.name, value: described(schema(of: key.shape), by: key.about))
    }
    var members: [SchemaValue.Member] = [
      SchemaValue.Member(name: "type", value: .text("object")),
      SchemaValue.Member(name: "properties", value: .object(properties)),
    ]
    let required = table.keys.filter(\.isRequired).map { SchemaValue.text($0.name) }
    if !required.isEmpty { members.append(SchemaValue.Member(name: "required", value: .list(required))) }
    members.append(SchemaValue.Member(name: "additionalProperties", value: .flag(false)))
    return .object(members)
  }

  private mutating func schema(of shape: Shape) -> SchemaValue {
    switch shape {
    case .text, .query: .members(["type": .text("string"), "pattern": .text("\\S")])
    case .id: .members(["type": .text("string"), "pattern": .text(PermanentName.idPattern)])
    case .version: .members(["type": .text("string"), "pattern": .text(PermanentName.versionPattern)])
    case .share: .members(["type": .text("string"), "pattern": .text(Share.pattern)])
    case .offset: .members(["type": .text("string"), "pattern": .text(ClockOffset.pattern)])
    case .word(let words): .members(["enum": .list(words.map(SchemaValue.text))])
    case .number(let range): number(range)
    case .points: .members(["type": .text("number"), "minimum": .number(0), "maximum": .number(100)])
    case .flag: .members(["type": .text("boolean")])
    case .day: .members(["type": .text("string"), "format": .text("date")])
    case .list(let element, let least):
      .members([
        "type": .text("array"), "items": schema(of: element), "minItems": .number(least),
      ])
    case .table(let table):
      if let name = table.name { reference(to: name) { $0.object(table) } } else { object(table) }
    case .open(let shape):
      .members(["type": .text("object"), "additionalProperties": schema(of: shape)])
    case .variants(let variants):
      reference(to: variants.name) { builder in
        .members(["oneOf": .list(variants.variants.map { builder.object(variants.table($0)) })])
      }
    }
  }

  private mutating func reference(
    to name: String, defining make: (inout SchemaBuilder) -> SchemaValue
  ) -> SchemaValue {
    if definitions[name] == nil { definitions[name] = make(&self) }
    return .members(["$ref": .text("#/$defs/" + name)])
  }

  private func number(_ range: ClosedRange<Int>) -> SchemaValue {
    var members = [SchemaValue.Member(name: "type", value: .text("integer"))]
    if range.lowerBound > .min {
      members.append(SchemaValue.Member(name: "minimum", value: .number(range.lowerBound)))
    }
    if range.upperBound < .max {
      members.append(SchemaValue.Member(name: "maximum", value: .number(range.upperBound)))
    }
    return .object(members)
  }

  private func described(_ schema: SchemaValue, by about: LocalizedText) -> SchemaValue {
    guard case .object(let members) = schema else { return schema }
    return .object([SchemaValue.Member(name: "description", value: .text(about[language]))] + members)
  }
}
