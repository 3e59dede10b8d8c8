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

  static let sideBySide = LocalizedText(
    vi: "hành trình của nhiều người nằm cạnh nhau trong một bảng",
    en: "journeys of several people stand side by side in one table")
  static let sideBySideHelp = LocalizedText(
    vi: "tách mỗi hành trình ra một trang tính hoặc một tệp riêng",
    en: "put each into a sheet or a file of its own")

  static let onlyHeadings = LocalizedText(
    vi: "bảng chỉ có tiêu đề, chưa có dòng nào", en: "the table has headings but no row")
  static let emptyStages = LocalizedText(
    vi: "cột giai đoạn trống hoàn toàn", en: "the column of stages is empty throughout")

  static func rowWithoutStage() -> LocalizedText {
    LocalizedText(
      vi: "dòng này không thuộc giai đoạn nào", en: "this row belongs to no stage")
  }

  static func heading(isOne: Bool, twice text: String, as first: String) -> LocalizedText {
    if isOne {
      return text == first
        ? LocalizedText.deferred(
          vi: "cột '\(text)' có hai lần: mỗi chỗ giữ giá trị đọc trước",
          en: "'\(text)' appears twice: each place keeps the value that is read first")
        : LocalizedText.deferred(
          vi: "'\(text)' cùng nghĩa với '\(first)': mỗi chỗ giữ giá trị đọc trước",
          en:
            "'\(text)' means the same as '\(first)': each place keeps the value that is read first")
    }
    return text == first
      ? LocalizedText.deferred(
        vi: "cột '\(text)' có hai lần: đọc cả hai", en: "'\(text)' appears twice: both are read")
      : LocalizedText.deferred(
        vi: "'\(text)' cùng nghĩa với '\(first)': đọc cả hai",
        en: "'\(text)' means the same as '\(first)': both are read")
  }

  /// So many of the headings that nobody knows are told.
  static let shownHeadings = 6

  static func unknownHeadings(
    _ names: [String], of count: Int, isTransposed: Bool
  ) -> LocalizedText {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let rest = count - names.count
    let more = LocalizedText(
      vi: rest > 0 ? " và \(rest) cột khác" : "", en: rest > 0 ? " and \(rest) more" : "")
    let kind = LocalizedText(
      vi: isTransposed ? "dòng" : "cột",
      en: (isTransposed ? "row" : "column") + (count == 1 ? "" : "s"))
    return LocalizedText(
      vi: "\(kind.vi) \(list)\(more.vi) không phải khía cạnh đã biết: giữ thành dòng riêng",
      en: "\(kind.en) \(list)\(more.en) \(count == 1 ? "is" : "are") not known: kept as"
        + " \(count == 1 ? "a custom lane" : "custom lanes")")
  }
  static let unknownHeadingsHelp = LocalizedText(
    vi: "tên đã biết: Giai đoạn, Mục tiêu, Hành động, Suy nghĩ, Cảm xúc, Điểm chạm, Kênh, Điểm đau,"
      + " Mức độ, Cơ hội, Chỉ số, Phụ trách, Ghi chú, Thời lượng, Kéo dài, Chờ đợi, Lần ghé lại,"
      + " Đi tiếp đến, Thay cho, Cùng lúc với",
    en: "known names: Stage, Goal, Actions, Thoughts, Emotion, Touchpoint, Channel, Pain point,"
      + " Severity, Opportunity, Metric, Owner, Notes, Duration, Takes, Waits, Visit, Goes on to,"
      + " Instead of, Alongside")

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

  static func numberedOrder(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(name)' đứng sau một số lớn hơn: các giai đoạn theo thứ tự của bảng, không theo số",
      en: "'\(name)' stands behind a higher number: stages keep the order of the table, not that of"
        + " their numbers")
  }

  static func emotionWords(_ count: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "\(count) ô cảm xúc không phải là một con số: giữ thành cảm nhận",
      en:
        "\(count) emotion\(count == 1 ? " that is no single number" : "s that are no single numbers"):"
        + " kept as feelings")
  }
  static let emotionWordsHelp = LocalizedText(
    vi:
      "ghi số từ -2 đến 2, hoặc khai báo thang đo ở tiêu đề: Cảm xúc (1-5), hoặc thêm phía trên bảng"
      + " dòng '\(MapKey.emotionWords.label.vi)': vui = 2; hoặc dùng --emotion-words TỆP",
    en:
      "write numbers from -2 to 2, or declare the scale in the heading: Emotion (1-5), or add a row"
      + " '\(MapKey.emotionWords.label.en)' above the table: happy = 2; or use --emotion-words FILE"
  )

  static func turnedScale(_ minimum: String, _ maximum: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "thang này coi \(minimum) là tốt nhất: các số được đảo lại, để \(maximum) là tốt nhất",
      en:
        "\(minimum) is the best of this scale: its numbers are turned round, so that \(maximum) is")
  }

  static func unknownScale(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "không hiểu thang '\(text)': các số được đọc theo thang -2 đến 2",
      en: "the scale '\(text)' is not understood: numbers are read as -2 to 2")
  }
  static let unknownScaleHelp = LocalizedText(
    vi: "ghi hai đầu của thang ở tiêu đề: Cảm xúc (1-5)",
    en: "write both ends of the scale into the heading: Emotion (1-5)")

  static func describedScale(
    _ text: String, _ minimum: String, _ maximum: String
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)': cảm xúc được đọc theo thang \(minimum) đến \(maximum)",
      en: "'\(text)': emotions are read on the scale \(minimum) to \(maximum)")
  }

  static func rating(
    _ text: String, _ low: String, _ high: String, _ rating: String, isRounded: Bool
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' trên thang \(low) đến \(high) được đọc là \(rating) trên thang 1 đến 5"
        + (isRounded ? ", đã làm tròn" : ""),
      en: "'\(text)' on the scale \(low) to \(high) is read as \(rating) of 1 to 5"
        + (isRounded ? ", rounded" : ""))
  }

  static func answerInQuestions(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' nằm ở cột câu hỏi, không thuộc giai đoạn nào: không đọc",
      en: "'\(text)' stands in the column of questions and belongs to no stage: not read")
  }
  static let answerInQuestionsHelp = LocalizedText(
    vi: "ghi câu trả lời vào cột của từng giai đoạn", en: "write the answer below its stage")

  static func mergedOverTouchpoints(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "ô gộp '\(text)' phủ nhiều điểm chạm: đọc cho cả giai đoạn",
      en: "the merged cell '\(text)' covers several touchpoints: read of their stage")
  }

  static func mergedOverStages(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "ô gộp '\(text)' phủ nhiều giai đoạn: đọc ở giai đoạn đầu",
      en: "the merged cell '\(text)' covers several stages: read in the first of them")
  }

  static func secondEmotion(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cảm xúc thứ hai '\(text)' ở cùng một chỗ: giữ thành dòng riêng",
      en: "a second emotion '\(text)' at the same place: kept as a custom lane")
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

  static func otherCount(_ heading: String, _ values: Int, _ touchpoints: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(heading)' có \(values) giá trị cho \(touchpoints) điểm chạm: giữ thành dòng riêng",
      en: "'\(heading)' has \(values) values for \(touchpoints) touchpoints: kept as a custom lane")
  }

  static func openDate(_ text: String, _ dates: [CalendarDate]) -> ReadingMessages.Message {
    let list = dates.map(\.description)
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "'\(text)' có thể là \(list.joined(separator: " hoặc "))",
        en: "'\(text)' may be \(list.joined(separator: " or "))"),
      help: LocalizedText(vi: "viết năm-tháng-ngày", en: "write year-month-day"))
  }

  static func unknownValue(_ text: String) -> LocalizedText {
    LocalizedText.deferred(vi: "không hiểu giá trị '\(text)'", en: "unknown value '\(text)'")
  }
  static let severityHelp = LocalizedText(
    vi: "viết nhẹ, trung bình hoặc nghiêm trọng; với số, ghi thang ở tiêu đề: Mức độ (1-5)",
    en: "write low, medium or high; for numbers name the scale in the heading: Severity (1-5)")
  static let statusHelp = LocalizedText(
    vi: "viết ý tưởng, đã lên kế hoạch, đang làm hoặc đã xong",
    en: "write idea, planned, in progress or done")

  static let modeHelp = LocalizedText(
    vi: "viết trực tuyến hoặc ngoại tuyến", en: "write online or offline")

  static func outsideScale(
    _ text: String, _ low: WrittenNumber, _ high: WrittenNumber
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' nằm ngoài thang \(low.literal.string) đến \(high.literal.string)",
      en: "'\(text)' is outside \(low.literal.string) to \(high.literal.string)")
  }

  static func level(
    _ text: String, _ low: String, _ high: String, _ severity: NamedID
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' trên thang \(low) đến \(high) được đọc là \(severity.described(.vi))",
      en: "'\(text)' on the scale \(low) to \(high) is read as \(severity.described(.en))")
  }

  static func ratingWord(_ text: String, _ level: Int) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc là \(level) trên thang 1 đến 5",
      en: "'\(text)' is read as \(level) of 1 to 5")
  }

  static func bound(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải là một giá trị đo được",
      en: "'\(text)' is not a value that was measured")
  }

  static func dayOfDate(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải là một ngày cụ thể", en: "'\(text)' is not a single day")
  }

  static func dayFirst(_ text: String, _ date: CalendarDate) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc là ngày \(date.description): ngày đứng trước tháng",
      en: "'\(text)' is read as \(date.description): the day comes first")
  }

  static func likeOtherDate(
    _ text: String, _ date: CalendarDate, _ other: String
  ) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc là ngày \(date.description), theo cách viết của '\(other)'",
      en: "'\(text)' is read as \(date.description), as '\(other)' beside it is written")
  }

  static func noDate(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' không phải là một ngày: giữ trong mô tả",
      en: "'\(text)' is not a date: kept in the description")
  }

  static func secondPersona(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "một chân dung nữa '\(text)': giữ cả hai tên",
      en: "a second persona '\(text)': both names are kept")
  }

  static func noHeadValue(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "không hiểu giá trị '\(text)': giữ trong mô tả",
      en: "unknown value '\(text)': kept in the description")
  }

  static func newSources(_ names: [String]) -> LocalizedText {
    let list = names.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let rest = names.count > 4 ? names.count - 4 : 0
    return LocalizedText.deferred(
      vi: "dẫn chứng \(list)\(rest > 0 ? " và \(rest) nguồn khác" : "") chưa được khai báo:"
        + " được thêm vào danh sách nguồn",
      en:
        "evidence \(list)\(rest > 0 ? " and \(rest) more" : "") \(names.count == 1 ? "is" : "are")"
        + " not declared: added to the sources")
  }

  static func cleanID(_ text: String, _ id: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "mã '\(text)' được ghi thành '\(id)'", en: "the id '\(text)' is written as '\(id)'")
  }

  static let ratingHelp = LocalizedText(
    vi: "viết một số từ 1 (thấp) đến 5 (cao)", en: "write a number from 1 (low) to 5 (high)")

  static func severalMaps(_ maps: [JourneyChoice.Listed]) -> ReadingMessages.Message {
    let list = JourneyChoice.list(maps)
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "bảng này có \(maps.count) bản đồ: \(list.vi)",
        en: "the table holds \(maps.count) maps: \(list.en)"),
      help: JourneyChoice.help)
  }
  static let mapHere = LocalizedText(vi: "một bản đồ nữa ở đây", en: "another map here")

  static func tooManyCells(_ texts: [String]) -> LocalizedText {
    let list = texts.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    return LocalizedText.deferred(
      vi: "ô \(list) nằm ngoài các cột có tiêu đề",
      en: texts.count == 1
        ? "the cell \(list) lies behind the last heading"
        : "the cells \(list) lie behind the last heading")
  }
  static let decimalCommaHelp = LocalizedText(
    vi: "có thể một số thập phân như 2,5 thiếu dấu ngoặc kép; viết \"2,5\" hoặc 2.5",
    en: "a number such as 2,5 may lack its quotes; write \"2,5\" or 2.5")
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
      vi: "'\(text)' không phải là một khoảng thời gian như '47 phút' hay '1 ngày 2 giờ'",
      en: "'\(text)' is not a time like '47 minutes' or '1 day 2 hours'")
  }
  static func lowerCaseLine(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc thành một ý riêng: mỗi dòng trong ô là một ý",
      en: "'\(text)' is read as a value of its own: each line of a cell is one")
  }

  // MARK: How a table was understood

  static func numbering(_ text: String, isTransposed: Bool) -> LocalizedText {
    LocalizedText.deferred(
      vi: isTransposed
        ? "dòng '\(text)' chỉ đánh số cột: không đọc" : "cột '\(text)' chỉ đánh số dòng: không đọc",
      en: "'\(text)' numbers the \(isTransposed ? "columns" : "rows"): left out")
  }

  static func unlabelled(_ above: String?) -> LocalizedText {
    guard let above else {
      return LocalizedText(
        vi: "dòng này không có nhãn: giữ thành dòng riêng",
        en: "this row has no label: kept as a custom lane")
    }
    return LocalizedText.deferred(
      vi: "dòng này không có nhãn: đọc tiếp vào '\(above)' ở trên",
      en: "this row has no label: read as more of '\(above)' above it")
  }

  static func steps(_ text: String, _ stages: String?, use: GridLayout.StepUse) -> LocalizedText {
    let use =
      switch use {
      case .actions: LocalizedText(vi: "đọc thành hành động", en: "read as actions")
      case .touchpoints: LocalizedText(vi: "đọc thành điểm chạm", en: "read as touchpoints")
      case .lane: LocalizedText(vi: "giữ thành dòng riêng", en: "kept as a custom lane")
      }
    guard let stages else {
      return LocalizedText.deferred(
        vi: "'\(text)' không phải dòng giai đoạn: " + use.vi,
        en: "'\(text)' is not a row of stages: " + use.en)
    }
    return LocalizedText.deferred(
      vi: "giai đoạn nằm ở '\(stages)'; '\(text)' được " + use.vi,
      en: "the stages stand in '\(stages)'; '\(text)' is " + use.en)
  }

  static let firstColumn = LocalizedText(
    vi: "cột đầu không có tiêu đề: đọc thành giai đoạn",
    en: "the first column has no heading: read as stages")

  static func stageColumn(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "không có cột giai đoạn: cột đầu '\(text)' được đọc thành giai đoạn",
      en: "no column is called 'Stage': the first one, '\(text)', is read as the stages")
  }

  static let stageRows = LocalizedText(
    vi: "không có cột giai đoạn: dòng chỉ có một ô được đọc thành giai đoạn",
    en: "no column tells the stage: rows of one cell are read as stages")

  static func groups(_ names: [String]) -> LocalizedText {
    let list = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return LocalizedText.deferred(
      vi: "\(list) gộp các cột bên dưới: không đọc",
      en: "\(list) \(names.count == 1 ? "groups" : "group") what is below: left out")
  }

  static func groupsInFront(_ names: [String]) -> LocalizedText {
    let list = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return LocalizedText.deferred(
      vi: "\(list) gộp các dòng bên cạnh: không đọc",
      en: "\(list) \(names.count == 1 ? "groups" : "group") the rows beside: left out")
  }

  static func emptyRow(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "dòng '\(text)' không có ô nào bên cạnh: không đọc",
      en: "nothing stands beside '\(text)': left out")
  }

  static func emptyColumn(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "bên dưới '\(text)' không có ô nào: không đọc",
      en: "nothing stands below '\(text)': left out")
  }

  static func sideColumn(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "cột '\(text)' không phải giai đoạn: giữ trong mô tả",
      en: "the column '\(text)' is not a stage: kept in the description")
  }

  static func otherTable(_ names: [String]) -> LocalizedText {
    let list = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return LocalizedText.deferred(
      vi: "bên dưới có một bảng khác (\(list)): không đọc",
      en: "a table of something else (\(list)) stands below: not read")
  }

  static func corner(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "dòng '\(text)' được đọc thành các giai đoạn",
      en: "the row of '\(text)' is read as the stages")
  }

  static func parents(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi:
        "'\(text)' cho biết mỗi dòng nằm dưới dòng nào: dòng không nằm dưới dòng nào là giai đoạn",
      en: "'\(text)' tells below which row each row stands: those below none are the stages")
  }

  static let repeated = LocalizedText(
    vi: "dòng tiêu đề lặp lại: không đọc thành giai đoạn",
    en: "the headings appear here again: not read as a stage")

  static func line(_ text: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' là đường chia dưới một dòng không phải dòng riêng: không đọc",
      en: "'\(text)' divides rows below one that is not a custom lane: left out")
  }

  static func continued(_ name: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "điểm chạm '\(name)' đứng ở nhiều dòng liền nhau: đọc thành một",
      en: "the touchpoint '\(name)' stands in several rows: read as one")
  }

  static func thousands(_ text: String, _ number: String) -> LocalizedText {
    LocalizedText.deferred(
      vi: "'\(text)' được đọc là \(number)", en: "'\(text)' is read as \(number)")
  }
  static let thousandsHelp = LocalizedText(
    vi: "nếu là số thập phân, bớt số 0 ở cuối hoặc dùng dấu kia",
    en: "if it is a decimal fraction, write it with the other sign")

  static let fractionHelp = LocalizedText(
    vi: "nếu dấu này ngăn cách hàng nghìn, hãy bỏ dấu đi",
    en: "if its sign separates thousands, write it without")

  static let rowsAsCells = LocalizedText(
    vi: "mỗi dòng là một ô trong dấu ngoặc kép; bỏ dấu ngoặc kép ở đầu và cuối dòng",
    en: "each row is one cell in quotes; take the quotes at its ends off")
}
