/// The known key for which an unknown one seems to stand.
///
/// Keys that the object lacks come first: beside `"state"` a `"stage": [ … ]` is `stages` and no
/// second state.
struct KeyGuess {
  /// What stands behind a key.
  enum Value {
    /// A text that is no number, a number or a text that is one, `true` or `false`, an object.
    case text, number, flag, object
    /// A list, which has a plural for its key; of two elements or more it is `several`.
    case list, several

    /// Whether it is a list.
    var isList: Bool { self == .list || self == .several }

    /// Whether it is what stands under a key.
    func fits(_ content: KeyContent) -> Bool {
      switch content {
      case .text, .word, .choice: self == .text
      case .number, .emotion: self == .number
      case .flag: self == .flag
      case .object: self == .object || self == .text
      case .textsByLane, .emotionsByWord, .originsByLanguage: self == .object
      case .texts, .words, .objects: isList
      }
    }
  }

  /// The key to suggest.
  let key: String?
  /// The index of what was meant among the known keys, whether or not writing it would help.
  let index: Int?
  /// Whether no other key can have been meant, and the object does not have this one.
  let isCertain: Bool
  /// The objects that have this key, or the one that is meant by it, where the object has none that
  /// is called like it.
  let homes: [FileObject]
  /// The key that the objects have; nothing where it is the unknown one itself.
  private(set) var homeKey: String?
  /// What to do where no other key would help.
  let help: LocalizedText?
  /// Whether the key holds one text and several are given, so that it does not mend all.
  let isOneText: Bool
  /// Whether the value is a whole map, so that nothing is missing in the object.
  private(set) var isWholeMap = false

  /// Finds it.
  ///
  /// - Parameters:
  ///   - name: The unknown key.
  ///   - known: The known ones.
  ///   - taken: A bit for each of them that the object has.
  ///   - value: What stands behind it.
  ///   - seeksHome: Whether it is found out to which other objects it may belong by another name.
  init(
    _ name: String, among known: [String], taken: UInt64, value: Value, seeksHome: Bool = true
  ) {
    let isList = value.isList
    func isFree(_ index: Int) -> Bool { taken & (1 << UInt64(index)) == 0 }
    func isPlural(_ index: Int) -> Bool { known[index].utf8.last == UInt8(ascii: "s") }
    // What people call a key decides before the spelling: a list of `đau` is `painPoints`.
    let object = FileObject.having(known)
    var words =
      object.map { KeyAliases.keys(of: name, in: $0) }
      ?? KeyAliases.settings(name).filter(known.contains)
    // A list of words tells feelings, whatever people call it; the emotion is one number.
    let feelings = StageEntryKey.feelings.rawValue
    if isList, words.contains(StageEntryKey.emotion.rawValue), known.contains(feelings) {
      words = [feelings]
    }
    let fitting = words.filter { object?.facts($0).map { value.fits($0.content) } ?? false }
    let free = words.filter { known.firstIndex(of: $0).map(isFree) ?? false }
    if let meant = free.first(where: fitting.contains) ?? free.first {
      index = known.firstIndex(of: meant)
      homes = []
      // One person does not come of several by another key.
      if value == .several, meant == MapKey.persona.rawValue {
        (key, isCertain, help, isOneText) = (nil, false, ReadingMessages.onePersona, false)
        return
      }
      // A map within a map is none of its texts.
      if object == .map, value == .object, meant == MapKey.title.rawValue {
        (key, isCertain, help, isOneText) = (nil, false, ReadingMessages.mapWithin, false)
        isWholeMap = true
        return
      }
      key = meant
      help = nil
      let content = object?.facts(meant)?.content
      isOneText = value == .several && content == .text
      isCertain =
        !isOneText && !(isList && content == .emotion)
        && (words.count == 1 || fitting == [meant])
      return
    }
    // A key of another object is a slip of one that this object has for one letter at most.
    let others = FileObject.homes(of: name, besides: object)
    var search = NearestWord(to: name, limit: others.isEmpty ? nil : 1)
    for index in known.indices where isFree(index) && isPlural(index) == isList {
      search.consider(known[index])
    }
    for index in known.indices where isFree(index) && isPlural(index) != isList {
      search.consider(known[index])
    }
    let best = search.best
    isOneText =
      value == .several && best.flatMap { object?.facts($0)?.content } == .text
    if let best {
      index = known.firstIndex(of: best)
      let isExpected = index.map(isPlural) == isList
      let rivals = known.indices.filter { isFree($0) && (!isExpected || isPlural($0) == isList) }
      isCertain =
        !isOneText
        && Spelling.isAlone(best, nearTo: name, among: rivals.lazy.map { known[$0] })
    } else {
      if others.isEmpty {
        for index in known.indices where !isFree(index) { search.consider(known[index]) }
      }
      index = search.best.flatMap { known.firstIndex(of: $0) }
      isCertain = false
    }
    let isStranger = index == nil && others.isEmpty
    let home = isStranger && seeksHome ? FileObject.home(of: name, besides: object) : nil
    homes = home?.objects ?? (index == nil ? others : [])
    homeKey = home?.key
    help = nil
    key = index.map { known[$0] }
  }
}
