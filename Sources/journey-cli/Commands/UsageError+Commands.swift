import JourneyCore

extension UsageError {
  /// Two options of which one would change nothing.
  static func together(_ first: String, _ second: String) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "\(first) không dùng cùng \(second)", en: "\(first) does not go with \(second)"))
  }

  /// A stage that neither the map nor its framework has; a map may call the known ones anything.
  static func unknownStage(_ word: String, _ stages: StageLookup) -> UsageError {
    let shown = VisibleText.escaped(word)
    return unknown(
      LocalizedText(vi: "Không có giai đoạn '\(shown)'", en: "Unknown stage '\(shown)'"),
      meant: stages.suggestion(for: word), known: stages.ids,
      LocalizedText(vi: "Các giai đoạn", en: "The stages"))
  }

  /// The beginning of several stages.
  static func ambiguousStage(_ word: String, _ stages: [NamedID]) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' chưa rõ là giai đoạn nào: \(quoted(stages, .vi))",
        en: "'\(shown)' may be any of \(quoted(stages, .en))"))
  }

  /// A channel that nobody knows.
  static func unknownChannel(_ word: String, meant: NamedID?) -> UsageError {
    let shown = VisibleText.escaped(word)
    let message = LocalizedText(vi: "Không có kênh '\(shown)'", en: "Unknown channel '\(shown)'")
    guard let meant else {
      return UsageError(
        LocalizedText(
          vi: message.vi + ". Các kênh đã biết: journey-cli channels",
          en: message.en + ". The known channels: journey-cli channels"))
    }
    return UsageError(message.suggesting(meant))
  }

  /// One thing alone, which has nothing to be compared with.
  static func comparedAlone(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "Mới chỉ có '\(shown)'; cần ít nhất hai mô hình hoặc bản đồ để so sánh.",
        en: "Only '\(shown)' is given; at least two frameworks or maps are needed."))
  }

  /// More things than fit side by side.
  static func comparedTooMany(_ count: Int, most: Int) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "Chỉ so sánh được nhiều nhất \(most) mô hình hoặc bản đồ; đã nêu \(count)."
          + " Nhiều bản đồ hơn: journey-cli report.",
        en: "At most \(most) frameworks or maps can be compared; \(count) are given."
          + " For more maps: journey-cli report."))
  }

  /// A framework where a map is asked for.
  static func frameworkInPlaceOfMap(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' là một mô hình, không phải bản đồ;"
          + " 'journey-cli compare' so sánh các mô hình",
        en: "'\(shown)' is a framework, not a map; 'journey-cli compare' compares frameworks"))
  }

  /// More maps than an old and a new one.
  static func tooManyMaps(_ count: Int) -> UsageError {
    UsageError(
      LocalizedText(
        vi: "diff so sánh một hoặc hai bản đồ; đã nêu \(count). 'journey-cli compare' đặt nhiều"
          + " bản đồ cạnh nhau.",
        en: "diff takes one or two maps; \(count) are given. 'journey-cli compare' lays several"
          + " side by side."))
  }

  /// A revision of git beside an old map that is named already.
  static var sinceBesideTwoMaps: UsageError {
    UsageError(
      LocalizedText(
        vi: "--since chỉ dùng với một bản đồ; ở đây bản đồ cũ đã được nêu",
        en: "--since is for one map alone; here the old map is named already"))
  }

  /// What seems to be a revision of git in place of the old map.
  static func revisionInPlaceOfMap(_ word: String, _ path: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    let command = "journey-cli diff \(ShellWord.path(path)) --since \(ShellWord.quoted(word))"
    return UsageError(
      LocalizedText(
        vi: "Không có tệp '\(shown)'; nếu là phiên bản trong git: \(command)",
        en: "No file '\(shown)'; if it is a revision of git: \(command)"))
  }

  /// A folder in place of one map.
  static func folderInPlaceOfMap(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' là thư mục; 'journey-cli report' trả lời cho cả thư mục bản đồ",
        en: "'\(shown)' is a folder; 'journey-cli report' answers for a folder of maps"))
  }

  /// The standard input alone, of which git has no older version.
  static var streamBesideGit: UsageError {
    UsageError(
      LocalizedText(
        vi: "Đầu vào chuẩn '-' không có bản cũ trong git; hãy nêu cả bản đồ cũ",
        en: "Git has no older version of the standard input '-'; name the old map, too"))
  }

  /// Two inputs that would both come from the standard input.
  static var twiceStandardInput: UsageError {
    UsageError(
      LocalizedText(
        vi: "Chỉ một trong hai bản đồ có thể là đầu vào chuẩn '-'",
        en: "Only one of the two maps can be the standard input '-'"))
  }

  /// A date of which nobody knows whether the day or the month stands first.
  static func openDate(_ text: String, _ dates: [CalendarDate]) -> UsageError {
    let shown = VisibleText.escaped(text)
    let list = dates.map(\.description)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' có thể là \(list.joined(separator: " hoặc ")); viết năm-tháng-ngày",
        en: "'\(shown)' may be \(list.joined(separator: " or ")); write year-month-day"))
  }

  /// A text where a date is expected.
  static func notADate(_ text: String) -> UsageError {
    let shown = VisibleText.escaped(text)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' không phải là một ngày; viết như 2026-03-02",
        en: "'\(shown)' is not a date; write it like 2026-03-02"))
  }
}
