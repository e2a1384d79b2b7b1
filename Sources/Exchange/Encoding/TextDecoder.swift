/// Turns the bytes of a source into UTF-8, chunk by chunk, reading them once.
///
/// Unless an encoding is forced or marked, it is decided at the first byte that tells: while only ASCII
/// passes, UTF-8 and the Windows pages agree on every byte, so whatever was handed on stays right however
/// the decision falls; and between the two Windows pages it falls at the first byte on which they differ.
/// A decision looks at ``ReadingSizes/window`` bytes or to the end. A later byte that contradicts it is a failure with
/// its place, never a guess.
struct TextDecoder {
  /// Why decoding cannot go on; the reader adds file and line.
  enum Failure: Equatable {
    case undecodable(TextEncoding, [UInt8])
    case zeroByte(BinaryKind)
  }

  /// What is known of the encoding so far.
  enum State: Equatable {
    case unseen
    case onlyASCII
    case eitherWindows
    case decided(TextEncoding)
  }

  private(set) var detected: Detected<TextEncoding>
  /// Set when the text ends early; everything before it has been handed on.
  private(set) var failure: Failure?
  private(set) var isAtEnd = false
  private var state: State
  private let sizes: ReadingSizes
  private var source: any ByteSource
  private var raw: [UInt8] = []

  init(source: any ByteSource, forced: TextEncoding?, sizes: ReadingSizes) {
    self.source = source
    self.sizes = sizes
    state = .unseen
    detected = Detected(forced ?? .utf8, forced == nil ? .onlyASCII : .forced)
  }

  /// Appends the next stretch of text to `text`.
  ///
  /// After it, either the text grew, or ``isAtEnd`` or ``failure`` is set.
  mutating func decode(into text: inout [UInt8]) throws(ExchangeError) {
    guard !isAtEnd, failure == nil else { return }
    let before = text.count
    while text.count == before, !isAtEnd, failure == nil {
      try fillRaw()
      if state == .unseen { begin() }
      raw.removeFirst(decodeChunk(from: 0, into: &text))
      if isAtEnd, failure == nil, !raw.isEmpty { failure = .undecodable(detected.value, raw) }
    }
    refuseZeroBytes(in: &text, from: before)
  }

  /// Reads until a whole chunk is there or the source ends: a pipe gives less than it is asked for.
  private mutating func fillRaw() throws(ExchangeError) {
    // What tells at the beginning has to be there whole.
    let goal = max(raw.count + sizes.chunk, state == .unseen ? 8 : 0)
    while raw.count < goal {
      if try source.read(into: &raw, upTo: goal - raw.count) == 0 {
        isAtEnd = true
        return
      }
    }
  }

  /// Looks for a mark, and for UTF-16 and binary content, at the very beginning.
  private mutating func begin() {
    let guess = EncodingEvidence.atBeginning(of: raw)
    if detected.reason == .forced {
      state = .decided(detected.value)
      if let mark = guess.mark, mark.encoding == detected.value { raw.removeFirst(mark.length) }
    } else if let mark = guess.mark {
      decide(mark.encoding, .byteOrderMark)
      raw.removeFirst(mark.length)
    } else if let encoding = guess.utf16 {
      decide(encoding, .zeroBytes)
    } else if let kind = guess.binary {
      failure = .zeroByte(kind)
    } else {
      state = .onlyASCII
    }
  }

  private mutating func decide(_ encoding: TextEncoding, _ reason: DetectionReason) {
    state = .decided(encoding)
    detected = Detected(encoding, reason)
  }

  /// Hands on what can be handed on of `raw`; returns how many of its bytes are done with.
  private mutating func decodeChunk(from start: Int, into text: inout [UInt8]) -> Int {
    guard failure == nil else { return raw.count }
    switch state {
    case .unseen, .onlyASCII:
      let telling = raw[start...].firstIndex { $0 >= 0x80 } ?? raw.count
      let end = endOfCommon(from: start, before: telling)
      text.append(contentsOf: raw[start..<end])
      guard canDecide(at: telling) else { return end }
      if EncodingEvidence.isUTF8(raw[telling...], isWhole: isAtEnd, window: sizes.window) {
        decide(.utf8, .validUTF8)
      } else {
        state = .eitherWindows
        detected = Detected(.windows1252, .notUTF8)
      }
      return decodeChunk(from: end, into: &text)
    case .eitherWindows:
      let telling = raw[start...].firstIndex(where: WindowsCodePage.isTelling) ?? raw.count
      let end = decodeWindows(
        .western, raw[start..<endOfCommon(from: start, before: telling)], into: &text)
      guard failure == nil, canDecide(at: telling) else { return end }
      let marks = EncodingEvidence.vietnameseMarks(
        in: raw[telling...].prefix(sizes.window), after: raw[..<telling].last)
      if marks.isVietnamese {
        decide(.windows1258, .vietnameseMarks(marks.plausible))
      } else {
        decide(.windows1252, .notUTF8)
      }
      return decodeChunk(from: end, into: &text)
    case .decided(.utf8):
      return decodeUTF8(from: start, into: &text)
    case .decided(.windows1252):
      return decodeWindows(.western, raw[start...], into: &text)
    case .decided(.windows1258):
      return decodeWindows(.vietnamese, raw[start...], into: &text)
    case .decided(.utf16LittleEndian), .decided(.utf16BigEndian):
      return decodeUTF16(from: start, into: &text)
    }
  }

  /// Whether there is a telling byte and enough can be seen ahead of it.
  private func canDecide(at telling: Int) -> Bool {
    telling < raw.count && (isAtEnd || raw.count - telling >= sizes.window)
  }

  /// How far the candidates agree: up to the telling byte, but for the letter before it, which a tone mark may
  /// change.
  private func endOfCommon(from start: Int, before telling: Int) -> Int {
    telling == raw.count && isAtEnd ? telling : max(start, telling - 1)
  }

  private mutating func decodeUTF8(from start: Int, into text: inout [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: raw.span.extracting(start...))
      text.append(contentsOf: raw[start...])
      return raw.count
    } catch {
      let bad = start + error.byteOffsets.lowerBound
      text.append(contentsOf: raw[start..<bad])
      let isCutShort = error.kind == .truncatedScalar && start + error.byteOffsets.upperBound == raw.count
      if !isCutShort {
        failure = .undecodable(.utf8, Array(raw[bad..<start + error.byteOffsets.upperBound]))
      }
      return bad
    }
  }

  private mutating func decodeWindows(
    _ page: WindowsCodePage, _ bytes: ArraySlice<UInt8>, into text: inout [UInt8]
  ) -> Int {
    let result = page.decode(bytes, isWhole: isAtEnd || bytes.endIndex < raw.count, into: &text)
    if let bad = result.undefined { failure = .undecodable(detected.value, [bad]) }
    return result.end
  }

  private mutating func decodeUTF16(from start: Int, into text: inout [UInt8]) -> Int {
    let result = UTF16Bytes.decode(
      raw[start...], isBigEndian: state == .decided(.utf16BigEndian), into: &text)
    if !result.unpaired.isEmpty { failure = .undecodable(detected.value, result.unpaired) }
    return result.end
  }

  /// A zero byte never stands in a text: what comes before it is kept for the line count, the rest is not.
  private mutating func refuseZeroBytes(in text: inout [UInt8], from start: Int) {
    guard let zero = text[start...].firstIndex(of: 0) else { return }
    text.removeSubrange(zero...)
    failure = .zeroByte(.unknown)
  }
}
