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

  /// What the names of all keys mean that play a part, found by their bytes.
  private static let roles: (names: NameTable, roles: [KeyRole]) = {
    let names = ofDictionaries + lists.map(\.name).filter { !ofDictionaries.contains($0) }
    let roles = names.map {
      KeyRole(isDictionary: ofDictionaries.contains($0), textKeys: textKeys(ofList: $0))
    }
    return (NameTable(names), roles)
  }()

  /// Returns what a key means for those who walk a file.
  static func role(of key: SourceText) -> KeyRole {
    let (names, roles) = roles
    return names.index(of: key).map { roles[$0] } ?? KeyRole()
  }
}

/// What the name of a key tells of the value under it; most names tell nothing.
struct KeyRole: Sendable {
  /// Whether the keys of the value are ids or tags of the authors' choice.
  var isDictionary = false
  /// The keys of the texts that may stand instead of an object in the list.
  var textKeys: [String] = []
}
