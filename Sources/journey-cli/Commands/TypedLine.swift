/// What a person typed in a line, without what keys send that write nothing.
enum TypedLine {
  /// Returns the text of a line.
  ///
  /// Arrows and the like send an escape with a bracket, numbers and a letter; of other controls the
  /// tab alone is text.
  static func text(of line: String) -> String {
    var scalars = line.unicodeScalars[...]
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" {
        skipSequence(&scalars)
      } else if scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" || scalar == "\n" {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func skipSequence(_ scalars: inout String.UnicodeScalarView.SubSequence) {
    guard let first = scalars.first else { return }
    if first == "O" {
      scalars = scalars.dropFirst(2)
    } else if first == "[" {
      scalars = scalars.dropFirst()
      while let scalar = scalars.popFirst() {
        if (0x40...0x7E).contains(scalar.value) { return }
      }
    }
  }
}
