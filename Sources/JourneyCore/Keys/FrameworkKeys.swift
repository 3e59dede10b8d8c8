/// The keys of a framework, like all lists here in the order of the canonical layout.
enum FrameworkKey: String, ObjectKey {
  case schema = "$schema"
  case frameworkVersion, id, name, kind, mode, source, note, chooseWhen, chooseWhenProvenance
  case translations, criteria, stages
}

enum FrameworkSourceKey: String, ObjectKey {
  case title, author, publisher, year, document, url
}

enum CriteriaKey: String, ObjectKey {
  case purpose, objective, touchpoints, duration, metrics
}

enum FrameworkStageKey: String, ObjectKey {
  case id, name, summary, phases, substages, feelings, activities, touchpoints, metrics, questions
  case next, provenance, summaryProvenance, phasesProvenance, questionsProvenance, translations
}

/// The keys of an activity or touchpoint of which is said who acts.
enum FrameworkActivityKey: String, ObjectKey {
  case by, text
}

/// The keys of a question that says where its answer belongs.
enum FrameworkQuestionKey: String, ObjectKey {
  case key, text
}

enum FrameworkNextKey: String, ObjectKey {
  case stage, when
}

enum ReaderTextKey: String, ObjectKey {
  case vi, en
}

/// The tables of all these keys, each made once, when a file has such an object.
enum FrameworkKeyTables {
  static let framework = KeyTable<FrameworkKey>()
  static let source = KeyTable<FrameworkSourceKey>()
  static let criteria = KeyTable<CriteriaKey>()
  static let stage = KeyTable<FrameworkStageKey>()
  static let activity = KeyTable<FrameworkActivityKey>()
  static let question = KeyTable<FrameworkQuestionKey>()
  static let next = KeyTable<FrameworkNextKey>()
  static let readerText = KeyTable<ReaderTextKey>()

  static let kind = ChoiceTable<Framework.Kind>()
  static let mode = ChoiceTable<ChannelMode>()
  static let by = ChoiceTable<Touchpoint.Initiator>()
  static let provenance = ChoiceTable<FrameworkStage.Provenance>()
  static let origin = ChoiceTable<Translation.Origin>()
  static let phase = ChoiceTable<Phase>()
}
