/// Headings that ask, such as "What does the customer do?" or "How they feel".
enum HeadingQuestion {
  /// Finds what a heading asks about; nothing for one that does not ask.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - list: The words of its name.
  /// - Returns: What it asks about.
  static func meaning(_ heading: HeadingText, _ list: [String]) -> HeadingMeaning? {
    guard hasMark(heading.name) || list.count > 1 && asks(list) else { return nil }
    let words = Set(list)
    for (marks, field) in questions {
      for mark in marks {
        let parts = mark.split(separator: " ").map(String.init)
        let isFound = parts.count > 1 ? isRow(parts, of: list) : words.contains(mark)
        if isFound { return HeadingMeaning(field: field) }
      }
    }
    return nil
  }

  /// Whether a text asks by its mark: the one in an address, as in `/a?b=c`, asks nothing.
  private static func hasMark(_ text: String) -> Bool {
    // A wide mark begins with EF.
    guard text.utf8.contains(where: { $0 == 0x3F || $0 == 0xEF }) else { return false }
    var isMark = false
    for character in text {
      if isMark, !character.isLetter, !character.isNumber { return true }
      isMark = character == "?" || character == "？"
    }
    return isMark
  }

  /// Whether words stand one after the other among others.
  private static func isRow(_ words: [String], of list: [String]) -> Bool {
    list.indices.contains { list[$0...].starts(with: words) }
  }

  /// Whether words ask without a question mark.
  private static func asks(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return ["what", "how", "where", "who", "which"].contains(first)
      || words.count > 2 && ["gi", "nao", "dau", "sao"].contains(last)
  }

  /// Words that tell what a question is about; the first that is found decides.
  private static let questions: [([String], GridField)] = [
    (
      ["better", "improve", "improved", "fix", "tot hon", "cai thien", "khac phuc"],
      .opportunity(.text)
    ),
    (
      [
        "responsible", "owns", "owner", "in charge", "accountable", "phu trach",
        "chiu trach nhiem",
      ], .touchpoint(.owner)
    ),
    (
      [
        "hurts", "hurt", "wrong", "frustrates", "frustrating", "bothers", "annoys", "difficult",
        "pain", "pains", "problems", "kho chiu", "kho khan", "diem dau", "tro ngai", "vuong mac",
        "phien",
      ], .pain(.text)
    ),
    (["think", "thinks", "thinking", "wonder", "ask", "nghi", "thac mac"], .stage(.thoughts)),
    (["feel", "feels", "feeling", "cam thay", "cam xuc"], .touchpoint(.emotion)),
    (["channel", "channels", "kenh"], .touchpoint(.channel)),
    (
      ["meet", "touch", "interact", "contact", "gap", "tiep xuc", "tuong tac", "cham"],
      .touchpoint(.name)
    ),
    (["measure", "measured", "kpi", "do luong", "do bang"], .metric(.name)),
    (["want", "wants", "achieve", "reach", "goal", "muon"], .stage(.goal)),
    (["long", "bao lau"], .stage(.duration)),
    (["where", "o dau"], .touchpoint(.name)),
    (["do", "does", "doing", "lam gi", "lam"], .stage(.actions)),
    (["stage", "phase", "step", "giai doan", "buoc"], .stage(.stage)),
  ]
}
