import JourneyCore

extension UsageError {
  /// A stage that neither the map nor its framework has; a map may call the known ones anything.
  static func unknownStage(_ id: String, known: [String]) -> UsageError {
    let shown = VisibleText.escaped(id)
    return unknown(
      LocalizedText(vi: "Không có giai đoạn '\(shown)'", en: "Unknown stage '\(shown)'"), id,
      known: known.map { VisibleText.escaped($0) },
      LocalizedText(vi: "Các giai đoạn", en: "The stages"))
  }

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

  /// A word that is none of the known ones: with the nearest of them, or with all.
  private static func unknown(
    _ message: LocalizedText, _ word: String, known: [String], _ label: LocalizedText
  ) -> UsageError {
    let nearest = Spelling.nearest(to: word, among: known)
    guard nearest == nil, !known.isEmpty else { return UsageError(message.suggesting(nearest)) }
    let list = known.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "\(message.vi). \(label.vi): \(list).", en: "\(message.en). \(label.en): \(list)."))
  }

  /// A prefix that several frameworks begin with.
  static func ambiguousFramework(_ word: String, _ ids: [String]) -> UsageError {
    let candidates = ids.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "'\(word)' chưa rõ là mô hình nào: \(candidates)",
        en: "'\(word)' may be any of \(candidates)"))
  }

  /// One thing alone, which has nothing to be compared with.
  static func comparedAlone(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "Mới chỉ có '\(shown)'; cần ít nhất hai mô hình hoặc bản đồ để so sánh.",
        en: "Only '\(shown)' is given; at least two frameworks or maps can be compared."))
  }

  /// More things than fit side by side.
  static func comparedTooMany(_ count: Int, most: Int) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "Chỉ so sánh được nhiều nhất \(most) mô hình hoặc bản đồ; đã nêu \(count).",
        en: "At most \(most) frameworks or maps can be compared; \(count) are given."))
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

  /// A framework where a map is asked for.
  static func frameworkInPlaceOfMap(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' là một mô hình, không phải bản đồ;"
          + " 'journey-cli compare' so sánh các mô hình",
        en: "'\(shown)' is a framework, not a map; 'journey-cli compare' compares frameworks"))
  }

  /// Two inputs that would both come from the standard input.
  static var twiceStandardInput: UsageError {
    UsageError(
      LocalizedText(
        vi: "Chỉ một trong hai bản đồ có thể là đầu vào chuẩn '-'",
        en: "Only one of the two maps can be the standard input '-'"))
  }
}
