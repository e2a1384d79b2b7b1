internal import Crypto

/// Works out the SHA-256 of what comes in pieces, so that memory does not grow with it.
public struct DigestStream: Sendable {
  private var hasher = SHA256()

  /// Nothing has come yet.
  public init() {}

  /// Takes the next piece.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hasher.update(bufferPointer: bytes)
  }

  /// The digest of everything that came.
  public var digest: Digest {
    guard let digest = Digest(bytes: Array(hasher.finalize())) else {
      preconditionFailure("A SHA-256 has 32 bytes.")
    }
    return digest
  }
}
