// Schema: the keys explained to editors as JSON Schema.

/// The JSON Schemas (draft 2020-12) of map and framework files, for editors and other programs.
///
/// A schema says what one place may hold. What takes the whole file to know, such as whether an
/// id is declared or a stage is the framework's, only the rules find.
public enum JSONSchema {
  /// Returns the schema of map files.
  ///
  /// - Parameter language: The language of titles and descriptions.
  /// - Returns: UTF-8 with a line break at the end.
  public static func map(in language: Language = .en) -> [UInt8] {
    let definitions = mapDefinitions(language) + frameworkDefinitions(language)
    let schema = head.followed(by: MapKey.schema(in: language)).with("allOf", stagesOfFrameworks)
      .with("$defs", named: definitions)
    return JSONLayout.bytes(schema.json)
  }

  /// Returns the schema of framework files.
  ///
  /// - Parameter language: The language of titles and descriptions.
  /// - Returns: UTF-8 with a line break at the end.
  public static func framework(in language: Language = .en) -> [UInt8] {
    let definitions = frameworkDefinitions(language)
    let schema = head.followed(by: FrameworkKey.schema(in: language))
      .with("$defs", named: definitions.filter { $0.0 != FrameworkKey.definition.name })
    return JSONLayout.bytes(schema.json)
  }

  private static var head: SchemaNode {
    SchemaNode().with("$schema", "https://json-schema.org/draft/2020-12/schema")
  }

  /// Offers an editor the stages of the framework that the map names.
  private static var stagesOfFrameworks: [SchemaNode] {
    FrameworkCatalog.all.map { framework in
      let stage = SchemaNode.suggestions(framework.stages.map(\.id.string))
      let entry = SchemaNode().with("properties", named: [("stage", stage)])
      let stages = SchemaNode().with("items", entry)
      let name = SchemaNode().with("const", framework.id.string)
      return SchemaNode()
        .with(
          "if",
          SchemaNode().with("properties", named: [("framework", name)])
            .with("required", ["framework"])
        )
        .with("then", SchemaNode().with("properties", named: [("stages", stages)]))
    }
  }

  private static func mapDefinitions(_ language: Language) -> [(String, SchemaNode)] {
    [
      PersonaKey.entry(in: language), ScaleKey.entry(in: language), LaneKey.entry(in: language),
      SourceKey.entry(in: language), DisableKey.entry(in: language),
      StageEntryKey.entry(in: language), TouchpointKey.entry(in: language),
      PainPointKey.entry(in: language), OpportunityKey.entry(in: language),
      MetricKey.entry(in: language), NextStageKey.entry(in: language), TimeKey.entry(in: language),
      (
        "date",
        SchemaNode().with("type", "string").with("format", "date").with("pattern", datePattern)
      ),
    ]
  }

  private static func frameworkDefinitions(_ language: Language) -> [(String, SchemaNode)] {
    let localized = SchemaNode.object(ReaderTextKey.self)
    let inOneLanguage = [["vi"], ["en"]].map { SchemaNode().with("required", $0) }
    return [
      FrameworkKey.entry(in: language), FrameworkSourceKey.entry(in: language),
      CriteriaKey.entry(in: language), FrameworkStageKey.entry(in: language),
      FrameworkActivityKey.entry(in: language), FrameworkQuestionKey.entry(in: language),
      FrameworkNextKey.entry(in: language),
      ("readerText", .any(of: .string, localized)),
      ("requiredReaderText", .any(of: .text, localized.with("anyOf", inOneLanguage))),
      ReaderTextKey.entry(in: language),
      (
        "translations",
        SchemaNode().with("type", "object")
          .with("additionalProperties", .choice(Translation.Origin.self))
      ),
      ("phase", .choice(Phase.self)),
      ("identifier", SchemaNode.string.with("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")),
      ("text", SchemaNode.string.with("pattern", "\\S")),
    ]
  }

  /// `YYYY-MM-DD` with as many days as the month can have.
  private static let datePattern =
    "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
}
