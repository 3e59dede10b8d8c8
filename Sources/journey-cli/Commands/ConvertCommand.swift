import JourneyCore

/// `convert`: a map in another format, with a list of what that format cannot hold.
enum ConvertCommand: Command {
  /// The forms in which losses are printed.
  enum LossFormat: String, CaseIterable {
    case text, json
  }

  static let name = "convert"
  static let otherNames = [
    "export", "import", "save", "draw", "chuyển", "chuyển đổi", "xuất", "vẽ",
  ]
  static let abstract = LocalizedText(
    vi: "Chuyển bản đồ sang định dạng khác và cho biết những gì không chuyển được.",
    en: "Write a map in another format, and tell what that format cannot hold.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Định dạng theo tên tệp, hoặc theo --from và --to. Những gì định dạng mới không chứa được thì \
      được liệt kê ở đầu ra lỗi chuẩn: loại gì, bao nhiêu, ở giai đoạn nào. Với thư mục, mọi bản đồ \
      bên trong được ghi vào thư mục kết quả, theo đúng cấu trúc cũ.
      """,
    en: """
      Names of files tell the formats, or --from and --to. What the new format cannot hold is \
      listed on the standard error: what, how many, in which stages. Of a folder all maps go to \
      the folder of the output, laid out as they were.
      """)
  static let examples = [
    CommandExample(
      "journey-cli convert shop.journey.json copy.journey.json",
      LocalizedText(vi: "Chuyển một bản đồ", en: "Convert one map")),
    CommandExample(
      "journey-cli convert shop.journey.json - --to json",
      LocalizedText(vi: "In bản đồ như đã đọc được", en: "Print the map as it was read")),
  ]

  static let input = Argument<String>.required(
    "input", .mapsAndFolders,
    LocalizedText(
      vi: "Tệp bản đồ, thư mục chứa bản đồ, hoặc - cho đầu vào chuẩn.",
      en: "A map file, a folder of maps, or - for the standard input."))
  static let wayToFile = LocalizedText(
    vi: "Tệp kết quả là tham số thứ hai: journey-cli convert <input> <output>.",
    en: "The file to write is the second argument: journey-cli convert <input> <output>.")
  static let output = Argument<String>.required(
    "output", .newMapFileOrFolder,
    LocalizedText(
      vi: "Tệp kết quả, thư mục đã có, hoặc - cho đầu ra chuẩn.",
      en: "The file to write, a folder that exists, or - for the standard output."))
  static let to = Option<ConvertedFormat?>.optional(
    "to", .convertedFormat, valueName: "format",
    LocalizedText(
      vi: "Định dạng kết quả; nếu không chọn thì theo tên tệp, ở đầu ra chuẩn là json.",
      en: "The format to write; by default the name of the output tells, and for the standard"
        + " output it is json."))
  static let force = Option<Bool>.flag(
    "force", LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace files that exist."))
  static let strict = Option<Bool>.flag(
    "strict",
    LocalizedText(
      vi: "Mã thoát là 1 nếu có gì không chuyển được.",
      en: "Exit with 1 if anything could not be held."))
  static let losses = Option<LossFormat>.value(
    "losses", .choice, default: .text, valueName: "form",
    LocalizedText(
      vi: "Cách liệt kê những gì không chuyển được; json cho chương trình.",
      en: "How losses are printed; json for programs."))
  static let shape = Option<TableShape>.value(
    "shape", .choice, default: .rows, valueName: "shape",
    LocalizedText(
      vi: "Bảng CSV: mỗi điểm chạm một dòng, hoặc các giai đoạn thành cột.",
      en: "A table of CSV: one row per touchpoint, or stages as columns."))
  static let excel = Option<Bool>.flag(
    "excel",
    LocalizedText(
      vi: "CSV để mở bằng Excel: có BOM, dấu phân cách và dấu thập phân theo ngôn ngữ.",
      en: "CSV for Excel: with a BOM, and the separator and decimal sign of the language."))
  static let quiet = Option<Bool>.flag(
    "quiet",
    LocalizedText(
      vi: "Không in gì ra đầu ra lỗi chuẩn ngoài lỗi.",
      en: "Print nothing but errors on the standard error."))

  static let watch = Option<Bool>.flag(
    "watch",
    LocalizedText(
      vi: "Ghi lại mỗi khi bản đồ hay bộ màu thay đổi; trang HTML đang mở tự tải lại.",
      en: "Write again whenever the map or the theme changes; a page that is open reloads."))

  static var arguments: [any Parameter] { [input, output] }
  static var options: [any Parameter] {
    [to, shape, excel, force, strict, losses, quiet, watch]
      + [PictureOptions.theme, PictureOptions.only, PictureOptions.without, PictureOptions.open]
      + PictureOptions.printing + InputOptions.all
  }
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Có gì đó không chuyển được, với --strict.",
        en: "Something could not be held, with --strict.")),
    .damagedMap, .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    var run = try ConversionRun(arguments, console)
    return try run.run()
  }
}
