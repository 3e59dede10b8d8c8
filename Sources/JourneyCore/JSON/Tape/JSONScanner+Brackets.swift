/// What the scanner does where brackets do not fit: of the possible slips it takes the one after
/// which the brackets of the rest of the file fit best.
extension JSONScanner {
  /// How far ahead brackets are looked at, in bytes, so that bad input costs bounded time.
  private static let lookAhead = 1 << 16

  /// Handles a bracket that does not close the innermost container.
  mutating func recoverBracket(_ bytes: Span<UInt8>, _ byte: UInt8) {
    if offset == strayBracket {
      // The list that it was to close has been closed before.
      offset += 1
      state = .afterValue
      return
    }
    let kind: JSONNode.Kind = byte == UInt8(ascii: "}") ? .object : .array
    if kind == .object, let innermost = open.last, listsInBraces.contains(innermost) {
      // Its opening bracket has been reported.
      closeInnermost(innermost, end: offset + 1)
      offset += 1
      state = .afterValue
      return
    }
    let stack = openKinds
    let behind = offset + 1
    let ignored = misfits(bytes, behind, stack)
    let swapped = misfits(bytes, behind, stack.dropLast())
    if let match = open.lastIndex(where: { nodes[$0].kind == kind }) {
      let popped = misfits(bytes, behind, stack[..<match]) + open.count - match - 2
      if popped <= swapped, popped <= ignored { return closeUnclosed(before: byte, to: match) }
    }
    if swapped <= ignored, let innermost = open.last {
      report(
        JSONMessages.wrongBracket(nodes[innermost].kind, byte), at: offset..<behind,
        notes: [openedNote(innermost)])
      closeInnermost(innermost, end: behind)
    } else if kind == .array, state == .afterValue, isInObject, let value = lastChild,
      nodes[value].kind != .array
    {
      // "goals": "a"] lacks an opening bracket: the value was meant to be a list.
      let note = Diagnostic.Note(JSONMessages.closesNothing(byte).text, at: offset..<behind)
      reportMissingOpening(.array, before: value, notes: [note])
      closeInnermost(value, end: behind)
    } else {
      report(JSONMessages.closesNothing(byte), at: offset..<behind)
    }
    offset = behind
    state = .afterValue
  }

  private mutating func closeUnclosed(before byte: UInt8, to match: Int) {
    while open.count > match + 1 {
      let innermost = open[open.count - 1]
      report(
        JSONMessages.unclosedBefore(nodes[innermost].kind, byte), at: offset..<offset + 1,
        notes: [openedNote(innermost)], damaging: true)
      closeInnermost(innermost, end: offset)
    }
    closeInnermost(open[match], end: offset + 1)
    offset += 1
    state = .afterValue
  }

