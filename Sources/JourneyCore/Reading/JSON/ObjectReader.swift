/// Reads located values of any kind and says what is wrong with them; knows no journey.
///
/// The readers of maps and frameworks are built from it. Every value is read by a method of its
/// own that is not inlined: closures for each object would cost seconds of compile time. It is a
/// class so that the tape is reached through one reference: as a struct its parts were retained
/// and released four times a key.
final class ObjectReader {
  let document: JSONDocument
  private(set) var problems: [Diagnostic] = []
  /// The corrections of a file that is to be corrected: first those of the problems, then those of
  /// what was found beyond them.
  private var ownFixes = FixList()
  /// Elements that could not be read.
  private(set) var skipped: [SkippedElements] = []
  /// All corrections that are known besides those of the problems of the document: of more than are
  /// told of its syntax those, before which nothing else is looked at.
  var fixes: FixList { document.untoldFixes.count > 0 ? document.untoldFixes : ownFixes }
  /// The node of the last of them.
  private var lastSkipped = 0
  private var walk = PointerWalk()
  /// What was said last of a value of another kind.
  private var lastType: (expected: Expected, found: JSONNode.Kind, message: LocalizedText)?
  /// What unknown words were taken for.
  var guesses = ReadingGuesses()

  /// Whether the map says that it is in Vietnamese, where the day always comes first.
  private(set) lazy var isVietnamese =
    document.value(MapKey.language.rawValue, ofObject: 0).map {
      isText($0) && Language(tag: document.text($0).string) == .vi
    } ?? false

  /// The most findings of one file that are told: more would only fill the memory.
  static let maximumProblems = 10_000
  /// So many of those that a program corrects are kept whole where a file is to be corrected: more
  /// corrections than people are told of.
  private static let maximumWholeCorrections = 12_000
  /// So many more may be found then that a program corrects.
  ///
  /// What nobody can correct is in nobody's way, and the next reading goes on behind these.
  private static let maximumCorrections = 600_000

  /// Elements of the file, one behind the other, that have no counterpart in the model.
  struct SkippedElements: Sendable {
    /// The node of the array.
    let array: Int
    /// Their indices in the file.
    fileprivate(set) var indices: Range<Int>
  }

  init(_ document: JSONDocument) {
    self.document = document
    isReadAgain = document.isReadAgain
  }

  // MARK: Objects

  /// A walk over the members of one object.
  struct Members {
    let object: Int
    let end: Int
    var key: Int
    var value = 0
    var seen: UInt64 = 0
    /// The known keys for which unknown ones seem to stand.
    var meant: UInt64 = 0
    /// The known keys that the object has anywhere; looked for when there is something to report.
    var present: UInt64?
    var ownKeys: [OwnKey] = []
    /// The first of each key that is not known or that is repeated.
    var firsts: [SourceText: Int] = [:]
  }

  /// Begins to read an object.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - what: What it should be.
  ///   - key: The key for whose text a mere text may have been meant.
  /// - Returns: Nothing if the value is no object, which is reported.
  @inline(never)
  func object(_ node: Int, _ what: Expected, textKey key: String? = nil) -> Members? {
    guard document.kind(node) == .object else {
      wrongType(
        node, expected: what,
        key.map { objectMeant(by: node, textKey: $0) } ?? onlyObject(of: node, isMap: what == .map))
      return nil
    }
    return members(node)
  }

  /// Begins to read a value that is known to be an object.
  func members(_ node: Int) -> Members {
    Members(object: node, end: document.next(node), key: node + 1)
  }

  func isObject(_ node: Int) -> Bool { document.kind(node) == .object }
  func isText(_ node: Int) -> Bool { document.kind(node) == .string }

  /// Returns the next known key; own, unknown and repeated ones are taken care of on the way.
  @inline(__always)
  func next<Key>(_ members: inout Members, _ table: KeyTable<Key>) -> Key? {
    while members.key < members.end {
      let key = members.key
      let index = advance(&members, table.names)
      if index >= 0 { return table.keys[index] }
      if let known = unusualKey(key, &members, table) { return known }
    }
    return nil
  }

