import JourneyCore

/// Where a command puts what it found out: on the standard output, in a file that a person names, or
/// in a page that is looked at at once.
struct ResultPlace {
  /// The file.
  static let output = Option<String?>.optional(
    "output", short: "o", .anyFile, valueName: "file",
    LocalizedText(
      vi: "Ghi vào tệp này thay vì đầu ra chuẩn; tên tệp cho biết định dạng.",
      en: "Write to this file in place of the standard output; its name tells the format."),
    group: group)
  /// Whether a file may be replaced.
  static let force = Option<Bool>.flag(
    "force", LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace files that exist."),
    group: group)

  /// The options of every command that can do this.
  static var options: [any Parameter] { [output, force, PictureOptions.open] }

  static let group = LocalizedText(vi: "TỆP KẾT QUẢ", en: "FILES")

  /// Where documents go.
  let place: DocumentOutput.Place
  private let console: Console
  private let language: Language?
  /// The path that is opened at the end.
  private let opened: String?
  /// Whether a person knows the path without being told.
  private let isNamed: Bool

  /// Finds the form of a result: the one that is typed, the one that the name of the file tells, or
  /// a page where it is to be looked at.
  ///
  /// - Parameters:
  ///   - option: The option by which a form is typed.
  ///   - arguments: The typed values of a command with ``options``.
  /// - Returns: The form.
  /// - Throws: `UsageError` where name and form do not go together, and for `--open` of what is no
  ///   picture.
  static func form<Export>(
    _ option: Option<OutputFormat<Export>>, _ arguments: ParsedArguments
  ) throws(UsageError) -> OutputFormat<Export>
  where Export: RawRepresentable, Export.RawValue == String {
    let isOpened = arguments[PictureOptions.open]
    if arguments[output] == "-", isOpened { throw .openedStream }
    if let path = OutputFile(arguments[output])?.path, let named = FileFormat(named: path) {
      guard let told = option.form(named.rawValue) else {
        throw .foreignName(path, named.endings.first ?? named.title, option.endings())
      }
      let typed = arguments[option].word
      if arguments.isTyped(option), told.word != typed {
        throw .otherForm(path, named, typed)
      }
      if isOpened, told.documentFormat?.isDrawn != true { throw .openedWords }
      return told
    }
    if let path = OutputFile(arguments[output])?.path, !arguments.isTyped(option),
      let ending = ForeignEnding(named: path)
    {
      throw .foreignName(path, ending.text, option.endings())
    }
    return try form(option, opened: isOpened, arguments)
  }

  /// Finds the form of a result that nobody gives a name.
  ///
  /// - Parameters:
  ///   - option: The option by which a form is typed.
  ///   - isOpened: Whether it is looked at at once.
  ///   - arguments: The typed values.
  /// - Returns: The form.
  /// - Throws: `UsageError` for `--open` of what is no picture.
  static func form<Export>(
    _ option: Option<OutputFormat<Export>>, opened isOpened: Bool, _ arguments: ParsedArguments
  ) throws(UsageError) -> OutputFormat<Export> {
    guard isOpened else { return arguments[option] }
    guard arguments.isTyped(option) else { return .document(.html) }
    guard arguments[option].documentFormat?.isDrawn == true else { throw .openedWords }
    return arguments[option]
  }

  /// Prepares a place, and refuses a file that exists before anything has been done.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of a command with ``options``.
  ///   - format: The format of the document; nothing for what is none.
  ///   - name: What a page is called that nobody names, without ending.
  ///   - console: The world.
  /// - Throws: `CommandFailure` for a file that exists, or where no page can be made.
  init(
    _ arguments: ParsedArguments, _ format: DocumentFormat?, name: String, _ console: Console
  ) throws {
    let named = OutputFile(arguments[Self.output])
    if named == nil, let format, !arguments[PictureOptions.open] {
      try console.checkTerminalShows(format.fileFormat, .option)
    }
    if let named, !arguments[Self.force] { try named.checkIsFree(console) }
    self.init(
      named, isReplacing: arguments[Self.force],
      opening: arguments[PictureOptions.open]
        ? try Self.opened(named, format, name: name, console) : nil, arguments, console)
  }

  /// Prepares a page that is opened and that nobody names.
  ///
  /// - Parameters: As above, of a command with ``PictureOptions/open`` alone.
  /// - Throws: As above.
  init(
    opening arguments: ParsedArguments, _ format: DocumentFormat?, name: String, _ console: Console
  ) throws {
    if let format, !arguments[PictureOptions.open] {
      try console.checkTerminalShows(format.fileFormat, .shell)
    }
    self.init(
      nil, isReplacing: false,
      opening: arguments[PictureOptions.open]
        ? try Self.opened(nil, format, name: name, console) : nil, arguments, console)
  }

