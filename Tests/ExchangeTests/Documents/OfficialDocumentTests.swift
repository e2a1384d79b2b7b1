import Exchange
import Foundation
import PlainText
import Testing

@Suite("Official documents")
struct OfficialDocumentTests {
  private static func document(_ text: String) -> OfficialDocument {
    OfficialDocument([
      .parent(text), .issuer(text), .number(text), .country(text), .motto(text), .placed(text), .title(text),
      .subject(text), .heading(level: 1, text), .heading(level: 2, text), .paragraph(text), .item(text),
      .item(text), .table([[text, "b"], ["c", text]]), .paragraph(text),
      .signatures([.init(function: text, name: text), .init(function: "x", name: "")]),
    ])
  }

  /// Texts that mean something to terminals, Markdown, HTML or spreadsheets.
  private static let hostile = [
    "<script>alert(1)</script>", "</td></table>", "\" onload=\"x", "' & &amp; &lt;", "| a | b |", "# heading",
    "- item",
    "1. one", "2) two", "+ plus", "=== x", "**bold** _em_ `code`", "[a](javascript:x)", "![i](http://x/y)",
    "~~s~~",
    "\u{1B}[2J\u{1B}]0;x\u{7}", "a\u{202E}b", "\r\n\r\n# x", "a\n\n\n- b\n    code", "$x$ ^y^ @z {#id}", "\\",
    "\\n", "",
    "\u{0}", "\u{2028}# x", "<!-- x", "]]>", "Đặng Hoà e\u{302}\u{323}", "👩🏽‍🚒🇻🇳", "=HYPERLINK(\"x\")",
  ]

  private static let naughty: [String] = {
    guard SharedData.has("hostile_text/blns/blns.json"),
      let data = try? SharedData.data("hostile_text/blns/blns.json"),
      let strings = try? JSONDecoder().decode([String].self, from: data)
    else { return [] }
    return strings
  }()

  private static let texts = hostile + naughty

  /// How often a sign of HTML or Markdown stands there unescaped.
  private static func marks(_ text: String, _ signs: Set<Unicode.Scalar>, isEscaping: Bool) -> Int {
    var (count, isEscaped) = (0, false)
    for character in text.unicodeScalars {
      if signs.contains(character), !isEscaped { count += 1 }
      isEscaped = isEscaping && character == "\\" && !isEscaped
    }
    return count
  }

  @Test("No text makes a tag or an attribute in a web page")
  func html() {
    let plain = Self.document("a").rendered(as: .html)
    for text in Self.texts {
      // Line breaks are the one thing that a text may add.
      let page = Self.document(text).rendered(as: .html).replacing("<br>", with: "")
      #expect(
        Self.marks(page, ["<", ">", "\""], isEscaping: false)
          == Self.marks(plain, ["<", ">", "\""], isEscaping: false), "\(text.debugDescription)")
      #expect(
        page.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !Self.isControl($0) },
        "\(text.debugDescription)")
    }
  }

  @Test("No text makes a mark in Markdown")
  func markdown() {
    let signs: Set<Unicode.Scalar> = ["<", ">", "|", "*", "_", "`", "[", "]", "#", "~", "!"]
    let plain = Self.marks(Self.document("a").rendered(as: .markdown), signs, isEscaping: true)
    for text in Self.texts {
      let rendered = Self.document(text).rendered(as: .markdown)
      #expect(Self.marks(rendered, signs, isEscaping: true) == plain, "\(text.debugDescription)")
      #expect(
        rendered.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !Self.isControl($0) },
        "\(text.debugDescription)")
      let lists = rendered.split(separator: "\n").filter { line in
        line.hasPrefix("+ ") || line.hasPrefix("=")
          || line.first?.isNumber == true && line.contains(#/^\d+[.)] /#)
      }
      #expect(lists.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test("Plain text fits the page, and nothing in it moves the cursor")
  func plainText() {
    for text in Self.texts {
      let rendered = Self.document(text).rendered(as: .text)
      #expect(Sanitizer.isSafe(rendered, keepingLines: true), "\(text.debugDescription)")
      for line in rendered.split(separator: "\n") {
        #expect(Columns.width(of: String(line)) <= 80, "\(text.debugDescription)")
      }
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }

  @Test("The head stands in two columns, the country on the right")
  func head() {
    let document = OfficialDocument([
      .issuer("HỘI ĐỒNG"), .country("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      .motto("Độc lập - Tự do - Hạnh phúc"),
      .number("Số: 01/BB-HĐ"), .placed("Bằng Lăng, ngày 20 tháng 11 năm 2026"), .title("BIÊN BẢN"),
    ])
    #expect(
      document.rendered(as: .text) == """
                     HỘI ĐỒNG                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                    Độc lập - Tự do - Hạnh phúc
                                                    ---------------------------

                   Số: 01/BB-HĐ                 Bằng Lăng, ngày 20 tháng 11 năm 2026

                                            BIÊN BẢN

        """)
    #expect(
      document.rendered(as: .markdown) == """
        |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        | :---: | :---: |
        | HỘI ĐỒNG | Độc lập - Tự do - Hạnh phúc |
        | Số: 01/BB-HĐ | Bằng Lăng, ngày 20 tháng 11 năm 2026 |

        # BIÊN BẢN

        """)
    let html = document.rendered(as: .html)
    #expect(
      html.contains("<div class=\"issuer\">HỘI ĐỒNG</div><div class=\"number\">Số: 01/BB-HĐ</div></td>"))
    #expect(html.contains("<h1>BIÊN BẢN</h1>") && html.contains("<title>BIÊN BẢN</title>"))
  }

  @Test("A document without a head has none")
  func headless() {
    let document = OfficialDocument([.paragraph("a"), .table([["x", "y"], ["1", "2"]])])
    #expect(document.rendered(as: .text) == "a\n\nx | y\n--+--\n1 | 2\n")
    #expect(document.rendered(as: .markdown) == "a\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n")
    #expect(!document.rendered(as: .html).contains("class=\"head\""))
  }
}
