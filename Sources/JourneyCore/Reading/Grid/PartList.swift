/// The list of touchpoints, pains and opportunities that a written workbook has for pivot tables; it
/// tells its readers that it is no map of its own by its first heading.
enum PartList {
  /// The heading of its first column.
  static let mark = LocalizedText(vi: "Loại dòng", en: "Kind of row")

  /// The first cell of a sheet that explains a workbook, which is no map either.
  static let explanation = LocalizedText(
    vi: "Cách dùng tệp này", en: "How to use this workbook")

  /// What is said of either that is read as if it were the map.
  static let isNoMap = LocalizedText(
    vi: "đây là trang mà journey-cli thêm vào bên cạnh bản đồ, không phải bản đồ",
    en: "this is a sheet that journey-cli adds beside a map, and not the map itself")
  static let help = LocalizedText(
    vi: "đọc trang đầu của tệp Excel đó, 'Bản đồ' hoặc 'Map'",
    en: "read the first sheet of that workbook, 'Map' or 'Bản đồ'")

  /// Whether a heading is one of the two.
  static func isMark(_ text: String) -> Bool {
    let key = NameNumber(text).key
    return Language.allCases.contains {
      NameNumber(mark[$0]).key == key || NameNumber(explanation[$0]).key == key
    }
  }
}
