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
  /// The objects that have exactly this key, where the object has none that is called like it.
  let homes: [FileObject]

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
    // What people call a key decides before the spelling: a list of `đau` is `painPoints`.
    let words = KeyAliases.keys(of: name).compactMap { known.firstIndex(of: $0) }
    let free = words.filter(isFree)
    if let meant = free.first(where: { isPlural($0) == isList }) ?? free.first {
      index = meant
      key = known[meant]
      // A list of them can be no name, and a text no list.
      let fitting = words.filter { isPlural($0) == isList }
      isCertain = words.count == 1 || fitting == [meant]
      homes = []
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
    self.homes = index == nil ? others : []
    key = index.map { known[$0] }
  }
}
