/// What the reader of tables says.
enum GridMessages {
  static let empty = LocalizedText(vi: "bảng này trống", en: "the table is empty")
  static let emptyHelp = LocalizedText(
    vi: "'journey-cli init --to csv' tạo một bảng để điền",
    en: "'journey-cli init --to csv' makes one to be filled in")

  static let noHeadings = LocalizedText(
    vi: "không tìm thấy dòng tiêu đề", en: "no row of headings was found")
  static let noHeadingsHelp = LocalizedText(
    vi:
      "dòng đầu của bảng đặt tên cho các cột: Giai đoạn, Điểm chạm, Kênh, Cảm xúc, Điểm đau, Cơ hội",
    en: "the first row of the table names its columns: Stage, Touchpoint, Channel, Emotion,"
      + " Pain point, Opportunity")

  static let noStages = LocalizedText(
    vi: "không có cột nào cho biết giai đoạn", en: "no column tells the stage")
  static let noStagesHelp = LocalizedText(
    vi: "đặt tên cột đó là 'Giai đoạn'", en: "call that column 'Stage'")

  static let onlyHeadings = LocalizedText(
    vi: "bảng chỉ có tiêu đề, chưa có dòng nào", en: "the table has headings but no row")
  static let emptyStages = LocalizedText(
    vi: "cột giai đoạn trống hoàn toàn", en: "the column of stages is empty throughout")

  static func rowWithoutStage() -> LocalizedText {
    LocalizedText(
      vi: "dòng này không thuộc giai đoạn nào", en: "this row belongs to no stage")
  }

  static func heading(twice text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cột '\(text)' có hai lần: đọc cả hai", en: "'\(text)' stands twice: both are read")
  }

  static func unknownHeadings(_ names: [String], isTransposed: Bool) -> LocalizedText {
    let list = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    let rest = names.count > 6 ? names.count - 6 : 0
    let more = LocalizedText(
      vi: rest > 0 ? " và \(rest) cột khác" : "", en: rest > 0 ? " and \(rest) more" : "")
    let kind = LocalizedText(
      vi: isTransposed ? "dòng" : "cột",
      en: (isTransposed ? "row" : "column") + (names.count == 1 ? "" : "s"))
    return LocalizedText(
      vi: "\(kind.vi) \(list)\(more.vi) không phải khía cạnh đã biết: giữ thành dòng riêng",
      en: "\(kind.en) \(list)\(more.en) \(names.count == 1 ? "is" : "are") not known: kept as"
        + " \(names.count == 1 ? "a custom lane" : "custom lanes")")
  }
  static let unknownHeadingsHelp = LocalizedText(
    vi: "tên đã biết: Giai đoạn, Mục tiêu, Hành động, Suy nghĩ, Cảm xúc, Điểm chạm, Kênh, Điểm đau,"
      + " Cơ hội, Chỉ số, Phụ trách, Ghi chú",
    en: "known names: Stage, Goal, Actions, Thoughts, Emotion, Touchpoint, Channel, Pain point,"
      + " Opportunity, Metric, Owner, Notes")

  static func total(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' là dòng tổng hợp: không đọc", en: "'\(text)' sums others up: left out")
  }

  static func explanation() -> LocalizedText {
    LocalizedText(
      vi: "dòng này giải thích tiêu đề: không đọc thành giai đoạn",
      en: "this row explains the headings: not read as a stage")
  }

  static func comesBack(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "giai đoạn '\(name)' quay lại sau giai đoạn khác: các giai đoạn theo thứ tự xuất hiện đầu"
        + " tiên",
      en: "the stage '\(name)' comes back behind another one: stages keep the order in which they"
        + " first appear")
  }

  static func emotionWords(_ count: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "\(count) ô cảm xúc ghi bằng chữ, không phải số: giữ thành cảm nhận",
      en: "\(count) emotion\(count == 1 ? "" : "s") in words, not numbers: kept as feelings")
  }
  static let emotionWordsHelp = LocalizedText(
    vi: "ghi số từ -2 đến 2, hoặc khai báo thang đo ở tiêu đề: Cảm xúc (1-5)",
    en: "write numbers from -2 to 2, or declare the scale in the heading: Emotion (1-5)")

  static func secondEmotion(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cảm xúc thứ hai '\(text)' ở cùng một chỗ: giữ giá trị đầu",
      en: "a second emotion '\(text)' at the same place: the first one is kept")
  }

  static func fits(_ id: String, _ count: Int, of total: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "\(count) trong \(total) giai đoạn là của mô hình '\(id)'",
      en: "\(count) of \(total) stages are those of the framework '\(id)'")
  }
  static func fitsHelp(_ id: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "thêm --framework \(id) để đọc theo mô hình đó",
      en: "--framework \(id) reads them as such")
  }

  static func freeText(_ line: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "dòng phía trên bảng '\(line)' không rõ là gì: giữ trong mô tả",
      en: "'\(line)' above the table is not known: kept in the description")
  }

  static func namedByChannel() -> LocalizedText {
    LocalizedText(
      vi: "có kênh nhưng không có điểm chạm: điểm chạm lấy tên của kênh",
      en: "a channel without a touchpoint: the touchpoint is called by its channel")
  }

  static func noPart(_ heading: String, _ part: LocalizedText) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(heading)' không có \(part.vi) đi kèm: giữ thành dòng riêng",
      en: "'\(heading)' has no \(part.en) to belong to: kept as a custom lane")
  }

  static func severalMaps(_ count: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "bảng này có \(count) bản đồ", en: "the table holds \(count) maps")
  }
  static let severalMapsHelp = LocalizedText(
    vi: "chọn một bản đồ bằng --journey và số thứ tự hoặc tên, hoặc tách thành nhiều tệp",
    en: "choose one by --journey and its number or title, or put them into files of their own")
  static let mapHere = LocalizedText(vi: "một bản đồ nữa ở đây", en: "another map here")

  static func tooManyCells(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "ô '\(text)' nằm ngoài các cột có tiêu đề",
      en: "the cell '\(text)' lies behind the last heading")
  }
  static let tooManyCellsHelp = LocalizedText(
    vi: "có thể một văn bản có dấu phân cách mà thiếu dấu ngoặc kép",
    en: "a text with the separator in it may lack its quotes")

  static func flag(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không rõ là có hay không", en: "'\(text)' is neither yes nor no")
  }
  static func number(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải là một số", en: "'\(text)' is not a number")
  }
  static func time(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải là một khoảng thời gian; viết như '47 phút' hay '1 ngày 2 giờ'",
      en: "'\(text)' is not a time; write it like '47 minutes' or '1 day 2 hours'")
  }
  static func lowerCaseLine(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc thành một ý riêng: mỗi dòng trong ô là một ý",
      en: "'\(text)' is read as a value of its own: each line of a cell is one")
  }
}
