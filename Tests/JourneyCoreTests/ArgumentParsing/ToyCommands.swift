import JourneyCore

@testable import journey_cli

/// A tool with a command of every kind; it wears the real name so that messages read as they will.
enum ToyTool: CommandGroup {
  static let name = "journey-cli"
  static let abstract = LocalizedText(vi: "Công cụ để thử.", en: "A tool for tests.")
  static var options: [any Parameter] { SharedOptions.all }
  static let subcommands: [any Command.Type] = [
    ToyShow.self, ToyFrameworks.self, ToyConvert.self, ToyFail.self,
  ]
}

enum ToyShow: Command {
  enum Format: String, CaseIterable { case text, json }

  static let map = Argument.required(
    "map", .text, LocalizedText(vi: "Tệp bản đồ.", en: "The map file."))
  static let format = Option.value(
    "format", .choice, default: Format.text, LocalizedText(vi: "Dạng kết quả.", en: "The format."))
  static let jobs = Option.value(
    "jobs", .integer(in: 1...64), default: 2, valueName: "n",
    LocalizedText(
      vi: "Số việc làm cùng lúc, một con số đủ nhỏ để máy còn chạy được những việc khác.",
      en: "How many files are read at once, a number small enough for the rest of the machine."),
    group: LocalizedText(vi: "Tốc độ", en: "Speed"))
  static let title = Option.optional(
    "title", short: "t", .text, valueName: "text",
    LocalizedText(vi: "Tiêu đề thay thế.", en: "Another title."))
  static let disable = Option.repeating(
    "disable",
    .text(
      among: { ["stage-order", "stale"] },
      listedBy: ListedElsewhere(
        noun: LocalizedText(vi: "quy tắc", en: "rule"), command: "toy rules")), valueName: "rule",
    LocalizedText(vi: "Tắt một luật.", en: "Turn a rule off."))
  static let strict = Option.flag(
    "strict", LocalizedText(vi: "Nghiêm ngặt hơn.", en: "Be more severe."))
  static let secret = Option.flag("secret", LocalizedText(same: "Secret."), isHidden: true)

  static let name = "show"
  static let abstract = LocalizedText(vi: "Trình bày một bản đồ.", en: "Show a map.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Phần giải thích dài hơn, đủ dài để phải xuống dòng ở bề rộng tám mươi cột.\n\n  thụt vào",
    en: "A longer explanation that is long enough to be wrapped at a width of eighty columns.\n\n"
      + "  indented")
  static let examples = [
    CommandExample(
      "journey-cli show shop.json", LocalizedText(vi: "Xem nhanh.", en: "At a glance.")),
    CommandExample("show -t x", LocalizedText(vi: "Ngắn.", en: "Short.")),
  ]
  static var arguments: [any Parameter] { [map] }
  static var options: [any Parameter] { [format, title, disable, jobs, strict, secret] }

  static let exitCodes = [DocumentedExit(.findings, LocalizedText(same: "Strict."))]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let title = arguments[title] ?? "-"
    try console.output.write(
      """
      \(arguments[map]) \(arguments[format].rawValue) \(arguments[jobs]) \(title) \
      \(arguments[disable]) \(arguments[strict]) \(console.language(arguments[SharedOptions.lang]))

      """)
    return arguments[strict] ? .findings : .done
  }
}

enum ToyFrameworks: CommandGroup {
  static let name = "frameworks"
  static let abstract = LocalizedText(vi: "Các mô hình.", en: "The frameworks.")
  static let subcommands: [any Command.Type] = [List.self, Show.self]
  static let defaultSubcommand: (any Command.Type)? = List.self

  enum List: Command {
    static let name = "list"
    static let abstract = LocalizedText(vi: "Liệt kê.", en: "List them.")
    static let long = Option.flag("long", LocalizedText(vi: "Đầy đủ.", en: "In full."))
    static var options: [any Parameter] { [long] }

    static let exitCodes: [DocumentedExit] = []

    static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
      try console.output.write("list \(arguments[long])\n")
      return .done
    }
  }

  enum Show: Command {
    static let name = "show"
    static let abstract = LocalizedText(vi: "Xem một mô hình.", en: "Show one.")
    static let id = Argument.value("id", .text, default: "customer-6", LocalizedText(same: "Id."))
    static var arguments: [any Parameter] { [id] }

    static let exitCodes: [DocumentedExit] = []

    static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
      try console.output.write("show \(arguments[id])\n")
      return .done
    }
  }
}

enum ToyConvert: Command {
  enum Target: String, CaseIterable { case csv, html, json, markdown, mermaid, svg }

  static let name = "convert"
  static let abstract = LocalizedText(vi: "Chuyển đổi.", en: "Convert.")
  static let target = Option<Target>.required(
    "to", .choice, valueName: "format", LocalizedText(vi: "Đích.", en: "The target."))
  static let files = Argument.repeating(
    "file", .text, atLeast: 2, LocalizedText(vi: "Các tệp.", en: "The files."))
  static var arguments: [any Parameter] { [files] }
  static var options: [any Parameter] { [target] }

  static let exitCodes: [DocumentedExit] = []

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try console.output.write("\(arguments[target].rawValue) \(arguments[files])\n")
    return .done
  }
}

/// Ends in the way that its argument names.
enum ToyFail: Command {
  enum Way: String, CaseIterable { case failure, usage, closed, full, fault }
  struct Fault: Error {}

  static let name = "fail"
  static let abstract = LocalizedText(vi: "Thất bại.", en: "Fail.")
  static let isHidden = true
  static let way = Argument<Way?>.optional("way", .choice, LocalizedText(same: "How."))
  static var arguments: [any Parameter] { [way] }

  static let exitCodes: [DocumentedExit] = [.missingInput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try console.output.write("before\n")
    switch arguments[way] {
    case .failure: throw CommandFailure(.noInput, LocalizedText(vi: "không có", en: "nothing"))
    case .usage: throw UsageError(LocalizedText(vi: "Mã lạ", en: "Unknown id"))
    case .closed: throw StreamError.closedPipe
    case .full: throw StreamError.failed(.diskFull)
    case .fault: throw Fault()
    case nil: return .done
    }
  }
}
