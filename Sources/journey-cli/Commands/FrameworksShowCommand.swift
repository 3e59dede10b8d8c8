import JourneyCore

/// `frameworks show`: one framework in full, or as a file to copy and change.
enum FrameworksShowCommand: Command {
  /// The form of a framework for programs, which is the file of it.
  enum Export: String, CaseIterable {
    case json
  }

  static let name = "show"
  static let abstract = LocalizedText(
    vi: "Xem một mô hình, hoặc xuất ra tệp để sửa thành mô hình riêng.",
    en: "Show one framework, or print it as a file to base your own on.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: "Chỉ cần gõ phần đầu của mã nếu không trùng với mã khác.",
    en: "The beginning of an id will do where no other id begins like it.")
  static let examples = [
    CommandExample(
      "journey-cli frameworks show digital-7",
      LocalizedText(vi: "Xem một mô hình", en: "Show a framework")),
    CommandExample(
      "journey-cli frameworks show exp --format json > own.framework.json",
      LocalizedText(vi: "Bắt đầu một mô hình riêng", en: "Start your own framework")),
  ]

  static let framework = Argument<String>.required(
    "framework", .framework,
    LocalizedText(
      vi: "Mã mô hình hoặc phần đầu của mã; hoặc tệp mô hình.",
      en: "The id of a framework or its beginning; or a framework file."))
  static let format = Option<OutputFormat<Export>>.value(
    "format", .output(documents: [.text, .html, .svg]), default: .document(.text),
    LocalizedText(vi: "Định dạng đầu ra.", en: "How it is printed."))

  static var arguments: [any Parameter] { [framework] }
  static var options: [any Parameter] { [format, PictureOptions.open, PictureOptions.theme] }
  static let exitCodes: [DocumentedExit] = [.damagedFramework, .missingInput, .refusedOutput]

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let framework = try FrameworkArgument.find(arguments[framework], console)
    let form = try ResultPlace.form(format, opened: arguments[PictureOptions.open], arguments)
    let output = DocumentOutput(console, arguments)
    let picture = try PictureChoices(
      theme: arguments, drawnAs: form.documentFormat, output, console)
    let result = try ResultPlace(
      opening: arguments, form.documentFormat, name: framework.id.string, console)
    switch form {
    case .export(.json):
      try console.output.write(FrameworkWriter.json(framework))
    case .document(let format):
      let language = output.language(for: format)
      let view = FrameworkDocument(framework, language: language)
      try output.write(
        format.isDrawn ? view.picture : view.document, as: format, in: language,
        to: result.place, picture)
    }
    try result.open()
    return .done
  }
}