  private init(
    _ named: OutputFile?, isReplacing: Bool, opening path: String?, _ arguments: ParsedArguments,
    _ console: Console
  ) {
    self.console = console
    language = arguments[SharedOptions.lang]
    opened = path
    isNamed = named != nil
    place =
      (named ?? OutputFile(path)).map { .file($0, isReplacing: isReplacing) } ?? .output
  }

  /// The file that is opened: the one that is named, or one in a folder of its own.
  private static func opened(
    _ named: OutputFile?, _ format: DocumentFormat?, name: String, _ console: Console
  ) throws -> String {
    if let named { return named.path }
    let place = TemporaryFolder.place(ofSnaps: ["firefox", "chromium", "brave"], console)
    do throws(SystemError) {
      let folder = try Platform.makeTemporaryFolder(in: place)
      return folder + "/" + name + "." + (format ?? .html).rawValue
    } catch {
      let error = FileError(error)
      throw CommandFailure(error.exitCodeOfWriting, error.writing(place))
    }
  }

  /// Writes what is for programs.
  ///
  /// - Throws: What streams throw, and `CommandFailure` for a file that cannot be written.
  func write(_ bytes: [UInt8]) throws {
    guard case .file(let file, let isReplacing) = place else {
      return try console.output.write(bytes)
    }
    try file.write(bytes, replacing: isReplacing, console)
  }

  /// Writes what is for programs part by part: a stream holds none of it.
  ///
  /// - Parameter write: Hands the parts to what it is given.
  /// - Throws: As above.
  func write(inParts write: (@escaping ([UInt8]) -> Void) -> Void) throws {
    guard case .file(let file, let isReplacing) = place else {
      return try console.output.write(inParts: write)
    }
    var bytes: [UInt8] = []
    write { bytes += $0 }
    try file.write(bytes, replacing: isReplacing, console)
  }

  /// Opens what was written, where that is wanted; the last thing that a command does.
  ///
  /// - Throws: `CommandFailure` where the system cannot open files.
  func open() throws {
    guard let opened else { return }
    if !isNamed {
      let shown = VisibleText.escaped(opened)
      let message = LocalizedText(vi: "Đã vẽ '\(shown)'", en: "Drew '\(shown)'")
      try console.report(message[console.language(language)] + "\n")
    }
    try FileOpener(console).open(opened)
  }
}

extension Option {
  /// The form that a word names; nothing for a word of other commands.
  fileprivate func form<Export>(_ word: String) -> OutputFormat<Export>?
  where Value == OutputFormat<Export> {
    do throws(ArgumentProblem) { return try read([word]) } catch { return nil }
  }

  /// The endings of the names of files that the command writes.
  fileprivate func endings<Export>() -> [String] where Value == OutputFormat<Export> {
    let formats = FileFormat.allCases.filter { form($0.rawValue) != nil }
    return formats.compactMap(\.endings.first) + [".txt"]
  }
}

extension UsageError {
  /// A file whose name tells another format than the option by which the form is chosen.
  static func otherForm(
    _ path: String, _ format: FileFormat, _ word: String, option: String = "--format"
  ) -> UsageError {
    let shown = VisibleText.escaped(path)
    return UsageError(
      LocalizedText(
        vi: "'\(shown)' là tên của tệp \(format.title), nhưng \(option) chọn \(word)",
        en: "'\(shown)' is the name of a file of \(format.title), but \(option) says \(word)"))
  }

  /// A file whose name tells a format of other programs, which would not open what is written.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - ending: How its name ends.
  ///   - endings: How it may end.
  /// - Returns: What to say.
  static func foreignName(
    _ path: String, _ ending: String, _ endings: [String]
  ) -> UsageError {
    let shown = VisibleText.escaped(path)
    let list = endings.joined(separator: ", ")
    return UsageError(
      LocalizedText(
        vi: "Lệnh này không ghi tệp \(ending): '\(shown)'; các đuôi tên: \(list)",
        en: "This command writes no \(ending): '\(shown)'; the endings of names: \(list)"))
  }

  /// A stream, which no program opens.
  fileprivate static var openedStream: UsageError {
    UsageError(
      LocalizedText(
        vi: "--open cần một tệp; đầu ra chuẩn '-' không mở được",
        en: "--open needs a file; the standard output '-' cannot be opened"))
  }

  /// Words, which a terminal shows.
  static var openedWords: UsageError {
    UsageError(
      LocalizedText(
        vi: "--open chỉ dành cho hình: html, svg, png, pdf; \(howToChoose.vi)",
        en: "--open is for pictures only: html, svg, png, pdf; \(howToChoose.en)"))
  }
}
