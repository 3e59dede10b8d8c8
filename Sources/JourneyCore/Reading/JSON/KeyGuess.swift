/// The known key for which an unknown one seems to stand.
///
/// Keys that the object lacks come first: beside `"state"` a `"stage": [ … ]` is `stages` and no
/// second state.
struct KeyGuess {
  /// The key.
  let key: String?
  /// Its index among the known ones.
  let index: Int?
  /// Whether no other key can have been meant, and the object does not have this one.
  let isCertain: Bool

  /// Finds it.
  ///
  /// - Parameters:
  ///   - name: The unknown key.
  ///   - known: The known ones.
  ///   - taken: A bit for each of them that the object has.
  ///   - isList: Whether the value is a list, which has a plural for its key.
  init(_ name: String, among known: [String], taken: UInt64, isList: Bool) {
    func isFree(_ index: Int) -> Bool { taken & (1 << UInt64(index)) == 0 }
    func isPlural(_ index: Int) -> Bool { known[index].utf8.last == UInt8(ascii: "s") }
    var search = NearestWord(to: name)
    for index in known.indices where isFree(index) && isPlural(index) == isList {
      search.consider(known[index])
    }
    for index in known.indices where isFree(index) && isPlural(index) != isList {
      search.consider(known[index])
    }
    if let best = search.best {
      index = known.firstIndex(of: best)
      let isExpected = index.map(isPlural) == isList
      let rivals = known.indices.filter { isFree($0) && (!isExpected || isPlural($0) == isList) }
      isCertain = Spelling.isAlone(best, nearTo: name, among: rivals.lazy.map { known[$0] })
    } else if let meant = Self.index(among: known, ofSynonym: name, where: isFree) {
      index = meant
      isCertain = Self.synonyms(of: name).count { known.contains($0) } == 1
    } else {
      for index in known.indices where !isFree(index) { search.consider(known[index]) }
      index = search.best.flatMap { known.firstIndex(of: $0) }
      isCertain = false
    }
    key = index.map { known[$0] }
  }

  private static func index(
    among known: [String], ofSynonym name: String, where isFree: (Int) -> Bool
  ) -> Int? {
    for synonym in synonyms(of: name) {
      if let index = known.firstIndex(of: synonym), isFree(index) { return index }
    }
    return nil
  }

  /// The keys that people have in mind when they write another word.
  private static func synonyms(of name: String) -> [String] {
    switch name {
    case "id", "phase", "step": ["stage"]
    case "phases", "steps": ["stages"]
    case "ident", "identifier", "code": ["id"]
    case "name": ["title", "text"]
    case "title", "label": ["name", "text"]
    case "model": ["framework"]
    case "pains", "problems", "frictions": ["painPoints"]
    case "ideas", "solutions", "improvements": ["opportunities"]
    case "kpis", "measures": ["metrics"]
    case "questions": ["thoughts"]
    case "responsible", "team", "department": ["owner"]
    default: []
    }
  }
}