  /// Goes on in the root that a bracket too many has closed, if a comma shows that it goes on.
  mutating func reopenRoot(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ","), let root = nodes.first,
      root.kind == .object || root.kind == .array
    else { return false }
    let closing = Int(root.end) - 1
    report(JSONMessages.closesNothing(source.bytes[closing]), at: closing..<closing + 1)
    open.append(0)
    isInObject = root.kind == .object
    return true
  }

  /// Handles a colon behind a value: a missing bracket or value, or a comma that was meant.
  mutating func recoverColonBehindValue(_ bytes: Span<UInt8>) {
    guard let value = lastChild, nodes[value].kind == .string, value == nodes.count - 1 else {
      return takeColonForComma(bytes)
    }
    let stack = openKinds
    let behind = offset + 1
    if !isInObject, stack.dropLast().last == .object, let array = open.last, value > array + 1,
      let bracket = bracketBehindScalar(bytes, behind)
    {
      var fix = Diagnostic.Fix.insert("]", at: lastComma)
      fix.append(.init(bracket..<bracket + 1, ""))
      reportMissingClosing(array, guess: fix)
      nodes[value].kind = .key
      closeInnermost(array, end: lastComma)
      nodes[array].next = UInt32(value)
      strayBracket = bracket
      offset = behind
      state = .value
      return
    }
    let unchanged = misfits(bytes, behind, stack)
    let nested = misfits(bytes, behind, stack + [.object])
    let isMember = !isInObject && stack.dropLast().last == .object
    let closed = isMember ? misfits(bytes, behind, stack.dropLast()) : .max
    if nested < unchanged, nested <= closed {
      reportMissingOpening(.object, before: value)
      nodes[value + 1].kind = .key
      offset = behind
      state = .value
    } else if closed < unchanged, let array = open.last, value > array + 1 {
      reportMissingClosing(array)
      nodes[value].kind = .key
      closeInnermost(array, end: lastComma)
      nodes[array].next = UInt32(value)
      offset = behind
      state = .value
    } else if isInObject, !startsKey(bytes, behind) {
      let key = nodes[value - 1]
      report(JSONMessages.keyWithoutValue(name(of: key)), at: key.range)
      nodes[value].kind = .key
      nodes.insert(JSONNode.invalid(at: Int(key.end), next: value + 1), at: value)
      nodes[value + 1].next = UInt32(value + 2)
      offset = behind
      state = .value
    } else {
      takeColonForComma(bytes)
    }
  }

  /// The bracket behind one number, word or text: `["a", "emotion": -1]` has it behind a member of
  /// the object around the list.
  private func bracketBehindScalar(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var index = WordScan.endOfBlanks(bytes, from: start)
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\"") {
      index = WordScan.endOfPlainText(bytes, from: index + 1)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
      index += 1
    } else {
      let first = index
      while index < bytes.count, !Self.endsToken(bytes[index]) { index += 1 }
      guard index > first else { return nil }
    }
    index = WordScan.endOfBlanks(bytes, from: index)
    return index < bytes.count && bytes[index] == UInt8(ascii: "]") ? index : nil
  }

  private mutating func takeColonForComma(_ bytes: Span<UInt8>) {
    guard !open.isEmpty else {
      report(JSONMessages.trailingContent, at: offset..<offset + 1, damaging: true)
      offset = source.bytes.count
      return
    }
    let colon = offset..<offset + 1
    let isCertain = isInObject && startsKey(bytes, colon.upperBound)
    // In a list nobody knows what the value behind it is.
    report(
      JSONMessages.colonForComma, at: colon, damaging: !isInObject,
      guess: isCertain ? .replace(colon, with: ",") : nil)
    lastComma = offset
    offset += 1
    state = isInObject ? .key : .value
  }

  /// Handles an opening bracket where a key belongs.
  mutating func recoverBracketForKey(_ bytes: Span<UInt8>, _ byte: UInt8) {
    let stack = openKinds
    let opened: JSONNode.Kind = byte == UInt8(ascii: "{") ? .object : .array
    let behind = offset + 1
    let unchanged = misfits(bytes, behind, stack + [opened])
    let ignored = misfits(bytes, behind, stack)
    if state == .firstKey, opened == .object, open.count > 1 {
      let closedByBracket = misfits(bytes, behind, stack.dropLast() + [.array, opened])
      if closedByBracket < min(unchanged, ignored) || unchanged <= ignored {
        return takeBraceForBracket(isClosedByBrace: closedByBracket >= unchanged)
      }
    }
    let isInList = open.count > 1 && nodes[open[open.count - 2]].kind == .array
    let closed = isInList ? misfits(bytes, behind, stack.dropLast() + [opened]) : .max
    let nested = misfits(bytes, behind, stack + [.array, opened])
    if state == .key, closed < unchanged, closed <= nested, let object = open.last {
      reportMissingClosing(object)
      closeInnermost(object, end: lastComma)
      state = .value
    } else if state == .key, nested < unchanged, let value = lastChild {
      reportMissingOpening(.array, before: value)
      state = .value
    } else if ignored < unchanged {
      report(JSONMessages.unexpected(String(Unicode.Scalar(byte))), at: offset..<behind)
      offset = behind
    } else {
      report(JSONMessages.keyExpected, at: offset..<behind, damaging: true)
      append(.key, offset, offset, quotes: 0, closing: 0)
      state = .value
    }
  }

  /// Makes a list of `"stages": { { … }, { … }`.
  private mutating func takeBraceForBracket(isClosedByBrace: Bool) {
    let container = open[open.count - 1]
    let start = Int(nodes[container].start)
    report(JSONMessages.braceForBracket, at: start..<start + 1)
    nodes[container].kind = .array
    if isClosedByBrace { listsInBraces.insert(container) }
    isInObject = false
    state = .firstElement
  }

  /// Closes the object in `[{ "text": "a", "b"]`, whose bracket is missing.
  ///
  /// - Returns: Whether that is what happened; the text that was read last is then an element of the
  ///   list.
  mutating func recoverKeyBehindObject(_ bytes: Span<UInt8>) -> Bool {
    let key = nodes.count - 1
    let stack = openKinds
    guard isInObject, stack.dropLast().last == .array, let object = open.last, key > object + 2
    else { return false }
    let closed = misfits(bytes, offset, stack.dropLast())
    guard closed < misfits(bytes, offset, stack),
      closed < misfits(bytes, offset, stack + [.array])
    else { return false }
    reportMissingClosing(object)
    nodes[key].kind = .string
    closeInnermost(object, end: lastComma)
    nodes[object].next = UInt32(key)
    state = .afterValue
    return true
  }

  /// Makes a list of `"goals": "a", "b"]`, whose opening bracket is missing.
  ///
  /// - Returns: Whether that is what happened; the text that was read last is then an element.
  mutating func recoverKeyAsElement(_ bytes: Span<UInt8>) -> Bool {
    let key = nodes.count - 1
    guard isInObject, let innermost = open.last, key > innermost + 2,
      misfits(bytes, offset, openKinds + [.array]) < misfits(bytes, offset, openKinds)
    else { return false }
    var value = innermost + 2
    while Int(nodes[value].next) < key { value = Int(nodes[value].next) + 1 }
    reportMissingOpening(.array, before: value)
    nodes[key + 1].kind = .string
    state = .afterValue
    return true
  }

  /// Ends whatever is still open at the end of the file.
  mutating func finish() {
    let end = source.bytes.count
    if nodes.isEmpty {
      isDamaged = true
      if problems.isEmpty { report(JSONMessages.empty, at: 0..<0, damaging: true) }
      return
    }
    if let last = nodes.last, last.kind == .key {
      append(.invalid, end, end, quotes: 0, closing: 0)
    }
    guard let innermost = open.last else { return }
    hasUnclosed = true
    let opening = Int(nodes[innermost].start)
    report(
      JSONMessages.neverClosed(nodes[innermost].kind, others: open.count - 1),
      at: opening..<opening + 1, notes: [.init(JSONMessages.endOfFile, at: end..<end)],
      damaging: true)
    while let node = open.last { closeInnermost(node, end: end) }
  }

  /// Reads the file again as if the bracket that its indentation misses were there.
  mutating func closeByIndentation() {
    guard let missing = UnclosedBracket(source) else { return }
    var best = self
    if let repaired = missing.repaired {
      best = JSONScanner(
        repaired, isForCorrection: isForCorrection, maximumGuesses: maximumGuesses)
      best.scan()
    } else if let index = problems.lastIndex(where: { !$0.notes.isEmpty }) {
      best.problems.remove(at: index)
    }
    best.problems.append(missing.problem)
    best.isDamaged = true
    let isBetter =
      best.problems.count + best.untold.count <= problems.count + untold.count
    if isBetter { self = best }
  }

  /// Passes over a value that lies deeper than anything a map needs.
  mutating func skipTooDeep(_ bytes: Span<UInt8>) {
    report(
      JSONMessages.tooDeep, at: offset..<offset + 1, rule: .tooDeep, damaging: true)
    let start = offset
    var depth = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""): offset = endOfSkippedString(bytes, offset)
      default: break
      }
      offset = min(offset + 1, bytes.count)
      if depth == 0 { break }
    }
    append(.invalid, start, offset, quotes: 0, closing: 0)
    state = .afterValue
  }

  private func endOfSkippedString(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = WordScan.endOfPlainText(bytes, from: start + 1)
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      index = WordScan.endOfPlainText(bytes, from: min(index, bytes.count))
    }
    return index
  }

  // MARK: Looking ahead

  var openKinds: [JSONNode.Kind] { open.map { nodes[$0].kind } }

  /// Counts the brackets from a place on that fit nothing, if these containers are open there.
  private func misfits(
    _ bytes: Span<UInt8>, _ start: Int, _ openKinds: some Sequence<JSONNode.Kind>
  ) -> Int {
    var stack = Array(openKinds)
    var objects = stack.count { $0 == .object }
    var count = 0
    var index = start
    let end = min(bytes.count, start + Self.lookAhead)
    while index < end {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
      case UInt8(ascii: "{"):
        stack.append(.object)
        objects += 1
      case UInt8(ascii: "["): stack.append(.array)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        let kind: JSONNode.Kind = byte == UInt8(ascii: "}") ? .object : .array
        // Looking for a partner that is not there would take time for every bracket.
        guard kind == .object ? objects > 0 : objects < stack.count else {
          count += 1
          continue
        }
        while let innermost = stack.popLast() {
          if innermost == .object { objects -= 1 }
          if innermost == kind { break }
          count += 1
        }
      default: break
      }
    }
    return end == bytes.count ? count + stack.count : count
  }

  /// Whether a string and a colon stand here.
  func startsKey(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let quote = WordScan.endOfBlanks(bytes, from: start)
    guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") else { return false }
    let end = WordScan.endOfPlainText(bytes, from: quote + 1)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return false }
    let colon = WordScan.endOfBlanks(bytes, from: end + 1)
    return colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
  }

  // MARK: The tape

  /// The last value of the innermost container, or the root.
  var lastChild: Int? {
    var child = open.last.map { $0 + 1 } ?? 0
    var last: Int?
    while child < nodes.count {
      last = child
      child = Int(nodes[child].next)
    }
    return last
  }

  /// Puts an open container around what follows the node's place on the tape.
  private mutating func insertContainer(_ kind: JSONNode.Kind, before node: Int) {
    let start = Int(nodes[node].start)
    for index in node..<nodes.count { nodes[index].next += 1 }
    var container = JSONNode.invalid(at: start, next: nodes.count + 1)
    container.kind = kind
    nodes.insert(container, at: node)
    open.append(node)
    isInObject = kind == .object
  }

  private mutating func reportMissingOpening(
    _ kind: JSONNode.Kind, before node: Int, notes: [Diagnostic.Note] = []
  ) {
    let place = Int(nodes[node].start)
    report(JSONMessages.missingOpening(kind), at: place..<place, notes: notes)
    insertContainer(kind, before: node)
  }

  private mutating func reportMissingClosing(_ container: Int, guess: Diagnostic.Fix? = nil) {
    report(
      JSONMessages.missingClosing(nodes[container].kind), at: lastComma..<lastComma,
      notes: [openedNote(container)], guess: guess)
  }

  private func openedNote(_ container: Int) -> Diagnostic.Note {
    let opening = Int(nodes[container].start)
    return .init(
      JSONMessages.openedHere(nodes[container].kind), at: opening..<opening + 1)
  }
}
