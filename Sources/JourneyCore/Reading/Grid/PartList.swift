/// The list of touchpoints, pains and opportunities that a written workbook has for pivot tables; it
/// tells its readers that it is no map of its own by its first heading.
enum PartList {
  /// The heading of its first column.
  static let mark = LocalizedText(vi: "Loại dòng", en: "Kind of row")

  /// The first cell of a sheet that explains a workbook, which is no map either.
  static let explanation = LocalizedText(
    vi: "Cách dùng tệp này", en: "How to use this workbook")

  /// Whether a heading is one of the two.
  static func isMark(_ text: String) -> Bool {
    let key = FoldedName.key(text)
    return Language.allCases.contains {
      FoldedName.key(mark[$0]) == key || FoldedName.key(explanation[$0]) == key
    }
  }
}
