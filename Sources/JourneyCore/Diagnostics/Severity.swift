/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Advice.
  case note
  /// A consultant would send the map back.
  case warning
  /// The file is wrong or cannot be relied on.
  case error

  /// Whether the left one comes first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  /// The word for people.
  public var label: LocalizedText {
    switch self {
    case .note: LocalizedText(vi: "gợi ý", en: "note")
    case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
    case .error: LocalizedText(vi: "lỗi", en: "error")
    }
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
