import JourneyCore

/// The options of commands that draw: how the pictures look.
enum PictureOptions {
  /// The colours, fonts, logo and foot.
  static let theme = Option<String?>.optional(
    "theme", .theme, valueName: "theme",
    LocalizedText(
      vi: "Bộ màu của hình: light, dark, print, hoặc tệp bộ màu của riêng bạn.",
      en: "The theme of pictures: light, dark, print, or a theme file of your own."),
    group: group)

  /// The rows that are drawn.
  static let only = Option<[String]>.repeating(
    "only", .text, valueName: "row",
    LocalizedText(
      vi: "Chỉ vẽ những dòng này, chẳng hạn \"cảm xúc,điểm đau\"; có thể lặp lại.",
      en: "Draw these rows only, such as emotion,pains; may be repeated."),
    group: group)

  /// The rows that are not drawn.
  static let without = Option<[String]>.repeating(
    "without", .text, valueName: "row",
    LocalizedText(
      vi: "Không vẽ những dòng này; có thể lặp lại.",
      en: "Leave these rows out; may be repeated."),
    group: group)

  /// The browser.
  static let browser = Option<String?>.optional(
    "browser", .anyFile, valueName: "program",
    LocalizedText(
      vi: "Trình duyệt để vẽ PNG và PDF; nếu không chọn thì tìm Chromium, Chrome, Edge hoặc Brave.",
      en: "The browser that makes PNG and PDF; by default Chromium, Chrome, Edge or Brave is looked"
        + " for."),
    group: group)

  /// How large a picture of dots is.
  static let scale = Option<Double?>.optional(
    "scale", .number(in: 0.1...8), valueName: "factor",
    LocalizedText(
      vi: "PNG: số điểm ảnh cho mỗi px của hình; mặc định là 2.",
      en: "PNG: dots for each px of the picture; 2 by default."),
    group: group)

  /// How wide a picture of dots is.
  static let width = Option<Int?>.optional(
    "width", .integer(in: 100...16_000), valueName: "dots",
    LocalizedText(
      vi: "PNG: chiều rộng tính bằng điểm ảnh.", en: "PNG: the width in dots."),
    group: group)

  /// How PNG and PDF are made, of every command that draws.
  static var printing: [any Parameter] { [browser, scale, width] }

  /// Looking at it at once.
  static let open = Option<Bool>.flag(
    "open",
    LocalizedText(
      vi: "Mở hình ngay bằng chương trình mà hệ thống dành cho dạng tệp đó.",
      en: "Look at it at once, in the program that the system has for it."),
    group: group)

  /// The drawing alone.
  static let slide = Option<Bool>.flag(
    "slide",
    LocalizedText(
      vi: "Chỉ hình vẽ, không có các bảng bên dưới, vừa một slide 16:9.",
      en: "The drawing alone, without the tables below it, for a 16:9 slide."),
    group: group)

  static let group = LocalizedText(vi: "HÌNH VẼ", en: "PICTURES")
}

/// How the pictures of one command line look.
struct PictureChoices {
  /// The theme; nothing where each format has its own.
  var theme: PictureTheme?
  /// How PNG and PDF are made.
  var printing = PicturePrinter.Choices()
  /// Whether it is a slide.
  var isSlide = false
  /// Whether the file is drawn again while somebody looks at it.
  var isWatched = false
  /// The words for the rows that are drawn; none for all.
  var only: [String] = []
  /// The words for the rows that are left out.
  var without: [String] = []

  /// Creates choices that leave everything to the formats.
  init() {}

  /// Takes what a command line says about the theme.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of a command with ``PictureOptions/theme``.
  ///   - format: The format of the document; nothing for what is none.
  ///   - documents: Where findings about a theme file are told.
  ///   - console: The world.
  /// - Throws: `UsageError` for a theme that nobody knows and for one of what is not drawn,
  ///   `CommandFailure` for a file that holds none.
  init(
    theme arguments: ParsedArguments, as format: DocumentFormat?, _ documents: DocumentOutput,
    _ console: Console
  ) throws {
    printing = try PicturePrinter.Choices(arguments, format)
    theme = try Self.theme(arguments, as: format, documents, console)
  }

  /// Takes what a command line says about the theme, and leaves the rest as is usual.
  ///
  /// - Parameters: As above, of a command with ``PictureOptions/theme`` alone.
  /// - Throws: As above.
  init(
    theme arguments: ParsedArguments, drawnAs format: DocumentFormat?,
    _ documents: DocumentOutput, _ console: Console
  ) throws {
    theme = try Self.theme(arguments, as: format, documents, console)
  }

  /// Returns the theme of a command line; nothing where none is named.
  ///
  /// - Parameters: As above.
  /// - Throws: As above.
  static func theme(
    _ arguments: ParsedArguments, as format: DocumentFormat?, _ documents: DocumentOutput,
    _ console: Console
  ) throws -> PictureTheme? {
    guard let word = arguments[PictureOptions.theme] else { return nil }
    guard format?.isDrawn == true else { throw UsageError.notDrawn(PictureOptions.theme.shape.key) }
    return try ThemeArgument.find(word, documents, console)
  }

  /// Takes what a command line says about theme and rows.
  ///
  /// - Parameters: As above, of a command with ``PictureOptions/only`` and
  ///   ``PictureOptions/without``, too.
  init(
    _ arguments: ParsedArguments, as format: DocumentFormat?, _ documents: DocumentOutput,
    _ console: Console
  ) throws {
    try self.init(theme: arguments, as: format, documents, console)
    only = arguments[PictureOptions.only]
    without = arguments[PictureOptions.without]
    guard format?.isDrawn == true || only.isEmpty && without.isEmpty else {
      throw UsageError.notDrawn(
        (only.isEmpty ? PictureOptions.without : PictureOptions.only).shape.key)
    }
  }

  /// Makes it a slide where a command line says so.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of a command with ``PictureOptions/slide``.
  ///   - format: The format of the document; nothing for what is none.
  /// - Throws: `UsageError` for what is not drawn.
  mutating func slide(
    _ arguments: ParsedArguments, as format: DocumentFormat?
  ) throws(UsageError) {
    isSlide = arguments[PictureOptions.slide]
    guard !isSlide || format?.isDrawn == true else {
      throw UsageError.notDrawn(PictureOptions.slide.shape.key)
    }
  }

  /// The rows of a map that are drawn.
  ///
  /// - Throws: `UsageError` for a word that names no row.
  func lanes(of map: JourneyMap) throws(UsageError) -> SheetLanes {
    do {
      return try SheetLanes(only: only, without: without, of: map)
    } catch {
      throw UsageError(error.message)
    }
  }
}

extension ValueReader where Value == String {
  /// The name of a theme, or a theme file.
  static var theme: ValueReader {
    .text.completing(
      .anyOf([.words { PictureTheme.builtIn.map(\.name) }, .files(endingIn: [".json"])]))
  }
}

extension UsageError {
  /// How a picture is asked for.
  static let howToChoose = LocalizedText(
    vi: "hãy đặt đuôi ấy cho tệp kết quả, như map.svg",
    en: "name the output file so, as in map.svg")

  /// An option of pictures for what is not drawn.
  fileprivate static func notDrawn(_ option: String) -> UsageError {
    let formats = DocumentFormat.allCases.filter(\.isDrawn).map(\.rawValue).joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "\(option) chỉ dành cho hình vẽ: \(formats); \(howToChoose.vi)",
        en: "\(option) is for pictures only: \(formats); \(howToChoose.en)"))
  }
}
