/// What was corrected in a file, one line a place, as a person reads it.
package struct FixReport: Sendable {
  /// So many corrections of one kind are told, unless all are asked for.
  static let usual = 20

  private let language: Language
  private let paint: ReportPaint
  private let tellsAll: Bool

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - isColored: Whether colours help to see the parts.
  ///   - tellsAll: Whether more than the first twenty of a kind are told.
  package init(language: Language, isColored: Bool, tellsAll: Bool) {
    self.language = language
    self.tellsAll = tellsAll
    paint = ReportPaint(isColored: isColored)
  }

  /// Returns what was corrected in a file; the places are those of the file as it came.
  ///
  /// - Parameter file: The file.
  /// - Returns: Lines such as `a.json:3:14: decimal comma in '3,5': 3,5 → 3.5`.
  package func text(_ file: FixedFile) -> String {
    let lines = LineTable(file.source)
    let line = FindingLine(file.source, lines, language, paint)
    var output = ""
    var counts: [Int] = []
    var kinds: [String: Int] = [:]
    for change in file.changes {
      let kind = change.finding.message[language]
      let index = kinds[kind] ?? counts.count
      if index == counts.count {
        kinds[kind] = index
        counts.append(0)
      }
      counts[index] += 1
      if !tellsAll, counts[index] > Self.usual || index >= Self.usual { continue }
      paint.append(.strong, line.place(change.origin) + ":", to: &output)
      output += " " + FindingLine.words(kind) + what(change) + " "
      paint.append(.faint, "[" + change.finding.rule.rawValue + "]", to: &output)
      output += "\n"
    }
    let told =
      tellsAll
      ? file.changes.count : counts.prefix(Self.usual).reduce(0) { $0 + min($1, Self.usual) }
    let more = file.changeCount - told
    if more > 0 {
      let all = file.changeCount == file.changes.count
      let hint = all ? LocalizedText(vi: "; --all in hết", en: "; --all tells them all") : nil
      output +=
        LocalizedText(vi: "… và \(more) chỗ khác", en: "… and \(more) more")[language]
        + (hint?[language] ?? "") + "\n"
    }
    return output
  }

  /// Says how many places were corrected.
  package func summary(_ file: FixedFile) -> String {
    let name = VisibleText.escaped(file.source.name)
    let count = file.changeCount
    return LocalizedText(
      vi: "đã sửa \(count) chỗ trong \(name)",
      en: "corrected \(count) \(count == 1 ? "place" : "places") in \(name)")[language] + "\n"
  }

  /// What became of what, where that fits in a line.
  private func what(_ change: FixedFile.Change) -> String {
    // A line that goes takes its end with it.
    let isRemoval = change.new.isEmpty
    let (old, new) = (
      Self.shown(isRemoval ? Self.withoutEnds(change.old) : change.old), Self.shown(change.new)
    )
    guard let old, let new, old != new, !old.isBlank || old.isEmpty, !new.isBlank || new.isEmpty
    else { return "" }
    if old.isEmpty {
      return LocalizedText(vi: ": thêm \(new)", en: ": \(new) added")[language]
    }
    if new.isEmpty {
      return LocalizedText(vi: ": bỏ \(old)", en: ": \(old) removed")[language]
    }
    return ": \(old) → \(new)"
  }

  /// A text without blanks and line ends around it.
  private static func withoutEnds(_ text: String) -> String {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    let bytes = text.utf8.drop(while: isBlank)
    let end = bytes.lastIndex { !isBlank($0) }.map(bytes.index(after:)) ?? bytes.startIndex
    return end == bytes.startIndex ? text : String(text[bytes.startIndex..<end])
  }

  /// A short text without line ends, harmless; nothing for one that nobody could read in a line.
  private static func shown(_ text: String) -> String? {
    guard !text.utf8.contains(0x0A), !text.utf8.contains(0x0D) else { return nil }
    guard text.unicodeScalars.count > 60 else { return VisibleText.escaped(text) }
    let start = String(text.unicodeScalars.prefix(40))
    let end = String(text.unicodeScalars.suffix(15))
    return VisibleText.escaped(start) + "…" + VisibleText.escaped(end)
  }
}

extension String {
  /// Whether nobody sees anything in it.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
