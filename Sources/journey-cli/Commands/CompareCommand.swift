import JourneyCore

/// `compare`: frameworks and maps side by side on the phases of the life cycle.
enum CompareCommand: Command {
  /// The forms of a comparison for programs.
  enum Export: String, CaseIterable {
    case json, csv
  }

  /// More columns than these are not read any more.
  private static let most = 6

  static let name = "compare"
  static let otherNames = ["so sánh"]
  static let abstract = LocalizedText(
    vi: "So sánh 2 đến 6 mô hình hoặc bản đồ theo giai đoạn, hoặc trước, trong và sau khi mua.",
    en: "Lay 2 to 6 frameworks or maps side by side: by stage, or before and after the purchase.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Các bản đồ cùng một mô hình được so sánh theo từng giai đoạn; khác mô hình thì theo các chặng chung. Chỉ cần gõ phần đầu của mã mô hình nếu không trùng với mã khác.
      """,
    en: """
      Maps on one framework are laid side by side stage by stage, others on the common phases. The \
      beginning of a framework's id will do where no other id begins like it.
      """)
  static let examples = [
    CommandExample(
      "journey-cli compare buyer-4 customer-7",
      LocalizedText(vi: "So sánh hai mô hình", en: "Compare two frameworks")),
    CommandExample(
      "journey-cli compare today.journey.json tomorrow.journey.json",
      LocalizedText(vi: "So sánh hai bản đồ", en: "Compare two maps")),
    CommandExample(
      "journey-cli compare today.journey.json digital-7 --format markdown",
      LocalizedText(vi: "Một bản đồ bên cạnh một mô hình", en: "A map beside a framework")),
  ]

  static let inputs = Argument<[String]>.repeating(
    "input", .frameworkOrMapFile,
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; tệp mô hình; tệp bản đồ, hoặc - cho đầu vào chuẩn.",
      en: """
        The id of a framework or its beginning; a framework file; a map file, or - for the \
        standard input.
        """))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))
  static let excel = ConvertCommand.excel

  static var arguments: [any Parameter] { [inputs] }
  static var options: [any Parameter] {
    [format, excel] + ResultPlace.options + [PictureOptions.slide, PictureOptions.theme]
      + PictureOptions.printing + InputOptions.all
  }
  static let exitCodes = [
    DocumentedExit(
      .data,
      LocalizedText(vi: "Đầu vào có lỗi.", en: "An input has errors.")),
    .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let words = arguments[inputs]
    for word in words where word != "-" {
      if (try? console.files.kind(of: word, followingLinks: true)) == .folder {
        throw UsageError.folderInPlaceOfMap(word)
      }
    }
    guard words.count > 1 else { throw UsageError.comparedAlone(words[0]) }
    guard words.count <= most else {
      throw UsageError.comparedTooMany(words.count, most: most)
    }
    let found = try ComparedInput.find(words, InputChoices(arguments, console), console)
    let maps = found.compactMap(\.loadedMap)
    let output = try ComparisonOutput(console, arguments)
    if maps.isEmpty {
      try output.write(FrameworkComparison(found.compactMap(\.framework)))
    } else if maps.allSatisfy({ $0.map != nil }) {
      // Of channels that several settings declare, the first map's hold.
      var own: [Channel] = []
      for map in maps {
        let known = Set(own.map(\.id))
        own += map.channels.own.filter { !known.contains($0.id) }
      }
      let channels = ChannelCatalog.builtIn.adding(own)
      let axis = ComparedInput.axis(of: found)
      try output.write(
        MapComparison(found.compactMap { $0.journey(on: axis) }, channels: channels), channels)
    }
    let code = try output.documents.reportErrors(of: maps)
    // Of a file that holds no map nothing was drawn.
    if maps.allSatisfy({ $0.map != nil }) { try output.open() }
    return code
  }
}
