import Exchange
import Testing

@Suite("Templates of documents")
struct DocumentTemplateTests {
  private static let data = MergeData(
    ["name": "Hội đồng", "empty": "", "bar": "a | b"],
    lists: [
      "members": [
        MergeData(["name": "An", "role": "Chủ tịch"], lists: ["votes": [MergeData(["vote": "có"])]]),
        MergeData(["name": "Bình", "role": ""], lists: ["votes": []]),
      ], "nobody": [],
    ])

  private func blocks(_ template: String) throws -> [OfficialDocument.Block] {
    try DocumentTemplate(parsing: template).merged(with: Self.data).blocks
  }

  @Test("Each line is a block")
  func lines() throws {
    let template = """
      % a note
      @parent UBND
      @issuer {{name}}
      @number Số: 1
      @country CỘNG HÒA
      @motto Độc lập
      @placed Hà Nội
      @title BIÊN BẢN
      @subject Về {{ name }}

      # I. Một
      ## 1. Hai
        một đoạn về {{name}}, {{name}}
      - một điều
      | A | B |
      | {{name}} | {{bar}} |
      | {{empty}} | {{empty}} |
      @sign THƯ KÝ = | CHỦ TỌA = {{name}}
      """
    #expect(
      try blocks(template) == [
        .parent("UBND"), .issuer("Hội đồng"), .number("Số: 1"), .country("CỘNG HÒA"), .motto("Độc lập"),
        .placed("Hà Nội"), .title("BIÊN BẢN"), .subject("Về Hội đồng"), .heading(level: 1, "I. Một"),
        .heading(level: 2, "1. Hai"), .paragraph("một đoạn về Hội đồng, Hội đồng"), .item("một điều"),
        .table([["A", "B"], ["Hội đồng", "a | b"], ["", ""]]),
        .signatures([.init(function: "THƯ KÝ", name: ""), .init(function: "CHỦ TỌA", name: "Hội đồng")]),
      ])
  }

  @Test("Sections come for each thing, where there is a value, or where there is none")
  func sections() throws {
    let template = """
      {{#members}}
      - {{name}}
      {{#role}}
      ## {{role}} {{name}}
      {{/role}}
      {{#votes}}
      {{vote}} {{name}}
      {{/votes}}
      {{^votes}}
      none
      {{/votes}}
      {{/members}}
      {{#empty}}
      never
      {{/empty}}
      {{^empty}}
      always
      {{/empty}}
      {{^nobody}}
      nobody
      {{/nobody}}
      """
    #expect(
      try blocks(template) == [
        .item("An"), .heading(level: 2, "Chủ tịch An"), .paragraph("có An"), .item("Bình"),
        .paragraph("none"),
        .paragraph("always"), .paragraph("nobody"),
      ])
  }

  @Test("A value is never a block, a cell, a section or another name")
  func values() throws {
    for value in ["@title x", "# x", "- x", "| x | y |", "{{name}}", "{{#members}}", "% x", "a = b | c"] {
      let template = try DocumentTemplate(parsing: "{{value}}\n| {{value}} | b |\n@sign F = {{value}}")
      #expect(
        try template.merged(with: MergeData(["value": value])).blocks == [
          .paragraph(value), .table([[value, "b"]]), .signatures([.init(function: "F", name: value)]),
        ])
    }
  }

  @Test(
    "Mistakes are told with their line and what may have been meant",
    arguments: [
      ("a\n@tilte X", 2, TemplateError.Problem.unknownBlock("tilte", nearest: "title")),
      ("@heading X", 1, .unknownBlock("heading", nearest: nil)),
      ("{{nam}}", 1, .unknownField("nam", nearest: "name")),
      ("\n\n{{#membres}}\n{{/membres}}", 3, .unknownField("membres", nearest: "members")),
      ("{{#members}}\n{{rolle}}\n{{/members}}", 2, .unknownField("rolle", nearest: "role")),
      ("{{^zzz}}\n{{/zzz}}", 1, .unknownField("zzz", nearest: nil)),
      ("x\n{{#members}}\ny", 2, .unclosed("members")),
      ("{{/members}}", 1, .unopened("members")),
      ("{{#members}}\n{{/name}}\n{{/members}}", 2, .unopened("name")),
      ("{{name", 1, .malformed), ("{{}}", 1, .malformed), ("{{Name}}", 1, .malformed),
      ("{{#}}", 1, .malformed),
      ("a {{#members}}", 1, .notAlone("#members")),
      (String(repeating: "{{#members}}\n", count: 40), 17, .tooDeep),
    ])
  func mistakes(template: String, line: Int, problem: TemplateError.Problem) {
    #expect(throws: TemplateError(line: line, problem)) {
      _ = try DocumentTemplate(parsing: template).merged(with: Self.data)
    }
  }

  @Test("Any text is a template, or a mistake in one of its lines", arguments: 1...60)
  func anything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "{{", "}}", "{{#members}}\n", "{{/members}}\n", "{{^empty}}\n", "{{/empty}}\n", "{{name}}", "|", "\n",
      "@sign ",
      "@title ", "# ", "- ", "=", "é", " ", "%", "\u{0}", "{{name}}\n", "| a |\n",
    ]
    var text = ""
    for _ in 0..<40 { text += pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
    do throws(TemplateError) {
      let document = try DocumentTemplate(parsing: text).merged(with: Self.data)
      for format in DocumentFormat.allCases { #expect(document.rendered(as: format).hasSuffix("\n")) }
    } catch {
      #expect((1...(text.count + 1)).contains(error.line), "seed \(seed)")
    }
  }
}
