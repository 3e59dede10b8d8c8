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

/// The tables of all these keys, made once.
final class FrameworkKeyTables: Sendable {
  static let shared = FrameworkKeyTables()

  let framework = KeyTable<FrameworkKey>()
  let source = KeyTable<FrameworkSourceKey>()
  let criteria = KeyTable<CriteriaKey>()
  let stage = KeyTable<FrameworkStageKey>()
  let activity = KeyTable<FrameworkActivityKey>()
  let question = KeyTable<FrameworkQuestionKey>()
  let next = KeyTable<FrameworkNextKey>()
  let readerText = KeyTable<ReaderTextKey>()

  let kind = ChoiceTable<Framework.Kind>()
  let mode = ChoiceTable<ChannelMode>()
  let by = ChoiceTable<Touchpoint.Initiator>()
  let provenance = ChoiceTable<FrameworkStage.Provenance>()
  let origin = ChoiceTable<Translation.Origin>()
  let phase = ChoiceTable<Phase>()
}
