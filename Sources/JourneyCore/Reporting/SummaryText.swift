/// The counts at the end of a report, in words.
enum SummaryText {
  static func line(_ summary: FindingSummary) -> LocalizedText {
    let counts = [
      part(summary.errors, vi: "lỗi", en: "error"),
      part(summary.warnings, vi: "cảnh báo", en: "warning"),
      part(summary.notes, vi: "gợi ý", en: "note"),
    ].compactMap { $0 }
    let files = LocalizedText(
      vi: "\(summary.files) tệp", en: summary.files == 1 ? "1 file" : "\(summary.files) files")
    guard !counts.isEmpty else {
      return LocalizedText(vi: "\(files.vi), không có lỗi", en: "\(files.en), nothing found")
    }
    let some = summary.filesWithFindings
    return LocalizedText(
      vi: counts.map(\.vi).joined(separator: ", ")
        + (summary.files == 1 ? " trong 1 tệp" : " trong \(some)/\(files.vi)"),
      en: counts.map(\.en).joined(separator: ", ")
        + (summary.files == 1 ? " in 1 file" : " in \(some) of \(files.en)"))
  }

  private static func part(_ count: Int, vi: String, en: String) -> LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(vi: "\(count) \(vi)", en: "\(count) \(en)" + (count == 1 ? "" : "s"))
  }
}
