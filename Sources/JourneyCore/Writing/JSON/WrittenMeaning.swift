/// What a map or framework file says, however it is laid out: for comparing two files.
///
/// It is the file itself and knows neither model nor writer, so it finds what both of them would
/// forget. Two files say the same whatever the order of their keys, and whether or not what says
/// nothing is left out; a pain point or opportunity of which only the text is known is that text.
/// Both files are walked once, side by side, and nothing is made of them.
struct WrittenMeaning: Equatable {
  private let document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
  }

  static func == (left: WrittenMeaning, right: WrittenMeaning) -> Bool {
    let (left, right) = (Side(left.document), Side(right.document))
    guard left.document.hasRoot, right.document.hasRoot else {
      return left.isNull && right.isNull
    }
    // Most files differ in their blanks alone.
    if areSame(left, 0, right, 0) { return true }
    switch (left.isSilent(0), right.isSilent(0)) {
    case (true, true): return true
    case (false, false): return areEqual(left, 0, right, 0, KeyRole())
    default: return false
    }
  }

  // Every function below is given values that say something.

  private static func areEqual(
    _ left: Side, _ first: Int, _ right: Side, _ second: Int, _ role: KeyRole
  ) -> Bool {
    let kind = left.document.kind(first)
    guard kind == right.document.kind(second) else { return false }
    switch kind {
    case .object: return areEqualObjects(left, first, right, second, role)
    case .array: return areEqualArrays(left, first, right, second, role)
    case .string, .key, .number: return left.text(first) == right.text(second)
    case .true, .false, .null, .invalid: return true
    }
  }

  private static func areEqualArrays(
    _ left: Side, _ first: Int, _ right: Side, _ second: Int, _ role: KeyRole
  ) -> Bool {
    let (firstEnd, secondEnd) = (left.document.next(first), right.document.next(second))
    var (one, other) = (first + 1, second + 1)
    while true {
      one = left.nextElement(one, firstEnd)
      other = right.nextElement(other, secondEnd)
      guard one < firstEnd, other < secondEnd else { return one == firstEnd && other == secondEnd }
      guard
        areSame(left, one, right, other)
          || areEqual(
            left, left.shortForm(of: one, role), right, right.shortForm(of: other, role), KeyRole())
      else { return false }
      one = left.document.next(one)
      other = right.document.next(other)
    }
  }

  private static func areEqualObjects(
    _ left: Side, _ first: Int, _ right: Side, _ second: Int, _ role: KeyRole
  ) -> Bool {
    let (firstEnd, secondEnd) = (left.document.next(first), right.document.next(second))
    var (one, other) = (first + 1, second + 1)
    while true {
      one = left.nextMember(one, firstEnd, role)
      other = right.nextMember(other, secondEnd, role)
      guard one < firstEnd, other < secondEnd else { return one == firstEnd && other == secondEnd }
      guard left.text(one) == right.text(other) else {
        return areEqualSets(
          left, left.members(one, firstEnd, role), right, right.members(other, secondEnd, role),
          role)
      }
      guard areEqualMembers(left, one, right, other, role) else { return false }
      one = left.document.next(one + 1)
      other = right.document.next(other + 1)
    }
  }

  /// Compares members in whatever order they stand.
  private static func areEqualSets(
    _ left: Side, _ first: [Side.Member], _ right: Side, _ second: [Side.Member], _ role: KeyRole
  ) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices {
      guard first[index].name.utf8.elementsEqual(second[index].name.utf8),
        areEqualMembers(left, first[index].key, right, second[index].key, role)
      else { return false }
    }
    return true
  }

  /// Compares the values of two members of the same key.
  private static func areEqualMembers(
    _ left: Side, _ first: Int, _ right: Side, _ second: Int, _ role: KeyRole
  ) -> Bool {
    if !role.isDictionary, left.isOwnKey(first) {
      return areSame(left, first + 1, right, second + 1)
    }
    let own = KeyNames.role(of: left.document.text(first))
    // Only a list of stages is kept where it says nothing.
    switch (left.isSilent(first + 1, own), right.isSilent(second + 1, own)) {
    case (true, true): return true
    case (false, false): return areEqual(left, first + 1, right, second + 1, own)
    default: return false
    }
  }

  /// Whether two values are the same, with their order: what the product keeps without reading it.
  private static func areSame(_ left: Side, _ first: Int, _ right: Side, _ second: Int) -> Bool {
    let count = left.document.next(first) - first
    guard count == right.document.next(second) - second else { return false }
    let (bytes, others) = (left.document.source.bytes, right.document.source.bytes)
    for offset in 0..<count {
      let (one, other) = (first + offset, second + offset)
      let kind = left.document.kind(one)
      guard kind == right.document.kind(other),
        left.document.next(one) - one == right.document.next(other) - other
      else { return false }
      switch kind {
      case .key, .string, .number:
        let (range, otherRange) = (left.range(one), right.range(other))
        if range.count == otherRange.count,
          WordScan.areEqual(bytes.span, range, others.span, otherRange)
        {
          continue
        }
        // The same text may be written with escapes and without.
        guard left.text(one) == right.text(other) else { return false }
      case .object, .array, .true, .false, .null, .invalid: break
      }
    }
    return true
  }

  // MARK: One of the files

  // A class, so that handing it down costs nothing.
  private final class Side {
    typealias Member = (name: String, key: Int)

    let document: JSONDocument

    init(_ document: JSONDocument) {
      self.document = document
    }

    /// The text of a string or key, or a number as it is written.
    func text(_ node: Int) -> SourceText {
      guard document.kind(node) == .number else { return document.text(node) }
      return SourceText(file: document.source, range: document.range(node), isEscaped: false)
    }

    /// Where the text of a string or key stands, without its quotes, or a number.
    func range(_ node: Int) -> Range<Int> {
      document.kind(node) == .number ? document.range(node) : document.contentRange(node)
    }

    /// Whether there is no value, or only that of nothing.
    var isNull: Bool {
      !document.hasRoot || document.kind(0) == .null || document.kind(0) == .invalid
    }

    /// Whether a value says nothing: a blank text, or a container of such values alone.
    func isSilent(_ node: Int, _ role: KeyRole = KeyRole()) -> Bool {
      switch document.kind(node) {
      case .string: return document.text(node).isBlank
      case .array: return nextElement(node + 1, document.next(node)) == document.next(node)
      case .object:
        let end = document.next(node)
        return nextMember(node + 1, end, role) == end
      case .key, .number, .true, .false, .null, .invalid: return false
      }
    }

    /// The first element from a node on that says something, or the end.
    func nextElement(_ start: Int, _ end: Int) -> Int {
      var element = start
      while element < end, isSilent(element) { element = document.next(element) }
      return element
    }

    /// The first member from a key on that says something, or the end.
    func nextMember(_ start: Int, _ end: Int, _ role: KeyRole) -> Int {
      var key = start
      while key < end, !isKept(key, role) { key = document.next(key + 1) }
      return key
    }

    /// Whether a member says something, or is kept all the same.
    private func isKept(_ key: Int, _ role: KeyRole) -> Bool {
      switch document.kind(key + 1) {
      case .number, .true, .false, .null, .invalid: return true
      case .string, .array, .object, .key: break
      }
      if !role.isDictionary, isOwnKey(key) { return true }
      if !isSilent(key + 1, KeyNames.role(of: document.text(key))) { return true }
      return document.text(key).equals(MapKey.stages.rawValue)
    }

    func isOwnKey(_ key: Int) -> Bool {
      let range = document.contentRange(key)
      if document.nodes[key].isEscaped { return document.text(key).string.hasPrefix("x-") }
      let bytes = document.source.bytes
      return range.count >= 2 && bytes[range.lowerBound] == UInt8(ascii: "x")
        && bytes[range.lowerBound + 1] == UInt8(ascii: "-")
    }

    /// The text of an object that says nothing else, where the list lets the text stand for it.
    func shortForm(of element: Int, _ role: KeyRole) -> Int {
      guard !role.textKeys.isEmpty, document.kind(element) == .object else { return element }
      let end = document.next(element)
      let key = nextMember(element + 1, end, KeyRole())
      guard key < end, nextMember(document.next(key + 1), end, KeyRole()) == end,
        role.textKeys.contains(where: { document.text(key).equals($0) })
      else { return element }
      return key + 1
    }

    /// The members from a key on that say something, in the order of their names.
    func members(_ start: Int, _ end: Int, _ role: KeyRole) -> [Member] {
      var members: [Member] = []
      var key = nextMember(start, end, role)
      while key < end {
        members.append((document.text(key).string, key))
        key = nextMember(document.next(key + 1), end, role)
      }
      return members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }
}
