import JourneyCore

/// `fix`: makes the corrections that a program can make without changing what a file says.
enum FixCommand: Command {
  static let name = "fix"
  static let otherNames = ["repair", "correct", "sửa"]
  static let abstract = LocalizedText(
    vi: "Tự sửa những lỗi chỉ có một cách sửa trong bản đồ và mô hình.",
    en: "Correct what can be corrected in one way only in maps and frameworks.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Dấu nháy cong, dấu cách lạ, thừa hay thiếu dấu phẩy, 3,5, 25/11/2026, tên thay cho mã, khóa gõ \
      sai… Những gì có nhiều cách hiểu được để lại và nêu ra; phần còn lại của tệp không đổi. Với \
      thư mục: tìm *.journey.json, *.journey.mmd, *.journey.mermaid, *.journey.md và \
      *.framework.json trong cả thư mục con.
      """,
    en: """
      Curly quotes, unusual spaces, missing and extra commas, 3,5, 25/11/2026, names in place of ids, \
      misspelt keys… What can be meant in several ways is left and told; the rest of a file stays byte \
      for byte. Folders are searched for *.journey.json, *.journey.mmd, *.journey.mermaid, \
      *.journey.md and *.framework.json.
      """)
  static let examples = [
    CommandExample(
      "journey-cli fix --diff Maps/",
      LocalizedText(vi: "Xem trước, không sửa gì", en: "Look first, change nothing")),
    CommandExample(
      "journey-cli fix shop.journey.json",
      LocalizedText(vi: "Sửa và liệt kê những gì đã sửa", en: "Correct, and list what was done")),
  ]

  static let paths = Argument<[String]>.repeating(
    "path", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp, thư mục, hoặc - để đọc đầu vào chuẩn và in ra đầu ra chuẩn.",
      en: "Files, folders, or - to go from the standard input to the standard output."))
  static let diff = Option<Bool>.flag(
    "diff",
    LocalizedText(
      vi: "Không sửa gì; in từng dòng sẽ đổi, và nếu có thì mã thoát là 1.",
      en: "Change nothing; print the lines that would change, and exit with 1 if there are any."))
  static let check = Option<Bool>.flag(
    "check",
    LocalizedText(
      vi: "Không sửa gì; in tên những tệp sẽ đổi, và nếu có thì mã thoát là 1.",
      en: "Change nothing; print the names of files that would, and exit with 1 if there are any."))
  static let quiet = Option<Bool>.flag(
    "quiet",
    LocalizedText(
      vi: "Không liệt kê những gì đã sửa.", en: "Do not list what was corrected."))
  static let all = Option<Bool>.flag(
    "all",
    LocalizedText(
      vi: "Liệt kê hết; nếu không thì 20 chỗ đầu của mỗi loại.",
      en: "List everything, not the first 20 places of a kind."))

  static var arguments: [any Parameter] { [paths] }
  static var options: [any Parameter] { [diff, check, quiet, all, InputOptions.corrected] }
  static let wayToFile = LocalizedText(
    vi: "Tệp được sửa tại chỗ; với '-' thì kết quả được in ra.",
    en: "Files are changed where they are; with '-' the result is printed.")
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Còn lỗi cần người sửa; với --diff và --check: có tệp sẽ đổi.",
        en: "Errors are left for a person; with --diff and --check: a file would change.")),
    DocumentedExit(
      .data,
      LocalizedText(
        vi: "Dạng tệp này không sửa được, hoặc tệp thiết lập có lỗi.",
        en: "A file has a format in which nothing is corrected, or the settings have errors.")
    ),
    .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    var choices = InputChoices()
    choices.format = arguments[InputOptions.corrected]
    var search = InputSearch(console, choices, for: [.json, .mermaid, .markdown])
    for path in arguments[paths] { search.add(path) }
    var run = FixRun(arguments, console)
    var exitCode = ExitCode.done
    for input in search.files { exitCode = .gravest(exitCode, try run.fix(input, choices)) }
    exitCode = .gravest(exitCode, try run.tellSettings())
    for failure in search.failures {
      exitCode = .gravest(exitCode, failure.exitCode)
      try run.messages.report(failure)
    }
    return exitCode
  }
}
