/// The list to which the numbers of sources on a sheet's cards refer.
enum SheetSources {
  /// Returns the list as one text, numbered as `SheetTexts.evidence` numbers.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - language: The language of the labels.
  ///   - letter: Which map it is, where a picture has two.
  /// - Returns: The text; nothing of a map that has no sources.
  static func text(
    of map: JourneyMap, in language: Language, as letter: String? = nil
  ) -> InlineText? {
    guard !map.sources.isEmpty else { return nil }
    let titles = map.sources.enumerated().map { index, source in
      let parts = [
        source.title.string,
        source.sampleSize.map {
          "n\u{A0}=\u{A0}"
            + NumberText.grouped($0.literal.string, language: language, from: 4)
        }, source.date?.description, source.url?.string,
      ].compactMap { $0 }
      return "[\(index + 1)] " + parts.joined(separator: ", ")
    }
    let label = SheetLabels.sources[language] + (letter.map { " · " + $0 } ?? "")
    return InlineText(label + ": " + titles.joined(separator: " · "), .faint)
  }
}
