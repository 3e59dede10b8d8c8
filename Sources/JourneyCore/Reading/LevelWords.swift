/// Words for how much there is of something, from 1 to 5.
enum LevelWords {
  /// Which letters a column uses for its levels.
  struct Letters {
    private var found: Set<String> = []
    /// Whether words for levels stand among them: beside `High` an `M` is in the middle.
    private var hasWords = false

    /// Notes the values of a cell.
    mutating func note(_ text: String) {
      for line in text.split(whereSeparator: \.isNewline) {
        let word = String(line).trimmingBlanks.uppercased()
        if word.utf8.count <= 3 { found.insert(word) }
        if !hasWords, words.contains(FoldedName.key(word)) { hasWords = true }
      }
    }

    /// Whether `L` is low.
    fileprivate var hasHigh: Bool { (hasWords || found.contains("H")) && !hasSizes }
    /// Whether `L` is large.
    fileprivate var hasSizes: Bool {
      found.contains("S") || found.contains("XL") || found.contains("XS") || found.contains("XXL")
    }
  }

  /// Words beside which a letter alone is the first of such a word.
  private static let words: Set<String> = ["high", "medium", "low"]

  /// Finds the level of a text.
  ///
  /// - Parameters:
  ///   - text: What a cell says: `High`, `Rất thấp`, `2 - Low`, `L` beside `H` or beside `S`.
  ///   - letters: The letters of its column.
  /// - Returns: 1 to 5; nothing for any other text.
  static func level(_ text: String, letters: Letters = Letters()) -> Int? {
    guard text.utf8.count <= 60 else { return nil }
    var words = FoldedName.words(text)
    // A number beside the word only counts it: `3 (High)`.
    if words.count > 1 { words.removeAll { Int($0) != nil } }
    guard words.count <= 4, !words.isEmpty else { return nil }
    let key = words.joined(separator: " ")
    if let level = levels[key] { return level }
    switch key {
    case "h" where letters.hasHigh: return 4
    case "m" where letters.hasHigh || letters.hasSizes: return 3
    case "l" where letters.hasHigh: return 2
    case "l" where letters.hasSizes: return 4
    case "s" where letters.hasSizes: return 2
    case "xs" where letters.hasSizes: return 1
    case "xl", "xxl": return letters.hasSizes ? 5 : nil
    default: return nil
    }
  }

  private static let levels: [String: Int] = {
    var levels: [String: Int] = [:]
    for (level, names) in [
      (1, "very low,very small,very easy,minimal,trivial,rat thap,rat nho,rat it,rat de"),
      (2, "low,small,little,easy,minor,thap,nho,it,de,nhe,khong nghiem trong,not severe"),
      (3, "medium,med,mid,moderate,average,normal,trung binh,vua,tb,vua phai"),
      (4, "high,big,large,hard,difficult,major,cao,lon,nhieu,kho,nang,dang ke"),
      (
        5,
        "very high,very big,very large,very hard,huge,critical,rat cao,rat lon,rat nhieu,rat kho,"
          + "nghiem trong,rat nghiem trong"
      ),
    ] {
      for name in names.split(separator: ",") { levels[String(name)] = level }
    }
    return levels
  }()
}
