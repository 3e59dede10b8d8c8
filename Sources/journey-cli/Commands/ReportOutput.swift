import JourneyCore

/// Prints a report over many maps in the form that is asked for.
struct ReportOutput {
  private let arguments: ParsedArguments
  private let console: Console
  private let documents: DocumentOutput
  /// The maps, where they are at hand.
  private let run: PortfolioRun?

  /// Prepares the output.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of `report`.
  ///   - console: Where it goes.
  ///   - run: The maps of the report; nothing for reports that are joined.
  init(_ arguments: ParsedArguments, _ console: Console, _ run: PortfolioRun?) {
    self.arguments = arguments
    self.console = console
    self.run = Self.readsAgain(arguments) ? run : nil
    documents = DocumentOutput(console, arguments)
  }

  /// Whether the form that is asked for tells what is read once more from the maps.
  private static func readsAgain(_ arguments: ParsedArguments) -> Bool {
    guard arguments[ReportCommand.tickets] == nil else { return false }
    if case .export(.json) = ReportCommand.form(arguments) { return false }
    return true
  }

  /// Which lists the form that is asked for needs.
  static func keeping(_ arguments: ParsedArguments) -> Portfolio.Keeping {
    if arguments[ReportCommand.tickets] != nil { return .texts }
    if arguments[ReportCommand.against] != nil { return .everything }
    switch ReportCommand.form(arguments) {
    case .export(.json): return .everything
    case .export(.csv): return asksForRowsAlone(arguments) ? .pains : .numbers
    case .document(let format): return .first(held(arguments, format))
    }
  }

  /// Whether nothing but the rows of all maps is asked for, which tell by themselves what each map
  /// holds: all that is asked of the others is which pains they share.
  private static func asksForRowsAlone(_ arguments: ParsedArguments) -> Bool {
    arguments[ReportCommand.failOn].isEmpty && arguments[ReportCommand.owner].isEmpty
      && arguments[ReportCommand.channel].isEmpty
      // The language of the maps decides how a table for Excel is laid out.
      && (!arguments[ReportCommand.excel] || arguments[SharedOptions.lang] != nil)
  }

  /// Whether the form that is asked for is one that reports are joined of.
  static func isJoined(_ arguments: ParsedArguments) -> Bool {
    guard arguments[ReportCommand.tickets] == nil else { return false }
    if case .export(.json) = ReportCommand.form(arguments) { return true }
    return false
  }

  /// Whether the form that is asked for is drawn, with filters.
  static func isDrawn(_ arguments: ParsedArguments) -> Bool {
    guard arguments[ReportCommand.tickets] == nil,
      case .document(let format) = ReportCommand.form(arguments)
    else { return false }
    return format.isDrawn
  }

  private static func top(_ arguments: ParsedArguments, _ format: DocumentFormat) -> Int {
    arguments[ReportCommand.top] ?? (format.isDrawn ? 50 : 10)
  }

  /// So many entries of each list are in a report: a page whose readers narrow it holds more than it
  /// shows at once, up to what a browser opens at once.
  private static func held(_ arguments: ParsedArguments, _ format: DocumentFormat) -> Int {
    max(top(arguments, format), format == .html ? 1000 : 0)
  }

  /// Prints a report.
  ///
  /// - Parameters:
  ///   - report: The report, which is let go of once all that is told of it is gathered.
  ///   - old: The report that was kept, of which it tells what changed since.
  /// - Throws: What stops it, such as a file that exists or a full disk.
  func write(_ report: consuming PortfolioReport, against old: PortfolioReport?) throws {
    if let form = arguments[ReportCommand.tickets] {
      return try write(tickets: consume report, form)
    }
    let change = old.map { PortfolioChange(from: $0, to: copy report) }
    switch ReportCommand.form(arguments) {
    case .export(.json):
      let json = PortfolioJSON(consume report, by: arguments[ReportCommand.by], change: change)
      try put { put in try json.write(put) }
    case .export(.csv): try writeRows(consume report)
    case .document(let format): try write(consume report, change, format)
    }
  }

