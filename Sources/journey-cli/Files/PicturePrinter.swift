import JourneyCore

/// Makes PNG and PDF of a picture by a browser of this machine, which sees one page and no network.
struct PicturePrinter {
  /// How a person wants it.
  struct Choices {
    /// The program; nothing for one that is installed.
    var program: String?
    /// Dots for each px; nothing for what is usual.
    var scale: Double?
    /// The width in dots.
    var width: Int?

    /// Creates choices that leave everything open.
    init() {}

    /// Takes what a command line says.
    ///
    /// - Throws: `UsageError` for options that the format does not have.
    init(_ arguments: ParsedArguments, _ format: DocumentFormat?) throws(UsageError) {
      program = arguments[PictureOptions.browser]
      scale = arguments[PictureOptions.scale]
      width = arguments[PictureOptions.width]
      if format != .png, scale != nil || width != nil {
        throw UsageError(
          LocalizedText(
            vi: "--scale và --width chỉ dành cho PNG", en: "--scale and --width are for PNG only"))
      }
      if scale != nil, width != nil {
        throw UsageError(
          LocalizedText(
            vi: "Chỉ chọn --scale hoặc --width, không chọn cả hai",
            en: "Choose --scale or --width, not both"))
      }
      if program != nil, format != .png, format != .pdf {
        throw UsageError(
          LocalizedText(
            vi: "--browser chỉ dành cho PNG và PDF", en: "--browser is for PNG and PDF only"))
      }
    }
  }

  /// The seconds that a program has.
  static let seconds = 60.0
  /// The most dots of a side: beyond, browsers leave parts of a picture empty.
  private static let mostDots = 16_000.0

  private let choices: Choices
  private let console: Console

  init(_ choices: Choices, _ console: Console) {
    self.choices = choices
    self.console = console
  }

  /// Makes a PNG.
  ///
  /// - Throws: `CommandFailure` where no program is there or the one that is fails.
  func png(_ picture: SVGPicture) throws -> [UInt8] {
    let wanted = choices.width.map { Double($0) / picture.width } ?? choices.scale
    let most = Self.mostDots / max(picture.width, picture.height).rounded(.up)
    if let wanted, wanted > most { throw tooLarge(picture, wanted) }
    let call = PrintCall(
      format: .png, size: (picture.width, picture.height), scale: wanted ?? min(2, most),
      ground: picture.ground)
    return try run(call) { program in
      program.family == .librsvg
        ? picture.bytes : picture.screenPage(call.part(for: program))
    }
  }

  /// Makes a PDF of a page, on the paper that the page asks for.
  ///
  /// - Parameter page: The bytes of an HTML file.
  /// - Returns: The bytes of the PDF.
  /// - Throws: `CommandFailure` where no browser is there or the one that is fails.
  func pdf(_ page: [UInt8]) throws -> [UInt8] {
    try run(PrintCall(format: .pdf, size: (1200, 900), scale: 1)) { _ in page }
  }

  /// Runs the program on what it is to open.
  private func run(
    _ call: PrintCall, opening input: (PictureProgram) -> [UInt8]
  ) throws -> [UInt8] {
    guard
      let program = choices.program.map(PictureProgram.init(path:))
        ?? PictureProgram.installed(for: call.format, console)
    else { throw PrintFailure.nothingInstalled(call.format) }
    if call.format == .pdf, program.family != .chromium {
      throw PrintFailure.cannotMakePDF(program.path)
    }
    do {
      return try TemporaryFolder.within(temporaryPlace) { folder in
        try print(call, input(program), by: program, in: folder)
      }
    } catch let error as FileError {
      throw CommandFailure(error.exitCodeOfWriting, error.writing(temporaryPlace))
    }
  }

  private func print(
    _ call: PrintCall, _ page: [UInt8], by program: PictureProgram, in folder: String
  ) throws -> [UInt8] {
    let files = call.files(in: folder)
    try console.files.write(page, to: files.page, replacing: false)
    try console.files.makeFolder(files.profile)
    if program.family == .firefox {
      try console.files.write(
        call.firefoxSettings, to: files.profile + "/user.js", replacing: false)
    }
    var run = ProgramCall(name: program.path, arguments: call.arguments(for: program, in: folder))
    run.variables =
      ProgramCall.variables(
        [
          "PATH", "HOME", "LANG", "LC_ALL", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_RUNTIME_DIR",
        ],
        of: console.environment)
      + [("TMPDIR", folder), ("DBUS_SESSION_BUS_ADDRESS", "disabled:")]
    run.outputLimit = 1 << 24
    run.seconds = Self.seconds
    // A helper of a browser that goes on would write into a profile that is gone.
    run.endsItsGroup = true
    let result: ProgramResult
    do throws(SystemError) {
      result = try console.programs.run(run)
    } catch {
      throw PrintFailure.notStarted(program.path, error)
    }
    if result.end == .outOfTime { throw PrintFailure.outOfTime(program.path, Self.seconds) }
    guard let bytes = try? console.files.read(files.output),
      call.isWhole(bytes)
    else { throw PrintFailure.nothingWritten(program.path, call.format, result) }
    return bytes
  }

  /// Where folders of one run are made.
  private var temporaryPlace: String { TemporaryFolder.place(ofSnaps: ["chromium"], console) }

  private func tooLarge(_ picture: SVGPicture, _ scale: Double) -> UsageError {
    let dots = [picture.width, picture.height].map { String(Int(($0 * scale).rounded())) }
    let most = String(Int(Self.mostDots))
    return UsageError(
      LocalizedText(
        vi: "Hình sẽ có \(dots[0]) × \(dots[1]) điểm ảnh; mỗi cạnh nhiều nhất là \(most). Hãy chọn"
          + " --scale nhỏ hơn, hoặc SVG hay PDF.",
        en:
          "The picture would have \(dots[0]) × \(dots[1]) dots; a side has \(most) at most. Choose"
          + " a smaller --scale, or SVG or PDF."))
  }
}
