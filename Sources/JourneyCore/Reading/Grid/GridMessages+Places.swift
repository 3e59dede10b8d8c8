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

  static let furtherStages = LocalizedText(
    vi: "bảng được ngắt trang ở đây: các giai đoạn tiếp theo, đọc tiếp vào bảng trên",
    en: "the table was wrapped here: further stages of the table above")

  static func keptBeside(_ text: String, _ first: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' cùng nghĩa với '\(first)': giữ thành dòng riêng",
      en: "'\(text)' means the same as '\(first)': kept as a custom lane")
  }

  static func secondValue(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "giá trị thứ hai '\(text)' ở cùng một chỗ: giữ thành dòng riêng",
      en: "a second value '\(text)' at the same place: kept as a custom lane")
  }

  static func cellTexts(_ text: String, areSigns: Bool) -> LocalizedText {
    guard areSigns else {
      return LocalizedText.deferred(
        vi: "'\(text)' và các ô khác dưới giai đoạn được giữ thành mô tả của điểm chạm ở đó",
        en: "'\(text)' and the other cells below the stages are kept as descriptions of the"
          + " touchpoints there")
    }
    return LocalizedText.deferred(
      vi: "không rõ dấu '\(text)' nghĩa là gì: mỗi ô có dấu là một điểm chạm, dấu được giữ thành"
        + " mô tả; nếu một dấu nghĩa là không có, hãy để trống ô đó",
      en: "what a sign such as '\(text)' means is not known: each cell with one is a touchpoint,"
        + " the sign is kept as its description; where one means that it is not there, empty the"
        + " cell")
  }

  static func noStage(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải tên giai đoạn: đọc vào giai đoạn phía trên",
      en: "'\(text)' names no stage: read as the one above")
  }

  static func ofSeveral(_ heading: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "giai đoạn này có nhiều điểm chạm trong một ô: '\(heading)' được giữ ở giai đoạn",
      en: "a cell of this stage names several touchpoints: '\(heading)' is kept at the stage")
  }
  static let ofSeveralHelp = LocalizedText(
    vi: "đặt mỗi điểm chạm vào một cột riêng dưới giai đoạn",
    en: "give each touchpoint a column of its own below the stage")

  static func comment(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' là lời ghi chú, không phải giai đoạn: giữ trong mô tả",
      en: "'\(text)' is a comment and no stage: kept in the description")
  }

  static func joinedStages(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' gồm tên của nhiều giai đoạn: giữ thành một giai đoạn riêng",
      en: "'\(text)' names several stages: kept as a stage of its own")
  }
  static let joinedStagesHelp = LocalizedText(
    vi: "ghi mỗi giai đoạn trong một dòng riêng", en: "write a row for each of the stages")

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

  static func byPlace(
    _ text: String, _ field: LocalizedText, isTransposed: Bool
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc thành '\(field.vi)', theo các \(isTransposed ? "dòng" : "cột")"
        + " bên cạnh",
      en: "'\(text)' is read as '\(field.en)', by the \(isTransposed ? "rows" : "columns")"
        + " beside it")
  }

  static func secondLabel(_ text: String, of group: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "dòng '\(text)' được đọc tiếp vào '\(group)'",
      en: "'\(text)' is read as more of '\(group)'")
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
