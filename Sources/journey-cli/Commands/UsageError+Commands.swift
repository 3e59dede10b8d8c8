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
}
