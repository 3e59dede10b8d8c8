import JourneyCore

/// `report`: many maps as one.
enum ReportCommand: Command {
  /// The forms of a report for programs.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "report"
  static let abstract = LocalizedText(
    vi: "Nhiều bản đồ như một: đau ở đâu, kênh nào, giai đoạn nào, nên làm gì trước.",
    en: "Many maps as one: what hurts, in which channel and stage, and what to do first.")
  static let discussion: LocalizedText? = LocalizedText(
    vi:
      "Thư mục được đọc cả bên trong. Tệp không đọc được thì được nêu tên, các tệp khác vẫn tính.",
    en: "Folders are searched. A file that cannot be read is named, and the others count.")
  static let examples = [
    CommandExample(
      "journey-cli report Maps/", LocalizedText(vi: "Cả thư mục", en: "A whole folder"))
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - cho đầu vào chuẩn.",
      en: "Files, folders, or - for the standard input."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(documents: [.text, .markdown]), default: .document(.text),
    LocalizedText(
      vi: "Cách trình bày; json có mọi số liệu, cho chương trình.",
      en: "How it is printed; json holds all numbers, for programs."))
  static let top = Option<Int>.value(
    "top", .integer(in: 1...10_000), default: 10, valueName: "number",
    LocalizedText(
      vi: "Số mục của mỗi danh sách.", en: "How many entries of each list are told."))
  static let jobs = Option<Int?>.optional(
    "jobs", .integer(in: 1...256), valueName: "number",
    LocalizedText(
      vi: "Số luồng chạy cùng lúc; nếu không chọn thì bằng số bộ xử lý.",
      en: "How many threads work; as many as there are processors if not given."))
  static let keepGoing = Option<Bool>.flag(
    "keep-going",
    LocalizedText(
      vi: "Tệp có lỗi hoặc không đọc được không làm đổi mã thoát.",
      en: "Files with errors, and files that cannot be read, do not change the exit code."))
  static let today = Option<String?>.optional(
    "today", .text, valueName: "date",
    LocalizedText(
      vi: "Ngày hôm nay, để biết bản đồ nào quá hạn; nếu không chọn thì theo đồng hồ.",
      en: "The date by which maps are out of date; that of the clock if not given."))

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] {
    [format, top, jobs, keepGoing, today, InputOptions.from]
  }
  static let exitCodes = [
    DocumentedExit(
      .data,
      LocalizedText(
        vi: "Có bản đồ bị lỗi, hoặc không phải bản đồ; những gì hiểu được vẫn được tính.",
        en: "A map has errors, or is none; what was understood counts all the same.")),
    .missingInput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    var run = try ReportRun(arguments, console)
    return try run.run()
  }
}
