/// The signs of entries in formats of plain text.
extension DocumentEntry.Marker {
  /// The sign, one column wide.
  var sign: String {
    switch self {
    case .item: "•"
    case .pain: "✗"
    case .opportunity: "→"
    case .done: "✓"
    case .metric: "◎"
    case .momentOfTruth: "◆"
    case .warning: "!"
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    case .continued: "┆"
    case .missing: "—"
    }
  }

  /// The part that the sign plays.
  var role: TextRole {
    switch self {
    case .item, .metric, .continued, .missing: .faint
    case .pain, .removed: .negative
    case .done, .added: .positive
    case .opportunity, .momentOfTruth: .accent
    case .warning, .changed: .warning
    }
  }

  /// Whether the sign is part of the text, as a word is, and does not stand in front of all lines.
  fileprivate var isInText: Bool { self == .continued || self == .missing }
}

extension DocumentEntry {
  /// The kind whose sign stands in front of all lines of the text.
  var markerInFront: Marker? { marker.flatMap { $0.isInText ? nil : $0 } }

  /// The text with the sign that is part of it.
  var signedText: InlineText {
    guard let marker, marker.isInText else { return text }
    let sign = InlineText(marker.sign, marker.role)
    return text.isEmpty ? sign : sign + InlineText("\u{A0}", marker.role) + text
  }
}

extension Sequence<DocumentEntry> {
  /// The entries of a legend as one text: each sign with its meaning.
  var legendText: InlineText {
    map { entry in [InlineText(entry.marker?.sign ?? ""), entry.text].joined(by: " ") }.joined()
  }
}
