/// How far a quota is used, in one of its groups.
public struct QuotaCount: Sendable, Hashable {
  /// Where a count stands against its limit.
  public enum State: String, CaseIterable, Sendable, Hashable {
    /// Below the limit: room is left where it is the most, something is missing where it is the least.
    case below
    /// On the limit; above it, where it is the least.
    case met
    /// Above the most that is allowed.
    case over
  }

  /// The quota.
  public let quota: Quota
  /// The group; nil for all nominations together, or for those that do not say.
  public let group: Term?
  /// How many are counted.
  public let part: Int
  /// How many the share is taken of.
  public let whole: Int

  /// Makes a count.
  public init(quota: Quota, group: Term?, part: Int, whole: Int) {
    self.quota = quota
    self.group = group
    self.part = part
    self.whole = whole
  }

  /// The number that the limit allows or asks for now; shares are turned into numbers of the present whole.
  public var bound: Int {
    switch quota.limit {
    case .atMost(let count), .atLeast(let count): count
    case .shareAtLeast(let ratio): ratio.least(of: whole)
    case .shareAtMost(let ratio): whole * ratio.numerator / ratio.denominator
    }
  }

  /// Where it stands.
  public var state: State {
    if part < bound { return .below }
    return part > bound && quota.limit.isUpper ? .over : .met
  }

  /// Whether the limit is not kept: more than the most, or less than the least.
  public var isBroken: Bool { quota.limit.isUpper ? state == .over : state == .below }

  /// How it stands, in a few words: `còn 3`, `thiếu 2`.
  public var sentence: LocalizedText {
    let distance = abs(bound - part)
    return switch (quota.limit.isUpper, state) {
    case (true, .below): LocalizedText(vi: "còn \(distance)", en: "\(distance) left")
    case (true, .met): LocalizedText(vi: "vừa đủ", en: "full")
    case (_, .over): LocalizedText(vi: "vượt \(distance)", en: "\(distance) too many")
    case (false, .below): LocalizedText(vi: "thiếu \(distance)", en: "\(distance) short")
    case (false, .met): LocalizedText(vi: "đạt", en: "reached")
    }
  }
}

extension Quota.Limit {
  /// Whether it says how many there may be at most, rather than at least.
  public var isUpper: Bool {
    switch self {
    case .atMost, .shareAtMost: true
    case .atLeast, .shareAtLeast: false
    }
  }

  /// The limit as people read it: `ít nhất 30%`.
  public var sentence: LocalizedText {
    switch self {
    case .atMost(let count): LocalizedText(vi: "tối đa \(count)", en: "at most \(count)")
    case .atLeast(let count): LocalizedText(vi: "ít nhất \(count)", en: "at least \(count)")
    case .shareAtLeast(let ratio): LocalizedText(vi: "ít nhất \(ratio.share)", en: "at least \(ratio.share)")
    case .shareAtMost(let ratio): LocalizedText(vi: "tối đa \(ratio.share)", en: "at most \(ratio.share)")
    }
  }
}

extension Ratio {
  /// In per cent where that is a whole number, else as a fraction.
  fileprivate var share: String {
    (numerator * 100).isMultiple(of: denominator) ? "\(numerator * 100 / denominator)%" : description
  }
}
