/// A paper of an office, as blocks from top to bottom. What stands where follows Decree 30/2020: the issuing body on
/// the left, the name of the country and its motto on the right, number, place and date below them, then title, body
/// and signatures. Texts are plain: each format escapes them for itself.
public struct OfficialDocument: Sendable, Hashable {
  /// A part of a document.
  public enum Block: Sendable, Hashable {
    /// Tên cơ quan chủ quản: the body above the issuing one.
    case parent(String)
    /// Tên cơ quan ban hành: the issuing body.
    case issuer(String)
    /// Số, ký hiệu.
    case number(String)
    /// Quốc hiệu: the name of the country.
    case country(String)
    /// Tiêu ngữ: its motto.
    case motto(String)
    /// Địa danh và thời gian: place and date.
    case placed(String)
    /// Tên loại văn bản: what sort of paper it is.
    case title(String)
    /// Trích yếu: what it is about.
    case subject(String)
    /// A heading of the body; the level is 1 or 2.
    case heading(level: Int, String)
    /// A paragraph.
    case paragraph(String)
    /// One of a list of things.
    case item(String)
    /// Rows below a heading row; all rows have as many cells as the first.
    case table([[String]])
    /// Who signs, side by side: in what function, and the name.
    case signatures([Signature])
  }

  /// Who signs.
  public struct Signature: Sendable, Hashable {
    /// The function, `CHỦ TỌA`.
    public let function: String
    /// The name; empty where it is to be written by hand.
    public let name: String

    /// Makes a signature.
    public init(function: String, name: String) {
      self.function = function
      self.name = name
    }
  }

  /// The blocks, in their order. Those of the head come together wherever they stand.
  public var blocks: [Block]

  /// Makes a document.
  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }
}

/// The forms in which a document is written.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text, laid out in columns.
  case text = "txt"
  /// Markdown.
  case markdown = "md"
  /// A web page that prints as the paper should look.
  case html
}

extension OfficialDocument {
  /// The document in a format.
  public func rendered(as format: DocumentFormat) -> String {
    switch format {
    case .text: plainText
    case .markdown: markdown
    case .html: html
    }
  }

  /// The two columns at the top: the issuing body with the number, the country with place and date.
  struct Head {
    var parent: String?
    var issuer: String?
    var number: String?
    var country: String?
    var motto: String?
    var placed: String?

    var isEmpty: Bool { [parent, issuer, number, country, motto, placed].allSatisfy { $0 == nil } }
  }

  /// The blocks of the head.
  var head: Head {
    var head = Head()
    for block in blocks {
      switch block {
      case .parent(let text): head.parent = text
      case .issuer(let text): head.issuer = text
      case .number(let text): head.number = text
      case .country(let text): head.country = text
      case .motto(let text): head.motto = text
      case .placed(let text): head.placed = text
      default: break
      }
    }
    return head
  }
}
