import Foundation
import Glibc
import ReviewEngine

/// The person's own editor on a private file of its own. No shell comes in between: the words of `$VISUAL`, else of
/// `$EDITOR`, are the program and its arguments, and nothing in them or in the text is ever a command.
struct PersonalEditor {
  /// The program and its first arguments.
  private let words: [String]

  /// The editor that these variables name; `vi` where they name none.
  init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.map(Self.words).first { !$0.isEmpty }
    words = named ?? ["vi"]
  }

  /// Lets the person edit a text, and waits until they leave the editor. The caller has given the terminal away.
  /// - Parameters:
  ///   - text: the text.
  ///   - name: for the file: editors show it.
  /// - Returns: the text as it came back.
  /// - Throws: `Failure`; the text is then as it was.
  func edit(_ text: String, name: String) throws -> String {
    let folder = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/\(name).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else { throw failure(strerror: errno) }
    try run(words + [path])
    guard let data = FileManager.default.contents(atPath: path) else { throw failure(strerror: errno) }
    let edited = String(decoding: data, as: UTF8.self)
    return edited.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// Splits as a shell does at blanks outside of quotes, with backslashes; nothing else has a meaning.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }

  private static func makeFolder() throws -> String {
    let base = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"].flatMap {
      access($0, W_OK) == 0 ? $0 : nil
    }
    var template = Array(
      ((base ?? FileManager.default.temporaryDirectory.path) + "/guong-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        .cannotWrite, vi: "không tạo được thư mục tạm: \(String(cString: strerror(errno)))",
        en: "no temporary folder can be made: \(String(cString: strerror(errno)))")
    }
    return template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Runs a program in a process group of its own that owns the terminal: `^C` and `^Z` are its own affair.
  private func run(_ arguments: [String]) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var child = pid_t()
    let pointers = arguments.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    let code = posix_spawnp(&child, arguments[0], nil, &attributes, pointers + [nil], environ)
    guard code == 0 else { throw failure(strerror: code) }
    let former = signal(SIGTTOU, SIG_IGN)
    defer {
      tcsetpgrp(STDIN_FILENO, getpgrp())
      signal(SIGTTOU, former)
    }
    tcsetpgrp(STDIN_FILENO, child)
    // It may have asked for the terminal before it had it, and been stopped.
    kill(-child, SIGCONT)
    let status = wait(for: child)
    // The low seven bits name the signal that ended it, the next eight its own answer.
    guard status & 0x7F == 0, status >> 8 & 0xFF == 0 else { throw ended(status) }
  }

  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let answer = waitpid(child, &status, WUNTRACED)
      if answer < 0, errno == EINTR { continue }
      // Stopped: nobody could let it go on but us.
      guard answer == child, status & 0xFF == 0x7F else { return answer < 0 ? 1 << 8 : status }
      tcsetpgrp(STDIN_FILENO, child)
      kill(-child, SIGCONT)
    }
  }

  private var name: String { words.joined(separator: " ") }

  private func failure(strerror code: Int32) -> Failure {
    let reason = String(cString: Glibc.strerror(code))
    return Failure(
      .cannotWrite, vi: "không mở được trình soạn thảo «\(name)»: \(reason); đặt biến EDITOR",
      en: "the editor “\(name)” cannot be opened: \(reason); set EDITOR")
  }

  private func ended(_ status: Int32) -> Failure {
    Failure(
      .cannotWrite, vi: "trình soạn thảo «\(name)» báo lỗi; giữ nguyên nội dung cũ",
      en: "the editor “\(name)” failed; the text is as it was")
  }
}
