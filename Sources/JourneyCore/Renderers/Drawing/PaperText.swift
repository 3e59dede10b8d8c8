/// How long texts are, as far as the room of a page depends on it: sums, nothing is broken.
struct PaperText {
  /// The length of the text on one line, in px.
  let length: Double
  private let lineHeight: Double

  /// Measures a text.
  init(_ text: InlineText, size: Double) {
    length = Self.length(text, size: size)
    lineHeight = length > 0 ? TextFace(size: size).lineHeight : 0
  }

  /// Measures a text of which all but the last piece was measured.
  init(_ start: PaperText, and last: InlineText.Span, size: Double) {
    length =
      start.length + TextMeasure.width(of: last.text, TextFace(size: size).playing(last.role))
    lineHeight = length > 0 ? TextFace(size: size).lineHeight : 0
  }

  /// The length of a text on one line, in px.
  static func length(_ text: InlineText, size: Double) -> Double {
    var length = 0.0
    for span in text.spans {
      length += TextMeasure.width(of: span.text, TextFace(size: size).playing(span.role))
    }
    return length
  }

  /// The height that the text has about in a room: each line but the last ends at a word, so half of
  /// one stays empty.
  func height(in room: Double) -> Double {
    if length <= room { return lineHeight }
    let rest = (length - room) / max(room - 18, 10)
    // A function of its own would round up; lengths of texts are far from the largest number.
    let whole = Double(Int(min(rest, 1e9)))
    return (whole < rest ? whole + 2 : whole + 1) * lineHeight
  }
}
