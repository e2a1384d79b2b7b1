/// How Vietnamese offices shorten the names of bodies: `UBND`, `THPT`, `TP.`.
///
/// Only what is no word by itself is here, so that nothing is lengthened that was meant: `CA` may be a shift of work,
/// `TT` a town or a centre.
public enum ShortenedNames {
  /// The words with every shortened one written out. In a text without accents the words written out have none either.
  public static func writtenOut(_ words: [HashedWord]) -> [HashedWord] {
    guard words.contains(where: { longForms[$0.folded] != nil }) else { return words }
    let isBare = !words.contains { $0.hasAccents && longForms[$0.folded] == nil }
    return words.flatMap { word in
      guard let long = longForms[word.folded] else { return [word] }
      return isBare ? long.map(\.bare) : long
    }
  }

  /// The words of a body's name without `ủy ban nhân dân` before it, which half of the offices leave out; two words
  /// always stay.
  public static func withoutCommittee(_ words: [HashedWord]) -> [HashedWord] {
    let isCommittee = words.count >= committee.count + 2 && words.starts(with: committee) { $0.folded == $1 }
    return isCommittee ? Array(words.dropFirst(committee.count)) : words
  }

  private static let committee = HashedWord.words(in: "ủy ban nhân dân").map(\.folded)

  /// By the hash of the short form without accents.
  private static let longForms: [UInt64: [HashedWord]] = [
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "ubmttq": "ủy ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc", "htx": "hợp tác xã", "thpt": "trung học phổ thông",
    "thcs": "trung học cơ sở", "th": "tiểu học", "gd": "giáo dục", "đt": "đào tạo",
    "gdđt": "giáo dục đào tạo",
    "tp": "thành phố", "tx": "thị xã", "kp": "khu phố", "tdp": "tổ dân phố", "bch": "ban chấp hành",
    "lđlđ": "liên đoàn lao động", "cđcs": "công đoàn cơ sở", "lhpn": "liên hiệp phụ nữ",
    "hlhpn": "hội liên hiệp phụ nữ", "ccb": "cựu chiến binh", "tncs": "thanh niên cộng sản",
    "bvđk": "bệnh viện đa khoa", "tnhh": "trách nhiệm hữu hạn", "mtv": "một thành viên", "cp": "cổ phần",
    "ktxh": "kinh tế xã hội", "tnmt": "tài nguyên môi trường", "ntm": "nông thôn mới",
  ].reduce(into: [:]) { table, entry in
    table[StableHash.of(Folding.folded(entry.key))] = HashedWord.words(in: entry.value)
  }
}
