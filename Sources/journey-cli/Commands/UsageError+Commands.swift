import JourneyCore

extension UsageError {
  /// A stage that neither the map nor its framework has.
  static func unknownStage(_ id: String, known: [String]) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "Không có giai đoạn '\(VisibleText.escaped(id))'",
        en: "Unknown stage '\(VisibleText.escaped(id))'"
      ).suggesting(Spelling.nearest(to: id, among: known)))
  }

  /// A framework that is not built in.
  static func unknownFramework(_ word: String) -> UsageError {
    let ids = FrameworkCatalog.ids
    let known = ids.joined(separator: ", ")
    let shown = VisibleText.escaped(word)
    let suggestion = LocalizedText(
      vi: "Không có mô hình '\(shown)'", en: "Unknown framework '\(shown)'"
    ).suggesting(Spelling.nearest(to: word, among: ids))
    let hasSuggestion = suggestion.en.hasSuffix("?")
    return UsageError(
      hasSuggestion
        ? suggestion
        : LocalizedText(
          vi: suggestion.vi + ". Các mô hình có sẵn: \(known).",
          en: suggestion.en + ". Built in: \(known)."))
  }

  /// A prefix that several frameworks begin with.
  static func ambiguousFramework(_ word: String, _ ids: [String]) -> UsageError {
    let candidates = ids.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "'\(word)' chưa rõ là mô hình nào: \(candidates)",
        en: "'\(word)' may be any of \(candidates)"))
  }
}
