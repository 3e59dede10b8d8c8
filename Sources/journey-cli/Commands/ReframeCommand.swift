import JourneyCore

/// `reframe`: the same map, told in another framework.
enum ReframeCommand: Command {
  static let name = "reframe"
  static let abstract = LocalizedText(
    vi: "Chuyển bản đồ sang mô hình khác mà không mất gì.",
    en: "Tell a map in another framework without losing anything.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Mỗi điểm chạm đi theo chặng của nó, hoặc của giai đoạn chứa nó. Chưa có chỗ thì nằm trong \
      "unplaced"; nội dung giai đoạn không còn chỗ riêng thì nằm trong "origin". Báo cáo cho biết \
      những gì khớp hoàn toàn, bị tách, được gộp, chưa có chỗ.
      """,
    en: """
      Every touchpoint goes by its phase, or by those of its stage. One without a home goes to \
      "unplaced"; texts of a stage that have no place of their own go to "origin". The report \
      tells what fits exactly, what was split or merged, and what found no home.
      """)
  static let examples = [
    CommandExample(
      "journey-cli reframe shop.journey.json --to digital-7 --output web.journey.json",
      LocalizedText(
        vi: "Ghi bản đồ mới; báo cáo hiện trên màn hình",
        en: "Write the new map; the report goes to the screen")),
    CommandExample(
      "journey-cli reframe shop.journey.json --to exp --quiet | journey-cli show -",
      LocalizedText(vi: "Chỉ xem thử", en: "Preview only")),
  ]

  static let map = Argument<String>.required(
    "map", .mapFile,
    LocalizedText(
      vi: "Tệp bản đồ, hoặc - cho đầu vào chuẩn.", en: "A map file, or - for the standard input."))
  static let to = Option<String>.required(
    "to", .framework, valueName: "framework",
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình, sẽ được nhúng vào bản đồ nếu bản đồ"
        + " không tham chiếu được tới tệp đó.",
      en: "The id of a framework or its beginning; or a framework file, which is put into the map"
        + " where the map's place does not lead to it."))
  static let output = Option<String?>.optional(
    "output", short: "o", .newMapFile, valueName: "file",
    LocalizedText(
      vi: "Tệp bản đồ mới; nếu không chọn thì in ra đầu ra chuẩn.",
      en: "The file of the new map; by default the standard output."))
  static let report = Option<String?>.optional(
    "report", .anyFile, valueName: "file",
    LocalizedText(
      vi: "Tệp báo cáo, là Markdown hay HTML nếu tên kết thúc như vậy; nếu không chọn thì in ra đầu"
        + " ra lỗi chuẩn.",
      en: "The file of the report, in Markdown or HTML if its name ends so; by default the standard"
        + " error."))
  static let force = Option<Bool>.flag(
    "force",
    LocalizedText(vi: "Thay thế tệp đã có.", en: "Replace files that exist."))
  static let strict = Option<Bool>.flag(
    "strict",
    LocalizedText(
      vi: "Mã thoát là 1 nếu còn điểm chạm chưa có chỗ.",
      en: "Exit with 1 if a touchpoint has no home."))
  static let quiet = Option<Bool>.flag(
    "quiet",
    LocalizedText(
      vi: "Không in báo cáo ra đầu ra lỗi chuẩn.", en: "No report on the standard error."))

  static var arguments: [any Parameter] { [map] }
  static var options: [any Parameter] {
    [to, output, report, force, strict, quiet] + InputOptions.all
  }
  static let exitCodes = [
    DocumentedExit(
      .findings,
      LocalizedText(
        vi: "Còn điểm chạm chưa có chỗ, với --strict.",
        en: "A touchpoint has no home, with --strict.")),
    .damagedMap, .missingInput, .refusedOutput,
  ]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try ReframeRun(arguments, console).run()
  }
}
