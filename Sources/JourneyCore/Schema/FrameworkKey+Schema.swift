extension FrameworkKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkKey> {
    SchemaDefinition(
      name: "framework", title: "Stage framework",
      description: "An ordered list of stages with a source.", required: [.id, .name, .stages])
  }

  var property: SchemaProperty {
    switch self {
    case .schema:
      SchemaProperty("Schema", "Where an editor finds the schema of this file.", .string)
    case .frameworkVersion:
      SchemaProperty("Format version", "The version of the file format.", .version)
    case .id:
      SchemaProperty("Id", "The framework's id: lower-case letters, digits, hyphens.", .identifier)
    case .name:
      SchemaProperty("Name", "What the framework is called.", .reference("requiredReaderText"))
    case .kind:
      SchemaProperty(
        "Kind", "Whether the journey ends (linear) or begins again (loop).",
        .choice(Framework.Kind.self))
    case .mode:
      SchemaProperty(
        "Mode", "online for a framework of digital channels alone.", .choice(ChannelMode.self))
    case .source:
      SchemaProperty("Source", "Where it comes from.", .object(FrameworkSourceKey.self))
    case .note: SchemaProperty("Note", "What a reader has to know about it.", .readerText)
    case .chooseWhen: SchemaProperty("Choose when", "When to choose it.", .readerText)
    case .translations: .translations
    case .criteria:
      SchemaProperty(
        "Criteria", "The five criteria by which frameworks are compared.",
        .object(CriteriaKey.self))
    case .stages:
      SchemaProperty("Stages", "The stages in their order.", .list(of: FrameworkStageKey.self))
    }
  }
}

extension FrameworkSourceKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkSourceKey> {
    SchemaDefinition(
      name: "frameworkSource", title: "Source of a framework",
      description: "Where a framework comes from.", required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .title: SchemaProperty("Title", "The title of the document or book.", .readerText)
    case .author: SchemaProperty("Author", "Who wrote it.", .readerText)
    case .publisher: SchemaProperty("Publisher", "Who published it.", .readerText)
    case .year: SchemaProperty("Year", "The year of publication.", .number)
    case .document: SchemaProperty("Document", "The file that was read.", .string)
    case .url: SchemaProperty("Address", "Where it can be read.", .string)
    }
  }
}

extension CriteriaKey: SchemaKey {
  static var definition: SchemaDefinition<CriteriaKey> {
    SchemaDefinition(
      name: "criteria", title: "Criteria",
      description: "What tells the framework from others.", required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .purpose: SchemaProperty("Purpose", "What the framework is for.", .readerText)
    case .objective: SchemaProperty("Objective", "What it brings about.", .readerText)
    case .touchpoints:
      SchemaProperty("Touchpoints", "Where customer and business meet.", .readerText)
    case .duration: SchemaProperty("Duration", "How long the journey takes.", .readerText)
    case .metrics: SchemaProperty("Metrics", "What is measured.", .readerText)
    }
  }
}

extension FrameworkStageKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkStageKey> {
    SchemaDefinition(
      name: "frameworkStage", title: "Stage of a framework",
      description: "One step of the framework.", required: [.id, .name])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty("Id", "The stage's id, unique in the framework.", .identifier)
    case .name:
      SchemaProperty("Name", "What the stage is called.", .reference("requiredReaderText"))
    case .summary: SchemaProperty("Summary", "What happens, in one sentence.", .readerText)
    case .phases:
      SchemaProperty("Phases", "The life-cycle phases that it covers.", .list(of: .phase))
    case .substages:
      SchemaProperty("Sub-stages", "The parts that the source divides it into.", .readerTexts)
    case .feelings: SchemaProperty("Feelings", "How the customer feels.", .readerTexts)
    case .activities:
      SchemaProperty("Activities", "What customer and business do, and who acts.", .activities)
    case .touchpoints: SchemaProperty("Touchpoints", "Where they meet, and who acts.", .activities)
    case .metrics: SchemaProperty("Metrics", "What is measured.", .readerTexts)
    case .questions:
      SchemaProperty(
        "Questions", "What helps to fill in a map, each with the key under which it is answered.",
        .list(of: .any(of: .readerText, .object(FrameworkQuestionKey.self))))
    case .next:
      SchemaProperty(
        "Goes on to", "Stages to which the journey goes on from here, besides the following one.",
        .list(of: .any(of: .text, .object(FrameworkNextKey.self))))
    case .provenance:
      SchemaProperty(
        "Provenance", "Who says all this: the document, a book, or the framework's own authors.",
        .choice(FrameworkStage.Provenance.self))
    case .translations: .translations
    }
  }
}

extension FrameworkActivityKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkActivityKey> {
    SchemaDefinition(
      name: "frameworkActivity", title: "Activity or touchpoint of a framework",
      description: "What happens, and who acts.", required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .by: SchemaProperty("By", "Who acts.", .choice(Touchpoint.Initiator.self))
    case .text: SchemaProperty("Text", "What happens.", .reference("requiredReaderText"))
    }
  }
}

extension FrameworkQuestionKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkQuestionKey> {
    SchemaDefinition(
      name: "frameworkQuestion", title: "Question of a framework",
      description: "A question, and where its answer belongs.", required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .key:
      SchemaProperty(
        "Answered under", "The key of a stage under which the answer belongs; notes if not given.",
        SchemaNode().with("enum", StageEntryKey.answering.map(\.rawValue)))
    case .text: SchemaProperty("Question", "The question.", .reference("requiredReaderText"))
    }
  }
}

extension FrameworkNextKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkNextKey> {
    SchemaDefinition(
      name: "frameworkNext", title: "Way to a stage of a framework",
      description: "A stage to which the journey goes on, and in which case.", required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage: SchemaProperty("Stage", "The id of a stage of the framework.", .text)
    case .when: SchemaProperty("When", "In which case.", .readerText)
    }
  }
}

extension SchemaNode {
  /// Texts of a framework, of which may be said who acts.
  fileprivate static var activities: SchemaNode {
    list(of: .any(of: .readerText, .object(FrameworkActivityKey.self)))
  }
}

extension ReaderTextKey: SchemaKey {
  static var definition: SchemaDefinition<ReaderTextKey> {
    SchemaDefinition(
      name: "localizedText", title: "Text in two languages",
      description: "A wording in Vietnamese, in English, or in both.", required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .vi: SchemaProperty("Vietnamese", "The Vietnamese wording.", .text)
    case .en: SchemaProperty("English", "The English wording.", .text)
    }
  }
}

extension SchemaProperty {
  fileprivate static var translations: SchemaProperty {
    SchemaProperty(
      "Translations",
      "Of each language, whether the names are the source's words or a translation of one's own.",
      .reference("translations"))
  }
}
