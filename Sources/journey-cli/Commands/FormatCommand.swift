import JourneyCore

/// `format`: the canonical layout of map and framework files, which never changes what they say.
enum FormatCommand: Command {
  static let name = "format"
  static let abstract = LocalizedText(
    vi: "Trình bày lại bản đồ và mô hình theo một kiểu thống nhất.",
    en: "Lay out maps and frameworks in the one canonical way.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Nội dung không đổi, chỉ bỏ các mục để trống; tệp có lỗi được giữ nguyên. Với thư mục: tìm \
      *.journey.json và *.framework.json, trong cả thư mục con.
      """,
    en: """
      What a file says stays, only blank texts go; a file with errors is left as it is. Folders \
      are searched for *.journey.json and *.framework.json.
      """)
  static let examples = [
    CommandExample(
      "journey-cli format Maps/",
      LocalizedText(vi: "Trình bày lại cả thư mục", en: "Lay out a whole folder")),
    CommandExample(
      "journey-cli format --check --diff Maps/",
      LocalizedText(vi: "Cho CI: chỉ xem, không sửa", en: "For CI: show, change nothing")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - để đọc đầu vào chuẩn và in ra đầu ra chuẩn.",
      en: "Files, folders, or - to go from the standard input to the standard output."))
  static let check = Option<Bool>.flag(
    "check",
    LocalizedText(
      vi: "Không sửa gì; in tên những tệp sẽ đổi, và nếu có thì mã thoát là 1.",
      en: "Change nothing; print the names of files that would, and exit with 1 if there are any."))
  static let diff = Option<Bool>.flag(
    "diff",
    LocalizedText(
      vi: "Không sửa gì; in từng dòng sẽ đổi.",
      en: "Change nothing; print the lines that would change."))
  static let quiet = Option<Bool>.flag(
    "quiet",
    LocalizedText(
      vi: "Không in tên những tệp đã đổi hoặc sẽ đổi.",
      en: "Print no names of files that have changed or would."))

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] { [check, diff, quiet] }
  static let wayToFile = LocalizedText(
    vi: "Tệp được sửa tại chỗ; với '-' thì kết quả được in ra.",
    en: "Files are changed where they are; with '-' the result is printed.")
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(vi: "Có tệp sẽ đổi, với --check.", en: "A file would change, with --check.")),
    DocumentedExit(
      .data,
      LocalizedText(
        vi: "Có tệp có lỗi nên được giữ nguyên.", en: "A file has errors and is left as it is.")),
    .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    var search = InputSearch(console, for: [.json])
    for path in arguments[paths] { search.add(path) }
    let run = FormatRun(arguments, console)
    var exitCode = ExitCode.done
    for input in search.files { exitCode = .gravest(exitCode, try run.format(input)) }
    for failure in search.failures {
      exitCode = .gravest(exitCode, failure.exitCode)
      try run.messages.report(failure)
    }
    return exitCode
  }
}
