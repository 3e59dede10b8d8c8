/// Where a text stands of which nobody knows what it is, and what is read by its cells or its place.
extension GridMessages {
  /// The side of the table.
  enum Side { case above, below, beside }

  static func freeText(_ line: String, _ side: Side) -> LocalizedText {
    let (vi, en) =
      switch side {
      case .above: ("dòng phía trên bảng", "above")
      case .below: ("dòng phía dưới bảng", "below")
      case .beside: ("dòng bên cạnh bảng", "beside")
      }
    return LocalizedText.deferred(
      vi: "\(vi) '\(line)' không rõ là gì: giữ trong mô tả",
      en: "'\(line)' \(en) the table is not known: kept in the description")
  }

  static func secondHeadValue(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "giá trị thứ hai '\(text)': giữ trong mô tả",
      en: "a second value '\(text)': kept in the description")
  }

  static func takenForDate(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cảm xúc '\(text)' là một ngày: có thể bảng tính đã đổi một điểm như 4/5 thành ngày",
      en: "the emotion '\(text)' is a date: a spreadsheet may have made it of a rating such as 4/5")
  }

  static func kinds(_ text: String, _ texts: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' cho biết '\(texts)' của từng dòng là gì: đọc theo đó",
      en: "'\(text)' says what '\(texts)' is in each row: read as that")
  }

  static func byCells(_ text: String, _ field: LocalizedText) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc thành '\(field.vi)', theo các ô bên dưới",
      en: "'\(text)' is read as '\(field.en)', by what its cells hold")
  }

  static func addressOfStage(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "bỏ địa chỉ web sau tên giai đoạn '\(name)'",
      en: "the address behind the name of the stage '\(name)' is left out")
  }

  static func errorValue(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "ô có lỗi của bảng tính '\(text)': đọc như ô trống",
      en: "the cell holds the spreadsheet's error '\(text)': read as empty")
  }

  /// For a cell of a workbook that stands beside the table.
  static let headingMissing = LocalizedText(
    vi: "ô này không được đọc; đặt tiêu đề phía trên, hoặc chuyển vào một cột như 'Ghi chú'",
    en: "it is not read; put a heading above it, or move it into a column such as 'Notes'")
}
