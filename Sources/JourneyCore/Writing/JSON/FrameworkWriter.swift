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
    for key in FrameworkKey.allCases {
      switch key {
      case .schema: object.add(key, framework.schema)
      case .frameworkVersion: object.add(key, framework.formatVersion)
      case .id: object.add(key, framework.id)
      case .name: object.add(key, text(framework.name))
      case .kind: object.add(key, choice: framework.kind)
      case .mode: object.add(key, choice: framework.mode)
      case .source: object.add(key, framework.source.map(source))
      case .note: object.add(key, framework.note.map(text))
      case .chooseWhen: object.add(key, framework.chooseWhen.map(text))
      case .chooseWhenProvenance: object.add(key, choice: framework.chooseWhenProvenance)
      case .translations: object.add(key, translations(framework.translations))
      case .criteria: object.add(key, framework.criteria.map(criteria))
      case .stages: object.add(key, JSONValue.array(framework.stages.map(stage)))
      }
    }
    return object.object(framework.ownKeys)
  }

  private static func source(_ source: Framework.Source) -> JSONValue {
    var object = ObjectWriter<FrameworkSourceKey>()
    for key in FrameworkSourceKey.allCases {
      switch key {
      case .title: object.add(key, source.title.map(text))
      case .author: object.add(key, source.author.map(text))
      case .publisher: object.add(key, source.publisher.map(text))
      case .year: object.add(key, source.year)
      case .document: object.add(key, source.document)
      case .url: object.add(key, source.url)
      }
    }
    return object.object(source.ownKeys)
  }

  private static func criteria(_ criteria: Framework.Criteria) -> JSONValue {
    var object = ObjectWriter<CriteriaKey>()
    for key in CriteriaKey.allCases {
      switch key {
      case .purpose: object.add(key, criteria.purpose.map(text))
      case .objective: object.add(key, criteria.objective.map(text))
      case .touchpoints: object.add(key, criteria.touchpoints.map(text))
      case .duration: object.add(key, criteria.duration.map(text))
      case .metrics: object.add(key, criteria.metrics.map(text))
      }
    }
    return object.object(criteria.ownKeys)
  }

  private static func stage(_ stage: FrameworkStage) -> JSONValue {
    var object = ObjectWriter<FrameworkStageKey>()
    for key in FrameworkStageKey.allCases {
      switch key {
      case .id: object.add(key, stage.id)
      case .name: object.add(key, text(stage.name))
      case .summary: object.add(key, stage.summary.map(text))
      case .phases: object.add(key, stage.phases) { .string(SourceText($0.rawValue)) }
      case .substages: object.add(key, stage.substages, text)
      case .feelings: object.add(key, stage.feelings, text)
      case .activities: object.add(key, stage.activities, activity)
      case .touchpoints: object.add(key, stage.touchpoints, activity)
      case .metrics: object.add(key, stage.metrics, text)
      case .questions: object.add(key, stage.questions, question)
      case .next: object.add(key, stage.next, next)
      case .provenance: object.add(key, choice: stage.provenance)
      case .summaryProvenance: object.add(key, choice: stage.summaryProvenance)
      case .phasesProvenance: object.add(key, choice: stage.phasesProvenance)
      case .questionsProvenance: object.add(key, choice: stage.questionsProvenance)
      case .translations: object.add(key, translations(stage.translations))
      }
    }
    return object.object(stage.ownKeys)
  }

  /// An activity of which nobody is said to act is written as its text.
  private static func activity(_ activity: FrameworkActivity) -> JSONValue {
    if activity.by == nil, activity.ownKeys.isEmpty { return text(activity.text) }
    var object = ObjectWriter<FrameworkActivityKey>()
    for key in FrameworkActivityKey.allCases {
      switch key {
      case .by: object.add(key, choice: activity.by)
      case .text: object.add(key, text(activity.text))
      }
    }
    return object.object(activity.ownKeys)
  }

  /// A question without a place for its answer is written as its text.
  private static func question(_ question: FrameworkQuestion) -> JSONValue {
    if question.key == nil, question.ownKeys.isEmpty { return text(question.text) }
    var object = ObjectWriter<FrameworkQuestionKey>()
    for key in FrameworkQuestionKey.allCases {
      switch key {
      case .key: object.add(key, question.key)
      case .text: object.add(key, text(question.text))
      }
    }
    return object.object(question.ownKeys)
  }

  /// A way of which only the stage is known is written as its id.
  private static func next(_ next: FrameworkNext) -> JSONValue {
    if next.when == nil, next.ownKeys.isEmpty { return .string(next.stage) }
    var object = ObjectWriter<FrameworkNextKey>()
    for key in FrameworkNextKey.allCases {
      switch key {
      case .stage: object.add(key, next.stage)
      case .when: object.add(key, next.when.map(text))
      }
    }
    return object.object(next.ownKeys)
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
      for key in ReaderTextKey.allCases {
        switch key {
        case .vi: object.add(key, vi)
        case .en: object.add(key, en)
        }
      }
      return object.object(ownKeys)
    }
  }
}
