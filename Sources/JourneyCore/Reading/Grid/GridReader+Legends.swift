/// What words mean as emotions, as the table itself says.
extension GridReader {
  /// Words of a legend that stand in one line: `happy = 2, angry = -2`.
  private static func wordsSideBySide(_ value: CellValues.Value) -> [CellValues.Value] {
    let parts = value.text.string.split { $0 == "," || $0 == ";" }.map {
      String($0).trimmingBlanks
    }
    let areAll =
      parts.count > 1
      && parts.allSatisfy { part in
        guard let sign = part.lastIndex(where: { $0 == "=" || $0 == ":" }), sign > part.startIndex
        else { return false }
        return CellNumber.literal(String(part[part.index(after: sign)...]).trimmingBlanks) != nil
      }
    guard areAll else { return [value] }
    return parts.map { CellValues.Value(text: SourceText($0), range: value.range) }
  }

  /// Takes a line above the table that says which number a word stands for as the legend that it is:
  /// `Quy ước: Vui = 2; Bực = -2`.
  mutating func readLegendOfWords(_ value: CellValues.Value) -> Bool {
    guard tellsEmotions, value.text.range.count <= 300, value.text.string.contains("=") else {
      return false
    }
    let text = value.text.string
    let bare = text.firstIndex(of: ":").map { cut in
      text[..<cut].contains("=") ? text : String(text[text.index(after: cut)...])
    }
    let line = CellValues.Value(text: SourceText(bare ?? text).trimmed, range: value.range)
    let words = Self.wordsSideBySide(line)
    guard words.count > 1,
      words.allSatisfy({ $0.text.string.contains("=") && $0.text.string.first?.isLetter == true })
    else { return false }
    readEmotionWords(
      CellValues(one: line), DocumentPointer([.key(MapKey.emotionWords.rawValue)]))
    return true
  }

  /// Lines such as `lo lắng = -1`.
  mutating func readEmotionWords(_ values: CellValues, _ pointer: DocumentPointer) {
    for value in values.values.flatMap({ Self.wordsSideBySide($0) }) {
      let string = value.text.string
      guard let sign = string.lastIndex(where: { $0 == "=" || $0 == ":" }),
        let literal = CellNumber.literal(String(string[string.index(after: sign)...])),
        let number = Double(literal)
      else {
        problem(
          .wrongValue, .error, GridMessages.number(value.text.excerpt), value.range, at: pointer)
        continue
      }
      let word = SourceText(String(string[..<sign])).trimmed
      map.emotionWords.append(
        EmotionWord(
          word: word,
          emotion: WrittenNumber(
            value: number, literal: literal.contains(".") ? SourceText(literal) : nil)))
    }
  }
}
