/// What a single claim of a map rests on.
public enum ClaimBasis: String, Sendable, CaseIterable {
  /// Somebody saw or measured it.
  case observed
  /// A customer said it.
  case reported
  /// It was concluded from something else.
  case inferred
  /// Nobody has looked into it.
  case assumed
  /// A machine wrote it, and nobody has checked it.
  case generated

  /// The words for people.
  public var label: LocalizedText {
    switch self {
    case .observed: LocalizedText(vi: "quan sát được", en: "observed")
    case .reported: LocalizedText(vi: "khách hàng kể", en: "reported")
    case .inferred: LocalizedText(vi: "suy ra", en: "inferred")
    case .assumed: LocalizedText(vi: "giả định", en: "assumed")
    case .generated:
      LocalizedText(vi: "máy viết, chưa kiểm tra", en: "machine-written, unchecked")
    }
  }
}
