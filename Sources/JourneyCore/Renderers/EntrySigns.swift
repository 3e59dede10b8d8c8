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

extension DocumentFigure.Shape {
  /// The kind of entry that a card is for, whose sign tells it without colour.
  var marker: DocumentEntry.Marker? {
    switch self {
    case .painCard: .pain
    case .opportunityCard: .opportunity
    case .card, .speech, .gauge, .person, .badge: nil
    }
  }
}

extension DocumentFigure.Gauge {
  /// The sign by which a reached target is told from a missed one without colour.
  fileprivate var sign: String? {
    isReached.map { ($0 ? DocumentEntry.Marker.done : .pain).sign }
  }
}

extension DocumentEntry {
  /// The value of a measured entry, with the sign that says whether it has reached its target.
  var signedValue: InlineText {
    guard let value = trailing, let role = value.spans.first?.role else { return "" }
    guard let sign = figure?.gauge?.sign else { return value }
    return InlineText(sign + "\u{A0}", role) + value
  }
}

extension Sequence<DocumentEntry> {
  /// The entries of a legend as one text: each sign with its meaning.
  var legendText: InlineText {
    map { entry in [InlineText(entry.marker?.sign ?? ""), entry.text].joined(by: " ") }.joined()
  }
}
