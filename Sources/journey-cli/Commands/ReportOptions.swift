import JourneyCore

/// What the command line of `report` asks for, read as far as its table alone cannot read it.
struct ReportOptions {
  /// What of the maps counts.
  let narrowing: PortfolioNarrowing
  /// The conditions under which the run fails.
  let conditions: [PortfolioCondition]
  /// The date by which maps are out of date.
  let today: CalendarDate?

  /// Reads the options.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of `report`.
  ///   - language: The language of whoever types them: Vietnamese write the day before the month.
  /// - Throws: `UsageError` for a word that is none of what is expected, and for options that do not
  ///   go together.
  init(_ arguments: ParsedArguments, _ language: Language) throws(UsageError) {
    var narrowing = PortfolioNarrowing()
    narrowing.personas = arguments[ReportCommand.persona]
    narrowing.frameworks = arguments[ReportCommand.framework]
    for word in arguments[ReportCommand.state] { narrowing.states.append(try Self.state(word)) }
    narrowing.owners = arguments[ReportCommand.owner]
    narrowing.channels = arguments[ReportCommand.channel]
    narrowing.since = try TypedDate.read(
      arguments[ReportCommand.since], language, mayBeMonth: true)
    self.narrowing = narrowing
    var conditions: [PortfolioCondition] = []
    for text in arguments[ReportCommand.failOn] {
      do throws(PortfolioCondition.Mistake) {
        conditions += try PortfolioCondition.list(text)
      } catch {
        throw .condition(text, error)
      }
    }
    self.conditions = conditions
    today = try TypedDate.read(arguments[ReportCommand.today], language)
    try Self.checkTogether(arguments, narrowing)
  }

  private static func state(_ word: String) throws(UsageError) -> JourneyMap.State {
    if let state = JourneyMap.State.resolve(word) { return state }
    let shown = VisibleText.escaped(word)
    throw .unknown(
      LocalizedText(vi: "Không có trạng thái '\(shown)'", en: "Unknown state '\(shown)'"), word,
      known: JourneyMap.State.allCases.map(\.rawValue),
      LocalizedText(vi: "Các trạng thái", en: "The states"))
  }

  private static func checkTogether(
    _ arguments: ParsedArguments, _ narrowing: PortfolioNarrowing
  ) throws(UsageError) {
    let format = try ResultPlace.form(ReportCommand.format, arguments).word
    if arguments[ReportCommand.join] {
      if !narrowing.isEmpty { throw .joinedNarrowly }
      if format == "csv" || arguments[ReportCommand.withMaps] != nil { throw .joinedWithoutMaps }
    }
    if arguments[ReportCommand.withMaps] != nil {
      if format != "html" { throw .pagesWithoutPage }
      if arguments[PictureOptions.open], OutputFile(arguments[ResultPlace.output]) == nil {
        throw .pagesBesideNothing
      }
    }
    try checkIgnored(arguments, format)
  }
}

extension ReportOptions {
  /// Refuses what would change nothing.
  private static func checkIgnored(
    _ arguments: ParsedArguments, _ format: String
  ) throws(UsageError) {
    let written = arguments[ReportCommand.tickets]?.rawValue ?? format
    if arguments[ReportCommand.excel], written != FileFormat.csv.rawValue {
      throw .tablesOnly(ReportCommand.excel.shape.key, written)
    }
    if arguments[ReportCommand.tickets] != nil {
      if arguments[PictureOptions.open] { throw .together("--open", "--tickets") }
      if arguments.isTyped(ReportCommand.format) { throw .together("--format", "--tickets") }
      if arguments[ReportCommand.against] != nil { throw .together("--against", "--tickets") }
      if arguments[ReportCommand.by] != nil { throw .together("--by", "--tickets") }
      try checkName(ofTickets: arguments)
    } else if format == "csv" {
      if arguments[ReportCommand.against] != nil { throw .together("--against", "--format csv") }
      if arguments[ReportCommand.by] != nil { throw .together("--by", "--format csv") }
    }
  }
}

extension ReportOptions {
  /// Refuses a file whose name tells another format than tickets are written in.
  private static func checkName(ofTickets arguments: ParsedArguments) throws(UsageError) {
    guard let form = arguments[ReportCommand.tickets],
      let path = OutputFile(arguments[ResultPlace.output])?.path,
      let named = FileFormat(named: path), named != form.fileFormat
    else { return }
    throw .otherForm(path, named, form.rawValue, option: "--tickets")
  }
}

extension ReportCommand.TicketFormat {
  /// The format of the file; what GitHub takes is JSON.
  fileprivate var fileFormat: FileFormat {
    switch self {
    case .csv: .csv
    case .json, .github: .json
    }
  }
}

