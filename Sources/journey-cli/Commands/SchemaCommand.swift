import JourneyCore

/// `schema`: the JSON Schema of map or framework files, for editors.
enum SchemaCommand: Command {
  /// The files that have a schema.
  enum Kind: String, CaseIterable {
    case map, framework
  }

  static let name = "schema"
  static let abstract = LocalizedText(
    vi: "In JSON Schema của tệp bản đồ hoặc tệp mô hình, để trình soạn thảo gợi ý và kiểm tra.",
    en: "Print the JSON Schema of map or framework files, with which editors help to write.")
  static let discussion: LocalizedText? = LocalizedText(
    vi: """
      Lưu cạnh bản đồ rồi thêm "$schema": "./journey-map.schema.json" vào đầu tệp bản đồ. Lời \
      giải thích bằng tiếng Anh, trừ khi có --lang hoặc JOURNEY_LANG.
      """,
    en: """
      Save it beside a map and add "$schema": "./journey-map.schema.json" to the map. Its \
      explanations are in English unless --lang or JOURNEY_LANG says otherwise.
      """)
  static let examples = [
    CommandExample(
      "journey-cli schema > journey-map.schema.json",
      LocalizedText(vi: "Cho các bản đồ", en: "For maps")),
    CommandExample(
      "journey-cli schema --lang vi > journey-map.schema.json",
      LocalizedText(vi: "Với lời giải thích bằng tiếng Việt", en: "Explained in Vietnamese")),
    CommandExample(
      "journey-cli schema framework > framework.schema.json",
      LocalizedText(vi: "Cho các mô hình riêng", en: "For your own frameworks")),
  ]

  static let kind = Argument<Kind>.value(
    "kind", .choice, default: .map,
    LocalizedText(vi: "Loại tệp.", en: "The kind of file."))

  static var arguments: [any Parameter] { [kind] }
  static let exitCodes: [DocumentedExit] = []

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let language = DocumentOutput(console, arguments).explanationLanguage
    switch arguments[kind] {
    case .map: try console.output.write(JSONSchema.map(in: language))
    case .framework: try console.output.write(JSONSchema.framework(in: language))
    }
    return .done
  }
}
