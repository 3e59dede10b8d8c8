/// Writes a framework as JSON, in the canonical order and layout.
public enum FrameworkWriter {
  /// Returns the file of a framework: reading it gives an equal framework.
  ///
  /// - Parameter framework: Any framework.
  /// - Returns: UTF-8 bytes with a line end at the end.
  public static func json(_ framework: Framework) -> [UInt8] {
    JSONLayout.bytes(value(framework))
  }

  static func value(_ framework: Framework) -> JSONValue {
    var object = ObjectWriter<FrameworkKey>()
    object.add(.schema, framework.schema)
    object.add(.frameworkVersion, framework.formatVersion)
    object.add(.id, framework.id)
    object.add(.name, text(framework.name))
    object.add(.kind, choice: framework.kind)
    object.add(.mode, choice: framework.mode)
    object.add(.source, framework.source.map(source))
    object.add(.note, framework.note.map(text))
    object.add(.chooseWhen, framework.chooseWhen.map(text))
    object.add(.translations, translations(framework.translations))
    object.add(.criteria, framework.criteria.map(criteria))
    object.add(.stages, JSONValue.array(framework.stages.map(stage)))
    return object.object(framework.ownKeys)
  }

  private static func source(_ source: Framework.Source) -> JSONValue {
    var object = ObjectWriter<FrameworkSourceKey>()
    object.add(.title, source.title.map(text))
    object.add(.author, source.author.map(text))
    object.add(.publisher, source.publisher.map(text))
    object.add(.year, source.year)
    object.add(.document, source.document)
    object.add(.url, source.url)
    return object.object(source.ownKeys)
  }

  private static func criteria(_ criteria: Framework.Criteria) -> JSONValue {
    var object = ObjectWriter<CriteriaKey>()
    object.add(.purpose, criteria.purpose.map(text))
    object.add(.objective, criteria.objective.map(text))
    object.add(.touchpoints, criteria.touchpoints.map(text))
    object.add(.duration, criteria.duration.map(text))
    object.add(.metrics, criteria.metrics.map(text))
    return object.object(criteria.ownKeys)
  }

  private static func stage(_ stage: FrameworkStage) -> JSONValue {
    var object = ObjectWriter<FrameworkStageKey>()
    object.add(.id, stage.id)
    object.add(.name, text(stage.name))
    object.add(.summary, stage.summary.map(text))
    object.add(.phases, stage.phases) { .string(SourceText($0.rawValue)) }
    object.add(.substages, stage.substages, text)
    object.add(.feelings, stage.feelings, text)
    object.add(.activities, stage.activities, text)
    object.add(.touchpoints, stage.touchpoints, text)
    object.add(.metrics, stage.metrics, text)
    object.add(.questions, stage.questions, text)
    object.add(.provenance, choice: stage.provenance)
    object.add(.translations, translations(stage.translations))
    return object.object(stage.ownKeys)
  }

  private static func translations(_ translations: [Translation]) -> JSONValue? {
    guard !translations.isEmpty else { return nil }
    return .object(
      translations.map {
        JSONValue.Member(key: $0.language, value: .string(SourceText($0.origin.rawValue)))
      })
  }

  private static func text(_ text: ReaderText) -> JSONValue {
    switch text {
    case .plain(let text): return .string(text)
    case .localized(let vi, let en, let ownKeys):
      var object = ObjectWriter<ReaderTextKey>()
      object.add(.vi, vi)
      object.add(.en, en)
      return object.object(ownKeys)
    }
  }
}