  /// Goes one member further.
  ///
  /// - Parameters:
  ///   - members: The walk.
  ///   - names: The names of the known keys.
  /// - Returns: The index of the key; −1 if it is not known, not plain or not the first.
  @inline(never)
  private func advance(_ members: inout Members, _ names: NameTable) -> Int {
    let node = document.nodes[members.key]
    members.value = members.key &+ 1
    members.key = Int(document.nodes[members.value].next)
    guard !node.isEscaped,
      let index = names.index(of: document.source.bytes, node.contentRange),
      members.seen & (1 << UInt64(index)) == 0
    else { return -1 }
    members.seen |= 1 << UInt64(index)
    return index
  }

  /// Handles a key that is repeated, escaped, own or unknown.
  @inline(never)
  private func unusualKey<Key>(
    _ key: Int, _ members: inout Members, _ table: KeyTable<Key>
  ) -> Key? {
    let name = document.text(key)
    let string = name.string
    if let index = table.names.index(of: name) {
      guard members.seen & (1 << UInt64(index)) != 0 else {
        members.seen |= 1 << UInt64(index)
        return table.keys[index]
      }
      let first = members.firsts[name] ?? firstKey(of: members.object, name)
      members.firsts[name] = first
      duplicateKey(key, first: first)
      return nil
    }
    if let first = members.firsts[name] {
      duplicateKey(key, first: first)
      return nil
    }
    members.firsts[name] = key
    if string.hasPrefix("x-") {
      checkOwn(members.value)
      members.ownKeys.append(OwnKey(name: name, value: document.value(at: members.value)))
    } else if !document.range(key).isEmpty {
      unknownKey(key, string, &members, table)
    }
    return nil
  }

  private func unknownKey<Key>(
    _ key: Int, _ name: String, _ members: inout Members, _ table: KeyTable<Key>
  ) {
    // What it may mean is asked by those alone who are told of it.
    guard !isFull else { return }
    let present = members.present ?? presentKeys(of: members.object, table.names)
    members.present = present
    let names = table.names.names
    let guess = guesses.key(
      name, among: names, taken: present | members.meant, value: keyValue(members.value))
    if let index = guess.index { members.meant |= 1 << UInt64(index) }
    if guess.isWholeMap { members.meant = .max }
    unknownKey(
      key, of: members.object, name, names, guess,
      help: guess.isOneText ? guess.key.flatMap { oneText($0, for: members.value) } : nil)
  }

  private func keyValue(_ node: Int) -> KeyGuess.Value {
    switch document.kind(node) {
    case .array: document.count(ofArray: node) > 1 ? .several : .list
    case .object: .object
    case .true, .false: .flag
    case .number: .number
    case .string: MeantNumber.literal(document.text(node).string) == nil ? .text : .number
    case .key, .null, .invalid: .text
    }
  }

  private func presentKeys(of object: Int, _ names: NameTable) -> UInt64 {
    document.keys(ofObject: object).reduce(0) { present, key in
      names.index(of: document.text(key)).map { present | 1 << UInt64($0) } ?? present
    }
  }

  private func firstKey(of object: Int, _ name: SourceText) -> Int {
    var key = object + 1
    while document.text(key) != name { key = document.next(key + 1) }
    return key
  }

  /// The members of an object whose keys are names of things; repeated ones are reported.
  func entries(ofObject node: Int) -> [(key: Int, name: SourceText)] {
    var firsts: [SourceText: Int] = [:]
    var entries: [(key: Int, name: SourceText)] = []
    for key in document.keys(ofObject: node) {
      let name = document.text(key)
      if let first = firsts[name] {
        duplicateKey(key, first: first)
      } else {
        firsts[name] = key
        entries.append((key, name))
      }
    }
    return entries
  }

  /// Reports the required keys that were not met.
  @inline(__always)
  func require<Key>(
    _ keys: Key..., in members: Members, _ table: KeyTable<Key>
  ) {
    for key in keys {
      guard let index = table.keys.firstIndex(of: key),
        (members.seen | members.meant) & (1 << UInt64(index)) == 0
      else { continue }
      missingKey(members.object, key.rawValue, ReadingMessages.missingKey(key.rawValue))
    }
  }

  /// Reports the keys that a repository requires and that were not met.
  func require<Key>(_ names: [String], in members: Members, _ table: KeyTable<Key>) {
    for name in names {
      guard let index = table.keys.firstIndex(where: { $0.rawValue == name }),
        (members.seen | members.meant) & (1 << UInt64(index)) == 0
      else { continue }
      missingKey(members.object, name, ReadingMessages.requiredKey(name))
    }
  }

