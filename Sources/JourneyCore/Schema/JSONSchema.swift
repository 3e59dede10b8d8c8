/// The JSON Schemas (draft 2020-12) of map and framework files, for editors and other programs.
///
/// A schema says what one place may hold. What takes the whole file to know, such as whether an
/// id is declared or a stage is the framework's, only the rules find.
public enum JSONSchema {
  /// The schema of map files.
  public static var map: [UInt8] {
    let schema = head.followed(by: MapKey.schema).with("allOf", stagesOfFrameworks)
      .with("$defs", named: mapDefinitions + frameworkDefinitions)
    return JSONLayout.bytes(schema.json)
  }

  /// The schema of framework files.
  public static var framework: [UInt8] {
    let schema = head.followed(by: FrameworkKey.schema)
      .with("$defs", named: frameworkDefinitions.filter { $0.0 != FrameworkKey.definition.name })
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

  private static var mapDefinitions: [(String, SchemaNode)] {
    [
      PersonaKey.entry, ScaleKey.entry, LaneKey.entry, SourceKey.entry, DisableKey.entry,
      StageEntryKey.entry, TouchpointKey.entry, PainPointKey.entry, OpportunityKey.entry,
      MetricKey.entry, NextStageKey.entry, TimeKey.entry,
      (
        "date",
        SchemaNode().with("type", "string").with("format", "date").with("pattern", datePattern)
      ),
    ]
  }

  private static var frameworkDefinitions: [(String, SchemaNode)] {
    let localized = SchemaNode.object(ReaderTextKey.self)
    let inOneLanguage = [["vi"], ["en"]].map { SchemaNode().with("required", $0) }
    return [
      FrameworkKey.entry, FrameworkSourceKey.entry, CriteriaKey.entry, FrameworkStageKey.entry,
      FrameworkActivityKey.entry, FrameworkQuestionKey.entry, FrameworkNextKey.entry,
      ("readerText", .any(of: .string, localized)),
      ("requiredReaderText", .any(of: .text, localized.with("anyOf", inOneLanguage))),
      ReaderTextKey.entry,
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
