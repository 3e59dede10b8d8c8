/// Copies texts and replaces what a format does not take as it is.
enum EscapedText {
  /// Appends a text; what stays is copied in runs.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - output: Where it goes.
  ///   - escape: Returns what stands for a character, or nothing for one that stays; the second
  ///     argument says whether a reader would not see the character where it stands.
  static func append(
    _ text: String, to output: inout some TextOutputStream,
    _ escape: (Unicode.Scalar, Bool) -> String?
  ) {
    var invisible = InvisibleCharacters(in: text).makeIterator()
    var hidden = VisibleText.mayHideSomething(text) ? invisible.next() : nil
    let scalars = text.unicodeScalars
    var copied = scalars.startIndex
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let isHidden = index == hidden?.index
      if isHidden { hidden = invisible.next() }
      if let escaped = escape(scalars[index], isHidden) {
        if copied < index { output.write(String(text[copied..<index])) }
        output.write(escaped)
        copied = next
      }
      index = next
    }
    output.write(copied == scalars.startIndex ? text : String(text[copied...]))
  }
}