  /// Reports the keys that a repository requires of an object that is written as a bare text.
  ///
  /// - Parameters:
  ///   - names: The required keys.
  ///   - node: The text.
  ///   - textKey: The key for which the text stands.
  func require(_ names: [String], ofText node: Int, _ textKey: String) {
    for name in names where name != textKey {
      missingKey(node, name, ReadingMessages.requiredKey(name))
    }
  }

  // MARK: Arrays

  /// A walk over the elements of one array.
  struct Elements {
    let count: Int
    let end: Int
    var element: Int
  }

  /// Begins to read an array; a value that is none is reported and has no elements.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - what: What it should be.
  ///   - key: The key for whose text an object stands in the list, if texts may not.
  ///   - isOfObjects: Whether objects may stand in the list.
  ///   - orText: Whether texts may.
  /// - Returns: The walk.
  @inline(never)
  func elements(
    _ node: Int, _ what: Expected, textKey key: String? = nil, isOfObjects: Bool = false,
    orText: Bool = true
  ) -> Elements {
    guard document.kind(node) == .array else {
      wrongType(
        node, expected: what,
        listMeant(by: node, textKey: key, isOfObjects: isOfObjects, orText: orText))
      return Elements(count: 0, end: node, element: node)
    }
    return Elements(
      count: document.count(ofArray: node), end: document.next(node), element: node + 1)
  }

  /// Returns the node of the next element.
  @inline(__always)
  func next(_ elements: inout Elements) -> Int? {
    guard elements.element < elements.end else { return nil }
    let element = elements.element
    elements.element = document.next(element)
    return element
  }

  // MARK: Reports

  func skip(_ element: Int, of array: Int) {
    var index = 0
    var child = array + 1
    let last = skipped.last.flatMap { $0.array == array ? $0.indices : nil }
    if let last {
      index = last.upperBound - 1
      child = lastSkipped
    }
    while child < element {
      index += 1
      child = document.next(child)
    }
    if let last, last.upperBound == index {
      skipped[skipped.count - 1].indices = last.lowerBound..<index + 1
    } else {
      skipped.append(SkippedElements(array: array, indices: index..<index + 1))
    }
    lastSkipped = element
  }

  /// Reports a value of another kind.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - expected: What it should be.
  ///   - repair: What was evidently meant; asked for if something is reported.
  ///   - help: What to say where that is not known.
  func wrongType(
    _ node: Int, expected: Expected, _ repair: @autoclosure () -> Repair? = nil,
    help: LocalizedText? = nil
  ) {
    let kind = document.kind(node)
    guard kind != .invalid, !isFull, !document.isSpoilt(node) else { return }
    let repair = kind == .null ? absenceMeant(by: node) : repair()
    add(
      .wrongType, node, repair?.fix,
      Diagnostic(
        rule: .wrongType, severity: .error,
        message: typeMessage(expected, kind),
        range: valueRange(node), pointer: pointer(to: node),
        help: repair?.help
          ?? (kind == .null
            ? ReadingMessages.nullHelp
            : help
              ?? expected.help(found: kind, isText(node) ? document.text(node) : nil)),
        fix: repair?.fix))
  }

  /// That a value is of another kind; the same words for thousands of the same mistake.
  private func typeMessage(_ expected: Expected, _ found: JSONNode.Kind) -> LocalizedText {
    if let last = lastType, last.expected == expected, last.found == found { return last.message }
    let message = ReadingMessages.type(expected.label, found: Expected.found(found))
    lastType = (expected, found, message)
    return message
  }

  func wrongValue(
    _ node: Int, _ message: @autoclosure () -> ReadingMessages.Message,
    _ repair: @autoclosure () -> Repair? = nil
  ) {
    report(.wrongValue, node, message(), repair())
  }

  func report(
    _ rule: RuleID, _ node: Int, _ message: @autoclosure () -> ReadingMessages.Message,
    _ repair: @autoclosure () -> Repair? = nil
  ) {
    guard !isFull, !document.isSpoilt(node) else { return }
    let message = message()
    let repair = repair()
    add(
      rule, node, repair?.fix,
      Diagnostic(
        rule: rule, severity: .error, message: message.text, range: valueRange(node),
        pointer: pointer(to: node), about: message.about, notes: message.notes,
        help: repair?.help ?? message.help, fix: repair?.fix))
  }

