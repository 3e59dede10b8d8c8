import JourneyCore

/// `report`: many maps as one.
enum ReportCommand: Command {
  /// The forms of a report for programs.
  enum Export: String, CaseIterable {
    case json, csv
  }

  /// The forms of work that goes to a tracker.
  enum TicketFormat: String, CaseIterable {
    case csv, json, github
  }

  static let name = "report"
  static let otherNames = ["portfolio", "summary", "stats", "báo cáo"]
  static let abstract = LocalizedText(
    vi: "Nhiều bản đồ như một: điểm đau ở đâu, kênh nào, giai đoạn nào, nên làm gì trước.",
    en: "Many maps as one: what hurts, in which channel and stage, and what to do first.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Với thư mục: tìm cả trong thư mục con. Tệp không đọc được thì được nêu tên, các tệp khác vẫn tính.

      Điểm ưu tiên của cơ hội: 20 × tác động − 10 × công sức (3 nếu chưa ghi) + 10, 20 hoặc 30 theo \
      điểm đau nặng nhất được giải quyết + 5 cho mỗi bản đồ khác cũng có điểm đau đó (tối đa 10 bản \
      đồ) + 15 ở khoảnh khắc quyết định + 5 nếu đã lên kế hoạch, 10 nếu đang làm.
      """,
    en: """
      Folders are searched. A file that cannot be read is named, and the others count.

      The points of an opportunity: 20 × impact − 10 × effort (3 where not stated) + 10, 20 or 30 \
      for the worst pain point that is answered + 5 for each further map with such a pain point (up \
      to 10 maps) + 15 at a moment of truth + 5 if planned, 10 if in progress.
      """)
  static let examples = [
    CommandExample(
      "journey-cli report Maps/", LocalizedText(vi: "Cả thư mục", en: "A whole folder")),
    CommandExample(
      "journey-cli report --persona Lan --channel store Maps/",
      LocalizedText(
        vi: "Chỉ một chân dung, ở cửa hàng", en: "One persona alone, and in the shop")),
    CommandExample(
      "journey-cli report --fail-on 'unanswered>0' --fail-on 'evidenceShare<50%' Maps/",
      LocalizedText(vi: "Cho CI: mã thoát 1 khi vượt ngưỡng", en: "For CI: exit code 1")),
    CommandExample(
      "journey-cli report --join north.json south.json",
      LocalizedText(vi: "Gộp các báo cáo JSON", en: "Join reports in JSON")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - cho đầu vào chuẩn; với --join là các báo cáo JSON.",
      en: "Files, folders, or - for the standard input; reports in JSON with --join."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(documents: DocumentFormat.allCases), default: .document(.text),
    LocalizedText(
      vi: "Định dạng đầu ra; json có mọi số liệu, csv có mỗi điểm chạm, điểm đau, cơ hội, chỉ số"
        + " một dòng.",
      en:
        "How it is printed; json holds all numbers, csv one row per touchpoint, pain point,"
        + " opportunity and metric."))
  static let by = Option<PortfolioGrouping?>.optional(
    "by", .choice, valueName: "what",
    LocalizedText(
      vi: "Thêm bảng so sánh theo chân dung, mô hình, nhóm phụ trách hoặc tệp.",
      en: "Compare personas, frameworks, teams or files in a table as well."))
  static let top = Option<Int?>.optional(
    "top", .integer(in: 1...1_000_000), valueName: "number",
    LocalizedText(
      vi: "Số mục của mỗi danh sách; 10 nếu không chọn, 50 trong html. json và csv luôn có hết.",
      en: "How many entries each list shows: 10 if not given, 50 in html. json and csv have"
        + " all."))
  static let tickets = Option<TicketFormat?>.optional(
    "tickets", .choice, valueName: "form",
    LocalizedText(
      vi: "In việc cần làm để nhập vào công cụ quản lý: cơ hội và điểm đau chưa có giải pháp,"
        + " ở những nơi chưa có liên kết.",
      en: "Print the work for a tracker: opportunities and pain points without an answer,"
        + " where they have no links."))
  static let excel = ConvertCommand.excel
  static let against = Option<String?>.optional(
    "against", .anyFile, valueName: "report",
    LocalizedText(
      vi: "Báo cáo JSON đã lưu: cho biết từ đó đến nay tốt lên hay xấu đi.",
      en: "A report in JSON that was kept: tell what became better or worse."))
  static let join = Option<Bool>.flag(
    "join",
    LocalizedText(
      vi: "Gộp các báo cáo JSON của những bản đồ khác nhau; mã thoát như khi báo cáo trên tất cả.",
      en: "Join reports in JSON over different maps; the exit code is that of a report over all."))

  static let failOn = Option<[String]>.repeating(
    "fail-on", .text, valueName: "condition",
    LocalizedText(
      vi: "Mã thoát là 1 khi điều kiện đúng, ví dụ 'unanswered>0'; dùng được nhiều lần.",
      en: "Exit with 1 where a condition holds, such as 'unanswered>0'; may be given again."),
    group: gateGroup
  ).explained(
    LocalizedText(
      vi: "Các số: " + numbers + ". Phép so sánh: < <= > >= = !=. 50% là 0.5.",
      en: "The numbers: " + numbers + ". They are compared by < <= > >= = !=. 50% is 0.5."))
  private static let numbers = PortfolioNumber.allCases.map(\.rawValue).joined(separator: ", ")
  static let keepGoing = Option<Bool>.flag(
    "keep-going",
    LocalizedText(
      vi: "Tệp có lỗi hoặc không đọc được không làm đổi mã thoát.",
      en: "Files with errors, and files that cannot be read, do not change the exit code."),
    group: gateGroup)
  static let today = Option<String?>.optional(
    "today", .text, valueName: "date",
    LocalizedText(
      vi: "Ngày hôm nay, để biết bản đồ nào quá hạn; nếu không chọn thì theo đồng hồ.",
      en: "The date by which maps are out of date; that of the clock if not given."),
    group: gateGroup)

  static let persona = Option<[String]>.repeating(
    "persona", .text, valueName: "words",
    LocalizedText(
      vi: "Chỉ bản đồ có chân dung này (tên hoặc vai trò); dùng được nhiều lần.",
      en: "Maps of this persona alone, by name or role; may be given again."),
    group: narrowingGroup
  ).explained(exactly)
  static let framework = Option<[String]>.repeating(
    "framework", .framework, valueName: "framework",
    LocalizedText(
      vi: "Chỉ bản đồ theo mô hình này: mã, phần đầu của mã, hoặc tên.",
      en: "Maps in this framework alone: an id, its beginning, or a name."),
    group: narrowingGroup)
  static let state = Option<[String]>.repeating(
    "state", .state, valueName: "state",
    LocalizedText(
      vi: "Chỉ bản đồ hiện trạng (current) hoặc tương lai (future).",
      en: "Maps of the current or of the future state alone."),
    group: narrowingGroup)
  static let owner = Option<[String]>.repeating(
    "owner", .text, valueName: "words",
    LocalizedText(
      vi: "Chỉ những gì người hoặc nhóm này phụ trách.",
      en: "What this person or team takes care of alone."),
    group: narrowingGroup
  ).explained(exactly)
  static let channel = Option<[String]>.repeating(
    "channel", .channel, valueName: "channel",
    LocalizedText(
      vi: "Chỉ điểm chạm ở kênh này: mã hoặc tên.",
      en: "Touchpoints of this channel alone: an id or a name."),
    group: narrowingGroup
  ).explained(
    LocalizedText(
      vi: "'zalo' là cả kênh ứng dụng nhắn tin; '=zalo' chỉ tính chỗ ghi đúng như vậy.",
      en: "'zalo' is the whole channel messaging app; '=zalo' is what is written so."))
  static let since = Option<String?>.optional(
    "since", .text, valueName: "date",
    LocalizedText(
      vi: "Chỉ bản đồ lập từ ngày này; bản đồ chưa ghi ngày không được tính.",
      en: "Maps made from this day on alone; those without a date do not count."),
    group: narrowingGroup)
  static let jobs = Option<Int?>.optional(
    "jobs", .integer(in: 1...256), valueName: "number",
    LocalizedText(
      vi: "Số luồng chạy cùng lúc; nếu không chọn thì bằng số bộ xử lý.",
      en: "How many threads work; as many as there are processors if not given."))

  static let withMaps = Option<String?>.optional(
    "with-maps", .folder, valueName: "folder",
    LocalizedText(
      vi: "Với html: ghi trang của từng bản đồ vào thư mục này và liên kết tới đó.",
      en: "With html: write the page of each map to this folder, and link to it."),
    group: ResultPlace.group)

  /// How a whole name is told from a part of one.
  private static let exactly = LocalizedText(
    vi: "'=Lan' là đúng tên Lan; 'Lan' còn gồm cả 'Cô Lan'.",
    en: "'=Lan' is the very name Lan; 'Lan' is in 'Lan Anh', too.")
  private static let narrowingGroup = LocalizedText(vi: "THU HẸP", en: "NARROWING")
  private static let gateGroup = LocalizedText(vi: "KIỂM SOÁT", en: "GATE")

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] {
    [
      format, by, top, tickets, excel, against, join, jobs, persona, framework, state, owner,
      channel,
      since, failOn, keepGoing, today, withMaps,
    ] + ResultPlace.options + [PictureOptions.theme] + PictureOptions.printing + [InputOptions.from]
  }
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Một điều kiện của --fail-on đúng.", en: "A condition of --fail-on holds.")),
    DocumentedExit(
      .data,
      LocalizedText(
        vi:
          "Có bản đồ bị lỗi, hoặc báo cáo JSON không dùng được; những gì hiểu được vẫn được tính.",
        en: "A map has errors, or a report in JSON cannot be used; what was understood counts.")),
    .missingInput, .refusedOutput,
  ]

  /// The form of a report; its options have been found right by then.
  static func form(_ arguments: ParsedArguments) -> OutputFormat<Export> {
    (try? ResultPlace.form(format, arguments)) ?? arguments[format]
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    var run = try ReportRun(arguments, console)
    return try run.run()
  }
}
