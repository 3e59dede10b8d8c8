/// What a text asks for, in columns.
struct TextDemand {
  /// The columns of the widest line when nothing is wrapped.
  var columns = 0
  /// The columns of the longest piece that no line break may part.
  var longestPiece = 0

  /// Makes room for another demand, too.
  mutating func widen(to other: TextDemand) {
    columns = max(columns, other.columns)
    longestPiece = max(longestPiece, other.longestPiece)
  }
}

extension InlineText {
  /// What the text asks for.
  var measured: TextDemand {
    if let simple = simpleDemand { return simple }
    let whole = spans.map { VisibleText.escaped($0.text, keepingLineBreaks: true) }.joined()
    let lines = TextWrapping.placesByClusters(of: whole, width: .max / 2)
    return TextDemand(
      columns: lines.reduce(0) { max($0, $1.columns) },
      longestPiece: TextWrapping.longestPiece(of: whole))
  }

  /// The same for a text of narrow letters and blanks, as nearly all are.
  private var simpleDemand: TextDemand? {
    var demand = TextDemand()
    // The blanks behind the last word, and the columns of that word.
    var blanks = 0
    var word = 0
    for span in spans {
      let bytes = span.text.utf8.span
      var index = 0
      while index < bytes.count {
        if bytes[index] == 0x20 {
          index &+= 1
          blanks &+= 1
          word = 0
          continue
        }
        guard let columns = TextWrapping.simpleWord(bytes, &index, isContinued: word > 0) else {
          return nil
        }
        // Blanks in front of the first word are dropped.
        if demand.columns > 0 { demand.columns &+= blanks }
        blanks = 0
        word &+= columns
        demand.columns &+= columns
        if word > demand.longestPiece { demand.longestPiece = word }
      }
    }
    return demand
  }
}
