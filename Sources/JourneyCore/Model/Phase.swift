/// One of the eleven life-cycle phases on which the stages of all frameworks are laid.
///
/// The phases are the product's own axis, built on the split into before, during and after the
/// purchase of Lemon and Verhoef, "Understanding Customer Experience Throughout the Customer
/// Journey", Journal of Marketing, 2016.
public enum Phase: String, Sendable, CaseIterable, Comparable {
  case aware, search, evaluate, purchase, reassure, onboard, use, support, share, retain, advocate

  /// One of the three periods of a journey (Lemon and Verhoef, 2016).
  public enum Period: String, Sendable, CaseIterable {
    case before, during, after

    /// The words for people.
    public var label: LocalizedText {
      switch self {
      case .before: LocalizedText(vi: "trước khi mua", en: "before the purchase")
      case .during: LocalizedText(vi: "trong khi mua", en: "during the purchase")
      case .after: LocalizedText(vi: "sau khi mua", en: "after the purchase")
      }
    }
  }

  /// The period that the phase belongs to.
  public var period: Period {
    switch self {
    case .aware, .search, .evaluate: .before
    case .purchase: .during
    case .reassure, .onboard, .use, .support, .share, .retain, .advocate: .after
    }
  }

  /// The words for people.
  public var label: LocalizedText {
    switch self {
    case .aware: LocalizedText(vi: "nhận biết", en: "aware")
    case .search: LocalizedText(vi: "tìm hiểu", en: "search")
    case .evaluate: LocalizedText(vi: "cân nhắc", en: "evaluate")
    case .purchase: LocalizedText(vi: "mua", en: "purchase")
    case .reassure: LocalizedText(vi: "củng cố niềm tin", en: "reassure")
    case .onboard: LocalizedText(vi: "bắt đầu sử dụng", en: "onboard")
    case .use: LocalizedText(vi: "sử dụng", en: "use")
    case .support: LocalizedText(vi: "hỗ trợ", en: "support")
    case .share: LocalizedText(vi: "chia sẻ", en: "share")
    case .retain: LocalizedText(vi: "giữ chân", en: "retain")
    case .advocate: LocalizedText(vi: "ủng hộ", en: "advocate")
    }
  }

  /// The place in the life cycle, from 0.
  public var order: Int {
    switch self {
    case .aware: 0
    case .search: 1
    case .evaluate: 2
    case .purchase: 3
    case .reassure: 4
    case .onboard: 5
    case .use: 6
    case .support: 7
    case .share: 8
    case .retain: 9
    case .advocate: 10
    }
  }

  /// Whether the left one comes first.
  public static func < (left: Phase, right: Phase) -> Bool { left.order < right.order }
}