  private func write(
    _ report: consuming PortfolioReport, _ change: PortfolioChange?, _ format: DocumentFormat
  ) throws {
    let languages = Set(report.portfolio.maps.map { Language(tag: $0.language ?? "") })
    let tag = languages.count == 1 ? report.portfolio.maps.first?.language : nil
    let language = documents.language(for: format, ofMap: tag)
    let picture = try PictureChoices(theme: arguments, as: format, documents, console)
    let document = try document(of: consume report, change, format, language, picture)
    let result = try ResultPlace(arguments, format, name: "report", console)
    try documents.write(document, as: format, in: language, to: result.place, picture)
    try result.open()
  }

  /// What is told of a report, of which nothing is held any more: a page is as large again.
  private func document(
    of report: consuming PortfolioReport, _ change: PortfolioChange?, _ format: DocumentFormat,
    _ language: Language, _ picture: PictureChoices
  ) throws -> Document {
    var choices = PortfolioDocument.Choices()
    choices.top = Self.top(arguments, format)
    choices.held = Self.held(arguments, format)
    choices.grouping = arguments[ReportCommand.by]
    choices.isDrawn = format.isDrawn
    if let folder = arguments[ReportCommand.withMaps], let run {
      let pages = try MapPages(
        folder, beside: OutputFile(arguments[ResultPlace.output]),
        isReplacing: arguments[ResultPlace.force], console)
      choices.pages = try pages.write(
        run, report.portfolio.maps.map(\.file), in: arguments[SharedOptions.lang], picture)
    }
    try fillTexts(&report, choices)
    let whole = PortfolioDocument(
      consume report, language: language, choices: choices, change: change)
    // A single picture shows what can be drawn; pages tell everything.
    return format == .svg || format == .png ? whole.picture : whole.document
  }

  /// Reads the words of what is told from its maps again: nobody kept those of all others.
  private func fillTexts(
    _ report: inout PortfolioReport, _ choices: PortfolioDocument.Choices
  ) throws {
    guard let run, Self.keeping(arguments) != .everything else { return }
    let wanted = PortfolioWanted(report, top: choices.held)
    var texts = PortfolioWanted.Texts()
    try run.forEach(of: wanted.files, isChecked: false) { input in
      wanted.texts(of: input)
    } handOn: {
      texts.add($0)
    }
    report.fill(texts)
  }

  // MARK: For programs

  /// Hands pieces of a text to the standard output, or to a file once all are there.
  private func put(
    _ write: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard let file = OutputFile(arguments[ResultPlace.output]) else {
      let output = console.output
      return try write { piece in try output.write(piece) }
    }
    var bytes: [UInt8] = []
    try write { piece in bytes += piece }
    try file.write(bytes, replacing: arguments[ResultPlace.force], console)
  }

  /// The language of a file, which must not depend on the user's surroundings: that of all maps.
  private func fileLanguage(_ report: PortfolioReport) -> Language {
    if let language = arguments[SharedOptions.lang] { return language }
    let languages = Set(report.portfolio.maps.map { Language(tag: $0.language ?? "") })
    return (languages.count == 1 ? languages.first ?? nil : nil) ?? .en
  }

  private func style(_ report: PortfolioReport) -> CSVStyle {
    CSVStyle(isForExcel: arguments[ReportCommand.excel], fileLanguage(report))
  }

  private func writeRows(_ report: PortfolioReport) throws {
    guard let run else { return }
    let csv = PortfolioCSV(
      report, try ReportOptions(arguments, documents.userLanguage).narrowing, style(report))
    try put { put in
      try put(Array(csv.heading.utf8))
      try run.forEach(of: Set(report.portfolio.maps.map(\.file)), isChecked: false) { input in
        csv.pieces(input)
      } handOn: { pieces in
        for piece in pieces { try put(piece) }
      }
    }
  }

  private func write(tickets report: PortfolioReport, _ form: ReportCommand.TicketFormat) throws {
    let tickets = PortfolioTickets(report)
    let (language, style) = (fileLanguage(report), style(report))
    try put { put in
      switch form {
      case .csv: try TicketsCSV(tickets, style).write { try put(Array($0.utf8)) }
      case .json: try TicketsJSON(tickets).write(put)
      case .github:
        let renderer = MarkdownRenderer(language: language)
        let json = TicketsJSON(forGitHub: tickets) { ticket in
          TicketDocument.text(ticket, language: language) { renderer.render($0) }
        }
        try json.write(put)
      }
    }
  }
}