extension UsageError {
  /// A text that is no condition.
  fileprivate static func condition(
    _ text: String, _ mistake: PortfolioCondition.Mistake
  ) -> UsageError {
    let shown = VisibleText.escaped(text)
    let names = PortfolioNumber.allCases.map(\.rawValue)
    let list = names.joined(separator: ", ")
    switch mistake {
    case .noComparison:
      return UsageError(
        LocalizedText(
          vi: "'\(shown)' không phải là điều kiện; viết như 'unanswered>0'. Các số: \(list).",
          en: "'\(shown)' is not a condition; write it like 'unanswered>0'. The numbers: \(list)."))
    case .unknownSign(let sign):
      let signs = PortfolioCondition.Comparison.allCases.map(\.rawValue).joined(separator: " ")
      return UsageError(
        LocalizedText(
          vi: "'\(sign)' trong '\(shown)' không phải là phép so sánh; các phép so sánh: \(signs)",
          en: "'\(sign)' in '\(shown)' is not a comparison; these are: \(signs)"))
    case .several:
      return UsageError(
        LocalizedText(
          vi: "'\(shown)' gồm nhiều điều kiện; hãy đặt dấu phẩy giữa chúng, như"
            + " 'unanswered>0,unowned>0'",
          en: "'\(shown)' holds several conditions; put commas between them, as in"
            + " 'unanswered>0,unowned>0'"))
    case .unknownName(let name):
      let word = VisibleText.escaped(name)
      return .unknown(
        LocalizedText(
          vi: "Không có số '\(word)' trong '\(shown)'", en: "Unknown number '\(word)' in '\(shown)'"
        ),
        name, known: names, LocalizedText(vi: "Các số", en: "The numbers"))
    case .noShare(let word, let number):
      let word = VisibleText.escaped(word)
      return UsageError(
        LocalizedText(
          vi: "\(number.rawValue) trong '\(shown)' không phải là tỷ lệ, nên không viết bằng phần"
            + " trăm: \(word)",
          en: "\(number.rawValue) in '\(shown)' is not a share and takes no per cent: \(word)"))
    case .twoNumbers(let word):
      let plain = word.filter { $0 != "," && $0 != "." }
      let first = word.prefix { $0 != "," && $0 != "." }
      return UsageError(
        LocalizedText(
          vi:
            "'\(word)' trong '\(shown)' có thể là \(plain) hoặc \(first); hãy viết một trong hai số đó",
          en: "'\(word)' in '\(shown)' may be \(plain) or \(first); write one of the two"))
    case .outOfRange(let word, .evidenceShare):
      let word = VisibleText.escaped(word)
      return UsageError(
        LocalizedText(
          vi: "evidenceShare trong '\(shown)' là tỷ lệ từ 0 đến 1, không thể là \(word);"
            + " viết như 'evidenceShare<50%' hoặc 'evidenceShare<0.5'",
          en: "evidenceShare in '\(shown)' is a share from 0 to 1 and never \(word); write it like"
            + " 'evidenceShare<50%' or 'evidenceShare<0.5'"))
    case .outOfRange(let word, let number):
      let word = VisibleText.escaped(word)
      return UsageError(
        LocalizedText(
          vi: "\(number.rawValue) trong '\(shown)' nằm trong khoảng −2 đến 2, không thể là \(word)",
          en: "\(number.rawValue) in '\(shown)' is from −2 to 2 and never \(word)"))
    case .noNumber(let word):
      let word = VisibleText.escaped(word)
      return UsageError(
        LocalizedText(
          vi: "'\(word)' trong '\(shown)' không phải là số; viết như 'unanswered>0' hoặc"
            + " 'evidenceShare<50%'. Các số: \(list).",
          en: "'\(word)' in '\(shown)' is not a number; write it like 'unanswered>0' or"
            + " 'evidenceShare<50%'. The numbers: \(list)."))
    }
  }

  /// Reports that are joined are over what counted when they were made.
  fileprivate static var joinedNarrowly: UsageError {
    UsageError(
      LocalizedText(
        vi: "Báo cáo đã gộp không thu hẹp được nữa; hãy thu hẹp khi tạo từng báo cáo",
        en: "Reports that are joined cannot be narrowed; narrow each when it is made"))
  }

  /// What only the maps themselves hold.
  fileprivate static var joinedWithoutMaps: UsageError {
    UsageError(
      LocalizedText(
        vi: "csv và --with-maps cần chính các bản đồ, không phải báo cáo",
        en: "csv and --with-maps need the maps themselves, not reports"))
  }

  /// Pages of maps beside a page that is opened and that nobody keeps.
  fileprivate static var pagesBesideNothing: UsageError {
    UsageError(
      LocalizedText(
        vi: "--open cùng --with-maps cần --output, để các trang nằm cạnh nhau",
        en: "--open with --with-maps needs --output, so that the pages lie beside one another"))
  }

  /// Pages of maps without a page that leads to them.
  fileprivate static var pagesWithoutPage: UsageError {
    UsageError(
      LocalizedText(
        vi: "--with-maps chỉ dùng với --format html", en: "--with-maps goes with --format html"))
  }
}
