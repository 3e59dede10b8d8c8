/// The words of a map's sheet that no other view of a map has.
enum SheetLabels {
  static let channel = LocalizedText(vi: "Kênh", en: "Channel")
  static let mode = LocalizedText(vi: "Trực tuyến hay ngoại tuyến", en: "Online or offline")
  static let unknownMode = LocalizedText(
    vi: "chưa rõ trực tuyến hay ngoại tuyến", en: "not known whether online or offline")
  static let status = LocalizedText(vi: "Tiến độ", en: "Status")
  static let leftOut = LocalizedText(vi: "Không vẽ", en: "Left out")
  static let yes = LocalizedText(vi: "có", en: "yes")
  static let severity = LocalizedText(vi: "mức nghiêm trọng", en: "severity")
  static let sources = LocalizedText(vi: "Nguồn", en: "Sources")
  static let framework = LocalizedText(vi: "Mô hình", en: "Framework")
  static let either = LocalizedText(vi: "một trong các cách", en: "one of these")
  static let atOnce = LocalizedText(vi: "cùng lúc", en: "at the same time")
}
