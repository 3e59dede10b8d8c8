import JourneyCore

/// Why there is no PNG or PDF, each with what can be done.
enum PrintFailure {
  private static let way = LocalizedText(
    vi: "SVG và HTML không cần chương trình nào khác",
    en: "SVG and HTML need no other program")

  private static func failure(vi: String, en: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate, LocalizedText(vi: "\(vi); \(way.vi)", en: "\(en); \(way.en)"))
  }

  /// No program is installed.
  static func nothingInstalled(_ format: DocumentFormat) -> CommandFailure {
    let isPNG = format == .png
    return failure(
      vi:
        "không tìm thấy trình duyệt để tạo \(format.rawValue.uppercased()): hãy cài Chromium, Google"
        + " Chrome, Microsoft Edge hoặc Brave\(isPNG ? ", hoặc rsvg-convert (gói librsvg2-bin)" : "");"
        + " hoặc chỉ ra bằng --browser",
      en:
        "no browser was found that makes \(format.rawValue.uppercased()): install Chromium, Google"
        + " Chrome, Microsoft Edge or Brave\(isPNG ? ", or rsvg-convert (package librsvg2-bin)" : "");"
        + " or name one by --browser")
  }

  /// The program makes no PDF.
  static func cannotMakePDF(_ path: String) -> CommandFailure {
    let shown = VisibleText.escaped(path)
    return failure(
      vi: "'\(shown)' không tạo được PDF; cần Chromium, Google Chrome, Microsoft Edge hoặc Brave",
      en: "'\(shown)' cannot make a PDF; Chromium, Google Chrome, Microsoft Edge or Brave do")
  }

  /// The program is not there, or may not be run.
  static func notStarted(_ path: String, _ error: SystemError) -> CommandFailure {
    let shown = VisibleText.escaped(path)
    let reason = error == .notFound ? FileError.notFound.message : error.message
    return failure(
      vi: "không chạy được '\(shown)': \(reason.vi)", en: "cannot run '\(shown)': \(reason.en)")
  }

  /// The program hangs.
  static func outOfTime(_ path: String, _ seconds: Double) -> CommandFailure {
    let shown = VisibleText.escaped(path)
    let time = String(Int(seconds))
    return failure(
      vi: "'\(shown)' không xong trong \(time) giây và đã bị dừng",
      en: "'\(shown)' was not done within \(time) seconds and was ended")
  }

  /// The program left no picture.
  static func nothingWritten(
    _ path: String, _ format: DocumentFormat, _ result: ProgramResult
  ) -> CommandFailure {
    let shown = VisibleText.escaped(path)
    let name = format.rawValue.uppercased()
    let line = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first
    let said = line.map { " (" + VisibleText.escaped(String($0.prefix(200))) + ")" } ?? ""
    return failure(
      vi: "'\(shown)' không tạo ra \(name)\(said)", en: "'\(shown)' made no \(name)\(said)")
  }
}
