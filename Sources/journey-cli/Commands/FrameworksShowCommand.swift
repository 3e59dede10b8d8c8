import JourneyCore

/// `frameworks show`: one framework in full, or as a file to copy and change.
enum FrameworksShowCommand: Command {
  /// The forms in which a framework is printed.
  enum Format: String, CaseIterable {
    case text, json
  }

  static let name = "show"
  static let abstract = LocalizedText(
    vi: "Xem một mô hình, hoặc xuất ra tệp để sửa thành mô hình riêng.",
    en: "Show one framework, or print it as a file to make an own one of.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Chỉ cần gõ phần đầu của mã nếu không trùng với mã khác.",
    en: "The beginning of an id will do where no other id begins like it.")
  static let examples = [
    CommandExample(
      "journey-cli frameworks show digital-7",
      LocalizedText(vi: "Xem một mô hình", en: "Show a framework")),
    CommandExample(
      "journey-cli frameworks show exp --format json > own.framework.json",
      LocalizedText(vi: "Bắt đầu một mô hình riêng", en: "Start an own framework")),
  ]

  static let framework = Argument<String>.required(
    "framework", .text,
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình.",
      en: "The id of a framework or its beginning; or a framework file."))
  static let format = Option<Format>.value(
    "format", .choice, default: .text,
    LocalizedText(vi: "Cách trình bày.", en: "How it is printed."))

  static var arguments: [any Parameter] { [framework] }
  static var options: [any Parameter] { [format] }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let framework = try FrameworkArgument.find(arguments[framework], console)
    switch arguments[format] {
    case .json:
      try console.output.write(FrameworkWriter.json(framework))
    case .text:
      let language = console.language(arguments[SharedOptions.lang])
      let renderer = TerminalRenderer(
        width: console.width,
        isColored: console.isColored(.output, arguments[SharedOptions.color]), language: language)
      let document = FrameworkDocument(framework, language: language).document
      try console.output.write(renderer.bytes(document))
    }
    return .done
  }
}
