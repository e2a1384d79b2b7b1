import Foundation
import Glibc
import ReviewApp
import ReviewEngine

/// What people have typed in forms and not saved: a file for each form of a nomination, of a store, by a person; in the
/// XDG state folder, because a store is shared and a half-written form is not.
///
/// Drafts are written one after the other; of two of one form the later counts, in whatever order they come.
actor DraftFolder {
  private let folder: String?
  private let storePath: String
  private let reviewer: String
  private var sequences: [DraftID: Int] = [:]

  /// The drafts of a person for a store; without a folder for state nothing is kept.
  init(environment: [String: String], storePath: String, reviewer: String) {
    folder = StateFolder.path(in: environment).map { $0 + "/drafts" }
    self.storePath =
      realpath(storePath, nil).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer)
      } ?? storePath
    self.reviewer = reviewer
  }

  /// The draft of a form; nil when there is none, or none that can be read.
  func load(_ id: DraftID) -> FormDraft? {
    guard let path = path(of: id), let data = FileManager.default.contents(atPath: path),
      let draft = FormDraft(CanonicalText(text: String(decoding: data, as: UTF8.self))),
      draft.nomination == id.nomination, draft.stage == id.stage
    else { return nil }
    return draft
  }

  /// Keeps a draft.
  /// - Throws: what keeps it from being written.
  func keep(_ draft: FormDraft) throws {
    let id = DraftID(draft.nomination, draft.stage)
    guard let folder, let path = path(of: id), advance(id, to: draft.sequence) else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let new = path + ".new"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DraftNotKept(path: new, code: errno) }
    let bytes = Array(draft.canonicalText.text.utf8)
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    let code = errno
    close(descriptor)
    guard written == bytes.count, rename(new, path) == 0 else { throw DraftNotKept(path: path, code: code) }
  }

  /// Forgets the draft of a form.
  func drop(_ id: DraftID, sequence: Int) {
    guard advance(id, to: sequence), let path = path(of: id) else { return }
    unlink(path)
  }

  /// Whether a sequence is later than those so far; from now on it is the latest.
  private func advance(_ id: DraftID, to sequence: Int) -> Bool {
    guard sequence >= sequences[id] ?? 0 else { return false }
    sequences[id] = sequence
    return true
  }

  /// The name says nothing of the person or the nomination.
  private func path(of id: DraftID) -> String? {
    var text = CanonicalText()
    text.append("store", storePath)
    text.append("reviewer", reviewer)
    text.append("nomination", id.nomination.rawValue)
    text.append("stage", id.stage.id)
    return folder.map { "\($0)/\(Digest.of(text.text)).draft" }
  }
}

/// A draft could not be written.
struct DraftNotKept: Error {
  let path: String
  let code: Int32
}
