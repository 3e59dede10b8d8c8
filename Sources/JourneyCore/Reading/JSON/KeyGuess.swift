/// The known key for which an unknown one seems to stand.
///
/// Keys that the object lacks come first: beside `"state"` a `"stage": [ … ]` is `stages` and no
/// second state.
struct KeyGuess {
  /// What stands behind a key.
  enum Value {
    /// A text, a number or an object.
    case single
    /// A list, which has a plural for its key; of two elements or more it is `several`.
    case list, several
  }

  /// The key to suggest.
  let key: String?
  /// The index of what was meant among the known keys, whether or not writing it would help.
  let index: Int?
  /// Whether no other key can have been meant, and the object does not have this one.
  let isCertain: Bool
  /// The objects that have exactly this key, where the object has none that is called like it.
  let homes: [FileObject]
  /// What to do where no other key would help.
  let help: LocalizedText?

  /// Finds it.
  ///
  /// - Parameters:
  ///   - name: The unknown key.
  ///   - known: The known ones.
  ///   - taken: A bit for each of them that the object has.
  ///   - value: What stands behind it.
  init(_ name: String, among known: [String], taken: UInt64, value: Value) {
    let isList = value != .single
    func isFree(_ index: Int) -> Bool { taken & (1 << UInt64(index)) == 0 }
    func isPlural(_ index: Int) -> Bool { known[index].utf8.last == UInt8(ascii: "s") }
    // What people call a key decides before the spelling: a list of `đau` is `painPoints`.
    let words = KeyAliases.keys(of: name).compactMap { known.firstIndex(of: $0) }
    let free = words.filter(isFree)
    if let meant = free.first(where: { isPlural($0) == isList }) ?? free.first {
      index = meant
      homes = []
      // One person does not come of several by another key.
      if value == .several, known[meant] == MapKey.persona.rawValue {
        (key, isCertain, help) = (nil, false, ReadingMessages.onePersona)
        return
      }
      key = known[meant]
      help = nil
      // A list of them can be no name, and a text no list.
      let fitting = words.filter { isPlural($0) == isList }
      isCertain = words.count == 1 || fitting == [meant]
      return
    }
    // A key of another object is a slip of one that this object has for one letter at most.
    let others = FileObject.homes(of: name, besides: known)
    var search = NearestWord(to: name, limit: others.isEmpty ? nil : 1)
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
    } else {
      if others.isEmpty {
        for index in known.indices where !isFree(index) { search.consider(known[index]) }
      }
      index = search.best.flatMap { known.firstIndex(of: $0) }
      isCertain = false
    }
    homes = index == nil ? others : []
    help = nil
    key = index.map { known[$0] }
  }
}
