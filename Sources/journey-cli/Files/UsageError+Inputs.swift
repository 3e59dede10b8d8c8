import JourneyCore

/// What is wrong with words that name frameworks and files.
extension UsageError {
  /// A framework that is not built in.
  static func unknownFramework(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    let message = LocalizedText(
      vi: "Không có mô hình '\(shown)'", en: "Unknown framework '\(shown)'")
    // Ids are written small.
    let meant = FrameworkCatalog.ids(matching: word.lowercased())
    if meant.count == 1 { return UsageError(message.suggesting(meant[0])) }
    return unknown(
      message, word, known: FrameworkCatalog.ids,
      LocalizedText(vi: "Các mô hình có sẵn", en: "Built in"))
  }

  /// A file that is not written as one, so that it was taken for the id of a framework.
  static func fileTakenForFramework(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' không phải là mô hình có sẵn; nếu là tệp, hãy viết './\(shown)'",
        en: "'\(shown)' is not a built-in framework; if you mean the file, write './\(shown)'"))
  }

  /// A prefix that several frameworks begin with.
  static func ambiguousFramework(_ word: String, _ ids: [String]) -> UsageError {
    let candidates = ids.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "'\(word)' chưa rõ là mô hình nào: \(candidates)",
        en: "'\(word)' may be any of \(candidates)"))
  }

  /// Two words that name the same thing.
  static func comparedTwice(_ first: String, _ second: String) -> UsageError {
    let (first, second) = (VisibleText.escaped(first), VisibleText.escaped(second))
    guard first != second else {
      return UsageError(
        LocalizedText(vi: "'\(first)' bị lặp lại", en: "'\(first)' is given twice"))
    }
    return UsageError(
      LocalizedText(
        vi: "'\(first)' và '\(second)' là cùng một mô hình hoặc tệp",
        en: "'\(first)' and '\(second)' are the same"))
  }

  /// A word that is none of the known ones: with the nearest of them, or with all.
  static func unknown(
    _ message: LocalizedText, _ word: String, known: [String], _ label: LocalizedText
  ) -> UsageError {
    let nearest = Spelling.nearest(to: word, among: known)
    guard nearest == nil, !known.isEmpty else { return UsageError(message.suggesting(nearest)) }
    let list = known.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "\(message.vi). \(label.vi): \(list).", en: "\(message.en). \(label.en): \(list)."))
  }
}
