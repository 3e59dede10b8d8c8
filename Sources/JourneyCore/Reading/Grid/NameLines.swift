/// Names that are written over two lines of a cell.
enum NameLines {
  /// Whether a line goes on with the name in the line above: `(mobile)` below `Website`, `và app`, or
  /// anything below `Call centre -`.
  static func goOn(_ above: String, _ line: String) -> Bool {
    guard let first = line.first, let last = above.last else { return false }
    if first == "(" || first == "[" || "-–—,&+/".contains(last) { return true }
    if "&+/,".contains(first) { return true }
    let word = line.prefix { $0.isLetter }.lowercased()
    let end = String(above.reversed().prefix { $0.isLetter }.reversed()).lowercased()
    return first.isLowercase && joints.contains(word) || joints.contains(end)
  }

  private static let joints: Set<String> = [
    "and", "or", "with", "via", "và", "hoặc", "hay", "với", "qua", "und", "oder",
  ]
}
