/// Names of stages without the number that people put before them.
enum BareStageName {
  /// The name without a number in front: `1. Mua hàng`, `Stage 2: Search`, `03 - Use`.
  ///
  /// - Parameter text: The name as a file has it.
  /// - Returns: The name within the file.
  static func text(of text: SourceText) -> SourceText {
    let contents = text.file.bytes
    let bytes = contents.span
    let range = text.range
    var start = range.lowerBound + ListMark.length(bytes, range)
    let string = String(decoding: contents[start..<range.upperBound], as: UTF8.self)
    // "Stage 1: …", "Giai đoạn 1 - …"
    if let cut = string.firstIndex(where: { ":-–—.".contains($0) }) {
      let head = FoldedName.words(String(string[..<cut]))
      if let last = head.last, last.allSatisfy(\.isNumber),
        head.count == 1 || words.contains(head.dropLast().joined())
      {
        let rest = string[string.index(after: cut)...].drop { $0 == " " }
        if !rest.isEmpty { start = range.upperBound - rest.utf8.count }
      }
    }
    if start == range.lowerBound, !text.isEscaped { return text }
    return SourceText(file: text.file, range: start..<range.upperBound, isEscaped: false)
  }

  /// The name without a number in front.
  static func text(of name: String) -> String {
    guard name.utf8.count <= FoldedName.longest else { return name }
    return text(of: SourceText(name)).string
  }

  private static let words: Set<String> = [
    "stage", "phase", "step", "giaidoan", "chang", "buoc", "gd",
  ]
}
