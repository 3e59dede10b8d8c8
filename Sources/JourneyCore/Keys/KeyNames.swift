/// Names of keys for those who walk a file and do not know in which object they are.
///
/// They follow from what the keys of all objects are described to hold.
enum KeyNames {
  /// The keys of objects whose own keys are ids or tags of the authors' choice.
  static let ofDictionaries: [String] = {
    var names: [String] = []
    for key in FileObject.allCases.flatMap(\.keys) where !names.contains(key.name) {
      switch key.facts.content {
      case .textsByLane, .emotionsByWord, .originsByLanguage: names.append(key.name)
      case .text, .texts, .word, .words, .choice, .number, .emotion, .flag, .object, .objects: break
      }
    }
    return names
  }()

  /// The keys of lists in which an object may be written as its text alone, with the text's key; a
  /// list of one name may hold several kinds of objects.
  private static let lists: [(name: String, textKey: String)] = {
    var lists: [(name: String, textKey: String)] = []
    for key in FileObject.allCases.flatMap(\.keys) {
      guard case .objects(let object) = key.facts.content, let textKey = object.textKey,
        !lists.contains(where: { $0 == (key.name, textKey) })
      else { continue }
      lists.append((key.name, textKey))
    }
    return lists
  }()

  /// Returns the keys of the texts that may stand instead of an object in a list.
  ///
  /// - Parameter list: The key of the list.
  /// - Returns: Nothing for a list in which every object is written as one.
  static func textKeys(ofList list: String) -> [String] {
    lists.filter { $0.name == list }.map(\.textKey)
  }
}
