extension Columns {
  /// Breaks a text into lines, between words where it can.
  ///
  /// Line ends of the text (any of LF, CR LF, CR, U+2028, U+2029) stay; the spaces at a break are left out; a word
  /// longer than a line is cut between clusters.
  /// - Parameters:
  ///   - text: any text.
  ///   - columns: the columns of a line. Less than 2 counts as 2: no narrower line can hold every letter.
  /// - Returns: the lines, at least one, each of drawable clusters only and at most so wide.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in paragraphs(of: text) {
      var breaker = LineBreaker(columns: max(columns, 2))
      for cluster in Clusters(paragraph) {
        breaker.append(cluster)
      }
      lines += breaker.finish()
    }
    return lines
  }

  /// The parts of a text between its line ends.
  private static func paragraphs(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { character in
      switch character {
      case "\n", "\r\n", "\r", "\u{2028}", "\u{2029}": true
      default: false
      }
    }
  }
}

/// Fills the lines of one paragraph.
private struct LineBreaker {
  private let columns: Int
  private var lines: [String] = []
  /// What is sure to stand in the line: whole words and the spaces between them.
  private var line = ""
  private var lineWidth = 0
  /// Spaces after the line, which are left out when the line breaks there.
  private var gap = 0
  /// The word that is being read.
  private var word = ""
  private var wordWidth = 0

  init(columns: Int) {
    self.columns = columns
  }

  mutating func append(_ cluster: Cluster) {
    if cluster == .space {
      endWord()
      gap += 1
      return
    }
    if wordWidth + cluster.width > columns {
      // The word alone fills a line: cut it here.
      breakLineBeforeWord()
      lines.append(word)
      word = ""
      wordWidth = 0
    }
    cluster.appendText(to: &word)
    wordWidth += cluster.width
  }

  mutating func finish() -> [String] {
    endWord()
    lines.append(line)
    return lines
  }

  private mutating func endWord() {
    guard wordWidth > 0 else { return }
    if lineWidth + gap + wordWidth > columns {
      breakLineBeforeWord()
    }
    line += String(repeating: " ", count: gap) + word
    lineWidth += gap + wordWidth
    gap = 0
    word = ""
    wordWidth = 0
  }

  private mutating func breakLineBeforeWord() {
    if lineWidth > 0 {
      lines.append(line)
    }
    line = ""
    lineWidth = 0
    gap = 0
  }
}
