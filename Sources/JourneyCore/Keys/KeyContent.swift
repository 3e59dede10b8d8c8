/// What stands under a key, as far as those need to know it who walk a file without a model.
enum KeyContent: Equatable, Sendable {
  /// A text that people read as it stands.
  case text
  /// A list of such texts.
  case texts
  /// A text that programs understand: an id, a date, a language, an address of a schema.
  case word
  /// A list of ids.
  case words
  /// One of the values of an enumeration.
  case choice(KeyChoice)
  case number
  /// A number on the map's scale of emotions.
  case emotion
  case flag
  /// An object, or a text that stands for it.
  case object(FileObject)
  /// A list of objects, or of texts that stand for them.
  case objects(FileObject)
  /// Lists of texts under the ids of the map's own rows.
  case textsByLane
  /// Emotions under words of the authors' choice.
  case emotionsByWord
  /// Where the words of each language come from, under the languages' tags.
  case originsByLanguage
}

/// The enumerations among whose values keys choose.
enum KeyChoice: Sendable {
  case mapKind, state, basis, claimBasis, sourceKind, mode, initiator, severity, status, better,
    phase
  case frameworkKind, provenance
}

/// What is known of a key in whichever object it stands.
struct KeyFacts: Sendable {
  /// What people call it.
  let label: LocalizedText
  /// What stands under it.
  let content: KeyContent

  init(_ content: KeyContent, vi: String, en: String) {
    self.content = content
    label = LocalizedText(vi: vi, en: en)
  }
}

/// A key of a map or framework file.
protocol FileKey: ObjectKey {
  /// What people call it, and what stands under it.
  var facts: KeyFacts { get }
  /// All keys as the texts that a writer puts into a file.
  static var texts: KeyTexts<Self> { get }
}

extension FileKey {
  /// What people call it.
  var label: LocalizedText { facts.label }
}
