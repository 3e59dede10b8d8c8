import JourneyCore

/// The options of every command that reads maps: how files are read where they leave it open.
enum InputOptions {
  /// The format.
  static let from = format(.readFormat)
  /// The format of a file that is corrected.
  static let corrected = format(.correctedFormat)

  private static func format(_ reader: ValueReader<FileFormat>) -> Option<FileFormat?> {
    .optional(
      "from", reader, valueName: "format",
      LocalizedText(
        vi: "Dạng của tệp được đọc; nếu không chọn thì theo tên tệp, với đầu vào chuẩn thì theo"
          + " nội dung.",
        en: "The format of what is read; by default its name tells, and for the standard input its"
          + " content."),
      group: group)
  }

  /// The framework.
  static let framework = Option<String?>.optional(
    "framework", .framework, valueName: "framework",
    LocalizedText(
      vi: "Mô hình của bản đồ, khi dạng tệp không ghi mô hình: mã hoặc phần đầu của mã; hoặc tệp"
        + " mô hình.",
      en: "The framework of a map whose format names none: an id or its beginning; or a framework"
        + " file."),
    group: group)

  /// One of several journeys.
  static let journey = Option<String?>.optional(
    "journey", .text, valueName: "number|title",
    LocalizedText(
      vi: "Hành trình được đọc, khi tệp có nhiều hành trình: số thứ tự hoặc tên.",
      en: "The journey to read where a file holds several: its number or its title."),
    group: group)

  /// One of several sheets.
  static let sheet = Option<String?>.optional(
    "sheet", .text, valueName: "name",
    LocalizedText(
      vi: "Trang tính được đọc, khi tệp Excel có nhiều bản đồ.",
      en: "The sheet to read where a workbook holds several maps."),
    group: group)

  /// Words for emotions.
  static let emotionWords = Option<String?>.optional(
    "emotion-words", .anyFile, valueName: "file",
    LocalizedText(
      vi: "Tệp JSON ghi số cho từng từ hay biểu tượng cảm xúc trong bảng, như"
        + " {\"vui\": 2, \"😟\": -1}.",
      en: "A JSON file with the number of each word or face for an emotion in a table, such as"
        + " {\"happy\": 2, \"😟\": -1}."),
    group: group)

  /// All of them, in the order of the help.
  static var all: [any Parameter] { [from, framework, journey, sheet, emotionWords] }

  private static let group = LocalizedText(vi: "TỆP ĐẦU VÀO", en: "INPUT")
}

/// How the files of one command line are read.
struct InputChoices: Sendable {
  /// The format; nothing where each file tells its own.
  var format: FileFormat?
  /// What else is decided.
  var reading = ReadingChoices()

  /// Creates choices that leave everything to the files.
  init() {}

  /// Takes what a command line says.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of a command with ``InputOptions``.
  ///   - console: The world.
  /// - Throws: What is wrong with the framework that is named.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    format = arguments[InputOptions.from]
    reading.journey = arguments[InputOptions.journey]
    reading.sheet = arguments[InputOptions.sheet]
    if let word = arguments[InputOptions.framework] {
      reading.framework = try FrameworkArgument.find(word, console)
    }
    if let path = arguments[InputOptions.emotionWords] {
      reading.emotionWords = try EmotionWordsFile.read(path, arguments, console)
    }
  }
}