  /// Whether so much was found that nothing more is told.
  private var isFull: Bool {
    isReadAgain || problems.count + ownFixes.untoldCount >= maximumProblems
  }

  /// Whether nobody looks at what is found, so that none of it is kept.
  private let isReadAgain: Bool

  private var maximumProblems: Int {
    Self.maximumProblems + (document.isForCorrection ? Self.maximumCorrections : 0)
  }

  private func missingKey(_ object: Int, _ name: String, _ message: LocalizedText) {
    // Of hundreds of thousands none but the first is told: the way to the others need not be found.
    guard !document.isDamaged, !isFull, problems.count < Self.maximumProblems else { return }
    let start = document.range(object).lowerBound
    add(
      .missingKey, object, nil,
      Diagnostic(
        rule: .missingKey, severity: .error, message: message,
        range: start..<start + 1, pointer: pointer(to: object), about: [SourceText(name)],
        help: name == "id" ? idMeant(for: object).map { ReadingMessages.newID($0) } : nil))
  }

  /// The id that goes with the name of an object, or with its title.
  private func idMeant(for object: Int) -> String? {
    guard isObject(object),
      let name = document.value("name", ofObject: object)
        ?? document.value("title", ofObject: object),
      isText(name)
    else { return nil }
    let text = document.text(name).string
    return text.utf8.count <= FoldedName.longest ? IDText.id(of: text) : nil
  }

  private func unknownKey(
    _ key: Int, of object: Int, _ name: String, _ known: [String], _ guess: KeyGuess,
    help: LocalizedText?
  ) {
    guard !document.isSpoilt(key) else { return }
    let message = ReadingMessages.unknownKey(
      name, known, meant: guess.key, homes: guess.homes, homeKey: guess.homeKey)
    let range = document.range(key)
    let meant = guess.isCertain ? guess.key : nil
    let fix =
      guess.isWholeMap
      ? unwrapping(key, of: object)
      : meant.map { Diagnostic.Fix.replace(range, with: "\"\($0)\"") }
    add(
      .unknownKey, key, fix,
      Diagnostic(
        rule: .unknownKey, severity: .error, message: message.text, range: range,
        pointer: pointer(to: key), about: message.about, help: help ?? guess.help ?? message.help,
        fix: fix))
  }

  private func duplicateKey(_ key: Int, first: Int) {
    let name = document.text(key)
    add(
      .duplicateKey, key, nil,
      Diagnostic(
        rule: .duplicateKey, severity: .error, message: ReadingMessages.duplicateKey(name.string),
        range: document.range(key), pointer: pointer(to: key), about: [name],
        notes: [.init(ReadingMessages.firstHere, at: document.range(first))]))
  }

  /// Finds repeated keys within a value that the product keeps without reading it.
  private func checkOwn(_ node: Int) {
    for current in node..<document.next(node) where document.kind(current) == .object {
      _ = entries(ofObject: current)
    }
  }

  private func pointer(to node: Int) -> DocumentPointer { walk.pointer(to: node, in: document) }

  /// Adds what was found of a node; where so much was that only its correction counts, that alone.
  private func add(
    _ rule: RuleID, _ node: Int, _ fix: Diagnostic.Fix?, _ problem: @autoclosure () -> Diagnostic
  ) {
    guard !isFull else { return }
    var isTold = true
    if problems.count >= Self.maximumProblems {
      guard fix != nil else { return }
      isTold = ownFixes.count < Self.maximumWholeCorrections
    }
    if let fix, document.isForCorrection {
      let place = document.range(node).lowerBound
      ownFixes.append(fix, of: rule, at: place, isOfReader: true, isTold: isTold)
    }
    guard isTold else { return }
    problems.append(problem())
    if problems.count == Self.maximumProblems || isFull {
      problems[problems.count - 1].help = ReadingMessages.tooMany
    }
  }

  /// The place to show for a value: a container that goes over lines by its bracket only.
  private func valueRange(_ node: Int) -> Range<Int> {
    let range = document.range(node)
    let kind = document.kind(node)
    guard kind == .object || kind == .array else { return range }
    let isOnOneLine = !document.source.bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
    return isOnOneLine ? range : range.lowerBound..<range.lowerBound + 1
  }
}
